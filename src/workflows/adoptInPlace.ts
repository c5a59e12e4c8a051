import { applyPlan, type Applied, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { Step } from "../workbook/plan/plan";
import { readWorkbook, type WorkbookReading } from "../workbook/reading/readWorkbook";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { checkSessions } from "./checkSessions";
import type { BroughtLogs } from "./logs/broughtLogs";
import { decideLogs, type DecidedLogs } from "./logs/decideLogs";
import type { Adoption } from "./logs/inPlace/decideAdoption";
import { inPlaceAhead } from "./logs/inPlace/howInPlace";
import { adoptionNotices } from "./logs/inPlace/adoptionNotices";
import { planAdoption, planTablesInPlace } from "./logs/inPlace/planAdoption";
import { withoutBegunColumns } from "./logs/inPlace/withoutBegun";
import { markOf } from "./logs/mark";
import type { LogWishes } from "./logs/wishes";
import type { Moment } from "./moment";
import { openLogs, type OpenedLogs } from "./openLogs";
import { persist, type Attempt } from "./persist";

export interface AdoptOptions extends LogWishes, ApplyOptions {
  /** Its sheet. */
  log: string;
  /** Of the preview that she agreed to. */
  mark: string;
  moment: Moment;
}

/**
 * Makes a log of hers table Sessions where it stands: her headers and cells stay as they are, the
 * columns that it lacks are added at its right, and what its columns are is remembered. The tables
 * that the workbook lacks are made first, and all is checked at the end. Nothing is written where the
 * log has changed since it was previewed; an attempt that was cut off is finished by another.
 * @throws UnusableWorkbook saying why the log cannot be used in place, or OfficeExtension.Error
 */
export async function adoptInPlace(options: AdoptOptions): Promise<BroughtLogs> {
  return new Adopting(options).run();
}

/** One press of the button: what was found at first tells what it was to do. */
class Adopting {
  private first: { decided: DecidedLogs; adoption: Adoption } | undefined;
  private isCancelled = false;

  constructor(private readonly options: AdoptOptions) {}

  async run(): Promise<BroughtLogs> {
    const isAsPreviewed = await persist(() => this.adopt());
    if (!isAsPreviewed || this.isCancelled) {
      return this.result(isAsPreviewed ? "cancelled" : "changed", 0, []);
    }
    const { moment, onProgress } = this.options;
    const { counts, notices } = await checkSessions({ moment, ...(onProgress && { onProgress }) });
    return this.result("done", counts.sessions, notices);
  }

  /** False where the log is not as it was previewed. */
  private async adopt(): Promise<Attempt<boolean>> {
    const reading = await this.read();
    if (isInPlace(reading, this.options.log)) return { answer: true };
    const opened = await this.open(reading);
    const decided = decideLogs(opened, reading, this.options);
    // What was written meanwhile by this very attempt is no change.
    if (!this.first && markOf(decided) !== this.options.mark) return { answer: false };
    const adoption = await inPlaceAhead(decided, this.options);
    if ("why" in adoption) throw new UnusableWorkbook(adoption.why);
    this.first ??= { decided, adoption };
    const tables = await planTablesInPlace(decided);
    if (tables.length > 0) {
      const { outcome } = await this.apply(tables, reading);
      if (outcome === "cancelled") return { answer: true };
      const made = await this.read();
      return this.finish(decideLogs(opened, made, this.options), adoption);
    }
    return this.finish(decided, adoption);
  }

  private async finish(decided: DecidedLogs, adoption: Adoption): Promise<Attempt<boolean>> {
    const steps = planAdoption(decided, adoption, this.options.moment);
    const { outcome } = await this.apply(steps, decided.reading);
    return outcome === "moved" ? { readAgain: true } : { answer: true };
  }

  private async read(): Promise<WorkbookReading> {
    return readWorkbook({ today: this.options.moment.today, beforeSetUp: true });
  }

  private async open({ logs: { habits } }: WorkbookReading): Promise<OpenedLogs> {
    const opened = await openLogs({ sheets: [this.options.log], files: [] });
    return withoutBegunColumns(opened, habits);
  }

  private async apply(steps: Step[], reading: WorkbookReading): Promise<Applied> {
    const { onProgress, signal } = this.options;
    const progress = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
    const applied = await applyPlan({ title: "Use a log in place", steps }, reading, progress);
    this.isCancelled ||= applied.outcome === "cancelled";
    return applied;
  }

  private result(
    outcome: BroughtLogs["outcome"],
    sessions: number,
    notices: readonly string[]
  ): BroughtLogs {
    const { first } = this;
    const kinds = (["Client", "Provider", "Payer"] as const).flatMap((kind) => {
      const added = first?.decided.addedNames.filter((name) => name.kind === kind) ?? [];
      return outcome === "done" && added.length > 0 ? [{ kind, count: added.length }] : [];
    });
    return {
      ...{ outcome, how: "in place", logs: [this.options.log], sessions },
      names: kinds,
      entries: [],
      changed: [],
      ...{ known: 0, removed: 0, gone: 0 },
      notices: [
        ...(first && outcome === "done" ? adoptionNotices(first.adoption) : []),
        ...notices,
      ],
    };
  }
}

function isInPlace({ snapshots }: WorkbookReading, log: string): boolean {
  return snapshots.get("Sessions")?.inPlace?.log === log;
}
