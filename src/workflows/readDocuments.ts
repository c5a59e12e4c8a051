import type { Document } from "../billing/documents/document";
import {
  documentKinds,
  rowNumber,
  type DocumentKind,
  type RegisteredDocument,
} from "../billing/records";
import { parseFingerprint } from "../workbook/fingerprints/sheetFingerprint";
import { readRegister, type RegisterReading } from "../workbook/reading/readRegister";
import {
  NotUnderstood,
  readBackDocument,
  readPrintedSheets,
  type SheetAsItStands,
} from "../workbook/readingDocuments";
import { kindWords } from "./documents/kinds";
import { sheetOfDocument } from "./documents/sheetOfDocument";

/** A document made earlier, as its sheet prints it today. */
export interface EarlierDocument {
  number: string;
  document: Document;
  isVoid: boolean;
}

export interface EarlierDocuments {
  /** In the order asked for, without those that cannot be read. */
  documents: EarlierDocument[];
  /** Which could not be read and what to do, and which were edited by hand since they were issued. */
  notices: string[];
}

/**
 * Reads documents of any kind back from their sheets, as they stand: what was edited by hand is in
 * them. Writes nothing. Four requests for about 50 pages, and one for every 50 more.
 */
export async function readDocuments(numbers: readonly string[]): Promise<EarlierDocuments> {
  const register = await readRegister();
  const found = [...new Set(numbers)].map((number) => findDocument(number, register));
  const readable = found.flatMap((each) => ("notice" in each ? [] : [each]));
  const sheets = await readPrintedSheets(
    readable.map(({ sheet, fingerprint }) => ({ sheet, issued: parseFingerprint(fingerprint) })),
    register.dateSystem
  );
  const standing = new Map<object, SheetAsItStands | undefined>(
    readable.map((each, at) => [each, sheets[at]])
  );
  const result: EarlierDocuments = { documents: [], notices: [] };
  for (const each of found) {
    const isFound = !("notice" in each);
    const read = isFound ? readBack(each, standing.get(each)) : { notices: [each.notice] };
    if (read.document) result.documents.push(read.document);
    result.notices.push(...read.notices);
  }
  return result;
}

/** A document of the register whose sheet is there. */
interface Registered {
  number: string;
  kind: DocumentKind;
  /** As spelled on its tab. */
  sheet: string;
  fingerprint: string | undefined;
  voided: Document["voided"];
}

interface ReadBack {
  document?: EarlierDocument;
  notices: string[];
}

function findDocument(number: string, register: RegisterReading): Registered | { notice: string } {
  const found = sheetOfDocument(number, register);
  if ("message" in found) return { notice: found.message };
  const { kind, status, fingerprint } = found.document;
  const row = `Row ${rowNumber(found.document)} of table Documents`;
  const twin = register.documents.find((each) => each.number === number && each !== found.document);
  if (twin) {
    return {
      notice: `Table Documents has ${number} twice, in rows ${rowNumber(found.document)} and ${rowNumber(twin)}; give one of them and its document lines another number, then try again.`,
    };
  }
  if (!kind) {
    const [last, ...kinds] = [...documentKinds].reverse();
    return {
      notice: `${row} does not say what ${number} is; type ${kinds.join(", ")} or ${last} in column Kind.`,
    };
  }
  if (status === "Draft") {
    return {
      notice: `${number} was begun and not finished; make ${kindWords[kind].many} again to finish it.`,
    };
  }
  if (status === undefined) {
    return {
      notice: `${row} does not say whether ${number} is issued or void; type Issued or Void in column Status.`,
    };
  }
  const voided = status === "Void" ? voidOf(number, register.documents) : undefined;
  return { number, kind, sheet: found.sheet, fingerprint, voided };
}

function voidOf(number: string, documents: readonly RegisteredDocument[]): Document["voided"] {
  const successor = documents.find(({ replaces }) => replaces === number);
  return successor ? { replacedBy: successor.number } : {};
}

const printFromExcel = "Print it from Excel instead: open it, then File, Print or Save as PDF.";

function readBack(
  { number, kind, sheet, voided }: Registered,
  standing: SheetAsItStands | undefined
): ReadBack {
  const itsSheet = `The sheet "${sheet}" of ${number}`;
  if (!standing?.printed) {
    const words = `${itsSheet} is empty, has hidden rows or columns, or more than one print area, so that it cannot be told what it prints. ${printFromExcel}`;
    return { notices: [words] };
  }
  try {
    const read = readBackDocument(standing.printed, { kind, number });
    const document = { ...read, ...(voided && { voided }) };
    const isVoid = voided !== undefined;
    return { document: { number, document, isVoid }, notices: told(itsSheet, standing) };
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    const where = error.cell ? `: what stands in ${error.cell} is in no document's place` : "";
    const words = `${itsSheet} does not read as a document any more${where}. Undo what was changed there, or reissue it. ${printFromExcel}`;
    return { notices: [words] };
  }
}

/** What she should know of a document that was read. */
function told(itsSheet: string, { isEdited, unreadShapes }: SheetAsItStands): string[] {
  return [
    ...(isEdited
      ? [`${itsSheet} was edited by hand after it was issued; it is taken as it stands.`]
      : []),
    ...(unreadShapes.length > 0
      ? [
          `${itsSheet} has pictures or shapes that can only be printed from Excel, and are left out here: ${unreadShapes.join(", ")}.`,
        ]
      : []),
  ];
}
