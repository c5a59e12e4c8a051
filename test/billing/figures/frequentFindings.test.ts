import type { Finding } from "../../../src/billing/checks/finding";
import type { Judgement } from "../../../src/billing/checks/judgement";
import { catalogue } from "../../../src/billing/checks/catalogue";
import { frequentFindings } from "../../../src/billing/figures/frequentFindings";
import { session } from "../practice";

function judged(...found: [Finding["id"], Finding["severity"]][]): Judgement {
  const findings = found.map(([id, severity]): Finding => ({
    ...{ id, severity, row: 1, column: "Code", message: "It is wrong" },
  }));
  return { session: session(), status: "Fix", findings, accepted: findings };
}

test("a row with two findings of a kind counts once, and the harder severity is told", () => {
  const told = frequentFindings([
    judged(["units-mismatch", "review"], ["units-mismatch", "review"]),
    judged(["units-mismatch", "fix"]),
  ]);
  expect(told).toMatchObject([{ id: "units-mismatch", rows: 2, severity: "fix" }]);
});

test("on as many rows, what must be fixed comes first, then the catalogue's order", () => {
  const told = frequentFindings([
    judged(["note-not-signed", "review"], ["date-future", "fix"], ["date-missing", "fix"]),
  ]);
  expect(told.map(({ id }) => id)).toEqual(["date-missing", "date-future", "note-not-signed"]);
});

test("ten are told; reviews that were accepted are none", () => {
  const ids = catalogue.slice(0, 14).map(({ id }) => id);
  expect(frequentFindings(ids.map((id) => judged([id, "fix"])))).toHaveLength(10);
  expect(frequentFindings([{ ...judged(["date-future", "fix"]), findings: [] }])).toEqual([]);
});
