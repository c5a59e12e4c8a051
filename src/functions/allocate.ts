import { allocateDay } from "../billing/units/allocateDay";
import { mostMinutes } from "../billing/units/thresholds";
import { amountOf } from "./amount";
import { isBlank, notFound, type Answer } from "./cell";
import { codeOf } from "./knownCode";
import { ruleOf } from "./rule";
import { commonShape, orThrow, single, spread } from "./spread";

/**
 * Units of each line of a client's day with one provider: 20 and 20 minutes together are 2 and 1.
 * @customfunction ALLOCATE
 * @param codes The codes of the day's lines, such as 97530: a range.
 * @param minutes The minutes of the same lines: a range of the same size.
 * @param rule How the plan counts: CMS (used when left out), AMA, or FULL15 (full 15 minutes only). One cell.
 * @returns Units of each line, in the shape of the codes.
 * @helpurl https://localhost:3000/help/functions.html#allocate
 */
export function allocate(
  codes: unknown[][],
  minutes: unknown[][],
  rule?: unknown[][]
): unknown[][] {
  const unitRule = ruleOf(single(rule, "rule"));
  if (typeof unitRule === "object") throw unitRule;
  const lines = linesOf(codes, minutes);
  const good = lines.filter((line) => "code" in line);
  const allocation = allocateDay(good, unitRule);
  const unitsOfGood = new Map(good.map((line, place) => [line, allocation.lines[place]]));
  const { columns } = commonShape([codes, minutes]);
  return orThrow(
    inRows(
      lines.map((line) => ("answer" in line ? line.answer : (unitsOfGood.get(line) ?? ""))),
      columns
    )
  );
}

/** A line that takes part, or what its cell answers where it does not. */
type Line = { code: string; minutes: number } | { answer: Answer };

function linesOf(codes: unknown[][], minutes: unknown[][]): Line[] {
  const lines: Line[] = [];
  spread([codes, minutes], (codeCell, minutesCell) => {
    lines.push(lineOf(codeCell, minutesCell));
    return "";
  });
  return lines;
}

function lineOf(codeCell: unknown, minutesCell: unknown): Line {
  const code = codeOf(codeCell);
  if (typeof code === "object") return { answer: code };
  if (isBlank(minutesCell)) return { answer: "" };
  const minutes = amountOf(minutesCell, "minutes", mostMinutes);
  if (typeof minutes !== "number") return { answer: minutes };
  if (code === undefined) return { answer: notFound("These minutes have no code") };
  return { code, minutes };
}

function inRows(answers: readonly Answer[], columns: number): Answer[][] {
  const rows: Answer[][] = [];
  for (let at = 0; at < answers.length; at += columns) rows.push(answers.slice(at, at + columns));
  return rows;
}
