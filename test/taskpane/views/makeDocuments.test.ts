/** @jest-environment jsdom */
import { familyDocumentKinds } from "../../../src/billing/records";
import {
  all,
  button,
  choose,
  closePane,
  field,
  hasButton,
  openPane,
  pick,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { ahead, batch, judgement, planned, readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackDocuments");

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const october = { from: "2026-10-01", to: "2026-10-31" };
const result = batch({ warnings: [{ number: "SB-0001", text: "No payment is recorded" }] });

async function openDocuments(change: Parameters<typeof ahead>[0] = {}): Promise<void> {
  sees(
    readyWorkbook({
      judgements: [judgement(1)],
      lastBatch: { kind: "Superbill", numbers: ["SB-0008", "SB-0009"] },
    })
  );
  workflows.previewDocuments.mockResolvedValue(ahead(change));
  await openPane();
  await press("Documents");
  await settle(300);
}

test("begins with last month and says who gets what, and who does not and why", async () => {
  await openDocuments({
    documents: [
      planned("Ava", { provider: "Pat Demo", warnings: ["No payment is recorded"] }),
      planned("Ben"),
    ],
    skipped: [{ client: "Cy", reason: "The plan is in network", rows: [4, 5] }],
  });
  expect(workflows.previewDocuments).toHaveBeenLastCalledWith(expect.objectContaining(october));
  expect(hasButton("Make 2 superbills ($810.00)")).toBe(true);
  expect(words()).toContain("Pat Demo, 1 session, October 2026");
  expect(words()).toContain("Note: No payment is recorded.");
  await press(/^Without a superbill: 2 sessions/);
  expect(words()).toMatch(/The plan is in network\.\s*Cy/);
  await press("Go to row 4: Cy");
  expect(workflows.goToSession).toHaveBeenCalledWith(4, "Client");
});

test("another period and a picked client are previewed and made", async () => {
  await openDocuments();
  await choose("Sessions of", "everything");
  await pick("Clients I pick");
  expect(words()).toContain("Pick at least one client.");
  await pick("Ben");
  expect(workflows.previewDocuments.mock.lastCall?.[0]).toEqual({
    kind: "Superbill",
    clients: ["Ben"],
    moment: { today: "2026-11-22", minutes: 545 },
  });
  workflows.makeDocuments.mockResolvedValue(result);
  await press(/^Make /);
  expect(workflows.makeDocuments).toHaveBeenCalledWith(
    expect.objectContaining({ clients: ["Ben"] })
  );
});

test("two dates in the wrong order preview nothing", async () => {
  await openDocuments();
  const calls = workflows.previewDocuments.mock.calls.length;
  await choose("Sessions of", "dates");
  await type("First date", "2026-12-01");
  expect(words()).toContain("The first date is after the last one.");
  expect(all("button").some(({ textContent }) => textContent?.startsWith("Make"))).toBe(false);
  expect(workflows.previewDocuments.mock.calls.length).toBe(calls + 1);
});

test("before the first batch it suggests a copy, and one client can be tried", async () => {
  await openDocuments({ isFirstBatch: true });
  await press(/^Make /);
  expect(workflows.makeDocuments).not.toHaveBeenCalled();
  expect(words()).toContain("Save a backup copy first");
  await press("Try one client first");
  await settle(300);
  expect(words()).not.toContain("Save a backup copy first");
  expect(workflows.previewDocuments.mock.lastCall?.[0]).toMatchObject({ clients: ["Ava"] });
  await press(/^Make /);
  workflows.makeDocuments.mockResolvedValue(result);
  await press("I have a copy, go on");
  expect(document.activeElement?.textContent).toBe("1 superbill made");
});

test("the result links to the sheets and names the warnings", async () => {
  await openDocuments();
  workflows.makeDocuments.mockResolvedValue(result);
  await press(/^Make /);
  expect(words()).toContain("Note: No payment is recorded.");
  workflows.goToSheet.mockResolvedValue(true);
  await press("SB-0001");
  expect(workflows.goToSheet).toHaveBeenCalledWith("SB-0001");
  await press("Close the result");
  expect(words()).not.toContain("1 superbill made");
});

test("receipts and statements tell of what has been, and every kind is called by its name", async () => {
  await openDocuments({ notices: ["The colour of Letterhead is none"] });
  expect(words()).toContain("The colour of Letterhead is none.");
  expect(words()).toContain("so that it can pay the family back");
  const offered = [...(field("What to make") as HTMLSelectElement).options];
  expect(offered.map(({ value }) => value)).toEqual([...familyDocumentKinds]);
  await choose("Sessions of", "everything");
  workflows.previewDocuments.mockResolvedValue(
    ahead({
      kind: "Statement",
      documents: [planned("Ava", { kind: "Statement", sessions: [], totalCents: -500 })],
      skipped: [{ client: "Cy", reason: "The client is not in Clients", rows: [] }],
    })
  );
  await choose("What to make", "Statement");
  expect(field("Account of").value).toBe("2026-10");
  expect(all("option").map(({ textContent }) => textContent)).not.toContain(
    "Everything unbilled, one a month"
  );
  await choose("Account of", "2026-11");
  expect(workflows.previewDocuments.mock.lastCall?.[0]).toMatchObject({
    ...{ kind: "Statement", from: "2026-11-01", to: "2026-11-22" },
  });
  expect(hasButton("Make 1 statement ($5.00 credit)")).toBe(true);
  expect(words()).toContain("Without a statement: 1 client");
  await choose("Account of", "dates");
  await type("Last date", "2026-11-23");
  expect(words()).toContain("The last date is still to come.");
});

test("the letterhead's sheet is added, and opened where it is there", async () => {
  sees(readyWorkbook({ missingTables: ["Letterhead"] }));
  workflows.previewDocuments.mockResolvedValue(ahead());
  await openPane();
  await press("Documents");
  workflows.setUpWorkbook.mockResolvedValue({
    ...{ created: ["Letterhead"], taken: [], addedColumns: [] },
  });
  sees(readyWorkbook());
  await press("Add a Letterhead sheet");
  expect(workflows.setUpWorkbook.mock.lastCall?.[0]).toMatchObject({ requested: ["Letterhead"] });
  expect(button("Documents").getAttribute("aria-selected")).toBe("true");
  expect(words()).toContain("Letterhead: what you set there appears on the next document.");
  workflows.goToSheet.mockResolvedValue(true);
  await press("Open Letterhead");
  expect(workflows.goToSheet).toHaveBeenCalledWith("Letterhead");
});

test("nothing to make is said, not offered", async () => {
  await openDocuments({ documents: [] });
  expect(words()).toContain("There is no superbill to make for this choice.");
});

test("a preview that fails says why", async () => {
  await openDocuments();
  workflows.previewDocuments.mockRejectedValue(new Error("Excel is busy"));
  await choose("Sessions of", "everything");
  expect(words()).toContain("Excel is busy.");
});

test("the last batch is taken back only after a yes", async () => {
  await openDocuments();
  await press("Take back the last batch");
  expect(words()).toContain("SB-0008 and SB-0009 will be marked Void.");
  await press("Keep them");
  expect(workflows.takeBackDocuments).not.toHaveBeenCalled();
  await press("Take back the last batch");
  workflows.takeBackDocuments.mockResolvedValue({ numbers: ["SB-0008", "SB-0009"] });
  await press("Take back");
  expect(document.activeElement?.textContent).toBe("2 superbills taken back");
  expect(button("Documents").getAttribute("aria-selected")).toBe("true");
});
