import { agreedFee, agreedFeeLack, chargeCents, feeFor } from "../../../src/billing/charges/fee";
import type { Fee } from "../../../src/billing/records";
import { authorization, fee } from "../practice";

const question = { code: "97530", client: "Ava", payer: "Aetna", isoDate: "2026-10-05" };

describe("feeFor", () => {
  const everyone = fee({ row: 1, code: "97530", feeCents: 3375 });
  const ofPayer = fee({ row: 2, code: "97530", feeCents: 3000, payer: "AETNA" });
  const ofClient = fee({ row: 3, code: "97530", feeCents: 2000, client: "ava" });
  const ofBoth = fee({ row: 4, code: "97530", feeCents: 1000, client: "Ava", payer: "Aetna" });
  const newer = fee({ row: 5, code: "97530", feeCents: 3500, from: "2026-07-01" });
  const over = fee({ row: 6, code: "97530", feeCents: 9900, to: "2026-10-04" });
  const blank = fee({ row: 7, code: "97530", payer: "Aetna" });
  const other = fee({ row: 8, code: "97535", feeCents: 1 });
  const unreadable = fee({
    row: 9,
    code: "97530",
    feeCents: 1,
    problems: [{ column: "From", kind: "unreadable", text: "x" }],
  });
  const cases: [string, Fee[], number | undefined][] = [
    ["everyone's", [everyone, other], 3375],
    ["the payer's beats everyone's", [everyone, ofPayer], 3000],
    ["the client's beats the payer's", [everyone, ofPayer, ofClient], 2000],
    ["client and payer beat either", [ofBoth, ofClient, ofPayer], 1000],
    ["the later start beats the earlier", [everyone, newer], 3500],
    ["the payer's old one beats everyone's newer", [ofPayer, newer], 3000],
    ["one that is over is none", [over], undefined],
    ["a blank fee is not another row's", [everyone, blank], undefined],
    ["dates that cannot be read hold for no day", [unreadable], undefined],
    ["none", [], undefined],
  ];
  it.each(cases)("%s", (_, fees, cents) => {
    expect(feeFor(question, fees)?.feeCents).toBe(cents);
    expect(feeFor(question, [...fees].reverse())?.feeCents).toBe(cents);
  });

  it("does not give a payer's fee to a client who pays", () => {
    expect(feeFor({ ...question, payer: undefined }, [ofPayer])).toBeUndefined();
  });

  it("is for a unit unless it says a visit", () => {
    expect(feeFor(question, [{ ...everyone, per: undefined }])?.per).toBe("unit");
    expect(feeFor(question, [{ ...everyone, per: "visit" }])?.per).toBe("visit");
    const anHour = [{ column: "Per", kind: "unreadable" as const, text: "hour" }];
    expect(feeFor(question, [{ ...everyone, per: undefined, problems: anHour }])).toBeUndefined();
  });
});

describe("chargeCents", () => {
  it.each([
    ["an hour", 3375, "unit", 4, 13500],
    ["an evaluation", 30000, "visit", 1, 30000],
    ["a visit whatever its units", 30000, "visit", 3, 30000],
    ["rounded on the line", 3333, "unit", 1.5, 5000],
    ["no units", 3375, "unit", 0, 0],
    ["no units of a visit", 30000, "visit", 0, 0],
  ] as const)("%s", (_, cents, per, units, charge) => {
    expect(chargeCents({ feeCents: cents, per }, units)).toBe(charge);
  });
});

describe("agreedFee", () => {
  const agreement = authorization({ client: "Ava", kind: "Single case agreement" });
  it.each([
    [
      "by the unit",
      { ...agreement, rateCents: 3000, basis: "Units" as const },
      { feeCents: 3000, per: "unit" },
    ],
    ["for a unit or a visit, nobody knows which", { ...agreement, rateCents: 3000 }, undefined],
    [
      "by the visit",
      { ...agreement, rateCents: 12000, basis: "Visits" as const },
      { feeCents: 12000, per: "visit" },
    ],
    ["no rate", agreement, undefined],
    ["a gap exception", { ...agreement, kind: "Gap exception" as const, rateCents: 1 }, undefined],
  ])("%s", (_, row, expected) => {
    expect(agreedFee(row)).toEqual(expected);
  });

  const unreadable = [{ column: "Rate", kind: "unreadable" as const, text: "about 90" }];
  it.each([
    ["no rate was agreed", agreement, undefined],
    [
      "rate and basis are known",
      { ...agreement, rateCents: 1, basis: "Units" as const },
      undefined,
    ],
    ["the basis is blank", { ...agreement, rateCents: 3000 }, "Basis"],
    ["the rate cannot be read", { ...agreement, problems: unreadable }, "Rate"],
    [
      "it is a gap exception",
      { ...agreement, kind: "Gap exception" as const, rateCents: 1 },
      undefined,
    ],
  ])("lacks what leaves it unknown: %s", (_, row, lack) => {
    expect(agreedFeeLack(row)).toBe(lack);
  });
});
