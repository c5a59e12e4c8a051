import { superbillLines, type BilledSession } from "../../../src/billing/documents/superbillLines";

const billed = (sessionId: string, changes: Partial<BilledSession> = {}): BilledSession => ({
  ...{ row: 1, sessionId, date: "2026-10-05", provider: "Ana Ruiz" },
  ...{ code: "97530", modifiers: ["GO"], diagnoses: ["F84.0"], place: "11" },
  ...{ units: 2, chargeCents: 6750 },
  ...changes,
});

describe("lines of a superbill", () => {
  it("sum units and charges of sessions that are alike, and keep whose they are", () => {
    const lines = superbillLines([
      billed("S-2", { modifiers: ["59", "GO"], units: 1, chargeCents: 3375 }),
      billed("S-1", { modifiers: ["GO", "59"] }),
    ]);
    expect(lines).toMatchObject([
      { units: 3, chargeCents: 10125, modifiers: ["GO", "59"], sessionIds: ["S-1", "S-2"] },
    ]);
  });

  it.each<[string, Partial<BilledSession>]>([
    ["date", { date: "2026-10-06" }],
    ["code", { code: "97535" }],
    ["modifiers", { modifiers: ["GO", "59"] }],
    ["place", { place: "02" }],
    ["assistant", { assistant: { row: 1, problems: [], provider: "Ben Ito", assistant: true } }],
    ["diagnoses", { diagnoses: ["R27.8", "F84.0"] }],
  ])("are apart where the %s differs", (_, changes) => {
    expect(superbillLines([billed("S-1"), billed("S-2", changes)]).length).toBe(2);
  });

  it("stand by date, then code", () => {
    const lines = superbillLines([
      billed("S-1", { date: "2026-10-07" }),
      billed("S-2", { code: "97535" }),
      billed("S-3", { code: "97112" }),
    ]);
    expect(lines.map(({ date, code }) => `${date} ${code}`)).toEqual([
      "2026-10-05 97112",
      "2026-10-05 97535",
      "2026-10-07 97530",
    ]);
  });

  it("tell each of the rows' own descriptions once", () => {
    const lines = superbillLines([
      billed("S-1", { description: "Splint" }),
      billed("S-2", { description: "Splint" }),
      billed("S-3", { description: "Strap" }),
    ]);
    expect(lines[0]?.descriptions).toEqual(["Splint", "Strap"]);
  });
});
