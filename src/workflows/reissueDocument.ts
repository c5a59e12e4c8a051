import type { RegisteredDocument } from "../billing/records";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { balancesOf, withBalances } from "./balances";
import { movedNotice, readingNotices } from "./check/checkResult";
import { planCheck } from "./check/planCheck";
import { readAndDecide, type Decided, type WrittenIds } from "./check/readAndDecide";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import type { Draft } from "./documents/drafts";
import { refuseEqualNumbers } from "./documents/equalNumbers";
import { describeMade, registeredAs, type MadeDocument } from "./documents/madeDocument";
import { notesBeside } from "./documents/notesBeside";
import { outdatedDocuments } from "./documents/outdated";
import { planBatch, type NumberedDocument } from "./documents/planBatch";
import { planReissue } from "./documents/planReissue";
import { withVoids } from "./documents/withVoids";

export type ReissueResult =
  | {
      outcome: "done";
      /** Number of the document that is void now. */
      replaced: string;
      document: MadeDocument;
      warnings: string[];
      notices: string[];
    }
  /** Nothing was changed. */
  | { outcome: "refused"; reasons: string[] }
  | { outcome: "cancelled" };

type Options = { number: string; moment: Moment } & ApplyOptions;

/**
 * Makes a superbill anew from the rows as they are now, under the next number, in the place of one
 * that is live; that one becomes Void, and each names the other. Four requests. Running it again
 * after any failure finishes what was begun and makes nothing twice.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function reissueDocument(options: Options): Promise<ReissueResult> {
  const reissue = new Reissue(options);
  return persist(() => reissue.attempt());
}

class Reissue {
  private before: WrittenIds | undefined;
  private wasMoved = false;
  /** What this run began, by number, with what is to be said of it. */
  private readonly begun = new Map<string, { made: MadeDocument; said: Said }>();

  constructor(private readonly options: Options) {}

  async attempt(): Promise<Attempt<ReissueResult>> {
    const { moment, number } = this.options;
    const decided = await readAndDecide(moment, this.before);
    const { records } = decided.decisions;
    refuseEqualNumbers(records.documents);
    this.before = { table: decided.table, ids: decided.decisions.sessionIds };
    const replaced = records.documents.find((each) => each.number === number);
    const successor = records.documents.find(
      ({ replaces, status }) => replaces === number && status !== "Void"
    );
    const reason = refusal(number, replaced, successor);
    if (!replaced || reason !== undefined) {
      return { answer: { outcome: "refused", reasons: [reason ?? ""] } };
    }
    const isMade = successor !== undefined && successor.status !== "Draft";
    if (isMade && !this.isOutdated(successor, decided)) return this.finish(successor, decided);
    return this.make(decided, replaced, successor);
  }

  /** Its rows were changed while this run was making it. */
  private isOutdated({ number }: RegisteredDocument, { decisions }: Decided): boolean {
    const mine = decisions.records.documents.filter(
      (document) => document.number === number && this.begun.has(number)
    );
    return outdatedDocuments(decisions.records, mine).length > 0;
  }

  private async make(
    decided: Decided,
    replaced: RegisteredDocument,
    successor: RegisteredDocument | undefined
  ): Promise<Attempt<ReissueResult>> {
    const { moment } = this.options;
    const begun = withVoids(decided, [replaced.number], moment);
    const draft = successor?.status === "Draft" ? draftOf(successor, decided) : undefined;
    const first = planReissue(begun, replaced, draft, moment);
    const isFinished = draft && "plan" in first && isWithin(draft, first.plan.sessions);
    const voids = successor && !isFinished ? [successor.number] : [];
    const current = withVoids(begun, voids, moment);
    const planned = isFinished ? first : planReissue(current, replaced, undefined, moment);
    if ("reasons" in planned) return { answer: { outcome: "refused", reasons: planned.reasons } };
    const { plan, numbered } = planBatch({
      decided: current,
      kind: planned.plan.kind,
      planned: [planned.plan],
      finishes: new Map(draft && isFinished ? [[planned.plan, draft]] : []),
      voids,
      moment,
      replaces: replaced,
      notesBeside: await notesBeside([replaced], decided.reading.sheetNames),
    });
    numbered.forEach((each) => this.remember(each, planned));
    const applied = await applyPlan(plan, decided.reading, this.options);
    if (applied.outcome === "moved") {
      this.wasMoved = true;
      return { readAgain: true };
    }
    if (applied.outcome === "cancelled") return { answer: { outcome: "cancelled" } };
    return { answer: this.done(numbered[0]?.number ?? "", decided) };
  }

  private remember(numbered: NumberedDocument, { warnings, notices }: Said): void {
    this.begun.set(numbered.number, { made: describeMade(numbered), said: { warnings, notices } });
  }

  /** It was made, in this run or an earlier one; its stamps and balances may not be. */
  private async finish(
    { number }: RegisteredDocument,
    decided: Decided
  ): Promise<Attempt<ReissueResult>> {
    const { steps } = planCheck(decided.decisions, decided.table, ["Session ID", "Document"]);
    const balances = balancesOf(decided.decisions.records);
    const plan = { title: "Reissue", steps: withBalances(steps, decided, balances) };
    const applied = await applyPlan(plan, decided.reading, this.options);
    if (applied.outcome === "moved") return { readAgain: true };
    return { answer: this.done(number, decided) };
  }

  private done(number: string, decided: Decided): ReissueResult {
    const replaced = this.options.number;
    const begun = this.begun.get(number);
    const { warnings = [], notices = [`${replaced} was already replaced by ${number}.`] } =
      begun?.said ?? {};
    return {
      outcome: "done",
      replaced,
      document: begun?.made ?? registeredAs(number, decided.decisions.records),
      warnings,
      notices: [...notices, ...readingNotices(decided), ...(this.wasMoved ? [movedNotice] : [])],
    };
  }
}

interface Said {
  warnings: string[];
  notices: string[];
}

/** Why a document cannot be made anew at all; undefined where it may be. */
function refusal(
  number: string,
  replaced: RegisteredDocument | undefined,
  successor: RegisteredDocument | undefined
): string | undefined {
  if (!replaced) return `There is no ${number} in table Documents`;
  const { kind, status } = replaced;
  if (kind !== "Superbill") {
    return `${number} is ${kind === undefined ? "of no kind that is known" : `no superbill but of kind ${kind}`}; void it and make a new one`;
  }
  if (successor) return undefined;
  if (status === "Void")
    return `${number} is void already; Make superbills bills its sessions again`;
  if (status === "Draft")
    return `${number} was begun and not finished; press Make superbills first`;
  return undefined;
}

function draftOf(document: RegisteredDocument, { decisions }: Decided): Draft {
  const { documentLines } = decisions.records;
  return { document, lines: documentLines.filter((line) => line.document === document.number) };
}

/** True where every line that was written is one of the sessions to be billed. */
function isWithin({ lines }: Draft, sessions: readonly { sessionId: string }[]): boolean {
  const wanted = new Set(sessions.map(({ sessionId }) => sessionId));
  return lines.every(({ sessionId }) => wanted.has(sessionId));
}
