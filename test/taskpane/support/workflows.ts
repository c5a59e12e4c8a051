import { acceptReviews, removeAccepted } from "../../../src/workflows/acceptReviews";
import { applyFixes } from "../../../src/workflows/applyFixes";
import { checkFingerprints } from "../../../src/workflows/checkFingerprints";
import { checkSessions, type CheckResult } from "../../../src/workflows/checkSessions";
import { lookAtWorkbook, type WorkbookStatus } from "../../../src/workflows/lookAtWorkbook";
import { makeDashboard } from "../../../src/workflows/makeDashboard";
import { makeDocuments } from "../../../src/workflows/makeDocuments";
import { goToSession, goToSheet } from "../../../src/workflows/navigation";
import { openDocument } from "../../../src/workflows/openDocument";
import { previewDocuments } from "../../../src/workflows/previewDocuments";
import { proposeCare } from "../../../src/workflows/proposeCare";
import { readDocuments } from "../../../src/workflows/readDocuments";
import { reissueDocument } from "../../../src/workflows/reissueDocument";
import { setUpWorkbook } from "../../../src/workflows/setUpWorkbook";
import { takeBackDocuments } from "../../../src/workflows/takeBackDocuments";
import { voidDocuments } from "../../../src/workflows/voidDocuments";
import { readyWorkbook } from "./records";

/** The workflows, each replaced by `jest.mock` in the test's own file. */
export const workflows = {
  acceptReviews: jest.mocked(acceptReviews),
  applyFixes: jest.mocked(applyFixes),
  checkFingerprints: jest.mocked(checkFingerprints),
  checkSessions: jest.mocked(checkSessions),
  goToSession: jest.mocked(goToSession),
  goToSheet: jest.mocked(goToSheet),
  lookAtWorkbook: jest.mocked(lookAtWorkbook),
  makeDashboard: jest.mocked(makeDashboard),
  makeDocuments: jest.mocked(makeDocuments),
  openDocument: jest.mocked(openDocument),
  previewDocuments: jest.mocked(previewDocuments),
  proposeCare: jest.mocked(proposeCare),
  readDocuments: jest.mocked(readDocuments),
  reissueDocument: jest.mocked(reissueDocument),
  removeAccepted: jest.mocked(removeAccepted),
  setUpWorkbook: jest.mocked(setUpWorkbook),
  takeBackDocuments: jest.mocked(takeBackDocuments),
  voidDocuments: jest.mocked(voidDocuments),
};

/** What every look at the workbook sees from now on. */
export function sees(status: WorkbookStatus): void {
  workflows.lookAtWorkbook.mockResolvedValue(status);
}

export function checked(change: Partial<CheckResult> = {}): CheckResult {
  const { counts, judgements } = readyWorkbook();
  const told = { checksTurnedOff: [], notices: [], changedRows: 0 };
  return { judgements, counts, ...told, outcome: "done", ...change };
}

/** A workflow that ends only when the test says so. */
export function pending<T>() {
  let finish: (value: T) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  return { promise, finish, fail };
}
