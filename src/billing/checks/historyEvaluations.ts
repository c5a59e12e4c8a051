import { rowNumber } from "../records";
import { daysBetween } from "../time/isoDate";
import { finding, type Placed, type RowContext } from "./rowContext";
import { count } from "./words";

/** Days in which a second evaluation is worth a look. */
const soonDays = 30;

const firstEvaluations = new Set(["97165", "97166", "97167", "97003"]);
const reEvaluations = new Set(["97168", "97004"]);

/** Evaluations that follow an earlier one of the same client within 30 days. */
export function checkEvaluations(rows: readonly RowContext[]): Placed[] {
  const found: Placed[] = [];
  for (const evaluations of evaluationsByClient(rows).values()) {
    if (evaluations.length < 2) continue;
    // Within a date the order is of no matter: two on one date are told elsewhere.
    evaluations.sort((one, other) => daysBetween(dateOf(other), dateOf(one)));
    evaluations.forEach((row, at) => {
      // A code that was not in force then is told of already.
      if (row.codeStatus?.status !== "known") return;
      const earlier = nearestBefore(evaluations, at);
      if (earlier) found.push([row, tooSoon(row, earlier)]);
    });
  }
  return found;
}

function evaluationsByClient(rows: readonly RowContext[]): Map<number, RowContext[]> {
  const byClient = new Map<number, RowContext[]>();
  for (const row of rows) {
    const { procedure, clientNumber, session } = row;
    if (procedure?.kind !== "evaluation" && procedure?.kind !== "re-evaluation") continue;
    if (!firstEvaluations.has(procedure.code) && !reEvaluations.has(procedure.code)) continue;
    if (clientNumber === undefined || session.date === undefined || session.units === 0) continue;
    const ofClient = byClient.get(clientNumber);
    if (ofClient) ofClient.push(row);
    else byClient.set(clientNumber, [row]);
  }
  return byClient;
}

/** The last evaluation on an earlier date, at most 29 days before, that makes this one look odd. */
function nearestBefore(sorted: readonly RowContext[], at: number): RowContext | undefined {
  const row = sorted[at];
  if (!row) return undefined;
  const isFirst = firstEvaluations.has(row.procedure?.code ?? "");
  for (let place = at - 1; place >= 0; place -= 1) {
    const earlier = sorted[place];
    if (!earlier) return undefined;
    const days = daysBetween(dateOf(earlier), dateOf(row));
    if (days >= soonDays) return undefined;
    if (days > 0 && (!isFirst || firstEvaluations.has(earlier.procedure?.code ?? ""))) {
      return earlier;
    }
  }
  return undefined;
}

function tooSoon(row: RowContext, earlier: RowContext) {
  const days = count(daysBetween(dateOf(earlier), dateOf(row)), "day");
  const code = row.procedure?.code ?? "";
  const since = `${code} is ${days} after ${earlier.procedure?.code} on ${dateOf(earlier)} in row ${rowNumber(earlier.session)}`;
  const message = firstEvaluations.has(code)
    ? `${since}; check that it is a first evaluation, and not a re-evaluation or the same one twice`
    : `${since}; bill it only for a significant change, new findings or no response to treatment`;
  return finding("reevaluation-too-soon", row, message);
}

function dateOf({ session }: RowContext): string {
  return session.date ?? "";
}
