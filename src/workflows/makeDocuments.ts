import type { DocumentPreview, Skipped } from "../billing/documents/plannedDocument";
import type { DocumentKind } from "../billing/records";
import { applyPlan, type Applied, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { Step } from "../workbook/plan/plan";
import { TableTail } from "../workbook/plan/tableTail";
import { readWorkbook, type WorkbookReading } from "../workbook/reading/readWorkbook";
import { balancesOf, withBalances } from "./balances";
import { movedNotice, readingNotices } from "./check/checkResult";
import { readAndDecide, type Decided, type WrittenIds } from "./check/readAndDecide";
import { describeRange } from "./documents/batches";
import { pairDrafts } from "./documents/drafts";
import { hiddenNotices } from "./documents/earlierSheets";
import { refuseEqualNumbers } from "./documents/equalNumbers";
import { counterOf, kindWords } from "./documents/kinds";
import { describeMade, type MadeDocument } from "./documents/madeDocument";
import { outdatedDocuments } from "./documents/outdated";
import { planBatch, type BatchPlan, type NumberedDocument } from "./documents/planBatch";
import { activityRow } from "./documents/planPreparation";
import { withVoids } from "./documents/withVoids";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";
import { decideDocuments, type DocumentChoice } from "./previewDocuments";

export type { DocumentChoice } from "./previewDocuments";
export type { MadeDocument } from "./documents/madeDocument";

export interface DocumentsResult {
  kind: DocumentKind;
  documents: MadeDocument[];
  skipped: Skipped[];
  warnings: { number: string; text: string }[];
  notices: string[];
  outcome: "done" | "cancelled";
}

type Options = DocumentChoice & { moment: Moment } & ApplyOptions;

/**
 * Makes every document of a kind that may be made: one request each, after two that read and one that
 * prepares. Running it again after any failure finishes what was begun and makes nothing twice.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function makeDocuments(options: Options): Promise<DocumentsResult> {
  const batch = new Batch(options);
  return persist(() => batch.attempt());
}

class Batch {
  private before: WrittenIds | undefined;
  private wasMoved = false;
  private readonly begun = new Map<string, NumberedDocument>();
  /** Sheets that are put out of sight once all is done. */
  private readonly hidden = new Set<string>();
  private readonly made = new Map<string, NumberedDocument>();

  constructor(private readonly options: Options) {}

  async attempt(): Promise<Attempt<DocumentsResult>> {
    const { moment } = this.options;
    const decided = await readAndDecide(moment, this.before, { toPrint: true });
    refuseEqualNumbers(decided.decisions.records.documents);
    const voids = this.settleEarlierAttempt(decided);
    const current = withVoids(decided, voids, moment);
    const { preview, drafts } = decideDocuments(current, this.options);
    const { finishes, left } = pairDrafts(drafts, preview.documents);
    const unfinished = left.map(({ document }) => document.number);
    const batch = planBatch({
      decided: withVoids(current, unfinished, moment),
      kind: this.options.kind,
      planned: preview.documents,
      finishes,
      voids: [...voids, ...unfinished],
      moment,
    });
    batch.numbered.forEach((each) => this.begun.set(each.number, each));
    [...batch.sheets.own, ...batch.sheets.others].forEach((sheet) => this.hidden.add(sheet));
    this.before = { table: decided.table, ids: decided.decisions.sessionIds };
    const applied = await applyPlan(batch.plan, decided.reading, this.options);
    this.noteMade(batch, applied);
    if (applied.outcome === "moved") {
      this.wasMoved = true;
      return { readAgain: true };
    }
    if (applied.outcome === "cancelled") await this.noteStop(batch);
    return { answer: this.result(decided, preview, applied) };
  }

  /** What earlier attempts made is kept, unless its rows are no longer what it bills. */
  private settleEarlierAttempt(decided: Decided): string[] {
    const { records } = decided.decisions;
    const mine = records.documents.filter(
      ({ number, status }) => status === "Issued" && this.begun.has(number)
    );
    const outdated = outdatedDocuments(records, mine);
    for (const { number } of mine) {
      const numbered = this.begun.get(number);
      if (numbered && !outdated.includes(number)) this.made.set(number, numbered);
    }
    outdated.forEach((number) => this.made.delete(number));
    return outdated;
  }

  private noteMade(batch: BatchPlan, applied: Applied): void {
    batch.numbered.forEach((numbered, index) => {
      const step = batch.documentSteps[index] ?? Infinity;
      if (step < applied.stepsDone) this.made.set(numbered.number, numbered);
    });
  }

  /** Says in Activity where a cancelled batch ended, so that it can be taken back. */
  private async noteStop(batch: BatchPlan): Promise<void> {
    const reading = await readWorkbook({ today: this.options.moment.today });
    const balances = balancesOf(reading.records);
    const noted = this.stopSteps(batch, reading);
    const steps = withBalances(noted, { reading }, balances);
    await applyPlan({ title: "Stopped", steps }, reading);
  }

  private stopSteps(batch: BatchPlan, reading: WorkbookReading): Step[] {
    const { kind, moment } = this.options;
    const first = counterOf(kind, batch.numbered[0]?.number ?? "");
    if (first === undefined || !reading.snapshots.get("Activity")) return [];
    const counters = [...this.made.keys()].flatMap((number) => counterOf(kind, number) ?? []);
    const range = { kind, first, last: Math.max(first - 1, ...counters) };
    const tail = new TableTail("Activity", reading.snapshots);
    const row = activityRow(kindWords[kind].stopped, describeRange(range), moment);
    return [{ label: "stopped", writes: tail.append([row]).writes, guards: [] }];
  }

  private result(decided: Decided, preview: DocumentPreview, applied: Applied): DocumentsResult {
    const { kind } = this.options;
    const isDone = applied.outcome !== "cancelled";
    const counter = ({ number }: NumberedDocument) => counterOf(kind, number) ?? 0;
    const made = [...this.made.values()].sort((one, other) => counter(one) - counter(other));
    return {
      kind,
      documents: made.map(describeMade),
      // What this very run made stands in the way of nothing.
      skipped: preview.skipped.filter(({ number = "" }) => !this.made.has(number)),
      warnings: made.flatMap(({ number, plan }) => plan.warnings.map((text) => ({ number, text }))),
      notices: [
        ...readingNotices(decided),
        ...(this.wasMoved ? [movedNotice] : []),
        ...(isDone ? hiddenNotices(this.hidden.size) : []),
      ],
      outcome: isDone ? "done" : "cancelled",
    };
  }
}
