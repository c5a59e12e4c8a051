import type { Cents } from "../records";
import type { RowContext } from "./rowContext";
import { visitKeyOf } from "./visits";

/**
 * A rate agreed for a whole visit is charged once: on the visit's first row that has a charge, and
 * nothing on its other rows.
 */
export class VisitRates {
  private readonly charged = new Set<string>();

  /** The charge of a row of such a visit; rows are to come in table order. */
  of(row: RowContext, rateCents: Cents | undefined): Cents | undefined {
    if (rateCents === undefined || rateCents === 0) return rateCents;
    const visitKey = visitKeyOf(row);
    if (visitKey === undefined) return rateCents;
    if (this.charged.has(visitKey)) return 0;
    this.charged.add(visitKey);
    return rateCents;
  }
}
