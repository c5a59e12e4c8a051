import { catalogue, type CheckId } from "../../../src/billing/checks/catalogue";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { isNpi, isTaxId } from "../../../src/billing/codes/identifiers";
import type { Session, TableRow } from "../../../src/billing/records";
import { tables } from "../../../src/workbook/tables";
import {
  needsDocument,
  problemVisits,
  toldOfOtherVisits,
} from "../../../src/workflows/sample/otherVisits";
import { samplePractice } from "../../../src/workflows/sample/samplePractice";
import { sampleRecords } from "./sampleRecords";

const records = sampleRecords();
const judgements = judgeSessions(records, { today: "2026-11-02" });
const findings = judgements.flatMap((judgement) => judgement.findings);

/** The sample begins without documents, so that the first thing she makes is her own. */
const ids = catalogue.map(({ id }) => id).filter((id) => !needsDocument.some((one) => one === id));

describe("what Check sessions finds in the sample", () => {
  it.each(ids)("%s once", (id) => {
    expect(findings.filter((finding) => finding.id === id)).toHaveLength(1);
  });

  it("is what each problem visit is there for, and what the treatment brings with it", () => {
    expect(findings.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(problemVisits), ...toldOfOtherVisits].sort()
    );
  });

  it("never changes as the years go by, but for what is ahead of an authorization or a claim", () => {
    const ahead: readonly CheckId[] = [
      "authorization-basis",
      "authorization-low",
      "authorization-lower-than-plan",
      "benefits-stale",
      "filing-due",
      "recertification-due",
    ];
    const later = judgeSessions(records, { today: "2035-01-01" });
    expect(later.flatMap((j) => j.findings).map(({ id, row }) => `${row} ${id}`)).toEqual(
      findings.filter(({ id }) => !ahead.includes(id)).map(({ id, row }) => `${row} ${id}`)
    );
  });

  it("is one finding a row, and every other row is ready with a charge", () => {
    for (const { findings, status, chargeCents, session } of judgements) {
      if (findings.length > 0) expect(findings).toHaveLength(1);
      else
        expect([session.row, status, chargeCents]).toEqual([
          session.row,
          "Ready",
          expect.any(Number),
        ]);
    }
  });

  it("knows every standing of a plan", () => {
    expect(new Set(judgements.map((judgement) => judgement.network).filter(Boolean))).toEqual(
      new Set([
        "In network",
        "Out of network",
        "Not accepted",
        "Ask",
        "Self-pay",
        "Gap exception",
        "Single case agreement",
      ])
    );
  });
});

describe("the sample practice", () => {
  it("has 15 clients, 6 providers and about 200 sessions", () => {
    expect(records.clients).toHaveLength(15);
    expect(records.providers).toHaveLength(6);
    expect(records.sessions.length).toBeGreaterThanOrEqual(190);
    expect(records.sessions.length).toBeLessThanOrEqual(215);
  });

  it("holds no cell that its column does not understand, but those that show an error", () => {
    const { practice, broughtIds: _, ...read } = records;
    expect(practice.name).toBeDefined();
    const rows: TableRow[] = Object.values(read).flat();
    const problems = rows.flatMap((row) => row.problems);
    expect(problems).toEqual([
      // The Units formula of the code that is not known.
      { column: "Units", kind: "error", text: "#N/A" },
      { column: "Date", kind: "error", text: "#N/A" },
    ]);
  });

  it("fills in whatever its tables say is not to be blank", () => {
    for (const { table, rows } of samplePractice()) {
      if (table === "Sessions") continue;
      const columns = tables.find(({ name }) => name === table)?.columns ?? [];
      const filled = columns.filter((column) => "filled" in column).map(({ header }) => header);
      for (const row of rows) {
        for (const header of filled)
          expect(row[header]?.kind ?? "absent").not.toMatch(/blank|absent/);
      }
    }
  });

  it("uses numbers that pass for real ones, each once, but for the one that is wrong", () => {
    const npis = [records.practice.groupNpi, ...records.providers.map(({ npi }) => npi)];
    expect(npis.filter((npi) => !npi || !isNpi(npi))).toHaveLength(1);
    expect(new Set(npis).size).toBe(npis.length);
    expect(records.clients.filter((c) => !c.referringNpi || !isNpi(c.referringNpi))).toEqual([]);
    expect(isTaxId(records.practice.taxId ?? "")).toBe(true);
  });

  it("lies in September and October 2026, in order, on weekdays but Labor Day", () => {
    const dates = records.sessions.flatMap(({ date }) => (date && date < "2060" ? [date] : []));
    expect(dates).toEqual([...dates].sort());
    for (const date of dates) {
      expect(date >= "2026-09-01" && date <= "2026-10-31" && date !== "2026-09-07").toBe(true);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00Z`).getUTCDay());
    }
  });

  it("books no provider twice at a time, but for the group and three rows that are there for it", () => {
    const clashes = records.sessions.flatMap((one, place) =>
      records.sessions.slice(place + 1).filter((other) => overlap(one, other))
    );
    expect(clashes.filter(({ code }) => code !== "97150")).toHaveLength(3);
  });
});

function overlap(one: Session, other: Session): boolean {
  if (one.date === undefined || one.date !== other.date || one.provider !== other.provider) {
    return false;
  }
  const [start = 0, end = 0] = [one.startMinutes, one.endMinutes];
  const [otherStart = 0, otherEnd = 0] = [other.startMinutes, other.endMinutes];
  return start < otherEnd && otherStart < end;
}
