import type { LogTable } from "../billing/logs/matching/fields";

/** What a row of a table is, as the pane calls it. */
export const entryWords = {
  Sessions: "session",
  Clients: "client",
  Payers: "payer",
  Fees: "fee",
  Payments: "payment",
  Providers: "therapist",
} as const satisfies Record<LogTable, string>;
