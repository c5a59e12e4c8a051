import type { Procedure } from "../codes/procedure";
import type { ProcedureStatus } from "../codes/procedures";
import type { RuleBook } from "../codes/ruleBook";
import type { NetworkStatus } from "../coverage/network";
import type { PlanInForce } from "../coverage/plan";
import type {
  Authorization,
  CellProblem,
  Cents,
  Client,
  IsoDate,
  Payer,
  Practice,
  Provider,
  Session,
  UnitRule,
} from "../records";
import type { CopyOf } from "../sessions/identity";
import { checkOf, type CheckId } from "./catalogue";
import type { Finding } from "./finding";
import type { ModifierReading } from "./modifiersReading";
import { quote } from "./words";

/** What is known of one session before it is judged. */
export interface RowContext {
  session: Session;
  /** Its place among the rows of the check, from 0. */
  place: number;
  /** Numbers that stand for names: equal for one client, or one provider, however typed. */
  clientNumber?: number;
  providerNumber?: number;
  /** Present where the row's id tells that it was copied from another. */
  copied?: CopyOf;
  today: IsoDate;
  clientsOfName: number;
  providersOfName: number;
  /** The client, where exactly one has the name. */
  client?: Client;
  /** The provider, where exactly one has the name. */
  provider?: Provider;
  practice: Practice;
  rules: RuleBook;
  /** Absent where the code is blank. By date of service, or by today where there is none. */
  codeStatus?: ProcedureStatus;
  /** Also of a retired code; absent where the code is not known. */
  procedure?: Procedure;
  coverage?: Coverage;
  unitRule: UnitRule;
  /** Known once fees were looked up: before rows are judged together, after they are judged alone. */
  chargeCents?: Cents;
  /** Known once a check asked for it; what the modifiers come to. */
  modifierReading?: ModifierReading;
}

/** Who pays for a session; absent where the client or the date is not known. */
export interface Coverage {
  plan: PlanInForce;
  payerRow?: Payer;
  agreement?: Authorization;
  network: NetworkStatus;
}

/** The first problem of a cell of the row, if it has one. */
export function problemIn(session: Session, column: string): CellProblem | undefined {
  return session.problems.find((problem) => problem.column === column);
}

/**
 * What a cell reads that was not understood, and why: `Date reads "31/12", which is not a date`.
 * @param isNot what it should have been, `a date`; said where the reader gave no better reason
 */
export function readsBut({ column, text, why }: CellProblem, isNot: string): string {
  const reads = `${column} reads ${quote(text)}`;
  if (why === undefined) return `${reads}, which is not ${isNot}`;
  // A reason that begins with the text itself need not say it again.
  const asked = `“${text}” is `;
  return why.startsWith(asked)
    ? `${reads}, which is ${why.slice(asked.length)}`
    : `${reads}: ${why}`;
}

/** A finding and the row that it stands on. */
export type Placed = [RowContext, Finding];

/** True where a cell of the row shows an error, which is told once, by `cell-error`. */
export function showsError(session: Session, column: string): boolean {
  return session.problems.some((problem) => problem.column === column && problem.kind === "error");
}

/** A finding of the catalogue on a row. */
export function finding(
  id: CheckId,
  { session }: RowContext,
  message: string,
  more: Partial<Pick<Finding, "severity" | "column" | "fix">> = {}
): Finding {
  const { severity, column } = checkOf(id);
  return { id, severity, row: session.row, column, message, ...more };
}

/** What most checks say of most rows. */
export const noFindings: readonly Finding[] = [];
