import type { Outcome } from "../state/outcome";
import { listed, money } from "../words";

type LifeOutcome = Extract<Outcome, { kind: "voided" | "reissued" }>;

/** One line that says what became of a document. */
export function lifeHeadline(outcome: LifeOutcome): string {
  if (outcome.kind === "voided") {
    const { voided } = outcome.result;
    return voided.length > 0 ? `${listed(voided)} is void` : "Nothing was changed";
  }
  const { result, number } = outcome;
  if (result.outcome === "done") return `${result.document.number} replaces ${result.replaced}`;
  return result.outcome === "refused" ? `${number} was not made anew` : "Nothing was changed";
}

/** The sentences that follow it. */
export function lifeDetails(outcome: LifeOutcome): string[] {
  if (outcome.kind === "voided") {
    const { voided, alreadyVoid, unknown } = outcome.result;
    return [
      ...(voided.length > 0
        ? ["The sheet is kept, and sessions that it billed can be billed again."]
        : []),
      ...(alreadyVoid.length > 0 ? [`${listed(alreadyVoid)} was void before.`] : []),
      ...(unknown.length > 0 ? [`${listed(unknown)} is not in table Documents any more.`] : []),
    ];
  }
  const { result } = outcome;
  if (result.outcome === "refused") return result.reasons;
  if (result.outcome === "cancelled") return ["Press Make anew again to go on."];
  const { document, replaced, warnings, notices } = result;
  const { totalCents } = document;
  const total = totalCents === undefined ? "" : `, ${money(totalCents)}`;
  return [
    `${document.number} is on a sheet of its own${total}; ${replaced} is void and its sheet is kept.`,
    ...warnings,
    ...notices,
  ];
}
