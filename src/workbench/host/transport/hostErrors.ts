/** Errors of the host itself, before or after a request is run: no part of it is answered. */
export const hostErrors = {
  cellEditMode: 5004,
  invalidOrTimedOutSession: 5012,
  modalDialogOpen: 5016,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  general: 5001,
} as const;
export type HostError = keyof typeof hostErrors;

/** Excel on the web refuses requests and responses above this size. */
export const maxPayloadBytes = 5 * 1024 * 1024;
