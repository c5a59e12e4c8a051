import { applyPlan } from "../../../src/workbook/applying/applyPlan";
import {
  codeCell,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
  timeCell,
} from "../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../src/workbook/plan/tableTail";
import { Snapshots } from "../../../src/workbook/reading/readTables";
import { surveyWorkbook } from "../../../src/workbook/reading/survey";
import { practiceSettings, type TableName } from "../../../src/workbook/tables";
import { bootExcel } from "../../../src/workbench/host/node/bootExcel";
import { planSetUp } from "../../../src/workflows/setUp/planSetUp";

const settings: Record<string, string> = {
  "Practice name": "Test Practice",
  "Address line 1": "1 Example Street",
  City: "Example",
  State: "VA",
  ZIP: "00000",
  Phone: "555-0100",
  "Tax ID": "12-3456789",
  "Default place": "11",
};

function client(name: string, payer: string, change: RowCells = {}): RowCells {
  const [first = "", last = ""] = name.split(" ");
  return {
    Client: textCell(name),
    "First name": textCell(first),
    "Last name": textCell(last),
    "Date of birth": dateCell("2018-03-04"),
    "Address line 1": textCell("2 Example Street"),
    Payer: textCell(payer),
    "Member ID": textCell("000123"),
    Diagnoses: codesCell(["F82"]),
    ...change,
  };
}

/** Each client comes at an hour of their own, so that the one therapist is never in two places. */
const hours: Record<string, number> = { "Ben Madeup": 11, "Cora Fictive": 13, "Dan Network": 15 };

/** A session with typed minutes and units, so that no test waits for formulas. */
export function session(
  isoDate: string,
  name: string,
  code: string,
  minutes: number,
  units: number,
  change: RowCells = {}
): RowCells {
  const start = (hours[name] ?? 9) * 60;
  return {
    Date: dateCell(isoDate),
    Client: textCell(name),
    Provider: textCell("Sam Sample"),
    Code: codeCell(code),
    Start: timeCell(start),
    End: timeCell(start + minutes),
    Minutes: numberCell(minutes),
    Units: numberCell(units),
    Modifiers: codesCell(["GO"]),
    ...change,
  };
}

/** Three clients who get superbills, one in network, and a row to fix. */
export const smallSessions: RowCells[] = [
  session("2026-10-05", "Ada Inventa", "97530", 45, 3),
  session("2026-10-06", "Ben Madeup", "97530", 60, 4),
  session("2026-10-06", "Cora Fictive", "97530", 30, 2),
  session("2026-10-12", "Ada Inventa", "97530", 45, 3),
  session("2026-10-13", "Ben Madeup", "97003", 45, 1),
  session("2026-10-13", "Dan Network", "97530", 45, 3),
  session("2026-10-20", "Cora Fictive", "97110", 30, 2),
  session("2026-10-27", "Ben Madeup", "97530", 60, 4),
];

export function smallPractice(sessions: RowCells[] = smallSessions): Map<TableName, RowCells[]> {
  const payer = (name: string, network: string): RowCells => ({
    Payer: textCell(name),
    Network: textCell(network),
  });
  return new Map<TableName, RowCells[]>([
    [
      "Practice",
      practiceSettings.map((setting) => ({
        Setting: textCell(setting),
        Value: textCell(settings[setting]),
      })),
    ],
    [
      "Providers",
      [
        {
          Provider: textCell("Sam Sample"),
          Credentials: textCell("OTR/L"),
          NPI: textCell("1234567893"),
        },
      ],
    ],
    ["Payers", [payer("Aetna", "Out of network"), payer("Cigna", "In network")]],
    [
      "Clients",
      [
        client("Ada Inventa", "Aetna"),
        client("Ben Madeup", "Aetna"),
        client("Cora Fictive", ""),
        client("Dan Network", "Cigna"),
      ],
    ],
    [
      "Fees",
      ["97530", "97110"].map((code) => ({
        Code: codeCell(code),
        Fee: moneyCell(3375),
        Per: textCell("unit"),
      })),
    ],
    ["Sessions", sessions],
    [
      "Payments",
      [
        {
          Date: dateCell("2026-10-06"),
          Client: textCell("Ada Inventa"),
          Method: textCell("Card"),
          Amount: moneyCell(10000),
        },
      ],
    ],
  ]);
}

/** An .xlsx with the given rows in the contract's tables. */
export async function workbookWith(rows: Map<TableName, RowCells[]>): Promise<Uint8Array> {
  const host = await bootExcel({});
  const survey = await Excel.run((context) => surveyWorkbook(context));
  const { plan } = planSetUp({ ...survey, definedNames: [] }, rows);
  await applyPlan(plan, { snapshots: new Snapshots(), dateSystem: survey.dateSystem });
  const bytes = await host.book.save();
  host.close();
  return bytes;
}
