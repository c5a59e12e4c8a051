/** @jest-environment jsdom */
import { all, closePane, hasButton, openPane, press, type, words } from "../support/pane";
import { judgement, readyWorkbook } from "../support/records";
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

const question = "Look up a code or a word";
const counts = () => all("main [role=status]").map(({ textContent }) => textContent);

async function openLookUp(change: Parameters<typeof readyWorkbook>[0] = {}): Promise<void> {
  sees(readyWorkbook(change));
  await openPane();
  await press("Look up");
}

test("a question is answered as it is typed, and the count is told", async () => {
  await openLookUp();
  expect(counts()).toEqual([""]);
  await type(question, "97533");
  expect(counts()).toEqual(["1 answer."]);
  expect(all("main button").some(({ textContent }) => textContent?.startsWith("97533: "))).toBe(
    true
  );
  expect(words()).toContain("Source");
  await type(question, "zzzz");
  expect(words()).toContain("Nothing is known by that.");
  await type(question, "");
  expect(counts()).toEqual([""]);
});

test("the practice's own codes are answered, too", async () => {
  const own = { row: 1, problems: [], code: "97533", name: "Our sensory hour" };
  await openLookUp({ own: { codeRules: [own], pairRules: [] } });
  await type(question, "97533");
  expect(words()).toContain("97533: Our sensory hour");
  expect(words()).toContain("Table Codes: 1 row");
});

test("the tables for it are added in one press, and only those", async () => {
  await openLookUp({ missingTables: ["Codes", "Edits"] });
  workflows.setUpWorkbook.mockResolvedValue({
    created: ["Codes", "Edits"],
    taken: [],
    addedColumns: [],
  });
  await press("Add tables Codes and Edits");
  expect(workflows.setUpWorkbook).toHaveBeenCalledWith(
    expect.objectContaining({ requested: ["Codes", "Edits"], sample: false })
  );
  expect(document.activeElement?.textContent).toBe("2 sheets made");
  expect(words()).toContain("holds from the next check on");
});

test("the lists in force tell for how many sessions they are old", async () => {
  await openLookUp({ judgements: [judgement(1), judgement(2), judgement(3, [], "2024-10-05")] });
  expect(words()).toContain("Code pairs2024, third quarter2 sessions more than a year later");
  expect(words()).toContain("What has changed since goes into the tables Codes and Edits.");
});

test("where they are there, nothing is offered", async () => {
  await openLookUp();
  expect(hasButton("Add tables Codes and Edits")).toBe(false);
});
