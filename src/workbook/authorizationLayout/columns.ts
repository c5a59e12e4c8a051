import type { UnitsAndVisits } from "../../billing/coverage/authorizations/amounts";
import type { AuthorizationUse } from "../../billing/coverage/use/authorizationUse";
import { clip } from "../../billing/checks/words";
import { numberFormats } from "../sheetLayout/look";
import type { LayoutCell } from "../sheetLayout/layout";
import { barText } from "./barText";

export interface ListColumn {
  header: string;
  /** Points. Together they are printed a tenth smaller than they are. */
  width: number;
  cell: (use: AuthorizationUse) => LayoutCell | null;
  align?: "Right";
  numberFormat?: string;
  /** Of what does not wrap: smaller than the rest, so that it has room. */
  fontSize?: number;
  /** Away from figures that end where it begins. */
  isApart?: boolean;
}

/** What the list says of each authorization; a cell is blank where it is not known. */
export const listColumns: readonly ListColumn[] = [
  { header: "Client", width: 76, cell: (use) => text(of(use).client) },
  { header: "Number", width: 58, cell: (use) => text(of(use).number) },
  { header: "Kind", width: 68, cell: (use) => text(of(use).kind) },
  { header: "Payer", width: 58, cell: (use) => text(of(use).payer) },
  { header: "Codes", width: 48, cell: (use) => text(codes(use)) },
  { header: "Basis", width: 34, cell: ({ account }) => text(account.basis) },
  amountColumn("Authorized", 48, ({ account }) => account.authorized),
  amountColumn("Used", 34, ({ account }) => account.used),
  amountColumn("Booked ahead", 38, ({ account }) => account.bookedAhead),
  amountColumn("Left in units", 34, ({ free }) => left(free, "units")),
  amountColumn("Left in visits", 34, ({ free }) => left(free, "visits")),
  {
    header: "█ used ▒ booked ░ left",
    width: 84,
    cell: ({ account }) => text(barText(account)),
    fontSize: 6,
    isApart: true,
  },
  dateColumn("Runs out on", ({ runsOutOn }) => runsOutOn),
  dateColumn("Last day", (use) => of(use).to),
  {
    header: "How it stands",
    width: 118,
    cell: (use) => text(standing(use), longestAdvice),
    isApart: true,
  },
];

export const listWidthPoints = listColumns.reduce((sum, { width }) => sum + width, 0);

const longestAdvice = 220;

function of({ account }: AuthorizationUse) {
  return account.authorization;
}

/** A text from a cell may be as long as a page. */
function text(words: string | undefined, longest?: number): LayoutCell | null {
  if (words === undefined || words === "") return null;
  return { kind: "text", text: longest === undefined ? clip(words) : words.slice(0, longest) };
}

function codes(use: AuthorizationUse): string {
  const own = of(use).codes;
  return own.length === 0 ? "All" : own.join(", ");
}

function left(free: UnitsAndVisits | undefined, way: keyof UnitsAndVisits): number | undefined {
  return free?.[way];
}

function standing({ title, advice }: AuthorizationUse): string {
  return advice === undefined ? title : `${title}. ${advice}`;
}

function amountColumn(
  header: string,
  width: number,
  amount: (use: AuthorizationUse) => number | undefined
): ListColumn {
  const cell = (use: AuthorizationUse): LayoutCell | null => {
    const value = amount(use);
    // Fractions of units add up with a little noise.
    return value === undefined ? null : { kind: "number", value: Math.round(value * 100) / 100 };
  };
  return { header, width, cell, align: "Right" };
}

function dateColumn(
  header: string,
  day: (use: AuthorizationUse) => string | undefined
): ListColumn {
  const cell = (use: AuthorizationUse): LayoutCell | null => {
    const isoDate = day(use);
    return isoDate === undefined ? null : { kind: "date", isoDate };
  };
  return { header, width: 54, cell, align: "Right", numberFormat: numberFormats.date };
}
