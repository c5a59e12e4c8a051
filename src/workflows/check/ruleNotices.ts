import { catalogue } from "../../billing/checks/catalogue";
import { agedListsNotice } from "../../billing/codes/dataInForce";
import { passedOverNotices } from "../../billing/codes/practice/passedOver";
import type { IsoDate, Practice, PracticeRecords, Session } from "../../billing/records";

const titles = new Map<string, string>(catalogue.map(({ id, title }) => [id.toLowerCase(), title]));

/** What is worth saying of the rules that a check went by. */
export function ruleNotices(records: PracticeRecords, today: IsoDate): string[] {
  const aged = agedListsNotice(latestDate(records.sessions, today));
  return [
    ...turnedOffNotices(records.practice),
    ...passedOverNotices(records),
    ...(aged === undefined ? [] : [`${aged}.`]),
  ];
}

/** Of the sessions that have been, the latest; a typing error may be years ahead. */
function latestDate(sessions: readonly Session[], today: IsoDate): IsoDate {
  let latest = "";
  for (const { date } of sessions) {
    if (date !== undefined && date > latest && date <= today) latest = date;
  }
  return latest === "" ? today : latest;
}

/** Which checks the practice has turned off, in one sentence; one more for ids that are none. */
function turnedOffNotices({ checksTurnedOff = [] }: Practice): string[] {
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const typed of checksTurnedOff) {
    const title = titles.get(typed.toLowerCase());
    if (title === undefined) unknown.add(typed);
    else known.add(`${title} [${typed.toLowerCase()}]`);
  }
  return [
    ...(known.size > 0
      ? [`Turned off in Practice, setting Checks turned off: ${[...known].join("; ")}.`]
      : []),
    ...(unknown.size > 0
      ? [
          `Practice, setting Checks turned off, names ${[...unknown].map((id) => `"${id}"`).join(", ")}, which is no check's id; take it from the brackets at the end of a finding.`,
        ]
      : []),
  ];
}
