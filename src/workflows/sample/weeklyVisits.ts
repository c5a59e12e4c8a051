import type { IsoDate } from "../../billing/records";
import { addDays, daysBetween } from "../../billing/time/isoDate";
import {
  aspen,
  birch,
  clover,
  finch,
  hazel,
  heron,
  juniper,
  laurel,
  linden,
  poppy,
  robin,
  wren,
} from "./clients";
import { fern, marigold, rowan, sage } from "./practice";
import { visit, type Visit, type VisitDetails } from "./visit";

/** The last day of the sample's two months. */
const lastDay: IsoDate = "2026-10-31";

const byAssistant: VisitDetails = { modifiers: ["GO", "CO"] };

interface Rhythm extends VisitDetails {
  weeks: 1 | 2;
  /** Days on which the visit did not take place, or is told among the other visits. */
  off?: readonly IsoDate[];
}

/** Visits from the first one on; what is done goes round and round. */
function regular(
  first: IsoDate,
  at: string,
  client: string,
  provider: string,
  programmes: readonly string[],
  { weeks, off = [], ...details }: Rhythm
): Visit[] {
  const visits = Math.floor(daysBetween(first, lastDay) / (weeks * 7)) + 1;
  return Array.from({ length: visits }, (_, place) =>
    visit(
      addDays(first, place * weeks * 7),
      at,
      client,
      provider,
      programmes[place % programmes.length] ?? "",
      details
    )
  ).filter(({ on }) => !off.includes(on));
}

/**
 * Every regular visit of the two months. On days of several codes the formulas of the rows, each
 * for itself, come to what the day's minutes earn together: whole quarters of an hour, or 38 and 15.
 */
export function weeklyVisits(): Visit[] {
  return [mondays(), tuesdays(), wednesdays(), thursdays(), groups(), medicare()].flat(2);
}

/** From the week after Labor Day. */
function mondays(): Visit[][] {
  return [
    regular("2026-09-14", "15:00", wren, marigold, ["97530 60", "97530 30 + 97535 30"], {
      weeks: 1,
      off: ["2026-09-21"],
    }),
    regular("2026-09-14", "16:00", linden, rowan, ["97129 15 + 97130 30", "97530 45"], {
      weeks: 1,
    }),
    regular("2026-09-21", "13:00", laurel, sage, ["97530 60"], { weeks: 1, off: ["2026-10-26"] }),
  ];
}

function tuesdays(): Visit[][] {
  return [
    regular("2026-09-01", "15:30", heron, marigold, ["97530 30 + 97110 15", "97530 45"], {
      weeks: 1,
      place: "03",
    }),
    regular("2026-09-08", "10:00", poppy, fern, ["97530 45"], { weeks: 1, ...byAssistant }),
  ];
}

function wednesdays(): Visit[][] {
  return [
    regular("2026-09-02", "11:00", clover, fern, ["97530 45"], {
      weeks: 1,
      place: "12",
      off: ["2026-10-14"],
      ...byAssistant,
    }),
    regular("2026-09-02", "14:00", juniper, rowan, ["97530 30 + 97112 30", "97530 60"], {
      weeks: 1,
      off: ["2026-09-16"],
    }),
    regular(
      "2026-09-09",
      "15:00",
      robin,
      marigold,
      ["97533 30 + 97530 30", "97530 38 + 97533 15", "97530 60"],
      { weeks: 1 }
    ),
  ];
}

function thursdays(): Visit[][] {
  return [
    regular("2026-09-03", "10:00", hazel, sage, ["92526 45", "92526 30 + 97530-59 30"], {
      weeks: 1,
    }),
    regular("2026-09-03", "15:00", finch, rowan, ["97530 45", "97535 15 + 97530 30"], {
      weeks: 1,
      off: ["2026-10-08"],
    }),
    regular("2026-09-03", "16:00", birch, marigold, ["97530 30 + 97535 30"], { weeks: 2 }),
  ];
}

/** Two clients together, on the Thursdays between. */
function groups(): Visit[][] {
  return [birch, clover].map((client) =>
    regular("2026-09-10", "16:30", client, sage, ["97150 45"], { weeks: 2 })
  );
}

/** Twice a week; in October the year's charges pass what Medicare pays without KX. */
function medicare(): Visit[][] {
  const hourAndQuarter = ["97530 75"];
  return [
    regular("2026-09-15", "13:00", aspen, rowan, hourAndQuarter, {
      weeks: 1,
      off: ["2026-10-06", "2026-10-27"],
    }),
    regular("2026-09-10", "13:00", aspen, rowan, hourAndQuarter, {
      weeks: 1,
      off: ["2026-10-22", "2026-10-29"],
    }),
  ];
}
