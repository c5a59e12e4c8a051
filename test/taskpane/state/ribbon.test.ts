/** @jest-environment jsdom */
import { act } from "react";
import { ribbonEvent, type RibbonNews } from "../../../src/taskpane/state/useRibbon";
import { closePane, isOff, openPane, press, settle, words } from "../support/pane";
import { readyWorkbook } from "../support/records";
import { checked, pending, sees, workflows } from "../support/workflows";

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

/** @returns false where the pane prevents it */
async function announce(detail: RibbonNews): Promise<boolean> {
  let allowed = true;
  await act(async () => {
    allowed = window.dispatchEvent(new CustomEvent(ribbonEvent, { detail, cancelable: true }));
  });
  await settle();
  return allowed;
}

test("a command of the ribbon is shown as if it were the pane's own", async () => {
  sees(readyWorkbook());
  await openPane();
  expect(await announce({ action: "CheckSessions", state: "started" })).toBe(true);
  expect(isOff("Check sessions")).toBe(true);
  await settle(600);
  expect(words()).toContain("Checking sessions…");
  await announce({ action: "CheckSessions", state: "done", result: checked() });
  expect(document.activeElement?.textContent).toBe("146 sessions checked");
  expect(isOff("Check sessions")).toBe(false);
  expect(workflows.lookAtWorkbook).toHaveBeenCalledTimes(2);
});

test("what failed in the ribbon is told in the pane", async () => {
  sees(readyWorkbook());
  await openPane();
  await announce({ action: "MakeSuperbills", state: "started" });
  await announce({ action: "MakeSuperbills", state: "failed", error: new Error("No table Fees") });
  expect(words()).toContain("No table Fees.");
  expect(isOff("Check sessions")).toBe(false);
});

test("a command is prevented while the pane is busy itself", async () => {
  sees(readyWorkbook());
  await openPane();
  const check = pending<ReturnType<typeof checked>>();
  workflows.checkSessions.mockReturnValue(check.promise);
  await press("Check sessions");
  expect(await announce({ action: "MakeSuperbills", state: "started" })).toBe(false);
  check.finish(checked());
  await settle();
  expect(isOff("Check sessions")).toBe(false);
});
