import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { timeCell } from "../../src/workbook/plan/cellInput";
import { acceptReviews, removeAccepted, type ShownReview } from "../../src/workflows/acceptReviews";
import { checkSessions } from "../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, smallSessions, workbookWith } from "./support/smallPractice";
import { deadFrom, faultsOf, runUndisturbed, type Undisturbed } from "./support/faults";
import { stateOf, stateRegardlessOfOrder } from "./support/state";

jest.setTimeout(600_000);

/** A workbook, and what the pane shows of it. */
interface Log {
  bytes: Uint8Array;
  reviews: ShownReview[];
  accepted: ShownReview[];
}

const workflows = {
  check: () => checkSessions({ moment }),
  superbills: () => makeSuperbills({ moment }),
  accept: ({ reviews }) => acceptReviews(reviews, { moment }),
  remove: ({ accepted }) => removeAccepted(accepted, { moment }),
  void: () => voidDocuments({ numbers: ["SB-0001"], moment }),
  reissue: () => reissueDocument({ number: "SB-0001", moment }),
  takeBack: () => takeBackDocuments({ moment }),
} satisfies Record<string, (log: Log) => Promise<unknown>>;
type Workflow = keyof typeof workflows;

/** An end after the minutes that are typed: worth a look. */
const until = (hour: number) => ({ End: timeCell(hour * 60) });
const sessions = [
  ...smallSessions,
  session("2026-10-21", "Ada Inventa", "97530", 45, 3, until(10)),
  session("2026-10-22", "Cora Fictive", "97530", 45, 3, until(14)),
];

const logs = {} as Record<Workflow, Log>;
const undisturbed = {} as Record<Workflow, Undisturbed>;

/** The same of a log in which one client was billed and into which rows were typed since. */
const undisturbedOfUsed = {} as typeof undisturbed;
const usedLogs = {} as typeof logs;

beforeAll(async () => {
  const fresh = await logOf(await workbookWith(smallPractice(sessions)));
  const used = await logOf(await usedLog(fresh));
  expect(fresh.reviews.length).toBeGreaterThan(1);
  for (const name of Object.keys(workflows) as Workflow[]) {
    logs[name] = await logFor(name, fresh);
    usedLogs[name] = name === "remove" ? await acceptedLog(used) : used;
    undisturbed[name] = await runUndisturbed(logs[name].bytes, () => workflows[name](logs[name]));
    undisturbedOfUsed[name] = await runUndisturbed(usedLogs[name].bytes, () =>
      workflows[name](usedLogs[name])
    );
  }
});

/** The log that a workflow is run on. */
async function logFor(name: Workflow, fresh: Log): Promise<Log> {
  if (name === "remove") return acceptedLog(fresh);
  return name === "void" || name === "reissue" || name === "takeBack" ? billedLog(fresh) : fresh;
}

async function logOf(bytes: Uint8Array): Promise<Log> {
  const host = await bootExcel({ bytes });
  const status = await lookAtWorkbook({ moment });
  const judgements = status.kind === "ready" ? status.judgements : [];
  host.close();
  const shown = (kind: "findings" | "accepted") =>
    judgements.flatMap((judgement) =>
      judgement[kind].flatMap(({ id, severity }) =>
        severity === "review" ? [{ id, session: judgement.session }] : []
      )
    );
  return { bytes, reviews: shown("findings"), accepted: shown("accepted") };
}

async function acceptedLog({ bytes, reviews }: Log): Promise<Log> {
  const host = await bootExcel({ bytes });
  await acceptReviews(reviews, { moment });
  const saved = await host.book.save();
  host.close();
  return logOf(saved);
}

/** One session was typed again since: it is billed as it was, and reissued as it is now. */
async function billedLog({ bytes }: Log): Promise<Log> {
  const host = await bootExcel({ bytes });
  await makeSuperbills({ moment });
  typeInto(host, "Sessions", { row: 1, header: "Minutes", value: 30 });
  typeInto(host, "Sessions", { row: 1, header: "Units", value: 2 });
  const saved = await host.book.save();
  host.close();
  return logOf(saved);
}

/** New rows stand at the top and in the middle, so that a sort moves ids that are in use. */
async function usedLog({ bytes }: Log): Promise<Uint8Array> {
  const host = await bootExcel({ bytes });
  await makeSuperbills({ moment, clients: ["Ada Inventa"] });
  const table = host.book.tableByName("Sessions");
  const day = table?.sheet.values({ ...table.bodyArea, rowCount: 1, columnCount: 1 })[0]?.[0];
  const width = table?.columnNames().length ?? 0;
  const fresh = (name: string, offset: number) => {
    const typed = [Number(day) + offset, name, "Sam Sample", "97530", "", "", 45, 3, "", "GO"];
    return [[...typed, ...Array<string>(width - typed.length).fill("")]];
  };
  table?.addRows(0, fresh("Cora Fictive", 3));
  table?.addRows(4, fresh("Ada Inventa", 9));
  const saved = await host.book.save();
  host.close();
  return saved;
}

async function runAgain(host: HostSession, name: Workflow, log = logs[name]): Promise<void> {
  host.faults.clear();
  await workflows[name](log);
}

describe.each(Object.keys(workflows) as Workflow[])("%s", (name) => {
  test("a fault at any request, and nothing after it: running again gives the undisturbed result", async () => {
    const { actions, state } = undisturbed[name];
    expect(actions.length).toBeGreaterThan(2);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of faultsOf(kinds)) {
        const host = await bootExcel({ bytes: logs[name].bytes });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(workflows[name](logs[name])).rejects.toThrow();
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
        const host = await bootExcel({ bytes: logs[name].bytes });
        host.faults.at(index + 1, fault);
        await workflows[name](logs[name]);
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
      const given = isUsed ? usedLogs[name] : logs[name];
      for (const index of actions.keys()) {
        const host = await bootExcel({ bytes: given.bytes });
        host.faults.beforeRequest(index + 1, (book) =>
          book.tableByName("Sessions")?.sort([
            { column: 1, ascending: false },
            { column: 0, ascending: false },
          ])
        );
        if (lost) host.faults.at(index + 1, { kind: "lost" });
        await workflows[name](given);
        const first = stateRegardlessOfOrder(host.book);
        await runAgain(host, name, given);
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
    const host = await bootExcel({ bytes: logs[name].bytes });
    await workflows[name](logs[name]);
    await workflows[name](logs[name]);
    expect(stateOf(host.book)).toEqual(undisturbed[name].state);
    host.close();
  });
});

test("a fault while the register is made leaves no second register and no stray sheet", async () => {
  const withoutRegister = await logWithout("superbills", [
    "Documents",
    "DocumentLines",
    "Activity",
  ]);
  const { state, actions } = await runUndisturbed(withoutRegister.bytes, workflows.superbills);
  const preparing = actions.findIndex((kinds) => kinds.some((kind) => kind.startsWith("4 ")));
  const count = actions[preparing]?.length ?? 0;
  expect(count).toBeGreaterThan(50);
  for (let action = 0; action < count; action += action < 60 ? 1 : 7) {
    const host = await bootExcel({ bytes: withoutRegister.bytes });
    deadFrom(host, preparing + 2);
    host.faults.at(preparing + 1, { kind: "cut", when: "after", action });
    await expect(workflows.superbills()).rejects.toThrow();
    await runAgain(host, "superbills");
    expect({ action, state: stateOf(host.book) }).toEqual({ action, state });
    host.close();
  }
});

test("a fault while table Accepted is made leaves no second one, and nothing accepted twice", async () => {
  const without = await logWithout("accept", ["Accepted"]);
  const { state, actions } = await runUndisturbed(without.bytes, () => workflows.accept(without));
  const making = actions.findIndex((kinds) => kinds.some((kind) => kind.startsWith("4 ")));
  const count = actions[making]?.length ?? 0;
  expect(count).toBeGreaterThan(20);
  for (let action = 0; action < count; action += 1) {
    const host = await bootExcel({ bytes: without.bytes });
    deadFrom(host, making + 2);
    host.faults.at(making + 1, { kind: "cut", when: "after", action });
    await expect(workflows.accept(without)).rejects.toThrow();
    await runAgain(host, "accept", without);
    expect({ action, state: stateOf(host.book) }).toEqual({ action, state });
    host.close();
  }
});

async function logWithout(name: Workflow, tables: readonly string[]): Promise<Log> {
  const log = logs[name];
  const host = await bootExcel({ bytes: log.bytes });
  for (const table of tables) host.book.tableByName(table)?.sheet.delete();
  const bytes = await host.book.save();
  host.close();
  return { ...log, bytes };
}
