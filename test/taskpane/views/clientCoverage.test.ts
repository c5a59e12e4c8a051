/** @jest-environment jsdom */
import { judgePractice } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { goToRowOf, goToSheet } from "../../../src/workflows/navigation";
import { selectedSession } from "../../../src/workflows/selectedSession";
import { authorization, client, payer, practice, rows } from "../../billing/practice";
import { benefit } from "../../billing/coverage/benefits/rows";
import {
  all,
  choose,
  closePane,
  field,
  openPane,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { readyWorkbook } from "../support/records";
import { sees } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/selectedSession");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackDocuments");

const today = "2026-11-22";
const goTo = jest.mocked(goToRowOf);
const selected = jest.mocked(selectedSession);

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

/** Ava: out of network with Aetna; Ben: in network with Cigna; Cleo: no payer; Dev: Medicaid. */
function invented(change: Partial<PracticeRecords> = {}): PracticeRecords {
  const sessions = rows(
    { client: "Ava", date: "2026-10-05" },
    { client: "Ben", date: "2026-10-06" },
    { client: "Ben", date: "2026-10-13" },
    { client: "Zed", date: "2026-10-14" }
  );
  return practice(sessions, {
    clients: [
      client({ row: 1, client: "Ava", payer: "Aetna" }),
      client({ row: 2, client: "Ben", payer: "Cigna" }),
      client({ row: 3, client: "Cleo" }),
      client({ row: 4, client: "Dev", payer: "Anthem", product: "HealthKeepers Plus" }),
      client({ row: 5, client: "Eli", payer: "Anthem", product: "HealthKeepers" }),
    ],
    ...change,
  });
}

async function openCoverage(records = invented()): Promise<void> {
  const { judgements, ledger } = judgePractice(records, { today });
  sees(readyWorkbook({ records, judgements, ledger }));
  await openPane();
  await press("Coverage");
  await settle(100);
}

const section = (name: string): string => {
  const found = all("section").find((each) => each.querySelector("h3")?.textContent === name);
  return found?.textContent ?? "";
};

describe("the network of a client, with what decided it", () => {
  const aetnaGap = authorization({
    ...{ row: 7, number: "GE-7", client: "Ava", payer: "Aetna", kind: "Gap exception" },
    ...{ codes: ["97530"], from: "2026-09-01", to: "2026-12-31" },
  });
  const agreed = authorization({
    ...{ row: 8, number: "SCA-2", client: "Ava", kind: "Single case agreement" },
    ...{ rateCents: 12_000, basis: "Visits", authorized: 10 },
  });
  const refused = [payer({ row: 2, payer: "Aetna", network: "Not accepted" })];
  const asks = [payer({ row: 2, payer: "Aetna", network: "Ask" })];
  test.each<[string, string, Partial<PracticeRecords>, string]>([
    [
      "In network",
      "Ben",
      {},
      "In network: row 1 of Payers decides, which is for every product of Cigna.",
    ],
    ["Out of network", "Ava", {}, "Out of network: no row of Payers holds for Aetna on that day."],
    ["Not accepted", "Ava", { payers: refused }, "Not accepted: row 2 of Payers decides"],
    [
      "Not accepted, by the product's row",
      "Dev",
      {},
      "Not accepted: row 3 of Payers decides, which is for Anthem HealthKeepers Plus.",
    ],
    [
      "Not accepted, by name",
      "Dev",
      { payers: [] },
      'is a Medicaid product by its name ("healthkeepers plus")',
    ],
    ["Ask", "Ava", { payers: asks }, "Ask: row 2 of Payers decides"],
    [
      "Ask, by name",
      "Eli",
      {},
      "Ask: Anthem HealthKeepers may be the commercial plan or the Medicaid one",
    ],
    ["Self-pay", "Cleo", {}, "Self-pay: Cleo has no payer."],
    [
      "Gap exception",
      "Ava",
      { authorizations: [aetnaGap] },
      "Gap exception: Aetna gave a gap exception GE-7 (row 7 of Authorizations) for 97530, from 09/01/2026 to 12/31/2026.",
    ],
    [
      "Single case agreement",
      "Ava",
      { authorizations: [aetnaGap, agreed] },
      "SCA-2 (row 8 of Authorizations) for every code at $120.00 a visit.",
    ],
  ])("%s", async (_, name, change, told) => {
    await openCoverage(invented(change));
    await choose("Client", name);
    await type("Code, if it matters", "97530");
    expect(section("Network")).toContain(told);
  });

  test("leads to the row that decided, and folds away those that did not", async () => {
    await openCoverage();
    await choose("Client", "Dev");
    expect(section("Network")).not.toContain("Row 2 of Payers");
    await press("1 other row did not decide");
    expect(section("Network")).toContain(
      "Row 2 of Payers holds as well, but the other row names the product."
    );
    await press("Go to its row of Payers");
    expect(goTo).toHaveBeenCalledWith("Payers", 3);
  });

  test("leads to Clients where there is no payer, and to Payers where no row holds", async () => {
    await openCoverage();
    await choose("Client", "Cleo");
    await press("Go to the row of Clients");
    expect(goTo).toHaveBeenCalledWith("Clients", 3);
    expect(words()).not.toContain("Authorizations in force");
    await choose("Client", "Ava");
    await press("Go to Payers");
    expect(goToSheet).toHaveBeenCalledWith("Payers");
  });

  test("is that of an earlier plan on an earlier day", async () => {
    const earlierPlans = [
      { row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-08-31" },
    ];
    await openCoverage(invented({ earlierPlans }));
    await choose("Client", "Ava");
    expect(section("Network")).toContain("Out of network");
    await type("Date of service", "2026-08-31");
    expect(section("Network")).toContain("In network: row 1 of Payers decides");
    expect(section("Network")).toContain("On 08/31/2026 an earlier plan was in force");
  });
});

describe("authorizations and visits left", () => {
  const prior = authorization({
    ...{ row: 4, number: "A-20", client: "Ben", kind: "Prior authorization", payer: "Cigna" },
    ...{ codes: ["97530"], basis: "Units", authorized: 20, from: "2026-10-01", to: "2026-12-31" },
  });

  test("in units and whole visits, which are never put in each other's place", async () => {
    await openCoverage(invented({ authorizations: [prior] }));
    await choose("Client", "Ben");
    const told = section("Authorizations in force");
    expect(told).toContain("Authorization A-20");
    expect(told).toContain("For 97530, from Oct 1, 2026 to Dec 31, 2026.");
    expect(told).toContain("12 units (3 whole visits of 4 units) left today.");
    expect(told).toContain("3 more visits can be billed: the authorization ends first.");
    await press("Go to row: Authorization A-20");
    expect(goTo).toHaveBeenCalledWith("Authorizations", 4);
  });

  test("the plan's own limit holds where it ends first", async () => {
    const benefits = [benefit({ client: "Ben", verifiedOn: "2026-09-01", visitLimit: 4 })];
    await openCoverage(invented({ authorizations: [prior], benefits }));
    await choose("Client", "Ben");
    const told = section("Authorizations in force");
    expect(told).toContain(
      "The plan pays 4 visits from Jan 1, 2026 to Dec 31, 2026: 2 used here until today, how many were used elsewhere is not known."
    );
    expect(told).toContain("2 more visits at most can be billed: the plan’s own limit ends first.");
  });

  test("an authorization that is over now lets no more visits through", async () => {
    await openCoverage(invented({ authorizations: [{ ...prior, to: "2026-10-31" }] }));
    await choose("Client", "Ben");
    await type("Date of service", "2026-10-13");
    const told = section("Authorizations in force");
    expect(told).toContain("12 units (3 whole visits of 4 units) were left when it ended.");
    expect(told).not.toContain("can be billed");
  });

  test("the one that a session draws on is marked", async () => {
    await openCoverage(invented({ authorizations: [prior] }));
    selected.mockResolvedValue(2);
    await press("Take the selected row of Sessions");
    expect(section("Row 2 of Sessions")).toContain(
      "This session takes 4 units of authorization A-20 (row 4 of Authorizations)."
    );
    expect(section("Authorizations in force")).toContain(
      "Authorization A-20 (this session draws on it)"
    );
  });

  test("one that does not list the code, or counts nothing, says so", async () => {
    const gap = {
      ...prior,
      number: "GE-1",
      kind: "Gap exception" as const,
      basis: undefined,
      authorized: undefined,
    };
    await openCoverage(invented({ authorizations: [gap] }));
    await choose("Client", "Ben");
    await type("Code, if it matters", "97110");
    const told = section("Authorizations in force");
    expect(told).toContain("It does not list this code.");
    expect(told).toContain("It counts neither units nor visits.");
  });

  test("none, and none on that day", async () => {
    await openCoverage(invented({ authorizations: [prior] }));
    await choose("Client", "Ben");
    await type("Date of service", "2027-01-01");
    expect(section("Authorizations in force")).toContain(
      "No row of Authorizations is Active for this plan on that day."
    );
  });
});

describe("benefits and what the family owes", () => {
  const said = benefit({
    ...{ row: 3, client: "Ben", verifiedOn: "2026-09-01", reference: "Call 77" },
    ...{ deductibleCents: 50_000, deductibleMetCents: 50_000, coinsurance: 0.2 },
  });

  test("in plain words, with what is not known", async () => {
    await openCoverage(invented({ benefits: [said] }));
    await choose("Client", "Ben");
    const told = section("Benefits");
    expect(told).toContain("Verified on Sep 1, 2026, reference Call 77 (row 3 of Benefits).");
    expect(told).toContain("Deductible$500.00");
    expect(told).toContain("Coinsurance20%");
    expect(told).toContain("Copay a visitnot known");
    await press("Go to its row of Benefits");
    expect(goTo).toHaveBeenCalledWith("Benefits", 3);
  });

  test("nothing verified is said, and the family's part is not known", async () => {
    await openCoverage();
    await choose("Client", "Ben");
    expect(section("Benefits")).toContain("Nothing had been verified by that day");
    expect(section("What the family owes")).toContain("not known");
  });

  test("each visit with its arithmetic", async () => {
    await openCoverage(invented({ benefits: [said] }));
    await choose("Client", "Ben");
    const told = section("What the family owes");
    expect(told).toContain("2 visits from Jan 1, 2026 to Dec 31, 2026: $54.00.");
    expect(told).toContain("oinsurance 20% of $135.00: $27.00");
    expect(told).not.toContain("Benefits verified on");
    await press("How it comes about: Oct 6, 2026");
    const opened = section("What the family owes");
    expect(opened).toContain("Benefits verified on 09/01/2026, reference Call 77.");
    expect(opened).toContain("The family owes $27.00; the plan pays the practice $108.00.");
  });

  test("bounds stand as bounds", async () => {
    const vague = {
      ...said,
      deductibleMetCents: undefined,
      coinsurance: undefined,
      copayCents: 2000,
    };
    await openCoverage(invented({ benefits: [vague] }));
    await choose("Client", "Ben");
    expect(section("What the family owes")).toContain("between $20.00 and $135.00");
  });
});

describe("the selected row of Sessions", () => {
  test("is taken with its own facts, and let go when something else is asked", async () => {
    await openCoverage();
    selected.mockResolvedValue(2);
    await press("Take the selected row of Sessions");
    expect(field("Client").value).toBe("Ben");
    expect(field("Date of service").value).toBe("2026-10-06");
    expect(field("Code, if it matters").value).toBe("97530");
    expect(section("Row 2 of Sessions")).toContain("This session draws on no authorization.");
    expect(words()).toContain("Row 2 of Sessions is taken; its coverage is below.");
    await choose("Client", "Ava");
    expect(section("Row 2 of Sessions")).toBe("");
  });

  test("a note says what to do where none is selected, or an empty row", async () => {
    await openCoverage();
    selected.mockResolvedValue(undefined);
    await press("Take the selected row of Sessions");
    expect(words()).toContain("No row of Sessions is selected. Click a cell in the row");
    selected.mockResolvedValue(99);
    await press("Take the selected row of Sessions");
    expect(words()).toContain("The selected row of Sessions is empty.");
    await press("Close this note");
    expect(words()).not.toContain("The selected row of Sessions is empty.");
  });

  test("says why Excel could not be asked", async () => {
    await openCoverage();
    selected.mockRejectedValue(new Error("Excel is busy."));
    await press("Take the selected row of Sessions");
    expect(words()).toContain("Excel is busy.");
  });

  test("of a client who is not in Clients, or is there twice, says so", async () => {
    const twins = [client({ row: 1, client: "Ava" }), client({ row: 6, client: "AVA " })];
    await openCoverage(invented({ clients: twins }));
    selected.mockResolvedValue(4);
    await press("Take the selected row of Sessions");
    expect(words()).toContain("No row of Clients is called Zed.");
    selected.mockResolvedValue(1);
    await press("Take the selected row of Sessions");
    expect(words()).toContain("Ava is the name of more than one client: rows 1 and 6 of Clients.");
    await press("Go to Clients");
    expect(goTo).toHaveBeenCalledWith("Clients", 1);
  });
});

test("whatever stands in cells is text: names, plans, codes, references", async () => {
  const name = "<script>alert(1)</script> \u05d0\u05d1 😀";
  const clients = [client({ row: 1, client: name, payer: "=cmd|' /C calc'!A0", product: "<b>" })];
  const sessions = rows({ client: ` ${name.toUpperCase()} `, date: "2026-10-05", sheetRow: 12 });
  const benefits = [benefit({ client: name, reference: "<img src=x onerror=alert(1)>" })];
  const problems = [{ column: "Copay", kind: "error" as const, text: "#N/A" }];
  await openCoverage(invented({ clients, sessions, benefits: [{ ...benefits[0]!, problems }] }));
  selected.mockResolvedValue(1);
  await press("Take the selected row of Sessions");
  await type("Code, if it matters", "=1+1");
  expect(section("Network")).toContain(
    "Out of network: no row of Payers holds for =cmd|' /C calc'!A0 <b> on that day."
  );
  expect(section("Benefits")).toContain("reference <img src=x onerror=alert(1)>");
  expect(section("Benefits")).toContain('not known: the cell reads "#N/A"');
  expect(section("What the family owes")).toContain("$135.00");
  expect(all("script, img, b")).toHaveLength(0);
});
