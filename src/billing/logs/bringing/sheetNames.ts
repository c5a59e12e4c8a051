import type { LogReading } from "../readLog";
import type { LogRow } from "../rows/logRow";
import { namesInLog } from "./withNames";

/**
 * Whose the sessions of a whole sheet are, where no column of it says so. A name that is absent was
 * not said; "" is nobody's, for rows are to stay without.
 */
export interface SheetNames {
  client?: string;
  provider?: string;
}

/**
 * The names that a sheet's rows take: what she said now, else what she said when it was brought, else
 * what the sheet's name tells. The last is an assumption, to be shown and refused.
 */
export function sheetNamesOf(
  reading: LogReading,
  said: SheetNames = {},
  remembered: SheetNames = {}
): SheetNames {
  if (reading.table !== "Sessions") return {};
  const client = said.client ?? remembered.client ?? reading.clientHint;
  const provider = said.provider ?? remembered.provider ?? reading.providerHint;
  return {
    ...(client === undefined ? {} : { client }),
    ...(provider === undefined ? {} : { provider }),
  };
}

/**
 * Rows with the names of their sheet where they have none of their own; what is unclear stays so.
 * They are put in before `withNames`, which may know the name of a tab under another.
 */
export function withSheetNames(
  rows: readonly LogRow[],
  { client, provider }: SheetNames
): LogRow[] {
  if (!client && !provider) return [...rows];
  return rows.map((row) => {
    const takesClient = client && row.client === undefined && row.asTyped.Client === undefined;
    const takesProvider =
      provider && row.provider === undefined && row.asTyped.Provider === undefined;
    if (!takesClient && !takesProvider) return row;
    return {
      ...row,
      ...(takesClient ? { client } : {}),
      ...(takesProvider ? { provider } : {}),
      asInLog: namesInLog(row),
    };
  });
}
