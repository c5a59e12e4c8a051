import { habitsOf } from "../../../billing/logs/bringing/habitsOf";
import { lookAround } from "../../../workbook/reading/lookAround";
import { lookAtList } from "../../../workbook/reading/inPlace/lookAtList";
import type { Moment } from "../../moment";
import type { DecidedLogs } from "../decideLogs";
import type { LogWishes } from "../wishes";
import { decideAdoption, listOf, type Adoption, type AdoptionFacts } from "./decideAdoption";
import { inPlaceRefusal } from "./inPlaceRefusal";

/** How a log would become table Sessions itself, or why it cannot; a full sentence. */
export type InPlaceAhead = Adoption | { why: string };

/**
 * How the only log that was decided on would be used in place; of several, or of none, it is refused.
 * Writes nothing: one request for names, and three for what stands on its sheet.
 */
export async function inPlaceAhead(
  decided: DecidedLogs,
  options: LogWishes & { moment: Moment }
): Promise<InPlaceAhead> {
  const facts = await factsOf(decided, options);
  return "why" in facts ? facts : decideAdoption(facts);
}

/** Why it could not, as far as is told without reading the list anew; undefined: it may be. */
export async function refusedInPlace(
  decided: DecidedLogs,
  options: LogWishes & { moment: Moment }
): Promise<string | undefined> {
  const facts = await factsOf(decided, options);
  if ("why" in facts) return facts.why;
  const list = listOf(facts);
  return "why" in list ? list.why : undefined;
}

async function factsOf(
  decided: DecidedLogs,
  options: LogWishes & { moment: Moment }
): Promise<AdoptionFacts | { why: string }> {
  const { logs, opened, reading } = decided;
  const [log] = logs;
  if (!log) return { why: "The log cannot be read." };
  const { name } = log.sheet;
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
  return {
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
  };
}
