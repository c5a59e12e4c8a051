import { allocatePayments, type PlannedBill } from "../billing/payments/allocate";
import type { PaymentAllocation } from "../billing/payments/allocation";
import type { PracticeRecords } from "../billing/records";
import { blank, moneyCell, numberCell, textCell, type CellInput } from "../workbook/plan/cellInput";
import type { Step, Write } from "../workbook/plan/plan";
import { runsOf } from "../workbook/plan/runs";
import { columnIndex, type RawCell, type TableSnapshot } from "../workbook/reading/tableSnapshot";
import { rawOf, sameCell } from "./check/sessionCells";
import type { Decided } from "./check/readAndDecide";
import { guardRegister } from "./documents/guardRegister";

type RegisterTable = TableSnapshot<"Documents">;

const headers = ["Paid", "Balance"] as const;
type Cells = Record<(typeof headers)[number], CellInput>;

/** What the register is to say of payments. */
export interface Balances {
  /** As they stand once the plan's other writes are done, without bills that it has yet to finish. */
  records: PracticeRecords;
  /** Where every payment of `records` went, the bills that the plan makes among them. */
  allocation: PaymentAllocation;
  /** The register as it was before an attempt that met a sort. */
  before?: RegisterTable | undefined;
}

/** The balances of records, with bills that a plan is about to make. */
export function balancesOf(
  records: PracticeRecords,
  planned: readonly PlannedBill[] = []
): Balances {
  return { records, allocation: allocatePayments(records, planned) };
}

/**
 * A plan's steps, with the writes that make Paid and Balance of every bill true: in its last
 * request, or in one of their own where there is none, or none at all where all is true already.
 */
export function withBalances(
  steps: readonly Step[],
  { reading }: Pick<Decided, "reading">,
  balances: Balances
): Step[] {
  const table = reading.snapshots.get("Documents");
  const writes = table ? balanceWrites(table, balances) : [];
  if (writes.length === 0) return [...steps];
  const last = steps[steps.length - 1] ?? { label: "balances", writes: [], guards: [] };
  const isGuarded = last.guards.some((guard) => guard.table === "Documents");
  const guards = isGuarded ? last.guards : [...last.guards, ...guardRegister({ reading }, [])];
  return [...steps.slice(0, -1), { ...last, writes: [...last.writes, ...writes], guards }];
}

/** Only cells that do not say so yet, in as few runs as may be. */
function balanceWrites(table: RegisterTable, balances: Balances): Write[] {
  const wanted = wantedCells(balances);
  return headers.flatMap((header): Write[] => {
    const column = columnIndex(table, header);
    const changes = [...wanted].flatMap(([row, cells]) => {
      const cell = cells[header];
      return sameCell(table.rows[row - 1]?.[column] ?? "", rawOf(cell)) ? [] : [{ row, cell }];
    });
    return runsOf(changes.sort((one, other) => one.row - other.row)).map((run) => ({
      ...{ kind: "cells", table: "Documents", header, ...run },
    }));
  });
}

/**
 * By row of the register. A void bill has neither: its money went back, and nothing is due on it. A
 * row that no document line belongs to, and other kinds of documents, are left as they are.
 */
function wantedCells({ records, allocation, before }: Balances): Map<number, Cells> {
  const accounts = new Map(allocation.bills.map((bill) => [bill.row, bill]));
  const withLines = new Set(records.documentLines.map(({ document }) => document));
  const former = before ? cellsByNumber(before) : undefined;
  const wanted = new Map<number, Cells>();
  for (const { row, number, status } of records.documents) {
    const account = accounts.get(row);
    const own = former?.get(number);
    if (account) {
      const { paidCents, balanceCents } = account;
      wanted.set(row, { Paid: moneyCell(paidCents), Balance: moneyCell(balanceCents) });
    } else if (status === "Void" && withLines.has(number)) {
      wanted.set(row, { Paid: blank, Balance: blank });
    } else if (own) {
      wanted.set(row, own);
    }
  }
  return wanted;
}

/** What a document's row held; numbers that stand twice are left out. */
function cellsByNumber(table: RegisterTable): Map<string, Cells> {
  const cellsOf = (header: string) => {
    const column = columnIndex(table, header);
    return table.rows.map((row): RawCell => row[column] ?? "");
  };
  const [paid, balance] = [cellsOf("Paid"), cellsOf("Balance")];
  const found = new Map<string, Cells>();
  const twice = new Set<string>();
  cellsOf("Number").forEach((cell, index) => {
    const number = String(cell).trim();
    if (found.has(number)) twice.add(number);
    found.set(number, { Paid: inputOf(paid[index]), Balance: inputOf(balance[index]) });
  });
  twice.forEach((number) => found.delete(number));
  return found;
}

function inputOf(cell: RawCell | undefined): CellInput {
  return typeof cell === "number" ? numberCell(cell) : textCell(String(cell ?? ""));
}
