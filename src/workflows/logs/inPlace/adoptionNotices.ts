import type { Adoption } from "./decideAdoption";

/** What is worth saying of a list that becomes table Sessions, in plain sentences. */
export function adoptionNotices({ list, reading, added, write }: Adoption): string[] {
  const renamed = added.filter(({ header, as }) => header !== as);
  const headers = write.headers.map(({ header }) => `"${header}"`);
  const divided = new Set(reading.rows.flatMap(({ part, sheetRow }) => (part ? [sheetRow] : [])));
  return [
    `${added.length} columns are added at the right of the list: ${added.map(({ as }) => as).join(", ")}.`,
    ...(headers.length > 0
      ? [
          `Every column of a table has a header of its own, so ${headers.length === 1 ? "one gets" : "some get"} a new one: ${headers.join(", ")}.`,
        ]
      : []),
    ...renamed.map(
      ({ header, as }) =>
        `The list has a column "${header}" that is something else, so ours is called "${as}".`
    ),
    ...(divided.size > 0
      ? [
          `${divided.size === 1 ? "1 row holds" : `${divided.size} rows hold`} several codes and cannot be billed so; give each code a row of its own.`,
        ]
      : []),
    ...(added.some(({ header, formula }) => header === "Units" && formula === undefined)
      ? [
          "Minutes are not written as plain numbers, so no formula can reckon the units from them: each check offers the units to be set.",
        ]
      : []),
    ...(write.former
      ? [
          `The empty table Sessions is now called ${write.former.as}${write.former.sheet ? `, on sheet ${write.former.sheet.as}` : ""}; delete it if you like.`,
        ]
      : []),
    ...(list.title === undefined ? [] : [`Table ${list.title} is now called Sessions.`]),
  ];
}
