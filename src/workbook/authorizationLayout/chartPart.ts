import { clip } from "../../billing/checks/words";
import { isAhead } from "../../billing/coverage/authorizations/standing";
import type { AuthorizationUse } from "../../billing/coverage/use/authorizationUse";
import type { LayoutCell, SheetChart } from "../sheetLayout/layout";

/** More bars than these could not be told apart; every row of the list has one of its own besides. */
export const mostBars = 24;

const barPoints = 16;
const framePoints = 70;
const longestLabel = 40;

/** The chart of the most urgent ones, and the cells that it is drawn from. */
export interface ChartPart {
  /** A header, and a row for each bar; empty where there is nothing to draw. */
  cells: LayoutCell[][];
  chart: Pick<SheetChart, "name" | "type" | "title">;
  /** Points. */
  height: number;
}

/**
 * Units and visits have no scale in common: the bars are shares of what is authorized. Excel draws
 * the first row at the bottom, so that the most urgent one is the last.
 */
export function chartPart(uses: readonly AuthorizationUse[]): ChartPart {
  const all = uses.filter(({ account }) => isAhead(account.standing) && isCounted(account));
  const shown = all.slice(0, mostBars);
  const which = all.length > shown.length ? `, the ${mostBars} most urgent` : "";
  const headers = ["Percent, for the chart", "Used", "Booked ahead", "Left"];
  return {
    cells:
      shown.length === 0
        ? []
        : [
            headers.map(text),
            ...shown.map((use) => [text(labelOf(use)), ...sharesOf(use)]).reverse(),
          ],
    chart: {
      name: "Quarterhour authorization use",
      type: "BarStacked100",
      title: `Used, booked ahead and left of what is authorized${which}`,
    },
    height: shown.length === 0 ? 0 : framePoints + barPoints * shown.length,
  };
}

function isCounted({ basis, authorized }: AuthorizationUse["account"]): boolean {
  return basis !== undefined && authorized !== undefined && authorized > 0;
}

function labelOf({ account: { authorization } }: AuthorizationUse): string {
  const { client, number, kind } = authorization;
  const letters = Array.from(clip(`${client}, ${number ?? kind ?? "no number"}`));
  return letters.length <= longestLabel
    ? letters.join("")
    : `${letters.slice(0, longestLabel - 1).join("")}…`;
}

function sharesOf({ account }: AuthorizationUse): LayoutCell[] {
  const { authorized = 1, used = 0, bookedAhead = 0, free = 0 } = account;
  return [used, bookedAhead, Math.max(0, free)].map((amount) => ({
    kind: "number",
    value: amount / authorized,
  }));
}

function text(words: string): LayoutCell {
  return { kind: "text", text: words };
}
