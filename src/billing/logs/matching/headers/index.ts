import type { LogField, LogTable } from "../fields";
import { headersOfClients } from "./clients";
import type { HeaderWords } from "./headerWords";
import {
  headersOfFees,
  headersOfPayers,
  headersOfPayments,
  headersOfProviders,
} from "./otherTables";
import { headersOfSessions } from "./sessions";

/** The headers of every table, by its fields. */
export const headersOfTables: Record<LogTable, Partial<Record<LogField, HeaderWords>>> = {
  Sessions: headersOfSessions,
  Clients: headersOfClients,
  Payers: headersOfPayers,
  Fees: headersOfFees,
  Payments: headersOfPayments,
  Providers: headersOfProviders,
};
