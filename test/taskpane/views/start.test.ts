/** @jest-environment jsdom */
import { button, closePane, hasButton, openPane, press, words } from "../support/pane";
import { readyWorkbook } from "../support/records";
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

const made = { created: ["Sessions" as const], taken: [], addedColumns: [] };

test.each([
  ["Set up this workbook", false],
  ["Try it with a sample practice", true],
])("a new workbook: %s", async (name, sample) => {
  sees({ kind: "new" });
  await openPane();
  expect(words()).toContain("every row says Ready, Review or Fix");
  expect(hasButton("Status")).toBe(false);
  workflows.setUpWorkbook.mockImplementation(async () => {
    sees(readyWorkbook());
    return made;
  });
  await press(name);
  expect(workflows.setUpWorkbook).toHaveBeenCalledWith(expect.objectContaining({ sample }));
  expect(document.activeElement?.textContent).toBe("1 sheet made");
  expect(button("Status").getAttribute("aria-selected")).toBe("true");
});

test("a name that is taken is told", async () => {
  sees({ kind: "new" });
  await openPane();
  workflows.setUpWorkbook.mockResolvedValue({
    ...made,
    taken: [{ table: "Fees", reason: "a sheet has that name" }],
  });
  await press("Set up this workbook");
  expect(words()).toContain("Fees was not made: a sheet has that name.");
});

test("an unusable workbook says why, and is looked at again", async () => {
  sees({ kind: "unusable", message: "Table Clients has no column Client" });
  await openPane();
  expect(words()).toContain("Table Clients has no column Client.");
  sees(readyWorkbook());
  await press("Look again");
  expect(words()).toContain("146 sessions");
});

test("a workbook that cannot be read says so instead of waiting for ever", async () => {
  workflows.lookAtWorkbook.mockRejectedValue(new Error("The connection was lost"));
  await openPane();
  expect(words()).toContain("The connection was lost.");
  expect(hasButton("Add missing tables")).toBe(false);
  expect(hasButton("Look again")).toBe(true);
});
