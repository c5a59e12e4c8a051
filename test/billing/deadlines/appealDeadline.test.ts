import { appealDeadline, type DenialNotice } from "../../../src/billing/deadlines/appealDeadline";

const today = "2026-12-20";
const cigna = { payer: "Cigna" };
const denial: DenialNotice = {
  ...{ plan: { payer: "Medicare" }, noticeOn: "2026-10-30", step: "Appeal" },
};

describe("appeals are due", () => {
  it.each<[string, Partial<DenialNotice>, string, RegExp]>([
    [
      "from when a notice is taken to have come",
      {},
      "2027-03-04",
      /^Appeal to Medicare: by 03\/04\/2027, 120 days after the notice of 10\/30\/2026, which is taken to have come 5 days later \(42 CFR 405\.942, read 2026-11\)\.$/,
    ],
    [
      "from when it came",
      { receivedOn: "2026-11-02" },
      "2027-03-02",
      /120 days after the notice that came on 11\/02\/2026 \(/,
    ],
    [
      "from its date, where nothing is presumed",
      { plan: cigna },
      "2027-04-28",
      /180 days after the notice of 10\/30\/2026 \(/,
    ],
    [
      "by months, of a day that is not, on a business day",
      { plan: cigna, step: "External review" },
      "2027-03-01",
      /4 months after the notice/,
    ],
    [
      "by her own limit",
      { plan: { ...cigna, payerRow: { appealDays: 30 } } },
      "2026-11-29",
      /Payers, column Appeal days/,
    ],
    [
      "on a Sunday, where no rule moves it on",
      { plan: cigna, noticeOn: "2026-10-28" },
      "2027-04-26",
      /./,
    ],
    [
      "in a year, of a leap day on the month's last",
      { step: "Reopening", noticeOn: "2028-02-29" },
      "2029-02-28",
      /1 year after the notice/,
    ],
  ])("%s", (_, changes, lastDay, words) => {
    const appeal = appealDeadline({ ...denial, ...changes }, today);
    expect(appeal).toMatchObject({ lastDay });
    expect(appeal?.words).toMatch(words);
  });

  it("with the days from today, and how sure the limit is", () => {
    const early = { ...denial, plan: { payer: "UHC" }, noticeOn: "2026-10-01" };
    expect(appealDeadline(early, today)).toMatchObject({ daysLeft: -15, confidence: "low" });
  });

  it("not where no limit is known", () => {
    expect(appealDeadline({ ...denial, plan: { payer: "TRICARE" } }, today)).toBeUndefined();
  });
});
