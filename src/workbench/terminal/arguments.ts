import { parseArgs } from "node:util";
import { adoptionOptions, adoptionUsage, readAdoption, type Adoption } from "./adopt/adoption";
import { RefusedRequest } from "./refusedRequest";

/** What the terminal program was asked to do. */
export interface BillArguments {
  input: string;
  output: string;
  /** ISO days. */
  from?: string;
  to?: string;
  today?: string;
  json: boolean;
  /** Where a PDF of each document made is to be put. */
  pdfFolder?: string;
  /** Kinds of documents to make, in the order in which they are made. */
  kinds: BillKind[];
  /** Somebody's own logs to be brought first. */
  adoption?: Adoption;
}

/** What can be made from the tables alone, in the order in which one builds on the other. */
export const billKinds = {
  superbills: "Superbill",
  invoices: "Invoice",
  receipts: "Receipt",
  statements: "Statement",
} as const;
export type BillKind = (typeof billKinds)[keyof typeof billKinds];

const usage = `npm run bill -- IN.xlsx OUT.xlsx [--from 2026-10-01] [--to 2026-10-31] [--today 2026-11-02] [--make superbills,invoices,receipts,statements] [--pdf FOLDER] [--json] [--adopt ...] (--make says what is made, superbills unless told; --pdf makes the folder where there is none, and keeps the files that are in it; --adopt brings your own log first, where --make must say what to make, with any of ${adoptionUsage})`;

/** @throws RefusedRequest in one sentence */
export function readArguments(words: readonly string[]): BillArguments {
  const { values, positionals } = parse(words);
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new RefusedRequest(`Name one workbook to read and one to write: ${usage}.`);
  }
  const from = day("--from", values.from);
  const to = day("--to", values.to);
  const today = day("--today", values.today);
  if (from !== undefined && to !== undefined && from > to) {
    throw new RefusedRequest(`--from ${from} is after --to ${to}; give the earlier day first.`);
  }
  const adoption = readAdoption(values);
  return {
    input,
    output,
    json: values.json ?? false,
    kinds: values.make === undefined ? (adoption ? [] : ["Superbill"]) : kindsNamed(values.make),
    ...(adoption ? { adoption } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(today === undefined ? {} : { today }),
    ...(values.pdf === undefined ? {} : { pdfFolder: folder(values.pdf) }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        to: { type: "string" },
        today: { type: "string" },
        make: { type: "string" },
        pdf: { type: "string" },
        json: { type: "boolean" },
        ...adoptionOptions,
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new RefusedRequest(`${reason}; use it like this: ${usage}.`);
  }
}

function kindsNamed(list: string): BillKind[] {
  const names = list.split(",").map((name) => name.trim().toLowerCase());
  const known = Object.keys(billKinds);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const what = unknown === "" ? "--make needs a list" : `--make does not know "${unknown}"`;
    throw new RefusedRequest(`${what}; write one or more of ${known.join(",")}.`);
  }
  return Object.entries(billKinds).flatMap(([name, kind]) => (names.includes(name) ? [kind] : []));
}

function folder(path: string): string {
  if (path.trim() === "")
    throw new RefusedRequest("--pdf needs a folder; write it like --pdf pdfs.");
  return path;
}

function day(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match && new Date(`${text}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new RefusedRequest(`${name} ${text} is not a day; write it like 2026-10-31.`);
  }
  return text;
}
