import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkSessions, type CheckResult } from "../../src/workflows/checkSessions";
import type { DocumentsResult } from "../../src/workflows/makeDocuments";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { distFolder } from "./support/practice";

/*
 * The workbook was written by another program (test/fixtures/foreign-practice.py says what is
 * unusual in it), and what must come of it was worked out by hand.
 */
const fixture = (file: string) => join(__dirname, "../fixtures", file);

interface Expected {
  today: string;
  sessions: number;
  ready: number;
  review: number;
  fix: number;
  rows: {
    row: number;
    units: number | string;
    charge: number | null;
    network: string | null;
    findings: string[];
  }[];
  documents: { client: string; provider: string; month: string; total: number; sessions: number }[];
  skippedClients: string[];
}

const expected = JSON.parse(readFileSync(fixture("foreign-practice.json"), "utf8")) as Expected;
const moment = { today: expected.today, minutes: 9 * 60 };
const input = () => new Uint8Array(readFileSync(fixture("foreign-practice.xlsx")));

async function open(bytes: Uint8Array): Promise<HostSession> {
  const session = await bootExcel({ bytes, functionsJson: join(distFolder, "functions.json") });
  session.loadScript(join(distFolder, "functions.js"));
  await session.book.settle();
  return session;
}

let session: HostSession;
let check: CheckResult;
let superbills: DocumentsResult;
let saved: Uint8Array;

beforeAll(async () => {
  session = await open(input());
  check = await checkSessions({ moment });
  superbills = await makeSuperbills({ moment });
  await session.book.settle();
  saved = await session.book.save();
});

afterAll(() => session.close());

describe("a workbook that another program wrote", () => {
  it.each(expected.rows)("has row $row right", ({ row, units, charge, network, findings }) => {
    const judgement = check.judgements.find((one) => one.session.row === row);
    const isError = typeof units === "string";
    expect({
      units: judgement?.session.units ?? null,
      charge: judgement?.chargeCents === undefined ? null : judgement.chargeCents / 100,
      network: judgement?.network ?? null,
      findings: judgement?.findings.map(({ id }) => id).sort(),
    }).toEqual({ units: isError ? null : units, charge, network, findings: [...findings].sort() });
  });

  it("passes over the blank row", () => {
    const { sessions, ready, review, fix } = expected;
    expect(check.counts).toEqual({ sessions, ready, review, fix });
  });

  it("gets the superbills worked out by hand", () => {
    const made = superbills.documents.map(({ client, provider, from, totalCents, sessions }) => ({
      client,
      provider,
      month: from.slice(0, 7),
      total: (totalCents ?? NaN) / 100,
      sessions,
    }));
    const key = (one: (typeof made)[number]) => `${one.client} ${one.provider} ${one.month}`;
    expect(made.sort((a, b) => key(a).localeCompare(key(b)))).toEqual(expected.documents);
  });

  it("numbers them without gaps", () => {
    expect(superbills.documents.map(({ number }) => number)).toEqual(
      expected.documents.map((_, place) => `SB-000${place + 1}`)
    );
  });

  it("puts what was paid to the oldest sessions first", () => {
    const paidOf = (client: string) =>
      superbills.documents.filter((one) => one.client === client).map((one) => one.paidCents);
    // $100.00 within the month and $50.00 after it are for the same visits.
    expect(paidOf("Ben Testcase")).toEqual([15000]);
    // Of $500.00 the visit of September takes its $135.00 first.
    expect(paidOf("Ada Testcase")).toEqual([13500, 36500]);
  });

  it("says why the others get none", () => {
    const told = new Set(superbills.skipped.map(({ client }) => client));
    expect(expected.skippedClients.filter((client) => !told.has(client))).toEqual([]);
  });

  it("needs nothing more once it was saved and opened again", async () => {
    const again = await open(saved);
    const second = await checkSessions({ moment });
    const more = await makeSuperbills({ moment });
    again.close();
    expect([second.changedRows, second.counts, more.documents]).toEqual([0, check.counts, []]);
  });
});
