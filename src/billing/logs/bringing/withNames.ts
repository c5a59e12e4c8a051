import type { LogRow, NamesInLog } from "../rows/logRow";
import { nameKinds, type NameAnswer, type NameKind } from "./names";
import { nameKeyOf } from "./newNames";

const fieldOf = {
  Client: "client",
  Provider: "provider",
  Payer: "payer",
} as const satisfies Record<NameKind, keyof NamesInLog>;

/**
 * Rows with the names that she said in place of those of the log. What she answers now goes before
 * what was remembered, and is looked up also for a name that was remembered; what she leaves stays.
 */
export function withNames(
  rows: readonly LogRow[],
  answers: readonly NameAnswer[],
  remembered: readonly NameAnswer[] = []
): LogRow[] {
  const said = namesSaid(answers, remembered);
  return rows.map((row) => {
    const names: NamesInLog = {};
    for (const kind of nameKinds) {
      const field = fieldOf[kind];
      const name = row[field] === undefined ? undefined : said(kind, row[field]);
      if (name !== undefined && name !== row[field]) names[field] = name;
    }
    return Object.keys(names).length === 0 ? row : { ...row, ...names, asInLog: namesInLog(row) };
  });
}

/** What she said that a name of a log is; the name itself where she said nothing, or to leave it. */
export function namesSaid(
  answers: readonly NameAnswer[],
  remembered: readonly NameAnswer[] = []
): (kind: NameKind, name: string) => string {
  const byKey = new Map<string, NameAnswer>();
  for (const answer of [...remembered, ...answers]) {
    byKey.set(`${answer.kind}\n${nameKeyOf(answer.kind, answer.typed)}`, answer);
  }
  return (kind, name) => {
    let said = name;
    // She may say that one name is a second, and of the second that it is a third.
    const seen = new Set<NameAnswer>();
    for (;;) {
      const answer = byKey.get(`${kind}\n${nameKeyOf(kind, said)}`);
      if (!answer || answer.does === "leave" || answer.as.trim() === "" || seen.has(answer)) {
        return said;
      }
      seen.add(answer);
      said = answer.as.trim();
    }
  };
}

/** The names of a row as its log has them, whatever was put in their place. */
export function namesInLog(row: LogRow): NamesInLog {
  const { client, provider, payer } = row.asInLog ?? row;
  return {
    ...(client === undefined ? {} : { client }),
    ...(provider === undefined ? {} : { provider }),
    ...(payer === undefined ? {} : { payer }),
  };
}
