import type { FieldKind, LogField } from "./fields";
import type { ColumnLook } from "./columnLooks";

/** How well the cells of a column could be a field's, 0 to 1, whatever its header. */
export function fitOfKind(kind: FieldKind, { share }: ColumnLook): number {
  switch (kind) {
    case "date":
      return share.date;
    case "name":
      // Many keep clients by number or by initials with one.
      return Math.max(share.name, share.label * 0.8);
    case "text":
      return share.words;
    case "key":
      return share.key;
    case "procedures":
      return Math.max(share.procedures, share["code shaped"] * 0.9);
    case "time":
      return share.time;
    case "time span":
      return share.span;
    case "minutes":
      // Excel shows a duration as a time where nobody chose its format.
      return Math.max(
        share.duration,
        share.minutes,
        share.hours,
        share.span * 0.5,
        share.time * 0.8
      );
    case "units":
      return share.units;
    case "count":
      return share.count;
    case "place":
      return Math.max(share.place, share.words * 0.7);
    case "modifiers":
      return share.modifiers;
    case "diagnoses":
      return share.diagnoses;
    case "yes or no":
      return Math.max(share["yes or no"], share.tick);
    case "money":
      return share.money;
    case "share":
      return share.percent;
  }
}

/** What the cells of a kind are, to stand behind "all cells are". */
const words: Record<FieldKind, string> = {
  date: "dates",
  name: "names",
  text: "words",
  key: "numbers or codes",
  procedures: "billing codes",
  time: "times",
  "time span": "times from and to",
  minutes: "durations",
  units: "small whole numbers",
  count: "whole numbers",
  place: "places of service",
  modifiers: "modifiers",
  diagnoses: "ICD-10 codes",
  "yes or no": "yes or no",
  money: "amounts of money",
  share: "percentages",
};

/** In plain words what speaks for a field in a column's cells: `all cells are five-digit codes`. */
export function cellsSay(kind: FieldKind, look: ColumnLook): string {
  const fit = fitOfKind(kind, look);
  const all =
    fit >= 0.995 ? "all cells are" : fit >= 0.8 ? "nearly all cells are" : "most cells are";
  if (kind === "procedures" && look.share["five digits"] >= fit) return `${all} five-digit codes`;
  return `${all} ${words[kind]}`;
}

/** Fields whose cells look like nothing else, so that a column without a header tells them. */
export function tellingOfOtherTables(field: LogField, { share, header }: ColumnLook): number {
  switch (field) {
    case "Email":
      return share.email * 0.9;
    case "Phone":
      return share.phone * 0.8;
    case "Diagnoses":
      return share.diagnoses * 0.85;
    case "NPI":
      return share.npi * 0.8;
    case "Taxonomy":
      return share.taxonomy * 0.9;
    case "Code":
      return share.procedures * 0.9;
    case "Date":
      return share.date * 0.8;
    case "Fee":
    case "Amount":
      return Math.max(share["marked money"] * 0.75, share.money * 0.4);
    case "Client":
      return share["capital name"] * 0.45;
    case "Provider":
    case "Payer":
      // Words under a header that says neither may be towns or campaigns.
      return Math.max(
        header === "" ? share["capital name"] * 0.45 : 0,
        field === "Payer" ? share.payer * 0.8 : 0
      );
    default:
      return 0;
  }
}
