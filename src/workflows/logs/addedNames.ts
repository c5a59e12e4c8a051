import { nameKinds, type NameKind, type NewName } from "../../billing/logs/bringing/names";
import { nameKeyOf } from "../../billing/logs/bringing/newNames";
import type { LogRow } from "../../billing/logs/rows/logRow";
import { textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { NamesSaid } from "./entryCells";
import { firstAndLast } from "./firstAndLast";
import type { LogWishes } from "./wishes";

export const tableOfKind = {
  Client: "Clients",
  Provider: "Providers",
  Payer: "Payers",
} as const satisfies Record<NameKind, string>;

/** A name to be added to its table. */
export interface AddedName {
  kind: NameKind;
  cells: RowCells;
}

/**
 * The rows of names that she said to add, each name once.
 * @param known whether a table has the name, or a list that is brought with it fills its row
 */
export function addedNames(
  names: readonly NewName[],
  { names: answers = [] }: LogWishes,
  said: NamesSaid,
  rows: readonly LogRow[],
  known: (kind: NameKind, name: string) => boolean
): AddedName[] {
  const toAdd = new Set(
    answers.flatMap(({ does, kind, as }) =>
      does === "add" ? [`${kind}\n${nameKeyOf(kind, as)}`] : []
    )
  );
  const payers = payersOfClients(rows);
  const taken = new Set<string>();
  return nameKinds.flatMap((kind) =>
    names.flatMap((name): AddedName[] => {
      if (name.kind !== kind) return [];
      const wanted = said(kind, name.typed);
      const key = `${kind}\n${nameKeyOf(kind, wanted)}`;
      if (!toAdd.has(key) || taken.has(key) || known(kind, wanted)) return [];
      taken.add(key);
      return [{ kind, cells: cellsOf(kind, wanted, payers) }];
    })
  );
}

function cellsOf(kind: NameKind, name: string, payers: PayersOfClients): RowCells {
  switch (kind) {
    case "Client": {
      const parts = firstAndLast(name);
      return {
        Client: textCell(name),
        ...(parts && { "First name": textCell(parts.first), "Last name": textCell(parts.last) }),
        Payer: textCell(payers.get(nameKeyOf("Client", name)) ?? undefined),
        Active: textCell("Yes"),
      };
    }
    case "Provider":
      return { Provider: textCell(name) };
    case "Payer":
      // Whether the practice is in its network nobody said: sessions ask until somebody does.
      return { Payer: textCell(name), Network: textCell("Ask") };
  }
}

/** The payer of each client; null where rows disagree. */
type PayersOfClients = Map<string, string | null>;

function payersOfClients(rows: readonly LogRow[]): PayersOfClients {
  const payers: PayersOfClients = new Map();
  for (const { client, payer } of rows) {
    if (client === undefined || payer === undefined) continue;
    const key = nameKeyOf("Client", client);
    const known = payers.get(key);
    const isOther =
      known === null ||
      (known !== undefined && nameKeyOf("Payer", known) !== nameKeyOf("Payer", payer));
    payers.set(key, isOther ? null : (known ?? payer));
  }
  return payers;
}
