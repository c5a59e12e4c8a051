/** @jest-environment jsdom */
import {
  all,
  button,
  changeSheet,
  closePane,
  hasButton,
  isWatching,
  openPane,
  press,
  pressKey,
  settle,
  words,
} from "../support/pane";
import { ahead, readyWorkbook, registered } from "../support/records";
import { checked, pending, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDashboard");
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

test("counts in figures and words, and what changed", async () => {
  sees(readyWorkbook({ changedRows: 1200 }));
  await openPane();
  expect(all("dd").map(({ textContent }) => textContent)).toEqual(["126", "4", "16"]);
  expect(words()).toContain("1,200 rows changed since the last check.");
});

test.each([
  [500000, 420000, "This month is $800.00 above last month so far."],
  [420000, 500000, "This month is $800.00 below last month so far."],
  [420000, 420000, "This month is level with last month."],
  [0, 0, "Nothing is billed for these two months yet."],
])("%d cents this month against %d", async (cents, earlierCents, sentence) => {
  sees(
    readyWorkbook({ billed: { month: "2026-11", cents, earlierMonth: "2026-10", earlierCents } })
  );
  await openPane();
  expect(words()).toContain(sentence);
});

test("figures are shown where something is issued, and put on a sheet of their own when asked", async () => {
  const documents = [registered(), registered({ kind: "Invoice" }), registered({ status: "Void" })];
  sees(readyWorkbook({ documents }));
  await openPane();
  expect(words()).toContain("1 superbill and 1 invoice so far.");
  expect(words()).toContain("Nothing is billed yet.");
  workflows.makeDashboard.mockResolvedValue({
    ...{ sheet: "Dashboard", notices: ["Formulas were not ready"], outcome: "done" },
  });
  await press("Make Dashboard sheet");
  expect(document.activeElement?.textContent).toBe("Sheet Dashboard made");
  expect(words()).toContain("Formulas were not ready.");
});

test("figures are not shown where nothing is issued, unless they are asked for", async () => {
  sees(readyWorkbook());
  await openPane();
  expect(words()).toContain("No document has been made yet.");
  expect(hasButton("Make Dashboard sheet")).toBe(false);
  await press("Billed, owed and worked");
  expect(words()).toContain("Nothing is billed yet.");
});

test("without sessions there is nothing to check", async () => {
  sees(readyWorkbook({ counts: { sessions: 0, ready: 0, review: 0, fix: 0 } }));
  await openPane();
  expect(hasButton("Check sessions")).toBe(false);
  workflows.goToSheet.mockResolvedValue(false);
  await press("Go to Sessions");
  expect(words()).toContain("There is no sheet named Sessions any more.");
});

test("missing columns are offered and added", async () => {
  sees(readyWorkbook({ missingColumns: [{ table: "Fees", headers: ["Client"] }] }));
  await openPane();
  expect(words()).toContain("Fees: Client");
  workflows.setUpWorkbook.mockResolvedValue({
    created: [],
    taken: [],
    addedColumns: [{ table: "Fees", headers: ["Client"] }],
  });
  await press("Add these columns");
  expect(words()).toContain("Columns added");
});

test("looks again a second after the last change that was not its own", async () => {
  sees(readyWorkbook());
  await openPane();
  await changeSheet("ThisLocalAddin");
  await settle(1500);
  expect(workflows.lookAtWorkbook).toHaveBeenCalledTimes(1);
  await changeSheet("Unknown");
  await settle(600);
  await changeSheet("Unknown");
  await settle(600);
  expect(workflows.lookAtWorkbook).toHaveBeenCalledTimes(1);
  await settle(500);
  expect(workflows.lookAtWorkbook).toHaveBeenCalledTimes(2);
  await closePane();
  expect(isWatching()).toBe(false);
});

test("looks again where formulas were not ready when it opened", async () => {
  sees(readyWorkbook({ notices: ["Formulas were not ready"] }));
  await openPane();
  expect(words()).toContain("Formulas were not ready.");
  sees(readyWorkbook());
  await settle(3000);
  expect(words()).not.toContain("Formulas were not ready");
});

test("an older look that ends late does not undo a newer one", async () => {
  const slow = pending<ReturnType<typeof readyWorkbook>>();
  workflows.lookAtWorkbook.mockReturnValueOnce(slow.promise);
  await openPane();
  workflows.lookAtWorkbook.mockResolvedValue(readyWorkbook({ changedRows: 7 }));
  await changeSheet("Unknown");
  await settle(1000);
  slow.finish(readyWorkbook({ changedRows: 3 }));
  await settle();
  expect(words()).toContain("7 rows changed");
});

test("the arrow keys go from tab to tab", async () => {
  sees(readyWorkbook());
  workflows.previewDocuments.mockResolvedValue(ahead());
  await openPane();
  button("Status").focus();
  for (const [key, name] of [
    ["ArrowLeft", "Look up"],
    ["ArrowLeft", "Documents"],
    ["ArrowLeft", "Coverage"],
    ["Home", "Status"],
    ["ArrowRight", "Check"],
  ] as const) {
    await pressKey(key);
    expect(document.activeElement).toBe(button(name));
    expect(button(name).getAttribute("aria-selected")).toBe("true");
  }
  workflows.checkSessions.mockResolvedValue(checked());
  await press("Check sessions");
  expect(workflows.checkSessions).toHaveBeenCalledWith(
    expect.objectContaining({ moment: { today: "2026-11-22", minutes: 545 } })
  );
});
