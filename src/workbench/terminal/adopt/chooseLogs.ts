import { RefusedRequest } from "../refusedRequest";
import { leftLine, type LeftLog } from "./leftLog";
import type { LogAhead, LogsAhead } from "./logs";

/** Nobody looks at a preview here, so that what is less sure and has no codes has to be named. */
const leastSure = 0.6;

/**
 * Logs that are none, with why.
 * @param isNamed whether she named what is to be brought, which is brought also where it is not sure
 */
export function logsToLeave({ logs }: LogsAhead, isNamed: boolean): LeftLog[] {
  return logs.flatMap(({ name, reading, isRemembered }) => {
    if (reading.table === "none") return [{ name, why: reading.why }];
    const hasCodes = reading.columns.some(({ field }) => field === "Code");
    if (isNamed || isRemembered || hasCodes || reading.confidence >= leastSure) return [];
    const why = `it may be a list for ${reading.table}, but that is not sure; name it with --sheet to bring it`;
    return [{ name, why }];
  });
}

/**
 * The names of the logs to bring.
 * @param left what is not brought; of sheets that --in-place leaves out it is told here
 * @throws RefusedRequest where none is a log, one that was named is none, or not just one is
 */
export function logsToBring(
  { logs }: LogsAhead,
  left: LeftLog[],
  { isNamed, isInPlace }: { isNamed: boolean; isInPlace: boolean }
): string[] {
  const isLeft = new Set(left.map(({ name }) => name));
  const all = logs.filter(({ name }) => !isLeft.has(name));
  if (all.length + left.length === 0) {
    throw new RefusedRequest(
      "The workbook has no sheet besides Quarterhour's own that could be a log; name a text file with --log."
    );
  }
  if (all.length === 0 || (isNamed && left.length > 0)) {
    throw new RefusedRequest(
      ["Nothing was written; this cannot be brought as a log:", ...left.map(leftLine)].join("\n")
    );
  }
  if (all.every(({ reading }) => reading.table === "none" || reading.rows.length === 0)) {
    const names = all.map(({ name }) => name).join(", ");
    throw new RefusedRequest(`There are headers and no rows to bring on ${names}.`);
  }
  if (!isInPlace) return all.map(({ name }) => name);
  const one = onlySessions(all);
  const others = all.filter((each) => each !== one);
  left.push(...others.map(({ name }) => ({ name, why: "only one sheet is used in place" })));
  return [one.name];
}

function onlySessions(logs: readonly LogAhead[]): LogAhead {
  const [one, another] = logs.filter(({ reading }) => reading.table === "Sessions");
  if (!one) throw new RefusedRequest("No sheet lists sessions, so that none can be used in place.");
  if (!another) return one;
  throw new RefusedRequest(
    `Several sheets list sessions (${one.name}, ${another.name}); name the one to use in place with --sheet, or leave out --in-place to copy them in.`
  );
}
