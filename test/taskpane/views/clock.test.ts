/** @jest-environment jsdom */
import { act } from "react";
import type { ClockEntry } from "../../../src/billing/sessions/clock/clockEntry";
import { correctClock } from "../../../src/workflows/correctClock";
import { discardClock } from "../../../src/workflows/discardClock";
import type { ReadyWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { startClock } from "../../../src/workflows/startClock";
import { stopClock } from "../../../src/workflows/stopClock";
import { switchClock } from "../../../src/workflows/switchClock";
import { writeClock } from "../../../src/workflows/writeClock";
import { practice, rows } from "../../billing/practice";
import {
  all,
  choose,
  closePane,
  field,
  hasButton,
  isOff,
  openPane,
  press,
  pressKey,
  settle,
  type,
  words,
} from "../support/pane";
import { readyWorkbook } from "../support/records";
import { checked, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/correctClock");
jest.mock("../../../src/workflows/discardClock");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/startClock");
jest.mock("../../../src/workflows/stopClock");
jest.mock("../../../src/workflows/switchClock");
jest.mock("../../../src/workflows/writeClock");

const clockWorkflows = {
  start: jest.mocked(startClock),
  stop: jest.mocked(stopClock),
  next: jest.mocked(switchClock),
  correct: jest.mocked(correctClock),
  discard: jest.mocked(discardClock),
  write: jest.mocked(writeClock),
};

function entry(change: Partial<ClockEntry> = {}): ClockEntry {
  return {
    ...{ row: 1, sheetRow: 2, problems: [], sessionId: "S-00009", date: "2026-11-22" },
    ...{ client: "Ava", provider: "Dana", code: "97530", startMinutes: 9 * 60 },
    ...change,
  };
}

const ended = (change: Partial<ClockEntry> = {}) => entry({ endMinutes: 9 * 60 + 32, ...change });

function seesClock(clock: ClockEntry[], change: Partial<ReadyWorkbook> = {}): void {
  const sessions = rows(
    { client: "Ava", code: "97110", date: "2026-11-02", provider: "Lee" },
    { client: "Ava", code: "97535", date: "2026-10-20", provider: "Lee" }
  );
  sees(readyWorkbook({ clock, records: practice(sessions), ...change }));
}

/** Opens the clock from the status view. */
async function openClock(): Promise<void> {
  await openPane();
  await press("Session clock");
  await settle(300);
}

beforeEach(() => {
  jest.resetAllMocks();
  // Five minutes and ten seconds past nine.
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5, 10) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const timers = () => all("[role=timer]").map(({ textContent }) => textContent);

test("what runs is shown over every view, each second anew and never announced", async () => {
  seesClock([entry()]);
  await openPane();
  expect(words()).toContain("Ava, 97530 since 9:00 AM");
  expect(timers()).toEqual(["5:10"]);
  await settle(2000);
  expect(timers()).toEqual(["5:12"]);
  expect(all("[role=timer]")[0]?.getAttribute("aria-live")).toBe("off");
  await press("Documents");
  expect(timers()).toEqual(["5:12"]);
  await press("Stop");
  expect(clockWorkflows.stop).toHaveBeenCalledWith(
    entry(),
    expect.objectContaining({ moment: { today: "2026-11-22", minutes: 9 * 60 + 5 } })
  );
});

test("a hidden pane does not tick, and shows the time at once when it is seen again", async () => {
  seesClock([entry()]);
  await openPane();
  await see("hidden");
  await settle(5000);
  expect(timers()).toEqual(["5:10"]);
  await see("visible");
  expect(timers()).toEqual(["5:15"]);
});

async function see(state: DocumentVisibilityState): Promise<void> {
  jest.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  await act(async () => document.dispatchEvent(new Event("visibilitychange")));
}

test("without anything that runs there is no line, and with several only how many", async () => {
  seesClock([ended()]);
  await openPane();
  expect(hasButton("Open the session clock")).toBe(false);
  await closePane();
  seesClock([entry(), entry({ row: 2, client: "Ben", provider: "Lee", sessionId: "S-00010" })]);
  await openPane();
  expect(words()).toContain("2 sessions being timed");
  expect(hasButton("Stop")).toBe(false);
  await press("Open the session clock");
  await settle(300);
  expect(timers()).toEqual(["5:10", "5:10"]);
});

test("the clock is started for a client, with the therapist of last time and recent codes first", async () => {
  seesClock([]);
  await openClock();
  expect(document.activeElement?.textContent).toBe("Session clock");
  expect(words()).toContain("Nothing is being timed.");
  expect(field("Therapist").value).toBe("Lee");
  expect(isOff("Start")).toBe(true);
  await choose("Client", "Ava");
  const [recent] = field("Code").querySelectorAll("optgroup");
  expect(recent?.label).toBe("Recent with this client");
  expect([...(recent?.querySelectorAll("option") ?? [])].map(({ value }) => value)).toEqual([
    "97110",
    "97535",
  ]);
  await choose("Code", "97110");
  await press("Start");
  expect(clockWorkflows.start).toHaveBeenCalledWith(
    { client: "Ava", code: "97110", provider: "Lee" },
    expect.anything()
  );
  expect(field("Client").value).toBe("");
});

test("where the start was refused, what was chosen stays", async () => {
  seesClock([]);
  clockWorkflows.start.mockRejectedValue(new Error("Ava is being timed already"));
  await openClock();
  await choose("Client", "Ava");
  await choose("Code", "97110");
  await press("Start");
  expect(words()).toContain("Ava is being timed already.");
  expect(field("Client").value).toBe("Ava");
});

test("the next code, and the end, of what runs", async () => {
  seesClock([entry()]);
  await openClock();
  expect(words()).toContain("5 minutes, 0 units so far");
  expect(isOff("Next code")).toBe(true);
  await choose("Next code", "97110");
  await press("Next code");
  expect(clockWorkflows.next).toHaveBeenCalledWith(entry(), "97110", expect.anything());
  await press("Stop");
  expect(clockWorkflows.stop).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe("Session clock");
});

test("a row is corrected by hand, and what it comes to is worked out as she types", async () => {
  seesClock([ended()]);
  await openClock();
  expect(words()).toContain("97530, 9:00 AM to 9:32 AM");
  expect(words()).toContain("32 minutes, 2 units");
  await press("Correct Ava, 97530, 9:00 AM to 9:32 AM");
  await type("End", "09:38");
  expect(isOff("Write to Sessions: Ava")).toBe(true);
  expect(words()).toContain("Save or cancel the correction, then the visit can be written");
  expect(words()).toContain("38 minutes, 3 units");
  await type("End", "08:00");
  expect(words()).toContain("End 8:00 AM is before Start 9:00 AM; correct the times.");
  await type("End", "09:40");
  await choose("Client of the row", "Ben");
  await press("Save");
  expect(clockWorkflows.correct).toHaveBeenCalledWith(
    ended(),
    { endMinutes: 9 * 60 + 40, client: "Ben" },
    expect.anything()
  );
  expect(document.activeElement?.textContent).toBe("Session clock");
  await press(/^Correct /);
  await press("Cancel");
  expect(document.activeElement?.textContent).toBe("Correct");
});

test("a row from another day that still runs says so and is ended by hand", async () => {
  seesClock([entry({ date: "2026-11-20" })]);
  await openClock();
  expect(words()).toContain("It has been running since 11/20/2026, 9:00 AM; type when it ended.");
  expect(hasButton("Stop")).toBe(false);
  expect(timers()).toEqual([]);
  await press(/^Correct /);
  await type("End", "09:30");
  await press("Save");
  expect(clockWorkflows.correct.mock.lastCall?.[1]).toEqual({ endMinutes: 9 * 60 + 30 });
});

test("a visit is written, and the row can be gone to", async () => {
  seesClock([ended(), ended({ row: 2, code: "97110", startMinutes: 572, endMinutes: 600 })]);
  await openClock();
  expect(words()).toContain("Together 60 minutes, 4 units (CMS rule)");
  clockWorkflows.write.mockResolvedValue({
    ...{ sessions: 2, firstRow: 9, sheetRow: 10, known: 1, notices: [] },
  });
  await press("Write to Sessions: Ava");
  expect(clockWorkflows.write.mock.lastCall?.[0]).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe("2 sessions written to Sessions");
  expect(words()).toContain("They begin at row 10.");
  expect(words()).toContain("1 session stood there from an attempt before");
  await press("Go to row 10");
  expect(workflows.goToSession).toHaveBeenCalledWith(9, "Date");
  workflows.checkSessions.mockResolvedValue(checked());
  await press("Check sessions");
  expect(hasButton("Back")).toBe(false);
});

test("a visit is not written while it runs, nor before it is complete", async () => {
  seesClock([
    entry(),
    entry({ row: 2, client: "Ben", provider: "Lee", endMinutes: 545, startMinutes: undefined }),
  ]);
  await openClock();
  expect(isOff("Write to Sessions: Ava")).toBe(true);
  expect(isOff("Write to Sessions: Ben")).toBe(true);
  expect(words()).toContain("Stop the clock, then the visit can be written to Sessions.");
  expect(words()).toContain("Start is blank; say when it began.");
});

test("discarding is asked for first", async () => {
  seesClock([ended()]);
  await openClock();
  await press("Discard: Ava");
  expect(words()).toContain("Ava: 1 row, 32 minutes. Nothing of it will be in Sessions.");
  await press("Keep");
  expect(clockWorkflows.discard).not.toHaveBeenCalled();
  await press("Discard: Ava");
  await press("Discard 1 row");
  expect(clockWorkflows.discard).toHaveBeenCalledWith([ended()], expect.anything());
});

test("one row of a visit is discarded by itself, as after a code chosen by mistake", async () => {
  const slip = ended({ row: 2, code: "97110", startMinutes: 572, endMinutes: 572 });
  seesClock([ended(), slip]);
  await openClock();
  expect(words()).toContain("so it has 0 minutes; correct or discard it.");
  await press("Discard row Ava, 97110, 9:32 AM to 9:32 AM");
  expect(words()).toContain("Ava: 1 row, 97110, 0 minutes. Nothing of it will be in Sessions.");
  await press("Discard 1 row");
  expect(clockWorkflows.discard).toHaveBeenCalledWith([slip], expect.anything());
});

test("Escape leaves a row as it was, then the clock, and the focus goes back to its button", async () => {
  seesClock([ended()]);
  await openClock();
  await press(/^Correct /);
  field("End").focus();
  await pressKey("Escape");
  expect(hasButton("Save")).toBe(false);
  expect(hasButton("Back")).toBe(true);
  await pressKey("Escape");
  expect(document.activeElement?.textContent).toBe("Session clock");
  expect(document.activeElement?.tagName).toBe("BUTTON");
});

test("text of cells is shown as it is, and an error in a cell is told", async () => {
  seesClock([
    ended({
      client: "<script>alert(1)</script>",
      startMinutes: undefined,
      problems: [{ column: "Start", kind: "error", text: "#N/A" }],
    }),
  ]);
  await openClock();
  expect(words()).toContain("<script>alert(1)</script>");
  expect(all("script")).toEqual([]);
  expect(words()).toContain("Start reads #N/A, which is not understood; say when it began.");
});
