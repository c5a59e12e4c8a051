import { habitsOf } from "../../../billing/logs/bringing/habitsOf";
import { lookAround } from "../../../workbook/reading/lookAround";
import { lookAtList } from "../../../workbook/reading/inPlace/lookAtList";
import type { Moment } from "../../moment";
import type { DecidedLogs } from "../decideLogs";
import type { LogWishes } from "../wishes";
import { decideAdoption, type Adoption } from "./decideAdoption";
import { inPlaceRefusal } from "./inPlaceRefusal";

/** How a log would become table Sessions itself, or why it cannot; a full sentence. */
export type InPlaceAhead = Adoption | { why: string };

/** The same of the only log of them; of several, or of none, it is refused. */
export async function inPlaceAhead(
  decided: DecidedLogs,
  options: LogWishes & { moment: Moment }
): Promise<InPlaceAhead> {
  return howInPlace(decided, decided.opened.logs[0]?.name ?? "", options);
}

/**
 * Looks at the sheet of a log that was decided on, and says how it could be used in place. Writes
 * nothing: one request, and four more where nothing speaks against it at once.
 */
export async function howInPlace(
  decided: DecidedLogs,
  name: string,
  options: LogWishes & { moment: Moment }
): Promise<InPlaceAhead> {
  const { logs, opened, reading } = decided;
  const log = logs.find(({ sheet }) => sheet.name === name);
  if (!log) return { why: "The log cannot be read." };
  const facts = {
    isFile: opened.isFile.has(name),
    logs: opened.logs.length + opened.refused.length,
    reading: log.reading,
    sessions: reading.snapshots.get("Sessions"),
    definedNames: [],
  };
  const atOnce = inPlaceRefusal(facts);
  if (atOnce !== undefined) return { why: atOnce };
  const { definedNames } = await lookAround();
  const look = await lookAtList(name);
  const why = inPlaceRefusal({ ...facts, look, definedNames });
  if (why !== undefined || log.reading.table !== "Sessions") return { why: why ?? "" };
  const before = reading.logs.habits;
  return decideAdoption({
    sheet: log.sheet,
    columns: log.reading.columns,
    rows: log.reading.rows,
    answers: decided.answers,
    whose: log.sheetNames,
    look,
    before,
    said: habitsOf({
      log: name,
      reading: log.reading,
      answers: decided.answers,
      names: options.names ?? [],
      sheetNames: log.sheetNames,
      before,
    }),
    ...{ sessions: facts.sessions, sheetNames: reading.sheetNames, definedNames },
    today: options.moment.today,
  });
}
