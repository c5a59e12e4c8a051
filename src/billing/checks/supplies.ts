import type { Procedure } from "../codes/procedure";
import type { IsoDate } from "../records";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { finding, type Placed, type RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";
import { descriptionMissing, lacksDescription } from "./suppliesDescription";
import { codesFor, codesOfMaking, differenceBetween, type Difference } from "./suppliesMeaning";
import { either, quote } from "./words";

/** What was supplied, in words, beside the code that it is billed by. */
export const suppliesFamily: CheckFamily = { ofGroups: checkSupplies };

function checkSupplies({ rows }: SessionGroups): Placed[] {
  const placed: Placed[] = [];
  const compared = new Comparisons();
  let isKept: boolean | undefined;
  for (const row of rows) {
    const { session, codeStatus, procedure } = row;
    if (!procedure || codeStatus?.status !== "known") continue;
    if (lacksDescription(row)) {
      isKept ??= rows.some((other) => other.session.description !== undefined);
      placed.push([row, descriptionMissing(row, isKept)]);
    } else if (procedure.kind === "supply" && session.description !== undefined) {
      const difference = compared.of(procedure, session.description);
      if (difference) placed.push([row, meansElse(row, procedure, difference, compared)]);
    }
  }
  return placed;
}

/** Supplies are described in the same words again and again: these are compared once a check. */
class Comparisons {
  private readonly instead = new Map<Difference, Map<IsoDate, readonly string[]>>();
  private readonly known = new Map<Procedure, Map<string, Difference | undefined>>();

  of(procedure: Procedure, description: string): Difference | undefined {
    let ofCode = this.known.get(procedure);
    if (!ofCode) {
      ofCode = new Map();
      this.known.set(procedure, ofCode);
    }
    if (!ofCode.has(description)) {
      ofCode.set(description, differenceBetween(procedure, description));
    }
    return ofCode.get(description);
  }

  /** The codes of what was described, in force on a date. */
  codesInstead(
    difference: Difference,
    procedure: Procedure,
    { session, today, rules }: RowContext
  ): readonly string[] {
    let ofDifference = this.instead.get(difference);
    if (!ofDifference) {
      ofDifference = new Map();
      this.instead.set(difference, ofDifference);
    }
    const isoDate = session.date ?? today;
    let codes = ofDifference.get(isoDate);
    if (!codes) {
      codes =
        difference.differs === "thing"
          ? codesFor(difference.described, rules, isoDate)
          : codesOfMaking(difference.making, procedure, rules, isoDate);
      ofDifference.set(isoDate, codes);
    }
    return codes;
  }
}

/** Codes beyond these would fill the message. */
const mostNamed = 8;

function meansElse(
  row: RowContext,
  procedure: Procedure,
  difference: Difference,
  compared: Comparisons
): Finding {
  const { code, name } = procedure;
  const codes = compared.codesInstead(difference, procedure, row).slice(0, mostNamed);
  const such = codes.length > 0 ? `, such as ${either(codes)}` : "";
  const message = `${code} is for: ${name}; Description says ${quote(row.session.description ?? "")}; bill a code for that${such}, or correct Description`;
  return finding("supply-meaning", row, message, {
    severity: difference.differs === "thing" ? "fix" : "review",
  });
}
