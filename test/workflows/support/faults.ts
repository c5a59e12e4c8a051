import type { Fault } from "../../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { stateOf, stateRegardlessOfOrder, type State } from "./state";

/** What an undisturbed run leaves, and the names of the actions of each of its requests. */
export interface Undisturbed {
  state: State;
  regardless: State;
  actions: string[][];
}

/** Runs a workflow on a workbook with nothing in its way. */
export async function runUndisturbed(
  bytes: Uint8Array,
  run: () => Promise<unknown>
): Promise<Undisturbed> {
  const host = await bootExcel({ bytes });
  await run();
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

/** The whole-request faults, and a cut after the last action of each kind. */
export function faultsOf(actions: readonly string[]): Fault[] {
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

/** Fewer of them, from all over the request: how a sheet is written is the same for every kind. */
export function someFaultsOf(actions: readonly string[]): Fault[] {
  const cuts = faultsOf(actions)
    .filter(({ kind }) => kind === "cut")
    .sort((one, other) => placeOf(one) - placeOf(other));
  const step = Math.max(1, Math.floor(cuts.length / 7));
  const some = cuts.filter((_, index) => index % step === 0 || index === cuts.length - 1);
  return [{ kind: "refuse", error: "cellEditMode" }, { kind: "lost" }, ...some];
}

function placeOf(fault: Fault): number {
  return fault.kind === "cut" ? fault.action : 0;
}

/** Nothing is answered any more: the program that was running could not repair anything. */
export function deadFrom(host: HostSession, request: number): void {
  for (let number = request; number < request + 60; number++) {
    host.faults.at(number, { kind: "refuse", error: "accessDenied" });
  }
}
