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
    evaluations.sort(byDate);
    const earlier = new EarlierEvaluations();
    for (const row of evaluations) {
      earlier.goOnTo(row);
      // A code that was not in force then is told of already.
      if (row.codeStatus?.status !== "known") continue;
      const nearest = earlier.nearestTo(row);
      if (nearest) found.push([row, tooSoon(row, nearest)]);
    }
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

/** The last evaluations before a date, of a client's in the order of their dates. */
class EarlierEvaluations {
  private ofDate: RowContext[] = [];
  private last?: RowContext;
  private lastFirst?: RowContext;

  /** Evaluations of the row's own date are not yet before it. */
  goOnTo(row: RowContext): void {
    const [before] = this.ofDate;
    if (before && dateOf(before) !== dateOf(row)) {
      for (const one of this.ofDate) {
        this.last = one;
        if (isFirst(one)) this.lastFirst = one;
      }
      this.ofDate = [];
    }
    this.ofDate.push(row);
  }

  /** The last one, at most 29 days before, that makes this one look odd. */
  nearestTo(row: RowContext): RowContext | undefined {
    const nearest = isFirst(row) ? this.lastFirst : this.last;
    return nearest && daysBetween(dateOf(nearest), dateOf(row)) < soonDays ? nearest : undefined;
  }
}

function isFirst({ procedure }: RowContext): boolean {
  return firstEvaluations.has(procedure?.code ?? "");
}

function byDate(one: RowContext, other: RowContext): number {
  if (dateOf(one) === dateOf(other)) return 0;
  return dateOf(one) < dateOf(other) ? -1 : 1;
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
