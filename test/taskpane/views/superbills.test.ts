/** @jest-environment jsdom */
import {
  all,
  button,
  choose,
  closePane,
  hasButton,
  openPane,
  pick,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { ahead, judgement, planned, readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeSuperbills");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewSuperbills");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackSuperbills");

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const october = { from: "2026-10-01", to: "2026-10-31" };
const result = {
  documents: [
    {
      number: "SB-0001",
      client: "Ava",
      provider: "Pat Demo",
      ...october,
      totalCents: 40500,
      sessions: 1,
      sheet: "SB-0001",
    },
  ],
  skipped: [],
  warnings: [{ number: "SB-0001", text: "No payment is recorded" }],
  notices: [],
  outcome: "done" as const,
};

async function openSuperbills(change: Parameters<typeof ahead>[0] = {}): Promise<void> {
  sees(
    readyWorkbook({ judgements: [judgement(1)], lastBatch: { numbers: ["SB-0008", "SB-0009"] } })
  );
  workflows.previewSuperbills.mockResolvedValue(ahead(change));
  await openPane();
  await press("Superbills");
  await settle(300);
}

test("begins with last month and says who gets what, and who does not and why", async () => {
  await openSuperbills({
    documents: [planned("Ava", { warnings: ["No payment is recorded"] }), planned("Ben")],
    skipped: [{ client: "Cy", reason: "The plan is in network", rows: [4, 5] }],
  });
  expect(workflows.previewSuperbills).toHaveBeenLastCalledWith(expect.objectContaining(october));
  expect(hasButton("Make 2 superbills ($810.00)")).toBe(true);
  expect(words()).toContain("Pat Demo, 1 session, October 2026");
  expect(words()).toContain("Note: No payment is recorded.");
  await press(/^Not on a superbill: 2 sessions/);
  expect(words()).toMatch(/The plan is in network\.\s*Cy/);
  await press("Go to row 4: Cy");
  expect(workflows.goToSession).toHaveBeenCalledWith(4, "Client");
});

test("another period and a picked client are previewed and made", async () => {
  await openSuperbills();
  await choose("everything");
  await pick("Clients I pick");
  expect(words()).toContain("Pick at least one client.");
  await pick("Ben");
  expect(workflows.previewSuperbills.mock.lastCall?.[0]).toEqual({
    clients: ["Ben"],
    moment: { today: "2026-11-22", minutes: 545 },
  });
  workflows.makeSuperbills.mockResolvedValue(result);
  await press(/^Make /);
  expect(workflows.makeSuperbills).toHaveBeenCalledWith(
    expect.objectContaining({ clients: ["Ben"] })
  );
});

test("two dates in the wrong order preview nothing", async () => {
  await openSuperbills();
  const calls = workflows.previewSuperbills.mock.calls.length;
  await choose("dates");
  await type("First date", "2026-12-01");
  expect(words()).toContain("The first date is after the last one.");
  expect(all("button").some(({ textContent }) => textContent?.startsWith("Make"))).toBe(false);
  expect(workflows.previewSuperbills.mock.calls.length).toBe(calls + 1);
});

test("before the first batch it suggests a copy, and one client can be tried", async () => {
  await openSuperbills({ isFirstBatch: true });
  await press(/^Make /);
  expect(workflows.makeSuperbills).not.toHaveBeenCalled();
  expect(words()).toContain("Save a backup copy first");
  await press("Try one client first");
  await settle(300);
  expect(words()).not.toContain("Save a backup copy first");
  expect(workflows.previewSuperbills.mock.lastCall?.[0]).toMatchObject({ clients: ["Ava"] });
  await press(/^Make /);
  workflows.makeSuperbills.mockResolvedValue(result);
  await press("I have a copy, go on");
  expect(document.activeElement?.textContent).toBe("1 superbill made");
});

test("the result links to the sheets and names the warnings", async () => {
  await openSuperbills();
  workflows.makeSuperbills.mockResolvedValue(result);
  await press(/^Make /);
  expect(words()).toContain("Note: No payment is recorded.");
  workflows.goToSheet.mockResolvedValue(true);
  await press("SB-0001");
  expect(workflows.goToSheet).toHaveBeenCalledWith("SB-0001");
  await press("Close the result");
  expect(words()).not.toContain("1 superbill made");
});

test("nothing to make is said, not offered", async () => {
  await openSuperbills({ documents: [] });
  expect(words()).toContain("There is no superbill to make for this choice.");
});

test("a preview that fails says why", async () => {
  await openSuperbills();
  workflows.previewSuperbills.mockRejectedValue(new Error("Excel is busy"));
  await choose("everything");
  expect(words()).toContain("Excel is busy.");
});

test("the last batch is taken back only after a yes", async () => {
  await openSuperbills();
  await press("Take back the last batch");
  expect(words()).toContain("SB-0008 and SB-0009 will be marked Void.");
  await press("Keep them");
  expect(workflows.takeBackSuperbills).not.toHaveBeenCalled();
  await press("Take back the last batch");
  workflows.takeBackSuperbills.mockResolvedValue({ numbers: ["SB-0008", "SB-0009"] });
  await press("Take back");
  expect(document.activeElement?.textContent).toBe("2 superbills taken back");
  expect(button("Superbills").getAttribute("aria-selected")).toBe("true");
});
