import type { Document } from "../../billing/documents/document";
import type { PlannedDocument } from "../../billing/documents/plannedDocument";
import { replacing } from "../../billing/documents/replacing";
import { madeAnew } from "../../billing/payments/madeAnew";
import type { DocumentKind, RegisteredDocument } from "../../billing/records";
import type { Plan, Step, Write } from "../../workbook/plan/plan";
import type { Decided } from "../check/readAndDecide";
import type { Moment } from "../moment";
import { balancesOf, withBalances, type Balances } from "../balances";
import { withoutDrafts, type Draft } from "./drafts";
import { earlierSheets, type EarlierSheets } from "./earlierSheets";
import { counterOf, documentNumber, kindWords } from "./kinds";
import { planPreparation } from "./planPreparation";
import { Register } from "./register";
import { SheetNames } from "./sheetNames";

/** One document of a batch, under the number and sheet it is made with. */
export interface NumberedDocument {
  plan: PlannedDocument;
  number: string;
  sheet: string;
  draft?: Draft;
  /** The document in whose place it is made; it is void once this one is begun. */
  replaces?: RegisteredDocument;
  /** What it prints. */
  toDocument: () => Document;
}

export interface BatchInput {
  decided: Decided;
  /** Of all that is planned. */
  kind: DocumentKind;
  planned: readonly PlannedDocument[];
  /** Drafts that a planned document finishes under their own number. */
  finishes: ReadonlyMap<PlannedDocument, Draft>;
  /** Numbers of documents that nothing finishes, to be marked Void. */
  voids: readonly string[];
  moment: Moment;
  /** Given where one document is made in the place of this document, which is no batch. */
  replaces?: RegisteredDocument;
  /** Its number, where a note of hers stands where its mark would go. */
  notesBeside?: ReadonlySet<string>;
}

/** The steps of a batch; the step of a document is found at its place in `documentSteps`. */
export interface BatchPlan {
  plan: Plan;
  numbered: NumberedDocument[];
  /** Position in the plan of each numbered document's step. */
  documentSteps: number[];
  /** Sheets that are out of sight once all steps are done. */
  sheets: EarlierSheets;
}

/** Plans a preparing step, where one is needed, and one step for each document. */
export function planBatch(input: BatchInput): BatchPlan {
  const numbered = numberDocuments(input);
  const sheets = sheetsToHide(input, numbered);
  const register = new Register(input, numbered, sheets.own);
  const preparation = planPreparation(input, numbered);
  const documents = hidingFirst(
    sheets.others,
    numbered.map((each) => register.stepFor(each))
  );
  return {
    plan: {
      title: kindWords[input.kind].made,
      steps: withBalances([...preparation, ...documents], input.decided, balancesAfter(input)),
    },
    numbered,
    documentSteps: documents.map((_, index) => preparation.length + index),
    sheets,
  };
}

/**
 * Only bills move the month on: a receipt or a statement is of the days up to now, and the bills it
 * tells of, made a minute before, stay in sight. A document in the place of another is no batch.
 */
function sheetsToHide(
  { decided, kind, moment, replaces }: BatchInput,
  numbered: readonly NumberedDocument[]
): EarlierSheets {
  const areBills = kind === "Superbill" || kind === "Invoice";
  const batch = areBills && !replaces ? numbered : [];
  const documents = batch.map(({ number, sheet, plan }) => ({ number, sheet, to: plan.to }));
  return earlierSheets(documents, decided, moment.today);
}

/** Before the last document is issued: once it is, nothing tells what was still to be hidden. */
function hidingFirst(sheets: readonly string[], documents: readonly Step[]): Step[] {
  const last = documents[documents.length - 1];
  if (!last || sheets.length === 0) return [...documents];
  const hide: Write = { kind: "hideSheets", sheets: [...sheets] };
  return [...documents.slice(0, -1), { ...last, writes: [hide, ...last.writes] }];
}

/** What the register is to say of payments once all documents of the batch are made. */
function balancesAfter({ decided, planned, finishes, replaces }: BatchInput): Balances {
  const { records } = decided.decisions;
  const drafts = [...finishes.values()];
  const replaced = new Set([replaces?.number, ...drafts.map(({ document }) => document.replaces)]);
  const documents = records.documents.map((document) =>
    replaced.has(document.number) ? { ...document, status: "Void" as const } : document
  );
  const current = withoutDrafts({ ...records, documents }, drafts);
  const [only] = planned;
  const isBillAnew = replaces !== undefined && only !== undefined && only.lines.length > 0;
  return balancesOf(isBillAnew ? madeAnew(current, replaces.number, only.lines) : current, planned);
}

/** Numbers follow on from the highest in the register, voided ones among them: no gaps. */
function numberDocuments(input: BatchInput): NumberedDocument[] {
  const { decided, kind, planned, finishes, replaces, moment } = input;
  const { documents } = decided.decisions.records;
  const names = new SheetNames(decided.reading.sheetNames);
  let last = documents.reduce(
    (highest, { number }) => Math.max(highest, counterOf(kind, number) ?? 0),
    0
  );
  return planned.map((plan) => {
    const draft = finishes.get(plan);
    const replaced = replaces ?? documents.find((each) => each.number === draft?.document.replaces);
    const number = draft ? draft.document.number : documentNumber(kind, ++last);
    const sheet = draft?.document.sheet ?? names.take(number);
    return {
      ...{ plan, number, sheet },
      ...(draft ? { draft } : {}),
      ...(replaced ? { replaces: replaced } : {}),
      toDocument: () => {
        const document = plan.toDocument(number, moment.today);
        return replaced ? replacing(document, replaced.number) : document;
      },
    };
  });
}
