import { disciplineOf } from "../../checks/modifiersDiscipline";
import type { Placed, RowContext } from "../../checks/rowContext";
import { groupBy } from "../../groupBy";
import type { IsoDate } from "../../records";
import { addDays, daysBetween } from "../../time/isoDate";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { coverageFinding } from "./coverageFinding";
import { stillCame } from "./openSessions";
import type { CoverageSettings } from "./settings";

/** A plan of care is certified for at most so many days. Benefit Policy Manual, 15, 220.1.3. */
const certifiedDays = 90;
/** A progress report covers at most so many treatment days. The same, 220.3. */
const reportedDays = 10;
const firstEvaluations = new Set(["97165", "97166", "97167"]);

/** One course of a Medicare client's occupational therapy, until today, in order. */
export type Episode = readonly [RowContext, ...RowContext[]];

/** Plans of care that Medicare wants recertified, in each client's present course of treatment. */
export function checkRecertifications(
  episodes: readonly Episode[],
  { today }: AuthorizationLedger,
  { recertifyDays }: CoverageSettings
): Placed[] {
  return episodes.flatMap((episode) => {
    const start = dateOf(episode[0]);
    const last = episode[episode.length - 1] ?? episode[0];
    const periodOf = (row: RowContext) => Math.floor(daysBetween(start, dateOf(row)) / certifiedDays);
    const period = periodOf(last);
    const from = addDays(start, period * certifiedDays);
    const to = addDays(from, certifiedDays - 1);
    const found: Placed[] = [];
    const first = episode.find((row) => periodOf(row) === period) ?? last;
    if (period > 0) {
      const message = `Treatment since ${start} is certified for ${certifiedDays} days at most, and this is the first visit after ${addDays(from, -1)}; have the plan of care recertified and signed`;
      found.push(coverageFinding("recertification-due", first, message));
    }
    const isNear = today <= to && daysBetween(today, to) < recertifyDays;
    if (isNear && (period === 0 || first !== last)) {
      const message = `The certification of the plan of care ends on ${to} at the latest, ${certifiedDays} days from ${from}; have it recertified and signed by then`;
      found.push(coverageFinding("recertification-due", last, message));
    }
    return found;
  });
}

/** The last treatment day on which a progress report fell due, of each client. */
export function checkProgressReports(episodes: readonly Episode[]): Placed[] {
  return episodes.flatMap((episode) => {
    const days = [...groupBy(episode, dateOf).values()];
    const number = days.length - (days.length % reportedDays);
    const row = days[number - 1]?.[0];
    if (!row) return [];
    const message = `Treatment day ${number} since ${dateOf(episode[0])}, and Medicare wants a progress report at least every ${reportedDays}; see that it is written`;
    return [coverageFinding("progress-report-due", row, message)];
  });
}

/**
 * The course of treatment of each Medicare client who still comes: from the last first evaluation on,
 * or from the first visit where there is none.
 */
export function presentEpisodes(ledger: AuthorizationLedger): Episode[] {
  const comes = stillCame(ledger);
  return ledger.clients.flatMap((rows): Episode[] => {
    if (!rows.some(isMedicareTherapy) || !comes(rows)) return [];
    const therapy = rows.filter((row) => isMedicareTherapy(row) && dateOf(row) <= ledger.today);
    const last = therapy.filter(isFirstEvaluation).pop();
    const [first, ...others] = last
      ? therapy.filter((row) => dateOf(row) >= dateOf(last))
      : therapy;
    return first ? [[first, ...others]] : [];
  });
}

function isFirstEvaluation({ procedure }: RowContext): boolean {
  return firstEvaluations.has(procedure?.code ?? "");
}

function isMedicareTherapy({ coverage, procedure, provider }: RowContext): boolean {
  if (coverage?.payerRow?.type !== "Medicare" || procedure?.therapy === undefined) return false;
  return !provider || disciplineOf(provider)?.modifier === "GO";
}

function dateOf({ session }: RowContext): IsoDate {
  return session.date ?? "";
}
