import { isCoverageRequest, type RegisteredDocument } from "../billing/records";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import { balancesOf, withBalances } from "./balances";
import { movedNotice, readingNotices } from "./check/checkResult";
import { planCheck } from "./check/planCheck";
import { readAndDecide, type Decided, type WrittenIds } from "./check/readAndDecide";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import type { Draft } from "./documents/drafts";
import { refuseEqualNumbers } from "./documents/equalNumbers";
import { kindWords } from "./documents/kinds";
import { describeMade, registeredAs, type MadeDocument } from "./documents/madeDocument";
import { notesBeside } from "./documents/notesBeside";
import { outdatedDocuments } from "./documents/outdated";
import { planBatch, type NumberedDocument } from "./documents/planBatch";
import { planReissue, type Replaceable } from "./documents/planReissue";
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
 * Makes a superbill, an invoice, a receipt or a statement anew from the tables as they are now, under
 * the next number of its kind, in the place of one that is live; that one becomes Void, and each names
 * the other. A payment that names the void one pays the new one. Four requests. Running it again
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
    const decided = await readAndDecide(moment, this.before, { toPrint: true });
    const { records } = decided.decisions;
    refuseEqualNumbers(records.documents);
    this.before = { table: decided.table, ids: decided.decisions.sessionIds };
    const replaced = records.documents.find((each) => each.number === number);
    const successor = records.documents.find(
      ({ replaces, status }) => replaces === number && status !== "Void"
    );
    const found = replaceable(number, replaced, successor);
    if ("reason" in found) return { answer: { outcome: "refused", reasons: [found.reason] } };
    const isMade = successor !== undefined && successor.status !== "Draft";
    if (isMade && !this.isOutdated(successor, decided)) return this.finish(successor, decided);
    return this.make(decided, found.replaced, successor);
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
    replaced: Replaceable,
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
      kind: replaced.kind,
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

/** The document as one that can be made anew, or why it cannot. */
function replaceable(
  number: string,
  replaced: RegisteredDocument | undefined,
  successor: RegisteredDocument | undefined
): { replaced: Replaceable } | { reason: string } {
  if (!replaced) return { reason: `There is no ${number} in table Documents` };
  const { kind, status } = replaced;
  if (kind === undefined) {
    return { reason: `${number} is of no kind that is known; void it and make a new one` };
  }
  if (kind === "Estimate") {
    return {
      reason: `${number} is an estimate, which keeps what was expected on its day; make a new estimate, and void ${number} if it should not stand beside it`,
    };
  }
  if (isCoverageRequest(kind)) {
    const { one } = kindWords[kind];
    return {
      reason: `${number} is ${one}, which keeps what was asked on its day; make a new one, and void ${number} if it should not stand beside it`,
    };
  }
  const { many } = kindWords[kind];
  if (successor === undefined && status === "Void") {
    return { reason: `${number} is void already; make ${many} again for its client and days` };
  }
  if (successor === undefined && status === "Draft") {
    return {
      reason: `${number} was begun and not finished; make the ${many} first, which finishes it`,
    };
  }
  return { replaced: { ...replaced, kind } };
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
