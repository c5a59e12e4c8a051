import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { takeBackSuperbills } from "../../src/workflows/takeBackSuperbills";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf, stateRegardlessOfOrder, type State } from "./support/state";

jest.setTimeout(600_000);

const workflows = {
  check: () => checkSessions({ moment }),
  superbills: () => makeSuperbills({ moment }),
  void: () => voidDocuments({ numbers: ["SB-0001"], moment }),
  reissue: () => reissueDocument({ number: "SB-0001", moment }),
  takeBack: () => takeBackSuperbills({ moment }),
} as const;
type Workflow = keyof typeof workflows;
const names = Object.keys(workflows) as Workflow[];

/** A log that nothing was done with, and the same with a superbill for everybody. */
let freshBytes: Uint8Array;
let billedBytes: Uint8Array;
/** The log that a workflow is run on. */
const bytesFor = (name: Workflow) =>
  name === "check" || name === "superbills" ? freshBytes : billedBytes;
/** What an undisturbed run leaves, and the names of the actions of each of its requests. */
const undisturbed = {} as Record<
  Workflow,
  { state: State; regardless: State; actions: string[][] }
>;

/** The same of a log in which one client was billed and into which rows were typed since. */
const undisturbedOfUsed = {} as typeof undisturbed;
let usedBytes: Uint8Array;

beforeAll(async () => {
  freshBytes = await workbookWith(smallPractice());
  billedBytes = await billedLog();
  usedBytes = await usedLog();
  for (const name of names) {
    undisturbed[name] = await runUndisturbed(bytesFor(name), name);
    undisturbedOfUsed[name] = await runUndisturbed(usedBytes, name);
  }
});

async function runUndisturbed(file: Uint8Array, name: Workflow) {
  const host = await bootExcel({ bytes: file });
  await workflows[name]();
  const result = {
    state: stateOf(host.book),
    regardless: stateRegardlessOfOrder(host.book),
    actions: host.requests.map(({ actions }) =>
      actions.map((action) => `${action.ActionType} ${action.Name}`)
    ),
  };
  host.close();
  return result;
}

/** One session was typed again since: it is billed as it was, and reissued as it is now. */
async function billedLog(): Promise<Uint8Array> {
  const host = await bootExcel({ bytes: freshBytes });
  await makeSuperbills({ moment });
  typeInto(host, "Sessions", { row: 1, header: "Minutes", value: 30 });
  typeInto(host, "Sessions", { row: 1, header: "Units", value: 2 });
  const saved = await host.book.save();
  host.close();
  return saved;
}

/** New rows stand at the top and in the middle, so that a sort moves ids that are in use. */
async function usedLog(): Promise<Uint8Array> {
  const host = await bootExcel({ bytes: freshBytes });
  await makeSuperbills({ moment, clients: ["Ada Inventa"] });
  const table = host.book.tableByName("Sessions");
  const day = table?.sheet.values({ ...table.bodyArea, rowCount: 1, columnCount: 1 })[0]?.[0];
  const fresh = (name: string, offset: number) => [
    [
      Number(day) + offset,
      name,
      "Sam Sample",
      "97530",
      "",
      "",
      45,
      3,
      "",
      "GO",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
  ];
  table?.addRows(0, fresh("Cora Fictive", 3));
  table?.addRows(4, fresh("Ada Inventa", 9));
  const saved = await host.book.save();
  host.close();
  return saved;
}

/** The whole-request faults, and a cut after the last action of each kind. */
function faultsOf(actions: string[]): Fault[] {
  const lastOfKind = new Map(actions.map((kind, index) => [kind, index]));
  const changes = actions.flatMap((kind, index) =>
    index > 0 && kind !== actions[index - 1] && index % 7 === 0 ? [index] : []
  );
  const cuts = [...new Set([...lastOfKind.values(), ...changes])];
  return [
    { kind: "refuse", error: "cellEditMode" },
    { kind: "refuse", error: "requestTooLarge" },
    { kind: "refuse", error: "responseTooLarge" },
    { kind: "lost" },
    ...cuts.map((action): Fault => ({ kind: "cut", when: "after", action })),
  ];
}

/** Nothing is answered any more: the program that was running could not repair anything. */
function deadFrom(host: HostSession, request: number): void {
  for (let number = request; number < request + 60; number++) {
    host.faults.at(number, { kind: "refuse", error: "accessDenied" });
  }
}

async function runAgain(host: HostSession, name: Workflow): Promise<void> {
  host.faults.clear();
  await workflows[name]();
}

describe.each(names)("%s", (name) => {
  test("a fault at any request, and nothing after it: running again gives the undisturbed result", async () => {
    const { actions, state } = undisturbed[name];
    expect(actions.length).toBeGreaterThan(2);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of faultsOf(kinds)) {
        const host = await bootExcel({ bytes: bytesFor(name) });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(workflows[name]()).rejects.toThrow();
        await runAgain(host, name);
        expect({ request: index + 1, fault, state: stateOf(host.book) }).toEqual({
          request: index + 1,
          fault,
          state,
        });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run", async () => {
    const { actions, state } = undisturbed[name];
    for (const index of actions.keys()) {
      for (const fault of [
        { kind: "lost" },
        { kind: "cut", when: "after", action: 40 },
      ] as Fault[]) {
        const host = await bootExcel({ bytes: bytesFor(name) });
        host.faults.at(index + 1, fault);
        await workflows[name]();
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  });

  test.each([
    ["a new log", false],
    ["a new log", true],
    ["a log with billed and with new sessions", false],
    ["a log with billed and with new sessions", true],
  ])(
    "a sort of %s between any two requests, answer lost: %p, leaves each row its own",
    async (log, lost) => {
      const isUsed = log !== "a new log";
      const { actions, regardless } = isUsed ? undisturbedOfUsed[name] : undisturbed[name];
      for (const index of actions.keys()) {
        const host = await bootExcel({ bytes: isUsed ? usedBytes : bytesFor(name) });
        host.faults.beforeRequest(index + 1, (book) =>
          book.tableByName("Sessions")?.sort([
            { column: 1, ascending: false },
            { column: 0, ascending: false },
          ])
        );
        if (lost) host.faults.at(index + 1, { kind: "lost" });
        await workflows[name]();
        const first = stateRegardlessOfOrder(host.book);
        await runAgain(host, name);
        expect({ index, state: stateRegardlessOfOrder(host.book) }).toEqual({
          index,
          state: regardless,
        });
        expect({ index, state: first }).toEqual({ index, state: regardless });
        host.close();
      }
    }
  );

  test("running twice changes nothing", async () => {
    const host = await bootExcel({ bytes: bytesFor(name) });
    await workflows[name]();
    await workflows[name]();
    expect(stateOf(host.book)).toEqual(undisturbed[name].state);
    host.close();
  });
});

test("a fault while the register is made leaves no second register and no stray sheet", async () => {
  const withoutRegister = await logWithoutRegister();
  const { state, actions } = await runUndisturbed(withoutRegister, "superbills");
  const preparing = actions.findIndex((kinds) => kinds.some((kind) => kind.startsWith("4 ")));
  const count = actions[preparing]?.length ?? 0;
  expect(count).toBeGreaterThan(50);
  for (let action = 0; action < count; action += action < 60 ? 1 : 7) {
    const host = await bootExcel({ bytes: withoutRegister });
    deadFrom(host, preparing + 2);
    host.faults.at(preparing + 1, { kind: "cut", when: "after", action });
    await expect(workflows.superbills()).rejects.toThrow();
    await runAgain(host, "superbills");
    expect({ action, state: stateOf(host.book) }).toEqual({ action, state });
    host.close();
  }
});

async function logWithoutRegister(): Promise<Uint8Array> {
  const host = await bootExcel({ bytes: freshBytes });
  for (const name of ["Documents", "DocumentLines", "Activity"]) {
    host.book.tableByName(name)?.sheet.delete();
  }
  const saved = await host.book.save();
  host.close();
  return saved;
}
