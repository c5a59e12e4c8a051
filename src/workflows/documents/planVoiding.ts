import type { RegisteredDocument } from "../../billing/records";
import type { Step } from "../../workbook/plan/plan";
import { TableTail } from "../../workbook/plan/tableTail";
import { planCheck } from "../check/planCheck";
import type { Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { balancesOf, withBalances } from "../balances";
import { guardRegister } from "./guardRegister";
import { activityRow } from "./planPreparation";
import { voidWrites, type VoidMark } from "./voidWrites";
import { withVoids } from "./withVoids";

/** So many sheets are marked in one request; each takes about 2 KB of it. */
const mostInOneRequest = 400;

/** Which documents to void, and how Activity names it. */
export interface Voiding {
  numbers: readonly string[];
  action: string;
  result: string;
  /** Numbers of documents beside which a note of hers stands. */
  notesBeside: ReadonlySet<string>;
}

/**
 * Voids documents: their sheets marked, their rows kept with status Void, and every session stamped
 * with the documents that are left. Usually one request. Documents that are void already are marked
 * again, so that running it once more finishes what was cut off.
 */
export function planVoiding(decided: Decided, voiding: Voiding, moment: Moment): Step[] {
  const wanted = new Set(voiding.numbers);
  const documents = decided.decisions.records.documents.filter(({ number }) => wanted.has(number));
  if (documents.length === 0) return [];
  const successors = new Map(
    decided.decisions.records.documents.map(({ replaces, number }) => [replaces, number])
  );
  const markOf = ({ number }: RegisteredDocument): VoidMark => ({
    replacedBy: successors.get(number),
    notesBeside: voiding.notesBeside,
  });
  const after = withVoids(decided, voiding.numbers, moment);
  // Before the last Void: once all are void, nothing tells which documents were to be voided.
  const prepared = withBalances(
    planCheck(after.decisions, decided.table, ["Session ID", "Document"]).steps,
    decided,
    balancesOf(after.decisions.records)
  );
  const voids = inParts(documents).map((part, index, parts): Step => {
    const done = parts.slice(0, index + 1).flat();
    return {
      label: "voiding",
      writes: part.flatMap((document) => voidWrites(document, markOf(document))),
      guards: guardRegister(
        decided,
        done.map(({ row }) => row)
      ),
    };
  });
  const [first, ...rest] = voids;
  const last = prepared.pop();
  const joined = first && last ? joinSteps(last, first) : first;
  const steps = [...prepared, ...(joined ? [joined] : []), ...rest];
  return withLog(steps, decided, documents, voiding, moment);
}

function inParts(documents: readonly RegisteredDocument[]): RegisteredDocument[][] {
  const parts: RegisteredDocument[][] = [];
  for (let at = 0; at < documents.length; at += mostInOneRequest) {
    parts.push(documents.slice(at, at + mostInOneRequest));
  }
  return parts;
}

/** The later one knows best what a table is to hold in the end. */
function joinSteps(one: Step, later: Step): Step {
  const tables = new Set(later.guards.map(({ table }) => table));
  return {
    label: later.label,
    writes: [...one.writes, ...later.writes],
    guards: [...one.guards.filter(({ table }) => !tables.has(table)), ...later.guards],
  };
}

/** Noted once, with the last step; not where all that is done is to finish what was noted before. */
function withLog(
  steps: Step[],
  { reading }: Decided,
  documents: readonly RegisteredDocument[],
  { action, result }: Voiding,
  moment: Moment
): Step[] {
  const last = steps.pop();
  if (!last || !reading.snapshots.get("Activity")) return last ? [...steps, last] : steps;
  if (documents.every(({ status }) => status === "Void")) return [...steps, last];
  const log = new TableTail("Activity", reading.snapshots).append([
    activityRow(action, result, moment),
  ]);
  return [...steps, { ...last, writes: [...last.writes, ...log.writes] }];
}
