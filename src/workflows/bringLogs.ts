import { applyPlan, type Applied, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { Step } from "../workbook/plan/plan";
import { readWorkbook } from "../workbook/reading/readWorkbook";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import type { TableName } from "../workbook/tables";
import { movedNoticeOf } from "./check/checkResult";
import type { BroughtLogs } from "./logs/broughtLogs";
import { broughtOf } from "./logs/broughtOf";
import { decideLogs, type DecidedLogs } from "./logs/decideLogs";
import { markOf } from "./logs/mark";
import { nothingNew, refusalOf } from "./logs/obstacle";
import { planBring } from "./logs/planBring";
import { planTables } from "./logs/planTables";
import { readOpened, type ReadLogs } from "./logs/readOpened";
import type { LogSources, LogWishes } from "./logs/wishes";
import type { Moment } from "./moment";
import { openLogs, type OpenedLogs } from "./openLogs";
import { persist, type Attempt } from "./persist";

export interface BringOptions extends LogWishes, ApplyOptions {
  sources: LogSources;
  /** Of the preview that she agreed to. */
  mark: string;
  moment: Moment;
}

/**
 * Copies what is new in logs into the workbook's tables, and leaves the logs as they are. Nothing is
 * written where a log has changed since it was previewed. What an attempt that was cut off has
 * written stays, and bringing the logs again finishes it: nothing is lost and nothing brought twice.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function bringLogs(options: BringOptions): Promise<BroughtLogs> {
  return new Bringing(options).run();
}

/** One press of the button: what it was to do is told from what was found at first. */
class Bringing {
  private first: DecidedLogs | undefined;
  private opened: OpenedLogs | undefined;
  private read: ReadLogs | undefined;
  private isCancelled = false;
  private sessionsDone = 0;
  private readonly moved = new Set<TableName>();

  constructor(private readonly options: BringOptions) {}

  async run(): Promise<BroughtLogs> {
    const isAsPreviewed = await persist(() => this.prepare());
    if (isAsPreviewed && !this.isCancelled) await persist(() => this.bring());
    const { first } = this;
    if (!first) throw new Error("Nothing was decided");
    const result = broughtOf(
      first,
      isAsPreviewed ? this.sessionsDone : undefined,
      this.isCancelled
    );
    return { ...result, notices: [...result.notices, ...[...this.moved].map(movedNoticeOf)] };
  }

  /** Makes what must stand before anything is brought; false where the logs are not as previewed. */
  private async prepare(): Promise<Attempt<boolean>> {
    const decided = await this.decide();
    this.first ??= decided;
    if (markOf(decided) !== this.options.mark) return { answer: false };
    const refusal = refusalOf(decided);
    if (refusal !== undefined) throw new UnusableWorkbook(refusal);
    if (nothingNew(decided) !== undefined) return { answer: true };
    const steps = await planTables(decided);
    if (steps.length > 0) await this.apply(steps, decided);
    return { answer: true };
  }

  private async bring(): Promise<Attempt<true>> {
    const decided = await this.decide();
    if (nothingNew(decided) !== undefined) return { answer: true };
    const steps = planBring(decided, this.options);
    const { outcome, stepsDone } = await this.apply(steps, decided);
    const counted = outcome === "moved" ? stepsDone - 1 : stepsDone;
    for (const { sessions } of steps.slice(0, counted)) this.sessionsDone += sessions;
    return outcome === "moved" ? { readAgain: true } : { answer: true };
  }

  private async apply(steps: Step[], { reading }: DecidedLogs): Promise<Applied> {
    const { onProgress, signal } = this.options;
    const progress = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    const applied = await applyPlan({ title: "Bring a log", steps }, reading, progress);
    if (applied.movedTable) this.moved.add(applied.movedTable);
    this.isCancelled ||= applied.outcome === "cancelled";
    return applied;
  }

  /** Her logs are read once; what was meanwhile done to the workbook is read each time. */
  private async decide(): Promise<DecidedLogs> {
    const { sources, moment } = this.options;
    this.opened ??= await openLogs(sources);
    const reading = await readWorkbook({ today: moment.today, beforeSetUp: true });
    this.read ??= readOpened(this.opened.logs, reading.logs.habits, reading.records, this.options);
    return decideLogs(this.opened, reading, this.options, this.read);
  }
}
