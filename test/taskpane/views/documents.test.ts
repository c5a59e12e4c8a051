/** @jest-environment jsdom */
import type { RegisteredDocument } from "../../../src/billing/records";
import { closePane, hasButton, openPane, press, settle, words } from "../support/pane";
import { ahead, judgement, readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/openDocument");
jest.mock("../../../src/workflows/previewSuperbills");
jest.mock("../../../src/workflows/reissueDocument");
jest.mock("../../../src/workflows/voidDocuments");

const october = { from: "2026-10-01", to: "2026-10-31" };
const document = (change: Partial<RegisteredDocument>): RegisteredDocument => ({
  ...{ row: 1, problems: [], number: "SB-0001", kind: "Superbill", status: "Issued" },
  ...{ client: "Ava", ...october, issued: "2026-11-02", totalCents: 40500, balanceCents: 10000 },
  ...change,
});

beforeEach(async () => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
  const documents = [document({ number: "SB-0002" }), document({ status: "Void" })];
  sees(readyWorkbook({ judgements: [judgement(1)], documents }));
  workflows.previewSuperbills.mockResolvedValue(ahead({}));
  await openPane();
  await press("Superbills");
  await settle(300);
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

test("every superbill is listed with what is open; a void one can only be opened", () => {
  expect(words()).toContain("SB-0002");
  expect(words()).toContain("Ava, October 2026, issued Nov 2, 2026, $100.00 open");
  expect(hasButton("SB-0001 (void)")).toBe(true);
  expect(hasButton("Void SB-0001")).toBe(false);
});

test("one is voided after a question, and it says what became of it", async () => {
  workflows.voidDocuments.mockResolvedValue({
    ...{ voided: ["SB-0002"], alreadyVoid: [], unknown: [], outcome: "done" },
  });
  await press("Void SB-0002");
  expect(workflows.voidDocuments).not.toHaveBeenCalled();
  await press("Void it");
  expect(workflows.voidDocuments).toHaveBeenCalledWith(
    expect.objectContaining({ numbers: ["SB-0002"] })
  );
  expect(words()).toContain("SB-0002 is void");
});

test("one that cannot be made anew says why", async () => {
  workflows.reissueDocument.mockResolvedValue({
    ...{ outcome: "refused", reasons: ["Ava has no date of birth"] },
  });
  await press("Make SB-0002 anew");
  await press("Make it anew");
  expect(words()).toContain("SB-0002 was not made anew");
  expect(words()).toContain("Ava has no date of birth.");
});

test("a sheet that is gone is told", async () => {
  workflows.openDocument.mockResolvedValue({ outcome: "gone", message: "The sheet is gone." });
  await press("SB-0002");
  expect(words()).toContain("The sheet is gone.");
});
