import { BookError } from "../../engine/types";

/** Office.js error codes that the host answers, with Microsoft's own message and HTTP status. */
const standardErrors = {
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  ItemAlreadyExists: {
    status: 409,
    message: "A resource with the same name or identifier already exists.",
  },
  InvalidArgument: {
    status: 400,
    message: "The argument is invalid or missing or has an incorrect format.",
  },
  InvalidReference: {
    status: 400,
    message: "This reference is not valid for the requested operation.",
  },
  InvalidSelection: {
    status: 400,
    message: "The current selection is invalid for this operation.",
  },
  InvalidOperation: {
    status: 409,
    message: "The operation attempted is invalid on the object.",
  },
  ApiNotFound: { status: 400, message: "The API you are trying to use could not be found." },
  NotImplemented: { status: 501, message: "The requested feature isn't implemented." },
  InsertDeleteConflict: {
    status: 409,
    message: "The insert or delete operation attempted resulted in a conflict.",
  },
  GeneralException: {
    status: 500,
    message: "There was an internal error while processing the request.",
  },
} as const;
export type StandardErrorCode = keyof typeof standardErrors;

/** An error that a request is answered with; `location` reads `WorksheetCollection.getItem`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    public location = ""
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** An error with Excel's standard message, or with a message of its own. */
export function richApiError(code: StandardErrorCode, message?: string): RichApiError {
  const standard = standardErrors[code];
  return new RichApiError(code, message ?? standard.message, standard.status);
}

/** Refuses by name what the workbench does not play: `Worksheet.Charts is not implemented`. */
export function notImplemented(member: string, reason?: string): RichApiError {
  const because = reason === undefined ? "" : `: ${reason}`;
  return richApiError("ApiNotFound", `${member} is not implemented${because}`);
}

/** Whatever was thrown while an action ran, as the error that the client is to see. */
export function toRichApiError(thrown: unknown, location: string): RichApiError {
  const error = asRichApiError(thrown);
  if (error.location === "") error.location = location;
  return error;
}

function asRichApiError(thrown: unknown): RichApiError {
  if (thrown instanceof RichApiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof BookError) {
    const status =
      thrown.code in standardErrors ? standardErrors[thrown.code as StandardErrorCode].status : 400;
    return new RichApiError(thrown.code, message, status);
  }
  return richApiError("GeneralException", message);
}
