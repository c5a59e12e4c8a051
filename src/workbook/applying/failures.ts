/** Why a request to Excel failed, in words for the user. */
const meanings: Record<string, string> = {
  InvalidOperationInCellEditMode:
    "a cell is being edited; press Enter or Escape in the sheet, then try again",
  RequestPayloadSizeLimitExceeded: "there was too much to send to Excel at once",
  ResponsePayloadSizeLimitExceeded: "there was too much to read from Excel at once",
  ActivityLimitReached: "Excel is busy; wait a moment, then try again",
  AccessDenied: "the workbook or the sheet is protected; unprotect it, then try again",
  InvalidOrTimedOutSession: "the connection to the workbook was lost; reload it, then try again",
  WriteNotSupportedWhenModalDialogOpen: "a dialog is open in Excel; close it, then try again",
};

/** What to tell the user of an error that a request to Excel, or the workbook itself, gave. */
export function describeFailure(error: unknown): string {
  if (typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error) {
    const meaning = meanings[error.code];
    return `Excel did not finish: ${meaning ?? `${error.message} (${error.code})`}. Nothing is lost and nothing is done twice: press the button again to finish.`;
  }
  return error instanceof Error ? error.message : String(error);
}
