import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../../src/workflows/checkSessions";
import { correctClock } from "../../../src/workflows/correctClock";
import { discardClock } from "../../../src/workflows/discardClock";
import { lookAtWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { startClock } from "../../../src/workflows/startClock";
import { stopClock } from "../../../src/workflows/stopClock";
import { switchClock } from "../../../src/workflows/switchClock";
import { writeClock } from "../../../src/workflows/writeClock";
import { columnOf } from "../support/columns";
import { smallPractice, workbookWith } from "../support/smallPractice";
import {
  ada,
  at,
  ben,
  bodyOf,
  entries,
  entryOf,
  formulasOfLast,
  lastSessions,
  shownEntries,
} from "./clockWorkbook";

let bytes: Uint8Array;
let host: HostSession;
beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});
beforeEach(async () => {
  host = await bootExcel({ bytes });
});
afterEach(async () => {
  await host.idle();
  host.close();
});

test("the first start makes sheet Clock, with the id that the session will have", async () => {
  await startClock(ada, { moment: at(0) });
  expect(await entries()).toMatchObject([
    { sessionId: "S-00001", date: "2026-11-02", ...ada, startMinutes: 540 },
  ]);
  expect((await entries())[0]?.endMinutes).toBeUndefined();
  expect(bodyOf(host, "Clock")).toHaveLength(1);
});

test("a visit of several codes is timed, written as ordinary rows and taken out of Clock", async () => {
  await startClock(ada, { moment: at(0) });
  await switchClock(await entryOf("Ada Inventa"), "97110", { moment: at(32) });
  expect(await shownEntries()).toEqual(["Ada Inventa 97530 9:00-9:32", "Ada Inventa 97110 9:32-"]);
  await stopClock(await entryOf("Ada Inventa", 1), { moment: at(60) });

  const written = await writeClock(await entries(), { moment: at(61) });
  expect(written).toEqual({ sessions: 2, firstRow: 9, sheetRow: 10, known: 0, notices: [] });
  expect(await entries()).toEqual([]);
  expect(lastSessions(host, 2)).toMatchObject([
    { Client: "Ada Inventa", Provider: "Sam Sample", Code: 97530 },
    { Client: "Ada Inventa", Provider: "Sam Sample", Code: 97110 },
  ]);
  expect(formulasOfLast(host, "Minutes", 2)).toEqual(["=OT.MINUTES([@Start],[@End])", "same"]);
  expect(formulasOfLast(host, "Units", 2)).toEqual(["=OT.UNITS([@Minutes],[@Code])", "same"]);
  expect(columnOf(host, "Sessions", "Session ID").slice(-2)).toEqual(["S-00001", "S-00002"]);
  const checked = await checkSessions({ moment: at(62) });
  expect(checked.judgements.slice(-2).map(({ session }) => session)).toMatchObject([
    { sessionId: "S-00001", minutes: 32, units: 2 },
    { sessionId: "S-00002", minutes: 28, units: 2 },
  ]);
});

test("where the plan's rule allots other units than the row alone earns, they are typed", async () => {
  await startClock(ada, { moment: at(0) });
  await switchClock(await entryOf("Ada Inventa"), "97110", { moment: at(23) });
  await stopClock(await entryOf("Ada Inventa", 1), { moment: at(46) });
  await writeClock(await entries(), { moment: at(47) });
  // 46 minutes earn 3 units together; each row alone would earn 2.
  expect(formulasOfLast(host, "Units", 2)).toEqual(["=OT.UNITS([@Minutes],[@Code])", "1"]);
});

test("a code is switched within one request after reading", async () => {
  await startClock(ada, { moment: at(0) });
  const running = await entryOf("Ada Inventa");
  host.clearRequests();
  await switchClock(running, "97110", { moment: at(30) });
  expect(host.requests).toHaveLength(3);
});

test("two therapists are timed at once, each for one client", async () => {
  await startClock(ada, { moment: at(0) });
  await startClock(ben, { moment: at(5) });
  expect((await entries()).map(({ sessionId }) => sessionId)).toEqual(["S-00001", "S-00002"]);
  await stopClock(await entryOf("Ada Inventa"), { moment: at(20) });
  expect(await shownEntries()).toEqual(["Ada Inventa 97530 9:00-9:20", "Ben Madeup 97110 9:05-"]);
});

test("a client who is being timed with the therapist is not started twice", async () => {
  await startClock(ada, { moment: at(0) });
  await expect(startClock({ ...ada, code: "97110" }, { moment: at(3) })).rejects.toThrow(
    "Ada Inventa with Sam Sample is being timed already: 97530 since 11/02/2026, 9:00 AM. Press Next code or Stop there."
  );
  await startClock({ ...ada, client: " ada  INVENTA ", code: " 97530 " }, { moment: at(0) });
  expect(await entries()).toHaveLength(1);
});

test("rows are corrected by hand, and only what is corrected is written", async () => {
  await startClock(ada, { moment: at(0) });
  const shown = await entryOf("Ada Inventa");
  await correctClock(
    shown,
    { startMinutes: 500, endMinutes: 530, code: "97535" },
    { moment: at(1) }
  );
  expect(await shownEntries()).toEqual(["Ada Inventa 97535 8:20-8:50"]);
  await correctClock(
    shown,
    { startMinutes: 500, endMinutes: 530, code: "97535" },
    { moment: at(1) }
  );
  await expect(correctClock(shown, { code: "97110" }, { moment: at(1) })).rejects.toThrow(
    "The row was changed in sheet Clock since it was shown"
  );
  const ended = await entryOf("Ada Inventa");
  await correctClock(ended, { endMinutes: undefined, client: "Cora Fictive" }, { moment: at(2) });
  expect(await shownEntries()).toEqual(["Cora Fictive 97535 8:20-"]);
});

test("what is discarded is gone, its row is used again, and nothing of hers beside it is touched", async () => {
  await startClock(ada, { moment: at(0) });
  await startClock(ben, { moment: at(1) });
  const shown = [await entryOf("Ada Inventa")];
  await discardClock(shown, { moment: at(2) });
  await discardClock(shown, { moment: at(2) });
  expect(await shownEntries()).toEqual(["Ben Madeup 97110 9:01-"]);
  await startClock(ada, { moment: at(3) });
  expect(await shownEntries()).toEqual(["Ada Inventa 97530 9:03-", "Ben Madeup 97110 9:01-"]);
  expect(bodyOf(host, "Clock")).toHaveLength(2);
});

test("a row that has run since another day cannot be ended by the clock", async () => {
  await startClock(ada, { moment: at(0, "2026-11-01") });
  await expect(
    stopClock(await entryOf("Ada Inventa"), { moment: at(20, "2026-11-02") })
  ).rejects.toThrow(
    "Ada Inventa has been timed since 11/01/2026, 9:00 AM, which the clock cannot end by itself. Correct the row and type when it ended."
  );
  expect((await entryOf("Ada Inventa")).endMinutes).toBeUndefined();
});

test("nobody is sent to a button that is not there, nor told of a day that is still to come", async () => {
  await startClock(ada, { moment: at(0, "2026-11-01") });
  await expect(startClock(ada, { moment: at(20) })).rejects.toThrow(
    "Ada Inventa with Sam Sample is being timed already: 97530 since 11/01/2026, 9:00 AM. Correct that row, or discard it, first."
  );
  await expect(
    stopClock(await entryOf("Ada Inventa"), { moment: at(-10, "2026-11-01") })
  ).rejects.toThrow(
    "Ada Inventa begins on 11/01/2026 at 9:00 AM, later than the clock of this computer says. Correct the day or the start of the row."
  );
});

test("a row that still runs, or lacks something, is not written, and says why", async () => {
  await startClock(ada, { moment: at(0) });
  await expect(writeClock(await entries(), { moment: at(20) })).rejects.toThrow(
    "Ada Inventa cannot be written to Sessions yet: its clock still runs; stop it."
  );
  expect(await entries()).toHaveLength(1);
});

test("ids in Clock are not given to other sessions by a check", async () => {
  await startClock(ada, { moment: at(0) });
  await checkSessions({ moment: at(1) });
  const ids = columnOf(host, "Sessions", "Session ID");
  expect(ids).not.toContain("S-00001");
  expect(new Set(ids).size).toBe(8);
});

test("it survives the workbook being closed, and the pane shows it at once", async () => {
  await startClock(ada, { moment: at(0) });
  const saved = await host.book.save();
  host.close();
  host = await bootExcel({ bytes: saved });
  const status = await lookAtWorkbook({ moment: at(9) });
  expect(status).toMatchObject({ kind: "ready", clock: [{ ...ada, startMinutes: 540 }] });
});

test("a table that is sorted at every attempt is named", async () => {
  await startClock(ada, { moment: at(0) });
  await startClock(ben, { moment: at(5) });
  const shown = await entryOf("Ada Inventa");
  host.clearRequests();
  for (let request = 1; request <= 40; request += 1) {
    host.faults.beforeRequest(request, (book) => {
      book.tableByName("Clock")?.sort([{ column: 2, ascending: request % 2 === 0 }]);
    });
  }
  await expect(stopClock(shown, { moment: at(20) })).rejects.toThrow(
    "Clock was changed each time we wrote to it"
  );
});
