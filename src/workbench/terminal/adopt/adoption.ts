import { basename, extname } from "node:path";
import { RefusedRequest } from "../refusedRequest";
import { readAnswers } from "./answers";
import { readColumns, type ColumnWish } from "./columns";
import type { LogAnswers } from "./logs";
import { readSame, type NameWishes } from "./names";
import { readTabs, type TabWish } from "./tabs";

/** What `--adopt` and what goes with it asked for. */
export interface Adoption extends NameWishes {
  /** Names of sheets; empty: every sheet in sight that is a log. */
  sheets: readonly string[];
  /** Paths of text files. */
  files: readonly string[];
  isInPlace: boolean;
  answers: LogAnswers;
  columns: readonly ColumnWish[];
  tabs: readonly TabWish[];
}

export const adoptionOptions = {
  adopt: { type: "boolean" },
  "in-place": { type: "boolean" },
  sheet: { type: "string", multiple: true },
  log: { type: "string", multiple: true },
  answer: { type: "string", multiple: true },
  same: { type: "string", multiple: true },
  new: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  tab: { type: "string", multiple: true },
} as const;

export const adoptionUsage =
  '--sheet NAME, --log FILE.csv, --in-place, --answer date-order=day-first, --same "Ava M.=Ava Moreno", --new "Ava M.", --column "October:CPT=Code", --tab "Jane:Provider=Jane Roe"';

type Typed = {
  [Name in keyof typeof adoptionOptions]?: (typeof adoptionOptions)[Name] extends { multiple: true }
    ? string[]
    : boolean;
};

/**
 * Undefined where no log is to be brought.
 * @throws RefusedRequest in one sentence
 */
export function readAdoption(typed: Typed): Adoption | undefined {
  if (!typed.adopt) {
    const [stray] = Object.keys(adoptionOptions).filter((name) => name in typed);
    if (stray === undefined) return undefined;
    throw new RefusedRequest(`--${stray} goes with --adopt; add --adopt to bring a log.`);
  }
  const { sheet = [], log = [], answer = [], same = [], new: others = [] } = typed;
  const { column = [], tab = [] } = typed;
  const isInPlace = typed["in-place"] ?? false;
  if (isInPlace && log.length > 0) {
    throw new RefusedRequest("A text file cannot be used in place; leave out --in-place or --log.");
  }
  if (isInPlace && sheet.length > 1) {
    throw new RefusedRequest("Only one sheet can be used in place; name one with --sheet.");
  }
  return {
    ...{ sheets: sheet, files: log, isInPlace, others },
    ...{ answers: readAnswers(answer), same: readSame(same), columns: readColumns(column) },
    tabs: readTabs(tab),
  };
}

/** Whether a file is a log as text, by the end of its name. */
export function isTextFile(path: string): boolean {
  return [".csv", ".tsv", ".txt"].includes(extname(path).toLowerCase());
}

/** The name by which a text file is known. @throws RefusedRequest where two have the same */
export function fileNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice === undefined) return names;
  throw new RefusedRequest(`Two files are called ${twice}; rename one of them.`);
}
