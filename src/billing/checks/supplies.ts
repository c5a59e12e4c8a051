import type { Procedure } from "../codes/procedure";
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
      if (difference) placed.push([row, meansElse(row, procedure, difference)]);
    }
  }
  return placed;
}

/** Supplies are described in the same words again and again: these are compared once a check. */
class Comparisons {
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
}

/** Codes beyond these would fill the message. */
const mostNamed = 8;

function meansElse(row: RowContext, procedure: Procedure, difference: Difference): Finding {
  const { session, rules } = row;
  const { code, name } = procedure;
  const isoDate = session.date ?? row.today;
  const codes =
    difference.differs === "thing"
      ? codesFor(difference.described, rules, isoDate)
      : codesOfMaking(difference.making, procedure, rules, isoDate);
  const such = codes.length > 0 ? `, such as ${either(codes.slice(0, mostNamed))}` : "";
  const message = `${code} is for: ${name}; Description says ${quote(session.description ?? "")}; bill a code for that${such}, or correct Description`;
  return finding("supply-meaning", row, message, {
    severity: difference.differs === "thing" ? "fix" : "review",
  });
}
