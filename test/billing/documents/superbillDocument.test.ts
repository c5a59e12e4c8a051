import type { CodeRule, PracticeRecords } from "../../../src/billing/records";
import { documentTexts } from "./documentTexts";
import {
  client,
  payment,
  planExample,
  practiceRecords,
  provider,
  session,
} from "./examplePractice";
import { superbillFields } from "./superbillFields";

const printed = (changes: Partial<PracticeRecords> = {}) => {
  const document = planExample(changes)?.toDocument("SB-0001", "2026-11-02");
  return document ? documentTexts(document) : [];
};

describe("a superbill shows", () => {
  it.each(superbillFields)("%s", (_, shown) => {
    const texts = printed();
    for (const text of shown) expect(texts.some((cell) => cell.includes(text))).toBe(true);
  });
});

describe("a superbill", () => {
  it("says so where no payment is recorded, and shows no zero and no balance", () => {
    const texts = printed({ payments: [] });
    expect(texts).toContain("not recorded");
    expect(texts).not.toContain("0.00");
    expect(texts).not.toContain("Balance due");
  });

  it("shows every payment up to the charges, and their sum; the rest is no part of it", () => {
    const payments = [
      payment({ amountCents: 10000 }),
      payment({ date: "2026-10-06", method: "card", amountCents: 4000 }),
    ];
    const texts = printed({ payments });
    expect(texts).toEqual(
      expect.arrayContaining([
        "Paid 10/05/2026, check 1044",
        "100.00",
        "Paid 10/06/2026, card, part of $40.00",
        "35.00",
        "Amount paid",
        "135.00",
        "Balance due",
        "0.00",
      ])
    );
    expect(texts).not.toContain("Credit");
  });

  it("letters the client's primary diagnosis first and points to four at most", () => {
    const sessions = [
      session(1, { diagnoses: ["R27.8"] }),
      session(2, { date: "2026-10-06", diagnoses: ["M62.81", "F84.0", "R27.8", "F82", "R29.3"] }),
    ];
    const planned = planExample({ sessions });
    const texts = planned ? documentTexts(planned.toDocument("SB-0001", "2026-11-02")) : [];
    expect(texts[texts.indexOf("A") + 1]).toContain("F84.0");
    expect(texts[texts.indexOf("B") + 1]).toContain("R27.8");
    expect(texts).toContain("C, A, B, D");
    expect(planned?.warnings).toContain(
      "5 diagnoses, of which a line points to the first 4: row 2"
    );
  });

  it("prints the row's own words instead of the code's name", () => {
    const texts = printed({ sessions: [session(1, { description: "=cmd|'/c calc'!A0" })] });
    expect(texts).toContain("=cmd|'/c calc'!A0");
    expect(texts).not.toContain("Functional activities, one-on-one");
  });

  it("reminds in general where the payer's limit is not known", () => {
    expect(printed({ payers: [] }).join()).toContain("often 90 days to one year");
  });

  describe("of services that an assistant gave", () => {
    const assistant = {
      ...{ ...provider, provider: "Ben Ito", credentials: "COTA/L", npi: "1992000009" },
      ...{ license: "A-77", assistant: true, supervisor: "Ana Ruiz" },
    };
    const changes = {
      providers: [provider, assistant],
      sessions: [session(1), session(2, { date: "2026-10-07", provider: "ben ito" })],
    };

    it("prints the supervisor as who renders them, and the assistant on their lines", () => {
      const texts = printed(changes);
      expect(texts).toEqual(
        expect.arrayContaining([
          ...["Ana Ruiz, OTR/L", "1234567893"],
          "Functional activities, one-on-one\ngiven by Ben Ito, COTA/L, under supervision",
        ])
      );
      expect(texts.join()).not.toMatch(/1992000009|A-77/);
      expect(texts.filter((text) => text.includes("given by")).length).toBe(1);
    });

    it("is one with those that the supervisor gave, and registers who gave each", () => {
      const planned = planExample(changes);
      expect(planned?.provider).toBe("Ana Ruiz");
      expect(planned?.lines.map((line) => line.provider)).toEqual(["Ana Ruiz", "Ben Ito"]);
    });
  });

  it("prints nothing of a plan for a client who pays", () => {
    const texts = printed({ clients: [{ ...client, payer: "Self-pay" }] });
    expect(texts).not.toContain("Health plan");
    expect(texts).not.toContain("W123456789");
  });

  it("does not print an NPI whose check digit is wrong", () => {
    const practice = { ...practiceRecords().practice, groupNpi: "1234567890" };
    const planned = planExample({ practice, clients: [{ ...client, referringNpi: "1234567890" }] });
    const texts = planned ? documentTexts(planned.toDocument("SB-0001", "2026-11-02")) : [];
    expect(texts.join()).not.toContain("1234567890");
    expect(planned?.warnings.join()).toMatch(/Group NPI 1234567890.*Referring NPI 1234567890/);
  });

  describe("of codes that the practice knows better", () => {
    const rule = (code: string, more: Partial<CodeRule> = {}): CodeRule => ({
      ...{ row: 1, problems: [], code, name: `Our name of ${code}` },
      ...more,
    });
    const codeRules = ["97530", "97999", "F84.0", "48"].map((code) => rule(code));

    it("prints its names of codes, diagnoses and places, also of those that no list has", () => {
      const sessions = [session(1, { place: "48" }), session(2, { code: "97999" })];
      const texts = printed({ codeRules, sessions });
      expect(texts).toEqual(
        expect.arrayContaining([
          "Our name of 97530",
          "Our name of 97999",
          "F84.0  Our name of F84.0",
        ])
      );
      expect(texts.join()).toContain("48 Our name of 48");
      expect(texts).not.toContain("Functional activities, one-on-one");
    });

    it("is refused where they were not in force on the date", () => {
      const ended = [rule("97999", { to: "2026-09-30" })];
      expect(printed({ codeRules: ended, sessions: [session(1, { code: "97999" })] })).toEqual([]);
    });
  });
});
