import { act } from "react";
import type { LogSheet } from "../../../src/billing/logs/logSheet";
import type { BroughtLogs } from "../../../src/workflows/logs/broughtLogs";
import type { FoundSheet } from "../../../src/workflows/findLogs";
import type { LogsAhead } from "../../../src/workflows/logs/logsAhead";
import type { LogSources, LogWishes } from "../../../src/workflows/logs/wishes";
import type { WorkbookStatus } from "../../../src/workflows/lookAtWorkbook";
import { loadWorkflows } from "../../../src/workflows/onDemand";
import type { OpenedLogs } from "../../../src/workflows/openLogs";
import { table } from "../../billing/logs/grid";
import { logsAhead, opened } from "./logs";
import { all, closePane, openPane, pick, press, settle } from "./pane";
import { readyWorkbook } from "./records";
import type { checked } from "./workflows";

type Asked = { opened: OpenedLogs; how: "copy" | "in place" } & LogWishes;
type Told = { mark: string; sources?: LogSources; log?: string } & LogWishes;

/** The workflows that bringing a log needs; `onDemand` is replaced in the test's own file. */
export const played = {
  lookAtWorkbook: jest.fn<Promise<WorkbookStatus>, []>(),
  findLogs: jest.fn<Promise<FoundSheet[]>, []>(),
  openLogs: jest.fn<Promise<OpenedLogs>, [LogSources]>(),
  previewLogs: jest.fn<Promise<LogsAhead>, [Asked]>(),
  bringLogs: jest.fn<Promise<BroughtLogs>, [Told]>(),
  adoptInPlace: jest.fn<Promise<BroughtLogs>, [Told]>(),
  goToRowOfLog: jest.fn<Promise<boolean>, [LogSheet, number]>(),
  checkSessions: jest.fn<Promise<ReturnType<typeof checked>>, []>(),
};

export const october = table(
  `
  Date | Client | Code | Therapist | Min
  10/5/2026 | Ava Moreno | 97530 | Jane Roe | 45
  10/6/2026 | Ben Ito | 97110 | Jane Roe | 30
  Total | | | | 75`,
  { name: "October" }
);

/** Dates that can be read in two ways. */
export const slashes = table(
  `
  Date | Client | Code | Min
  5/6/2026 | Ava Moreno | 97530 | 45
  7/6/2026 | Ben Ito | 97110 | 30`,
  { name: "October" }
);

/** Plays the workflows before each test of a file, with a sheet October to be brought. */
export function playWorkflows(): void {
  beforeEach(() => {
    jest.resetAllMocks();
    jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
    jest
      .mocked(loadWorkflows)
      .mockResolvedValue(played as unknown as Awaited<ReturnType<typeof loadWorkflows>>);
    played.lookAtWorkbook.mockImplementation(async () => readyWorkbook());
    played.findLogs.mockResolvedValue([
      { name: "October", rows: 4, columns: 5, isHidden: false },
      { name: "Old", rows: 1200, columns: 5, isHidden: true },
      { name: "Nothing", rows: 0, columns: 0, isHidden: false },
    ]);
    played.openLogs.mockResolvedValue(opened([october]));
    previews({});
  });
  afterEach(async () => {
    await closePane();
    jest.useRealTimers();
  });
}

/** What previews say from now on, besides what the rules read. */
export function previews(change: Partial<LogsAhead>): void {
  played.previewLogs.mockImplementation(async ({ opened: logs, ...wishes }) =>
    logsAhead(logs, wishes, change)
  );
}

export async function begin(name = "Bring a log"): Promise<void> {
  await openPane();
  await press(name);
  await settle(300);
}

export async function readOctober(): Promise<void> {
  await begin();
  await pick("October4 rows");
  await goOn();
}

export async function goOn(): Promise<void> {
  await press("Continue");
  await readAnew();
}

/** The log is opened, and what was opened is previewed. */
export async function readAnew(): Promise<void> {
  for (let times = 0; times < 3; times += 1) await settle(300);
}

/** The heading that has the focus. */
export const heading = () => document.activeElement?.textContent;

/** What the last preview was asked. */
export function lastAsked(): Asked {
  const asked = played.previewLogs.mock.lastCall?.[0];
  if (!asked) throw new Error("Nothing was previewed");
  return asked;
}

/** The list in which a column is given to a field. */
export function columnList(name: string): HTMLSelectElement {
  const found = all("select").find((each) => each.getAttribute("aria-label") === name);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`There is no list ${name}`);
  return found;
}

export async function give(name: string, value: string): Promise<void> {
  const list = columnList(name);
  await act(async () => {
    list.focus();
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle(300);
}
