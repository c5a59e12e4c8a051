import { clip } from "../checks/words";
import { compareText } from "../compareText";
import { planName } from "../documents/printed";
import { groupBy } from "../groupBy";
import { nameKey, planKey } from "../names";
import type { PlanAsked } from "./limitsInForce";

/** A plan of which no limit is known, with what that leaves open. */
export interface WithoutLimit {
  payer: string;
  product?: string;
  clients: string[];
  /** Where the practice says it, in table Payers. */
  column: "Filing days" | "Appeal days";
  /** In a sentence, with what to do. */
  words: string;
}

/** A plan of which nobody knows the limit that table Payers would say in a column. */
export function withoutLimit(
  client: string,
  plan: PlanAsked,
  column: WithoutLimit["column"]
): WithoutLimit {
  const { payer, product } = plan;
  const name = clip(planName(plan) ?? payer);
  const what =
    column === "Filing days"
      ? `How long after a visit ${name} takes a claim`
      : `How long after a denial ${name} takes an appeal`;
  return {
    ...{ payer, ...(product === undefined ? {} : { product }), clients: [client], column },
    words: `${what} is not known; ask, and type it in Payers, column ${column}.`,
  };
}

/** Each plan once, with all of its clients, by payer. */
export function gathered(all: readonly WithoutLimit[]): WithoutLimit[] {
  const byPlan = groupBy(all, ({ payer, product, column }) =>
    JSON.stringify([planKey(payer), planKey(product), column])
  );
  return [...byPlan.values()]
    .flatMap(([first, ...others]): WithoutLimit[] => {
      if (!first) return [];
      const names = new Map(
        [first, ...others].flatMap(({ clients }) => clients.map((name) => [nameKey(name), name]))
      );
      return [{ ...first, clients: [...names.values()].sort(compareText) }];
    })
    .sort(
      (one, other) =>
        compareText(planKey(one.payer), planKey(other.payer)) || compareText(one.words, other.words)
    );
}
