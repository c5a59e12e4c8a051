import { placeKey } from "../cells/readPlace";
import type { FixedMatch } from "../matching/matchColumns";
import type { LogAnswers, Question } from "../rows/questions";

/** Remembered columns around those that she chose now. */
export function aroundChosen(
  remembered: readonly FixedMatch[],
  chosen: readonly FixedMatch[]
): FixedMatch[] {
  const columns = new Set(chosen.map(({ column }) => column));
  const fields = new Set(chosen.map(({ field }) => field).filter((field) => field !== "none"));
  const kept = remembered.filter(
    ({ column, field }) => !columns.has(column) && (field === "none" || !fields.has(field))
  );
  return [...kept, ...chosen];
}

/**
 * What was answered before of all logs of which a question is asked now, where they agree. Of what is
 * not asked nothing is taken: a log that shows the order of its dates by itself is right.
 *
 * @param remembered by the log's name
 */
export function answersAsked(
  questions: readonly Question[],
  remembered: ReadonlyMap<string, LogAnswers>
): LogAnswers {
  const answers: Record<string, unknown> = {};
  const places: Record<string, string> = {};
  for (const { about, word, places: ofLogs } of questions) {
    const logs = [...new Set(ofLogs.map(({ sheet }) => sheet))];
    const said = logs.map((log) => saidBefore(remembered.get(log), about, word));
    const [answer] = said;
    if (answer === undefined || said.some((other) => other !== answer)) continue;
    if (word === undefined) answers[about] = answer;
    else places[word] = String(answer);
  }
  return { ...(answers as LogAnswers), ...(Object.keys(places).length > 0 ? { places } : {}) };
}

function saidBefore(
  answers: LogAnswers | undefined,
  about: keyof LogAnswers,
  word: string | undefined
): string | number | undefined {
  const answer = answers?.[about];
  if (typeof answer !== "object") return answer;
  return Object.entries(answer).find(([each]) => placeKey(each) === word)?.[1];
}
