import type { Fault } from "../../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { makeAuthorizationSheet } from "../../../src/workflows/makeAuthorizationSheet";
import { makeDashboard } from "../../../src/workflows/makeDashboard";
import { makeSuperbills } from "../../../src/workflows/makeSuperbills";
import { authorizedPractice } from "../authorizationSheet/practice";
import { typeInto } from "../support/columns";
import { moment } from "../support/practice";
import { smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf } from "../support/state";

jest.setTimeout(600_000);

/** Cells, charts with their places, and which sheet she looks at. */
function wholeState({ book }: HostSession) {
  const charts = book.sheets().map((sheet) => [
    sheet.name,
    sheet.visibility,
    sheet.drawings().map((drawing) => ({
      ...{ name: drawing.name, box: drawing.box },
      ...(drawing.kind === "chart" ? { title: drawing.title, type: drawing.type } : {}),
    })),
  ]);
  return { ...stateOf(book), charts, active: book.activeSheet.name };
}

interface Start {
  bytes: Uint8Array;
  state: ReturnType<typeof wholeState>;
  /** Names of the actions of each request of an undisturbed run. */
  actions: string[][];
}

interface Own {
  make: (options: { moment: typeof moment }) => Promise<unknown>;
  /** The workbook before there is such a sheet. */
  workbook: () => Promise<Uint8Array>;
  /** Changes what it shows. */
  change: (host: HostSession) => void;
}

const ownSheets = {
  Dashboard: {
    make: makeDashboard,
    workbook: async () =>
      changedBy(await workbookWith(smallPractice()), () => makeSuperbills({ moment })),
    change: (host) => typeInto(host, "Payments", { row: 1, header: "Amount", value: 50 }),
  },
  "Authorization use": {
    make: makeAuthorizationSheet,
    workbook: () => workbookWith(authorizedPractice()),
    change: (host) => typeInto(host, "Authorizations", { row: 1, header: "Authorized", value: 50 }),
  },
} satisfies Record<string, Own>;

async function changedBy(
  bytes: Uint8Array,
  change: (host: HostSession) => Promise<unknown>
): Promise<Uint8Array> {
  const host = await bootExcel({ bytes });
  await change(host);
  const saved = await host.book.save();
  host.close();
  return saved;
}

async function startFrom(bytes: Uint8Array, make: Own["make"]): Promise<Start> {
  const host = await bootExcel({ bytes });
  await make({ moment });
  const actions = host.requests.map((request) =>
    request.actions.map((action) => `${action.ActionType} ${action.Name}`)
  );
  const state = wholeState(host);
  host.close();
  return { bytes, state, actions };
}

/** Whole-request faults, and a cut after the last action of each kind and at some between. */
function faultsOf(actions: readonly string[]): Fault[] {
  const lastOfKind = new Map(actions.map((kind, index) => [kind, index]));
  const cuts = [...lastOfKind.values(), ...actions.keys()].filter(
    (index, at) => at < lastOfKind.size || index % 31 === 0
  );
  return [
    { kind: "refuse", error: "cellEditMode" },
    { kind: "refuse", error: "requestTooLarge" },
    { kind: "lost" },
    ...[...new Set(cuts)].map((action): Fault => ({ kind: "cut", when: "after", action })),
  ];
}

/** Nothing is answered any more: the program that was running could not repair anything. */
function deadFrom(host: HostSession, request: number): void {
  for (let number = request; number < request + 40; number++) {
    host.faults.at(number, { kind: "refuse", error: "accessDenied" });
  }
}

describe.each([
  ["Dashboard", "made for the first time"],
  ["Dashboard", "made again"],
  ["Authorization use", "made for the first time"],
  ["Authorization use", "made again"],
] as const)("sheet %s, %s", (name, which) => {
  const { make, workbook, change } = ownSheets[name];
  let begun: Start;
  const start = () => begun;

  beforeAll(async () => {
    const bare = await workbook();
    const isFirst = which === "made for the first time";
    const made = async (host: HostSession) => {
      await make({ moment });
      change(host);
    };
    begun = await startFrom(isFirst ? bare : await changedBy(bare, made), make);
  });

  test("a fault at any request, and nothing after it: running again gives the undisturbed workbook", async () => {
    const { bytes, state, actions } = start();
    expect(actions.length).toBeGreaterThan(3);
    expect(Math.max(...actions.map(({ length }) => length))).toBeGreaterThan(100);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of faultsOf(kinds)) {
        const host = await bootExcel({ bytes });
        host.faults.at(index + 1, fault);
        deadFrom(host, index + 2);
        await expect(make({ moment })).rejects.toThrow();
        host.faults.clear();
        await make({ moment });
        expect({ request: index + 1, fault, state: wholeState(host) }).toEqual({
          request: index + 1,
          fault,
          state,
        });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run", async () => {
    const { bytes, state, actions } = start();
    for (const [index, kinds] of actions.entries()) {
      for (const fault of [
        { kind: "lost" },
        { kind: "cut", when: "after", action: Math.floor(kinds.length / 2) },
      ] as Fault[]) {
        const host = await bootExcel({ bytes });
        host.faults.at(index + 1, fault);
        await make({ moment });
        expect({ index, fault, state: wholeState(host) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  });

  test("running twice changes nothing", async () => {
    const { bytes, state } = start();
    const host = await bootExcel({ bytes });
    await make({ moment });
    await make({ moment });
    expect(wholeState(host)).toEqual(state);
    host.close();
  });
});
