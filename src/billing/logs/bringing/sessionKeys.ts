import { nameKey } from "../../names";
import type { Session } from "../../records";

/*
 * By what a session of a log and one of the table are compared. A cell that was not understood counts
 * with its text, so that a session brought with one is known again.
 */

/** Date, client and code, each as it is compared; "" where it is blank. */
function visitOf(session: Session): readonly [string, string, string] {
  return [
    session.date ?? typedIn(session, "Date"),
    nameKey(session.client ?? typedIn(session, "Client")),
    session.code ?? typedIn(session, "Code"),
  ];
}

/** The same date, client and code. */
export function visitKey(session: Session): string {
  return visitOf(session).join("\n");
}

/** The same date, client, code, start, end and minutes. */
export function wholeKey(session: Session): string {
  const { startMinutes, endMinutes, minutes } = session;
  return [
    ...visitOf(session),
    startMinutes ?? typedIn(session, "Start"),
    endMinutes ?? typedIn(session, "End"),
    minutes ?? typedIn(session, "Minutes"),
  ].join("\n");
}

/** How many of date, client and code are filled in both and the same. */
export function sharedOfVisit(one: Session, other: Session): number {
  const ofOther = visitOf(other);
  return visitOf(one).filter((part, place) => part !== "" && part === ofOther[place]).length;
}

export function sharesProvider(one: Session, other: Session): boolean {
  return nameKey(one.provider ?? "") === nameKey(other.provider ?? "");
}

/** False only where both name a therapist, and not the same. */
export function mayShareProvider(one: Session, other: Session): boolean {
  return one.provider === undefined || other.provider === undefined || sharesProvider(one, other);
}

function typedIn(session: Session, column: string): string {
  if (session.problems.length === 0) return "";
  return session.problems.find((problem) => problem.column === column)?.text ?? "";
}
