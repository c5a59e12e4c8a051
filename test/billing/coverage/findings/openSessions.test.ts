import { units, weekly } from "../authorizations/ledger";
import { cigna } from "./records";
import { messagesOf } from "./told";

/** Six visits of four units on an authorization of 20: the sixth gets nothing. */
function toldWhereSentOn(claimSent: string) {
  const sent = weekly(6).map((one) => ({ ...one, claimSent }));
  return messagesOf("authorization-exhausted", cigna(sent, [units()]));
}

describe("a session whose claim was sent is past helping", () => {
  it.each([
    ["on a later day", "2026-10-20", 0],
    ["before the visit, as a copied row brings it, which says nothing", "2026-08-31", 1],
  ])("%s: %s", (_, claimSent, found) => {
    expect(toldWhereSentOn(claimSent)).toHaveLength(found);
  });
});
