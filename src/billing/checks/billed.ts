import { nameKey } from "../names";
import type { DocumentLine, PracticeRecords, RegisteredDocument } from "../records";
import { changesSince, type BilledChange, type RowBilled } from "./billedChanges";
import { BilledSessions, type BilledSession } from "./billedSessions";
import { isShared } from "./billedShares";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { finding, type Placed, type RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";
import { clip } from "./words";
import { isTurnedOff } from "./turnedOff";

/** Sessions that are not in the table as they stand on issued superbills and invoices. */
export const billedFamily: CheckFamily = { ofGroups: checkBilled };

function checkBilled({ rows, billed }: SessionGroups): readonly Placed[] {
  const placed: Placed[] = [];
  if (billed.isEmpty) return placed;
  const missing: BilledSession[] = [];
  for (const session of billed.all) {
    if (!session.row) missing.push(session);
    else {
      const changed = changedSession(session, session.row, billed);
      if (changed) placed.push([session.row, changed]);
    }
  }
  return missing.length === 0 ? placed : [...placed, ...missingSessions(missing, rows, billed)];
}

function changedSession(
  { lines }: BilledSession,
  row: RowContext,
  billed: BilledSessions
): Finding | undefined {
  let first: readonly BilledChange[] = [];
  let changed: DocumentLine[] | undefined;
  for (const line of lines) {
    const changes = changesSince(line, asBilled(line, row, billed));
    if (changes.length === 0) continue;
    if (changed) changed.push(line);
    else [first, changed] = [changes, [line]];
  }
  if (!changed) return undefined;
  const documents = billed.billsOf(changed);
  const what = first
    .map(({ column, of, billed, now }) => `${of ?? column} ${billed} to ${now}`)
    .join(", ");
  const instead = whatElse(first);
  const message = `Changed since it was billed on ${named(documents)}: ${what}; ${instead}, or ${anew(documents)}`;
  const column = first[0]?.column;
  return finding("billed-session-changed", row, message, column === undefined ? {} : { column });
}

/** An invoice asks a share where the plan pays the rest; a superbill always tells the charge. */
function asBilled(line: DocumentLine, row: RowContext, billed: BilledSessions): RowBilled {
  const isInvoice = billed.billsOf([line])[0]?.kind === "Invoice";
  if (!isInvoice || !isShared(row)) return row;
  return { ...row, shareCents: billed.shares.get(row.session.row) ?? "unknown" };
}

/** What may be done instead of making the document anew. */
function whatElse(changes: readonly BilledChange[]): string {
  if (changes.some(({ column }) => column !== "Charge")) return "put the row back";
  return changes.some(({ of }) => of !== undefined)
    ? "see what Benefits says, and which visits came before"
    : "see whether its fee holds on that date";
}

/**
 * Each stands on a row of the same client: of that day where there is one, else the first. Those of
 * clients without any row are for `homelessSessions`.
 */
function missingSessions(
  missing: readonly BilledSession[],
  rows: readonly RowContext[],
  billed: BilledSessions
): readonly Placed[] {
  const places = new ClientRows(rows);
  return missing.flatMap((session): Placed[] => {
    const row = places.near(session.lines[0]);
    return row
      ? [[row, finding("billed-session-missing", row, missingMessage(session, billed))]]
      : [];
  });
}

/**
 * What is told of billed sessions that are gone and whose client has no row to tell it on; nothing
 * where the practice has turned the check off.
 * @param records with every session under the id it goes by
 */
export function homelessSessions(
  records: Pick<PracticeRecords, "practice" | "documents" | "documentLines" | "sessions">
): string[] {
  const billed = new BilledSessions(records);
  if (billed.isEmpty || isTurnedOff(records.practice, "billed-session-missing")) return [];
  const ids = new Set(records.sessions.map(({ sessionId }) => sessionId));
  const clients = new Set(records.sessions.map(({ client }) => client && nameKey(client)));
  return [...billed.all].flatMap((session) => {
    const line = session.lines[0];
    const isGone = line !== undefined && !ids.has(line.sessionId);
    return isGone && !clients.has(nameKey(line.client ?? ""))
      ? [missingMessage(session, billed)]
      : [];
  });
}

class ClientRows {
  private readonly first = new Map<string, RowContext>();

  constructor(rows: readonly RowContext[]) {
    for (const row of rows) {
      const { client, date } = row.session;
      if (client === undefined) continue;
      const key = nameKey(client);
      for (const each of [key, `${key}\n${date}`])
        if (!this.first.has(each)) this.first.set(each, row);
    }
  }

  near(line: DocumentLine | undefined): RowContext | undefined {
    if (line?.client === undefined) return undefined;
    const key = nameKey(line.client);
    return this.first.get(`${key}\n${line.date}`) ?? this.first.get(key);
  }
}

function missingMessage({ lines }: BilledSession, billed: BilledSessions): string {
  const documents = billed.billsOf(lines);
  const [line] = lines;
  const of = line?.date === undefined ? "" : ` of ${line.date}`;
  const whose = line?.client === undefined ? "" : ` for ${clip(line.client)}`;
  const verb = documents.length === 1 ? "bills" : "bill";
  const service = line?.code === undefined ? "a session" : clip(line.code);
  return `${named(documents)} ${verb} ${service}${of}${whose}, and no row has that session any more; type the row again as it was billed, or ${anew(documents)}`;
}

function named(documents: readonly RegisteredDocument[]): string {
  return documents.map(({ number }) => clip(number)).join(" and ");
}

/** Superbills are made anew in the place of the old one; other bills are voided first. */
function anew(documents: readonly RegisteredDocument[]): string {
  return documents
    .map(({ kind, number }) =>
      kind === "Superbill" ? `reissue ${clip(number)}` : `void ${clip(number)} and make it again`
    )
    .join(" and ");
}
