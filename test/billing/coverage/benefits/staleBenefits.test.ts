import type { NetworkStatus } from "../../../../src/billing/coverage/network";
import {
  staleBenefits,
  type CoveredSession,
} from "../../../../src/billing/coverage/benefits/staleBenefits";
import { benefit } from "./rows";

const verified = [benefit({ payer: "Cigna", verifiedOn: "2026-10-01" })];
const visit = (isoDate: string, changes: Partial<CoveredSession> = {}): CoveredSession => ({
  row: Number(isoDate.slice(8)),
  ...{ client: "Ava", payer: "Cigna", isoDate, network: "In network" },
  ...changes,
});

describe("benefits-stale", () => {
  it.each([
    ["on the day", "2026-10-01", 0],
    ["after 30 days", "2026-10-31", 0],
    ["after 31 days", "2026-11-01", 1],
    ["before it was verified", "2026-09-30", 1],
  ])("%s", (_, isoDate, findings) => {
    expect(staleBenefits([visit(isoDate)], verified)).toHaveLength(findings);
  });

  it.each<[NetworkStatus, number]>([
    ["In network", 1],
    ["Gap exception", 1],
    ["Single case agreement", 1],
    ["Out of network", 0],
    ["Self-pay", 0],
    ["Not accepted", 0],
    ["Ask", 0],
  ])("%s: %i", (network, findings) => {
    expect(staleBenefits([visit("2026-12-01", { network })], verified)).toHaveLength(findings);
  });

  it("says when it was verified, and what to do", () => {
    expect(staleBenefits([visit("2026-11-02")], verified)).toEqual([
      {
        ...{ id: "benefits-stale", severity: "review", row: 2, column: "Client" },
        message:
          "The benefits of Ava with Cigna were last verified on 2026-10-01, 32 days before this visit; ask the plan and add a row to Benefits",
      },
    ]);
  });

  it("is said once, on the first visit since then", () => {
    const visits = ["2026-11-20", "2026-11-06", "2026-11-13"].map((day) => visit(day));
    const again = visit("2026-11-13", { row: 40 });
    const findings = staleBenefits([...visits, again], verified);
    expect(findings.map(({ row }) => row)).toEqual([6]);
    expect(findings[0]?.message).toContain("36 days before this visit (3 visits since then)");
    expect(staleBenefits([again, ...visits].reverse(), verified)).toEqual(findings);
  });

  it("is said anew after it was verified again", () => {
    const rows = [...verified, benefit({ row: 2, payer: "Cigna", verifiedOn: "2026-11-10" })];
    const days = ["2026-11-06", "2026-12-08", "2026-12-11", "2026-12-18"];
    expect(staleBenefits(days.map((day) => visit(day)), rows).map(({ row }) => row)).toEqual([
      6, 11,
    ]);
  });

  it("knows nothing of another plan", () => {
    const [finding] = staleBenefits([visit("2026-10-05", { payer: "Aetna" })], verified);
    expect(finding?.message).toMatch(/^The benefits of Ava with Aetna were not verified before/);
  });

  it("takes another number of days", () => {
    const later = [visit("2026-11-29")];
    expect(staleBenefits(later, verified, 60)).toEqual([]);
    expect(staleBenefits(later, verified, 58)).toHaveLength(1);
  });

  it("is silent where the practice keeps no benefits, and for clients who pay", () => {
    expect(staleBenefits([visit("2026-12-01")], [])).toEqual([]);
    expect(staleBenefits([visit("2026-12-01", { payer: undefined })], verified)).toEqual([]);
  });

  it("quotes a name from a cell on one line", () => {
    const hostile = visit("2026-12-01", { client: '=cmd|"\n<script>' });
    expect(staleBenefits([hostile], verified)[0]?.message).toContain('=cmd|" <script>');
  });
});
