import { rowNumber, type DocumentLine, type PracticeRecords, type Session } from "../records";
import { liveLines } from "./documents";
import { billedKey } from "./sameSession";

/** The session that a row was copied from. */
export interface CopyOf {
  /** Its number as Excel shows it; absent where it is no longer in the table. */
  fromRow?: number;
}

/** The id that a session goes by from now on. */
export interface AssignedId {
  /** 1-based row of the Sessions table's body. */
  row: number;
  sessionId: string;
  /** Present while the id tells that the row is a copy, until it is billed as its own. */
  copied?: CopyOf;
  /** True where the row's cell does not hold this id yet. */
  changed: boolean;
}

type Records = Pick<PracticeRecords, "documents" | "documentLines" | "broughtIds"> & {
  sessions: readonly Session[];
};

const plainForm = /^S-(\d+)(?:\.\d+)*$/;
const suffixForm = /^(.*[^.])\.(\d+)$/;

/**
 * Gives every session an id of its own, in the order of `records.sessions`:
 * - An id on one row stays. On several rows it belongs to the one that equals its live document
 *   line, else to the upper; the others become `S-00007.2`, `.3` ...
 * - A row without an id, with an id that was another's, or with one that no live line knows, takes
 *   back the id of a live line that it equals and that is on no row. A sort that meets a write can
 *   lose an id, and a billed session must not be billed again.
 * - What is left gets `S-00001`, `S-00002` ... after the highest ever used.
 */
export function assignSessionIds(records: Records): AssignedId[] {
  const book = new IdBook(records);
  const ids: (string | undefined)[] = records.sessions.map(
    ({ sessionId }) => sessionId || undefined
  );
  takeBack(ids, book, records.sessions);
  separate(ids, book, records.sessions);
  const assigned = records.sessions.map(({ row, sessionId: before }, at): AssignedId => {
    const sessionId = ids[at] ?? book.nextPlain();
    return { row, sessionId, changed: sessionId !== before };
  });
  noteCopies(assigned, book, records.sessions);
  return assigned;
}

function noteCopies(
  assigned: readonly AssignedId[],
  book: IdBook,
  sessions: readonly Session[]
): void {
  const copies = assigned.filter(
    ({ sessionId }) => book.isCopy(sessionId) && !book.isBilled(sessionId)
  );
  if (copies.length === 0) return;
  const named = new Map(sessions.map((session) => [session.row, rowNumber(session)]));
  const rows = new Map(assigned.map(({ sessionId, row }) => [sessionId, named.get(row)]));
  for (const copy of copies) copy.copied = { fromRow: rows.get(rootOf(copy.sessionId)) };
}

/** Every id in use, and what live lines say of them. */
class IdBook {
  private readonly used = new Set<string>();
  private readonly shared = new Set<string>();
  private readonly linesOfId = new Map<string, DocumentLine[]>();
  private readonly orphansByKey = new Map<string, { ids: string[]; next: number }>();
  private readonly givenBack = new Set<string>();
  private readonly copiesOfRoot = new Map<string, number>();
  private last = 0;

  constructor({ sessions, documents, documentLines, broughtIds = [] }: Records) {
    for (const { sessionId } of sessions) {
      if (!sessionId) continue;
      if (this.used.has(sessionId)) this.shared.add(sessionId);
      else this.use(sessionId);
    }
    const onRows = documentLines.length > 0 ? new Set(this.used) : this.used;
    for (const { sessionId } of documentLines) {
      if (sessionId && !this.used.has(sessionId)) this.use(sessionId);
    }
    for (const sessionId of broughtIds) if (!this.used.has(sessionId)) this.use(sessionId);
    for (const line of liveLines({ documents, documentLines })) {
      const { sessionId } = line;
      if (!sessionId) continue;
      const lines = this.linesOfId.get(sessionId);
      if (lines) lines.push(line);
      else this.linesOfId.set(sessionId, [line]);
      // Most lines have their row; only of the others does it matter now what they say.
      const key = onRows.has(sessionId) ? undefined : billedKey(line);
      if (key !== undefined) this.addOrphan(key, sessionId);
    }
  }

  /** True where more than one row holds the id. */
  isShared(sessionId: string): boolean {
    return this.shared.has(sessionId);
  }

  isBilled(sessionId: string): boolean {
    return this.linesOfId.has(sessionId);
  }

  equalsOwnLine(sessionId: string, session: Session): boolean {
    const lines = this.linesOfId.get(sessionId);
    if (!lines) return false;
    const key = billedKey(session);
    return key !== undefined && lines.some((line) => billedKey(line) === key);
  }

  get hasOrphans(): boolean {
    return this.orphansByKey.size > 0;
  }

  /** An id whose live line the session equals and which is on no row; it is given once. */
  takeOrphan(session: Session): string | undefined {
    const key = billedKey(session);
    const queue = key === undefined ? undefined : this.orphansByKey.get(key);
    while (queue && queue.next < queue.ids.length) {
      const sessionId = queue.ids[queue.next];
      queue.next += 1;
      if (sessionId === undefined || this.givenBack.has(sessionId)) continue;
      this.givenBack.add(sessionId);
      return sessionId;
    }
    return undefined;
  }

  nextPlain(): string {
    // Above every number in use, so that it need not be remembered.
    this.last += 1;
    return `S-${String(this.last).padStart(5, "0")}`;
  }

  nextCopy(sessionId: string): string {
    const root = this.isCopy(sessionId) ? rootOf(sessionId) : sessionId;
    let copy = this.copiesOfRoot.get(root) ?? 2;
    while (this.used.has(`${root}.${copy}`)) copy += 1;
    this.copiesOfRoot.set(root, copy);
    this.use(`${root}.${copy}`);
    return `${root}.${copy}`;
  }

  isCopy(sessionId: string): boolean {
    const root = rootOf(sessionId);
    return root !== sessionId && (plainForm.test(root) || this.used.has(root));
  }

  private use(sessionId: string): void {
    this.used.add(sessionId);
    if (!sessionId.startsWith("S-")) return;
    const number = Number(plainForm.exec(sessionId)?.[1] ?? 0);
    if (Number.isSafeInteger(number)) this.last = Math.max(this.last, number);
  }

  private addOrphan(key: string, sessionId: string): void {
    const queue = this.orphansByKey.get(key);
    if (queue) queue.ids.push(sessionId);
    else this.orphansByKey.set(key, { ids: [sessionId], next: 0 });
  }
}

function rootOf(sessionId: string): string {
  if (!sessionId.includes(".")) return sessionId;
  return suffixForm.exec(sessionId)?.[1] ?? sessionId;
}

/** Lets rows take back lost ids; whoever is in most doubt about its own id goes first. */
function takeBack(ids: (string | undefined)[], book: IdBook, sessions: readonly Session[]): void {
  if (!book.hasOrphans) return;
  const turns: number[][] = [[], [], [], []];
  sessions.forEach((session, at) => {
    const sessionId = ids[at];
    if (sessionId === undefined) turns[0]?.push(at);
    else if (book.isShared(sessionId)) {
      if (!book.equalsOwnLine(sessionId, session)) turns[1]?.push(at);
    } else if (!book.isBilled(sessionId)) turns[book.isCopy(sessionId) ? 2 : 3]?.push(at);
  });
  for (const at of turns.flat()) {
    const session = sessions[at];
    const found = session && book.takeOrphan(session);
    if (found !== undefined) ids[at] = found;
  }
}

/** Leaves every id on one row. */
function separate(ids: (string | undefined)[], book: IdBook, sessions: readonly Session[]): void {
  const owners = new Map<string, number>();
  sessions.forEach((session, at) => {
    const sessionId = ids[at];
    if (sessionId === undefined || !book.isShared(sessionId)) return;
    const owner = owners.get(sessionId);
    const ownerSession = owner === undefined ? undefined : sessions[owner];
    const better =
      !ownerSession ||
      (book.equalsOwnLine(sessionId, session) && !book.equalsOwnLine(sessionId, ownerSession));
    if (better) owners.set(sessionId, at);
  });
  ids.forEach((sessionId, at) => {
    if (sessionId === undefined || !book.isShared(sessionId)) return;
    if (owners.get(sessionId) !== at) ids[at] = book.nextCopy(sessionId);
  });
}
