import { checkText } from "../../../src/billing/checks/checkText";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { quietMonth } from "./quietMonth";

test("a month of sixty sessions with nothing wrong gives no finding, on any later day", () => {
  for (const today of ["2026-10-31", "2026-11-02", "2031-01-01"]) {
    const told = judgeSessions(quietMonth, { today })
      .filter(({ status }) => status !== "Ready")
      .map((judgement) => `${judgement.session.row} ${checkText(judgement)}`);
    expect(told).toEqual([]);
  }
  expect(quietMonth.sessions).toHaveLength(60);
});

test("every session of it has a charge", () => {
  const judgements = judgeSessions(quietMonth, { today: "2026-11-02" });
  expect(judgements.filter(({ chargeCents }) => !chargeCents)).toEqual([]);
});
