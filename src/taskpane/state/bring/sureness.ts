import type { ColumnMatch } from "../../../billing/logs/matching/matchColumns";

/** How sure it is what a column means, in three steps. */
export type Sureness = "sure" | "likely" | "not sure";

const leastSure = 0.75;
const leastLikely = 0.55;
/** That a column is not needed is seldom quite certain, and does less harm. */
const leastUnused = 0.6;
/** What might well be something else is worth a look, though another column is more like it. */
const mostOther = 0.5;

export function surenessOf(match: ColumnMatch): Sureness {
  const { confidence, field, others } = match;
  const isPassedOver = !isUsed(match) && others.some((other) => other.confidence >= mostOther);
  if (isPassedOver && !match.isFixed) return "likely";
  if (confidence >= (field === "none" ? leastUnused : leastSure)) return "sure";
  return confidence >= leastLikely ? "likely" : "not sure";
}

/** True where a column is used, be it only for what it adds to another. */
export function isUsed({ field, adds, tellsStatus }: ColumnMatch): boolean {
  return field !== "none" || adds !== undefined || tellsStatus === true;
}

/** Fields without which no session can be billed, and that no column is taken for. */
export function missingFields(columns: readonly ColumnMatch[]): string[] {
  const has = (...fields: string[]) =>
    columns.some(({ field, adds }) => fields.includes(field) || fields.includes(adds?.to ?? ""));
  const hasDate = has("Date") || columns.some(({ alsoDate }) => alsoDate);
  const hasCode = has("Code") || columns.some(({ adds }) => adds?.code !== undefined);
  return [
    ...(hasDate ? [] : ["Date"]),
    ...(has("Client", "Last name", "First name") ? [] : ["Client"]),
    ...(hasCode ? [] : ["Code"]),
  ];
}
