import type { Cents, IsoDate } from "../../billing/records";
import { dateCell, moneyCell, textCell } from "../../workbook/plan/cellInput";
import { birch, finch, heron, juniper, poppy, wren } from "./clients";
import { sampleTable } from "./sampleTable";

const paid: readonly [on: IsoDate, client: string, method: string, cents: Cents, note?: string][] =
  [
    ["2026-09-01", poppy, "Card", 300_00, "Evaluation"],
    ["2026-09-29", poppy, "Card", 405_00, "September"],
    ["2026-09-28", wren, "Check", 270_00],
    ["2026-09-29", heron, "Check", 506_25],
    ["2026-09-30", juniper, "Card", 120_00, "Copays"],
    ["2026-09-30", finch, "Card", 81_00, "Coinsurance"],
    ["2026-10-15", birch, "Check", 180_00],
    ["2026-10-27", poppy, "Card", 405_00, "October"],
    ["2026-10-26", wren, "Card", 540_00],
  ];

/** Some families paid within the month, others have not paid yet. */
export const payments = sampleTable(
  "Payments",
  paid.map(([on, client, method, cents, note]) => ({
    Date: dateCell(on),
    Client: textCell(client),
    Method: textCell(method),
    Amount: moneyCell(cents),
    Note: textCell(note),
  }))
);
