import type { Benefit } from "./coverage/benefits/benefit";
import type { Letterhead } from "./documents/letterhead";

/**
 * What the practice's tables hold, once read: one interface a table. Absent is never zero: a blank
 * cell is an absent property, and a cell that could not be understood is a `CellProblem`.
 */

/** A calendar day without a time zone, `2026-10-05`. */
export type IsoDate = string;
/** Money in whole cents. */
export type Cents = number;

/** A cell that holds an error (`#N/A`) or text that its column does not understand. */
export interface CellProblem {
  column: string;
  kind: "error" | "unreadable";
  /** What the cell shows, to be quoted in a message. */
  text: string;
  /** Why it is not understood, in plain words, to be continued by "; " and what to do. */
  why?: string;
}

/** Every record knows the 1-based row of its table's body that it came from. */
export interface TableRow {
  row: number;
  /** The row as Excel numbers it on the sheet; absent where the record came from no sheet. */
  sheetRow?: number;
  problems: CellProblem[];
}

/** The number by which a message names a row: the one that Excel shows beside it. */
export function rowNumber({ row, sheetRow }: Pick<TableRow, "row" | "sheetRow">): number {
  return sheetRow ?? row;
}

export const unitRules = ["CMS", "AMA", "FULL15"] as const;
export type UnitRule = (typeof unitRules)[number];

/** The settings of table Practice, by their names in its Setting column. */
export interface Practice {
  name?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  zip?: string;
  phone?: string;
  email?: string;
  taxId?: string;
  groupNpi?: string;
  defaultPlace?: string;
  defaultUnitRule?: UnitRule;
  documentNote?: string;
  /** Absent: documents look as they are built in. */
  letterhead?: Letterhead;
  /** Ids of checks that the practice does not want, as typed. */
  checksTurnedOff?: readonly string[];
  /** An authorization is low at so many visits, or units, or days before its end. */
  lowAuthorizationVisits?: number;
  lowAuthorizationUnits?: number;
  lowAuthorizationDays?: number;
  /** So many days before a session benefits may have been verified. */
  benefitsFreshDays?: number;
  /** So many days before a filing limit it is told of. */
  filingNoticeDays?: number;
}

export interface Provider extends TableRow {
  provider: string;
  credentials?: string;
  npi?: string;
  license?: string;
  taxonomy?: string;
  assistant?: boolean;
  supervisor?: string;
}

export const payerNetworks = ["In network", "Out of network", "Not accepted", "Ask"] as const;
export type PayerNetwork = (typeof payerNetworks)[number];

export const payerTypes = ["Commercial", "Medicaid", "Medicare", "Other"] as const;
export type PayerType = (typeof payerTypes)[number];

export interface Payer extends TableRow {
  payer: string;
  product?: string;
  network?: PayerNetwork;
  from?: IsoDate;
  to?: IsoDate;
  unitRule?: UnitRule;
  requiredModifiers: readonly string[];
  requiresAuthorization?: boolean;
  visitLimit?: number;
  filingDays?: number;
  appealDays?: number;
  payerId?: string;
  notes?: string;
  type?: PayerType;
  unitsPerDay?: number;
  reviewAfterVisits?: number;
}

export interface Client extends TableRow {
  /** The unique name she types in sessions. */
  client: string;
  firstName?: string;
  lastName?: string;
  dateOfBirth?: IsoDate;
  sex?: string;
  guardian?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  zip?: string;
  email?: string;
  phone?: string;
  payer?: string;
  product?: string;
  memberId?: string;
  groupNumber?: string;
  /** ICD-10 codes as typed, upper case, the first is primary. */
  diagnoses: readonly string[];
  referringProvider?: string;
  referringNpi?: string;
  copayCents?: Cents;
  /** 0.2 for 20 %. */
  coinsurance?: number;
  unitsPerVisit?: number;
  active?: boolean;
  subscriber?: string;
  relationship?: string;
  superbills?: string;
}

/** A plan a client had from `from`, or from the beginning, until `to`. */
export interface EarlierPlan extends TableRow {
  client: string;
  payer?: string;
  product?: string;
  memberId?: string;
  groupNumber?: string;
  from?: IsoDate;
  to?: IsoDate;
}

export interface Fee extends TableRow {
  /** Absent: everyone. */
  payer?: string;
  code: string;
  feeCents?: Cents;
  per?: "unit" | "visit";
  from?: IsoDate;
  to?: IsoDate;
  client?: string;
}

export const authorizationKinds = [
  "Prior authorization",
  "Gap exception",
  "Single case agreement",
] as const;
export type AuthorizationKind = (typeof authorizationKinds)[number];

export interface Authorization extends TableRow {
  number?: string;
  client: string;
  payer?: string;
  kind?: AuthorizationKind;
  /** Empty: every code. */
  codes: readonly string[];
  basis?: "Units" | "Visits";
  authorized?: number;
  from?: IsoDate;
  to?: IsoDate;
  status?: "Active" | "Pending" | "Denied" | "Closed";
  used?: number;
  remaining?: number;
  rateCents?: Cents;
}

/** One row of Sessions: one code on one visit. */
export interface Session extends TableRow {
  date?: IsoDate;
  client?: string;
  provider?: string;
  /** Upper case, e.g. `97530`. */
  code?: string;
  /** Minutes after midnight; an end past midnight is less than the start. */
  startMinutes?: number;
  endMinutes?: number;
  /** Absent where blank; whole or fractional minutes as typed. */
  minutes?: number;
  units?: number;
  /** The row's own place of service; blank takes the practice's. */
  place?: string;
  modifiers: readonly string[];
  /** The row's own diagnoses; empty takes the client's. */
  diagnoses: readonly string[];
  noteSigned?: boolean;
  authorization?: string;
  assistantMinutes?: number;
  description?: string;
  /** The day the practice sent its claim; absent: it did not, or does not say. */
  claimSent?: IsoDate;
  sessionId?: string;
  /** True where Minutes or Units waited for formulas and was computed here instead. */
  computed?: boolean;
}

/** What families get, all of it about money. */
export const familyDocumentKinds = [
  "Superbill",
  "Invoice",
  "Receipt",
  "Statement",
  "Estimate",
] as const;
export type FamilyDocumentKind = (typeof familyDocumentKinds)[number];
/** What is asked of a plan before, or about, a client's care. None of it is a bill or has a total. */
export const coverageRequestKinds = [
  "Prior-authorization request",
  "Benefit verification",
  "Gap-exception request",
] as const;
export type CoverageRequestKind = (typeof coverageRequestKinds)[number];
export const documentKinds = [...familyDocumentKinds, ...coverageRequestKinds] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function isCoverageRequest(kind: DocumentKind | undefined): kind is CoverageRequestKind {
  return coverageRequestKinds.some((each) => each === kind);
}

export const documentStatuses = ["Draft", "Issued", "Void"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** One row of the register of documents. */
export interface RegisteredDocument extends TableRow {
  number: string;
  kind?: DocumentKind;
  client?: string;
  from?: IsoDate;
  to?: IsoDate;
  issued?: IsoDate;
  totalCents?: Cents;
  /** Absent: not recorded. */
  paidCents?: Cents;
  balanceCents?: Cents;
  status?: DocumentStatus;
  sheet?: string;
  replaces?: string;
  fingerprint?: string;
}

/** One billed session on one document. */
export interface DocumentLine extends TableRow {
  document: string;
  sessionId: string;
  date?: IsoDate;
  client?: string;
  provider?: string;
  code?: string;
  modifiers: readonly string[];
  diagnoses: readonly string[];
  place?: string;
  units?: number;
  chargeCents?: Cents;
}

export interface Payment extends TableRow {
  date?: IsoDate;
  client?: string;
  /** Absent: the family. */
  payer?: string;
  method?: string;
  /** A refund is negative. */
  amountCents?: Cents;
  document?: string;
  note?: string;
}

/**
 * A row of table Codes: what the practice knows better, or newer, than the built-in lists. A code
 * of five characters is a procedure or supply, one of two a modifier or a place of service, one
 * with a dot or of three characters a diagnosis.
 */
export interface CodeRule extends TableRow {
  code: string;
  name?: string;
  timed?: boolean;
  minutesPerUnit?: number;
  dailyMaximum?: number;
  from?: IsoDate;
  to?: IsoDate;
}

/** A row of table Edits: two codes that are not billed together. */
export interface PairRule extends TableRow {
  code1: string;
  code2: string;
  /** Whether 59 or an X modifier lets both be paid; absent: it does not. */
  modifierAllowed?: boolean;
  from?: IsoDate;
  to?: IsoDate;
}

/** A review that the manager has accepted, for a row as it stood. */
export interface AcceptedReview extends TableRow {
  sessionId: string;
  /** Id of the check. */
  finding: string;
  rowFingerprint: string;
}

/** Everything that the rules read. Blank rows are left out; row numbers stay those of the table. */
export interface PracticeRecords {
  practice: Practice;
  providers: Provider[];
  payers: Payer[];
  clients: Client[];
  earlierPlans: EarlierPlan[];
  fees: Fee[];
  authorizations: Authorization[];
  benefits: Benefit[];
  sessions: Session[];
  documents: RegisteredDocument[];
  documentLines: DocumentLine[];
  payments: Payment[];
  codeRules: CodeRule[];
  pairRules: PairRule[];
  accepted: AcceptedReview[];
  /**
   * Ids that are not free though no session may have them: those of sessions of logs, some of which
   * are gone, and those of sessions that are being timed.
   */
  broughtIds?: readonly string[];
}
