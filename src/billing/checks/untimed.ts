import type { CountedBy, Procedure } from "../codes/procedure";
import type { Finding } from "./finding";
import {
  finding,
  noFindings,
  problemIn,
  readsBut,
  showsError,
  type Placed,
  type RowContext,
} from "./rowContext";
import type { Visits } from "./visits";
import { rowNumber } from "../records";
import { count, plain, rowList } from "./words";

const plurals: Readonly<Record<CountedBy, string>> = {
  finger: "fingers",
  side: "sides",
  form: "forms",
  area: "areas",
  extremity: "extremities",
  item: "items",
};

/** Units of an untimed code: one a session, or a count up to the daily maximum. */
export function checkUntimedUnits(context: RowContext): readonly Finding[] {
  const { session, procedure } = context;
  if (!procedure || showsError(session, "Units")) return noFindings;
  const { timing } = procedure;
  if (timing.basis === "session") return onceASession(context, procedure);
  if (timing.basis === "count") return counted(context, procedure, timing.by);
  return noFindings;
}

/**
 * Counted codes whose rows of one visit exceed the daily maximum together, though none does alone:
 * a finding on the first of them.
 */
export function checkDailyCounts(visits: Visits): Placed[] {
  const found: Placed[] = [];
  for (const visit of visits.values()) {
    if (visit.length < 2) continue;
    for (const rows of countedRows(visit).values()) {
      const [first, ...others] = rows;
      const most = first?.procedure?.dailyMaximum;
      if (!first || others.length === 0 || most === undefined) continue;
      const units = rows.map(({ session }) => session.units ?? 0);
      const total = units.reduce((sum, one) => sum + one, 0);
      if (total <= most || units.some((one) => one > most)) continue;
      const message = `${first.procedure?.code} has ${plain(total)} units on ${rowList(rows.map(({ session }) => rowNumber(session)))}, at most ${most} a day; correct Units`;
      found.push([first, finding("untimed-units", first, message)]);
    }
  }
  return found;
}

function countedRows(visit: readonly RowContext[]): Map<string, RowContext[]> {
  const byCode = new Map<string, RowContext[]>();
  for (const row of visit) {
    if (row.procedure?.timing.basis !== "count") continue;
    const rows = byCode.get(row.procedure.code);
    if (rows) rows.push(row);
    else byCode.set(row.procedure.code, [row]);
  }
  return byCode;
}

function onceASession(context: RowContext, { code }: Procedure): readonly Finding[] {
  const { session } = context;
  const { units } = session;
  if (units === 0 || units === 1) return noFindings;
  const what = units === undefined ? notGiven(context) : `${count(units, "unit")} cannot be`;
  return [
    finding(
      "untimed-units",
      context,
      `${what}: ${code} is untimed and billed once a session, whatever the minutes; set Units to 1`,
      {
        fix: {
          label: "Set Units to 1",
          writes: [{ row: session.row, column: "Units", value: 1 }],
        },
      }
    ),
  ];
}

function counted(
  context: RowContext,
  { code, dailyMaximum }: Procedure,
  by: CountedBy
): readonly Finding[] {
  const { units } = context.session;
  const limit = dailyMaximum === undefined ? "" : `, at most ${dailyMaximum} a day`;
  const rule = `${code} is billed once for each ${by}${limit}`;
  if (units === undefined) {
    const message = `${notGiven(context)}; ${rule}; type how many ${plurals[by]}`;
    return [finding("untimed-units", context, message)];
  }
  const tooMany = dailyMaximum !== undefined && units > dailyMaximum;
  if (!tooMany && Number.isInteger(units) && units >= 0) return noFindings;
  const message = `${rule}, not ${plain(units)}; correct Units`;
  return [finding("untimed-units", context, message)];
}

function notGiven({ session }: RowContext): string {
  const unreadable = problemIn(session, "Units");
  return unreadable ? readsBut(unreadable, "a number") : "Units is blank";
}
