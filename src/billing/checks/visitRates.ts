import { nameKey } from "../names";
import type { Cents } from "../records";
import type { RowContext } from "./rowContext";

/**
 * A rate agreed for a whole visit is charged once: on the visit's first row that has a charge, and
 * nothing on its other rows.
 */
export class VisitRates {
  private readonly charged = new Set<string>();

  /** The charge of a row of such a visit; rows are to come in table order. */
  of({ session }: RowContext, rateCents: Cents | undefined): Cents | undefined {
    if (rateCents === undefined || rateCents === 0) return rateCents;
    const { date, client, provider } = session;
    const key = `${date}\n${nameKey(client ?? "")}\n${nameKey(provider ?? "")}`;
    if (this.charged.has(key)) return 0;
    this.charged.add(key);
    return rateCents;
  }
}
