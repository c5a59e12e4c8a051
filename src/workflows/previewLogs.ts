import { readWorkbook } from "../workbook/reading/readWorkbook";
import { knownNamesOf, logsOf, totalsOf, unclearOf } from "./logs/aheadOf";
import { decideLogs } from "./logs/decideLogs";
import { adoptionNotices } from "./logs/inPlace/adoptionNotices";
import { inPlaceAhead, refusedInPlace } from "./logs/inPlace/howInPlace";
import { withoutBegunColumns } from "./logs/inPlace/withoutBegun";
import type { LogsAhead } from "./logs/logsAhead";
import { markOf } from "./logs/mark";
import { noticesOf } from "./logs/notices";
import { obstacleOf } from "./logs/obstacle";
import type { LogWishes } from "./logs/wishes";
import type { Moment } from "./moment";
import type { OpenedLogs } from "./openLogs";

export interface PreviewOptions extends LogWishes {
  opened: OpenedLogs;
  how: "copy" | "in place";
  moment: Moment;
}

/**
 * What would come of bringing logs into this workbook: nothing is written. A workbook that was never
 * set up is as good as one without rows: its tables are made when the logs are brought.
 * @throws UnusableWorkbook where a table of ours lacks a column, or OfficeExtension.Error
 */
export async function previewLogs(options: PreviewOptions): Promise<LogsAhead> {
  const { opened, how, moment } = options;
  const reading = await readWorkbook({ today: moment.today, beforeSetUp: true });
  const decided = decideLogs(withoutBegunColumns(opened, reading.logs.habits), reading, options);
  const ahead = how === "in place" ? await inPlaceAhead(decided, options) : undefined;
  const why = ahead
    ? "why" in ahead && ahead.why
    : ((await refusedInPlace(decided, options)) ?? false);
  const logs = logsOf(decided, () =>
    why === false ? { isPossible: true } : { isPossible: false, why }
  );
  const [only] = logs;
  const inPlace =
    how === "in place" && only && !only.inPlace.isPossible ? only.inPlace.why : undefined;
  const obstacle = inPlace ?? obstacleOf(decided);
  return {
    logs,
    questions: decided.questions,
    names: decided.names,
    knownNames: knownNamesOf(decided),
    matched: decided.matched,
    totals: totalsOf(decided, moment),
    unclear: unclearOf(decided),
    ...(obstacle === undefined ? {} : { obstacle }),
    notices: [...noticesOf(decided), ...(ahead && !("why" in ahead) ? adoptionNotices(ahead) : [])],
    mark: markOf(decided),
  };
}
