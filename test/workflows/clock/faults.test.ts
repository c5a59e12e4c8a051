import type { ClockEntry } from "../../../src/billing/sessions/clock/clockEntry";
import type { Book } from "../../../src/workbench/engine/types";
import type { Fault } from "../../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { correctClock } from "../../../src/workflows/correctClock";
import { discardClock } from "../../../src/workflows/discardClock";
import { startClock } from "../../../src/workflows/startClock";
import { stopClock } from "../../../src/workflows/stopClock";
import { switchClock } from "../../../src/workflows/switchClock";
import { writeClock } from "../../../src/workflows/writeClock";
import {
  deadFrom,
  faultsOf,
  runUndisturbed,
  someFaultsOf,
  type Undisturbed,
} from "../support/faults";
import { smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf, stateRegardlessOfOrder, type State } from "../support/state";
import { ada, at, ben, entries } from "./clockWorkbook";

jest.setTimeout(600_000);

const cora = { client: "Cora Fictive", provider: "Jo Other", code: "97530" };

/** What is done, given the rows of Clock as the pane shows them. */
const workflows = {
  firstStart: () => startClock(ada, { moment: at(60) }),
  start: () => startClock(cora, { moment: at(60) }),
  stop: (shown) => stopClock(shown("Ben Madeup", 0), { moment: at(60) }),
  next: (shown) => switchClock(shown("Ben Madeup", 0), "97530", { moment: at(60) }),
  correct: (shown) =>
    correctClock(
      shown("Ada Inventa", 1),
      { client: "Dan Network", startMinutes: 571 },
      { moment: at(60) }
    ),
  discard: (shown) => discardClock([shown("Ada Inventa", 1)], { moment: at(60) }),
  write: (shown) =>
    writeClock([shown("Ada Inventa", 0), shown("Ada Inventa", 1)], { moment: at(60) }),
} satisfies Record<string, (shown: (client: string, place: number) => ClockEntry) => unknown>;
type Workflow = keyof typeof workflows;
const names = Object.keys(workflows) as Workflow[];

interface Case {
  bytes: Uint8Array;
  clock: ClockEntry[];
  undisturbed: Undisturbed;
}
const cases = {} as Record<Workflow, Case>;

beforeAll(async () => {
  const fresh = await workbookWith(smallPractice());
  const used = await usedWorkbook(fresh);
  for (const name of names) {
    const bytes = name === "firstStart" ? fresh : used;
    const host = await bootExcel({ bytes });
    const clock = await entries();
    host.close();
    const undisturbed = await runUndisturbed(bytes, () => run(name, clock));
    cases[name] = { bytes, clock, undisturbed };
  }
});

/** Ada's visit of two codes is in hand, Ben is being timed, and a row between them is free again. */
async function usedWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await bootExcel({ bytes });
  await startClock(ada, { moment: at(0) });
  await startClock(cora, { moment: at(2) });
  await startClock(ben, { moment: at(5) });
  const of = async (name: string) => (await entries()).find(({ client }) => client === name);
  const [first, gone] = [await of("Ada Inventa"), await of("Cora Fictive")];
  if (!first || !gone) throw new Error("Nothing was begun");
  await switchClock(first, "97110", { moment: at(32) });
  const second = (await entries()).find(
    ({ code, client }) => code === "97110" && client === ada.client
  );
  if (!second) throw new Error("The next code was not begun");
  await stopClock(second, { moment: at(50) });
  await discardClock([gone], { moment: at(51) });
  const saved = await host.book.save();
  host.close();
  return saved;
}

async function run(name: Workflow, clock = cases[name].clock): Promise<unknown> {
  return workflows[name]((client, place) => {
    const found = clock.filter((entry) => entry.client === client)[place];
    if (!found) throw new Error(`${client} is not in Clock`);
    return found;
  });
}

/** Free rows of Clock say nothing, wherever they stand and however many they are. */
function withoutFree(state: State): State {
  const [head = [], ...rows] = state.tables.Clock ?? [];
  const clock = [head, ...rows.filter((cells) => cells.some((cell) => cell !== ""))];
  return { ...state, tables: { ...state.tables, Clock: clock } };
}

const sortClock = (book: Book) =>
  book.tableByName("Clock")?.sort([
    { column: 2, ascending: false },
    { column: 5, ascending: false },
  ]);
const sortSessions = (book: Book) =>
  book.tableByName("Sessions")?.sort([
    { column: 1, ascending: false },
    { column: 0, ascending: false },
  ]);

const sorts = { Clock: sortClock, Sessions: sortSessions };

/** A colleague begins to time Dan in the row that is free, else below. */
function colleagueStarts(book: Book): void {
  const table = book.tableByName("Clock");
  if (!table) return;
  const row = ["Dan 1", 46328, "Dan Network", "Pat Else", 97530, 0.41, ""];
  const body = table.sheet.values(table.bodyArea);
  if (body.some(([id]) => id === "Dan 1")) return;
  const free = body.findIndex((cells) => cells.every((cell) => cell === ""));
  if (free < 0) table.addRows(body.length, [row]);
  else {
    const area = { ...table.bodyArea, row: table.bodyArea.row + free, rowCount: 1 };
    table.sheet.setValues(area, [row]);
  }
}

const isColleagues = (cells: string[]) => cells[0] === "Dan 1";

describe.each(names)("%s", (name) => {
  let host: HostSession;
  afterEach(() => host.close());

  test("a fault at any request, and nothing after it: pressing again gives the undisturbed result", async () => {
    const { bytes, undisturbed } = cases[name];
    for (const [index, kinds] of undisturbed.actions.entries()) {
      // How a table is made, and how reading fails, is tried out elsewhere action by action.
      const isWritten = index === undisturbed.actions.length - 1 && name !== "firstStart";
      for (const fault of isWritten ? faultsOf(kinds) : someFaultsOf(kinds)) {
        host = await bootExcel({ bytes });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(run(name)).rejects.toThrow();
        host.faults.clear();
        await run(name);
        expect({ request: index + 1, fault, state: stateOf(host.book) }).toEqual({
          ...{ request: index + 1, fault, state: undisturbed.state },
        });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run", async () => {
    const { bytes, undisturbed } = cases[name];
    for (const index of undisturbed.actions.keys()) {
      for (const fault of [
        { kind: "lost" },
        { kind: "cut", when: "after", action: 12 },
      ] as Fault[]) {
        host = await bootExcel({ bytes });
        host.faults.at(index + 1, fault);
        await run(name);
        expect({ index, fault, state: stateOf(host.book) }).toEqual({
          ...{ index, fault, state: undisturbed.state },
        });
        host.close();
      }
    }
  });

  test.each([
    ["Clock", false],
    ["Clock", true],
    ["Sessions", false],
    ["Sessions", true],
  ] as const)(
    "a sort of %s between any two requests, answer lost: %p, leaves each row its own",
    async (table, lost) => {
      const { bytes, undisturbed } = cases[name];
      for (const index of undisturbed.actions.keys()) {
        host = await bootExcel({ bytes });
        host.faults.beforeRequest(index + 1, (book) => void sorts[table](book));
        if (lost) host.faults.at(index + 1, { kind: "lost" });
        await run(name);
        expect({ index, state: withoutFree(stateRegardlessOfOrder(host.book)) }).toEqual({
          ...{ index, state: withoutFree(undisturbed.regardless) },
        });
        host.close();
      }
    }
  );

  test("a table that is sorted to and fro in two attempts leaves each row its own", async () => {
    const { bytes, undisturbed } = cases[name];
    host = await bootExcel({ bytes });
    for (let index = 0; index < 2 * undisturbed.actions.length; index += 1) {
      const ascending = index % 2 === 0;
      host.faults.beforeRequest(index + 1, (book) => {
        book.tableByName("Clock")?.sort([{ column: 2, ascending }]);
      });
    }
    await run(name);
    expect(withoutFree(stateRegardlessOfOrder(host.book))).toEqual(
      withoutFree(undisturbed.regardless)
    );
  });

  test("a colleague who begins at that moment loses nothing", async () => {
    const { bytes, undisturbed } = cases[name];
    for (const index of undisturbed.actions.keys()) {
      host = await bootExcel({ bytes });
      host.faults.beforeRequest(index + 1, colleagueStarts);
      await run(name);
      const state = withoutFree(stateRegardlessOfOrder(host.book));
      const rows = state.tables.Clock ?? [];
      const isThere = host.book.tableByName("Clock") !== undefined && name !== "firstStart";
      expect({ index, count: rows.filter(isColleagues).length }).toEqual({
        ...{ index, count: isThere ? 1 : 0 },
      });
      const others = rows.filter((cells) => !isColleagues(cells));
      expect({ index, others }).toEqual({
        ...{ index, others: withoutFree(undisturbed.regardless).tables.Clock },
      });
      host.close();
    }
  });

  test("pressing twice changes nothing", async () => {
    const { bytes, undisturbed } = cases[name];
    host = await bootExcel({ bytes });
    await run(name);
    await run(name);
    expect(stateOf(host.book)).toEqual(undisturbed.state);
  });
});
