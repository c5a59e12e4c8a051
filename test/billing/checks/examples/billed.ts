import type { DocumentLine, PracticeRecords, Session } from "../../../../src/billing/records";
import { document, fee, lineOf, practice, rows, session } from "../../practice";
import type { Examples } from "./example";

type Changes<T> = Partial<T>;

/** An hour of 97530 as a superbill bills it, charge and all. */
const asBilled: Changes<DocumentLine> = { place: "11", diagnoses: ["F84.0"], chargeCents: 13500 };

/** Ava's one session, billed on SB-0001, as the row and the line stand now. */
function billed(
  now: Changes<Session>,
  line: Changes<DocumentLine> = {},
  more: Partial<PracticeRecords> = {}
): PracticeRecords {
  return practice(rows({ sessionId: "S-00001", ...now }), {
    documents: [document("SB-0001")],
    documentLines: [{ ...lineOf(session(), "S-00001"), ...asBilled, ...line }],
    ...more,
  });
}

/** Two documents have a line for one session. */
function onBoth(superbill: Changes<DocumentLine>, invoice: Changes<DocumentLine>): PracticeRecords {
  const line = (number: string, fields: Changes<DocumentLine>) => ({
    ...lineOf(session(), "S-00001", number),
    ...asBilled,
    ...fields,
  });
  return practice(rows({ sessionId: "S-00001" }), {
    documents: [document("SB-0001"), { ...document("INV-0001"), kind: "Invoice" }],
    documentLines: [line("SB-0001", superbill), line("INV-0001", invoice)],
  });
}

/** The billed session is gone; what rows there are is given. */
function gone(left: Session[], more: Partial<PracticeRecords> = {}): PracticeRecords {
  return practice(left, {
    documents: [document("SB-0001")],
    documentLines: [{ ...lineOf(session(), "S-00001"), ...asBilled }],
    ...more,
  });
}

const draft = { documents: [document("SB-0001", "Draft")] };
const voided = { documents: [document("SB-0001", "Void")] };
const statement = { documents: [{ ...document("ST-0001"), kind: "Statement" as const }] };
const other = rows({ sessionId: "S-00002", date: "2026-10-12" });

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "billed-session-changed": [
    ["another date", billed({ date: "2026-10-06" })],
    ["another client", billed({ client: "Cleo" })],
    ["another provider", billed({ provider: "Lee" })],
    ["another code", billed({ code: "97535" })],
    ["fewer units", billed({ minutes: 45, units: 3 })],
    ["a modifier more", billed({ modifiers: ["59"] })],
    ["another place", billed({ place: "12" })],
    ["another first diagnosis", billed({ diagnoses: ["F82", "F84.0"] })],
    ["another charge", billed({}, { chargeCents: 12000 })],
    [
      "a document whose Status cannot be read",
      billed({ code: "97535" }, {}, { documents: [{ ...document("SB-0001"), status: undefined }] }),
    ],
    ["one of the two documents only", onBoth({}, { units: 3 })],
    ["both documents, told once", onBoth({ units: 3 }, { units: 3 })],
  ],
  "billed-session-missing": [
    ["the client has another row", gone(other)],
    [
      "the id was given up for another session",
      gone(rows({ sessionId: "S-00009", units: 2, minutes: 30 })),
    ],
    [
      "one of two rows of a superbill",
      practice(rows({ sessionId: "S-00001" }), {
        documents: [document("SB-0001")],
        documentLines: [
          { ...lineOf(session(), "S-00001"), ...asBilled },
          { ...lineOf(session({ date: "2026-10-12" }), "S-00002"), ...asBilled },
        ],
      }),
    ],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "billed-session-changed": [
    ["as it was billed", billed({})],
    ["not billed", practice(rows({}))],
    ["a void document", billed({ code: "97535" }, {}, voided)],
    ["a document that is being made", billed({ code: "97535" }, {}, draft)],
    [
      "a document that bills nothing",
      billed({ code: "97535" }, { document: "ST-0001" }, statement),
    ],
    ["names in other letters", billed({ client: "AVA", provider: " dana " })],
    [
      "modifiers in another order",
      billed({ modifiers: ["59", "GO"] }, { modifiers: ["GO", "59"] }),
    ],
    ["a diagnosis without its dot", billed({ diagnoses: ["F840"] })],
    ["the client's diagnoses were changed since", billed({}, { diagnoses: ["F82"] })],
    ["the practice's place was changed since", billed({}, { place: "12" })],
    [
      "a line that says no more than the session",
      billed({}, { place: undefined, diagnoses: [], chargeCents: undefined }),
    ],
    ["a code that is not known", billed({ code: "97999" })],
    ["a client who is not known", billed({ client: "Avva" })],
    ["units that are not known", billed({ units: undefined })],
    ["no fee any more", billed({}, {}, { fees: [fee({ code: "97110", feeCents: 1 })] })],
    [
      "a copy of a billed row, which has an id of its own",
      practice(rows({ sessionId: "S-00001" }, { sessionId: "S-00001", date: "2026-10-12" }), {
        documents: [document("SB-0001")],
        documentLines: [{ ...lineOf(session(), "S-00001"), ...asBilled }],
      }),
    ],
  ],
  "billed-session-missing": [
    ["its row has lost its id, and takes it back", gone(rows({}))],
    ["it stands further down", gone(rows({ date: "2026-10-12" }, { sessionId: "S-00001" }))],
    ["a void document", gone(other, voided)],
    ["a document that is being made", gone(other, draft)],
    ["the client has no row, and the check says it", gone(rows({ client: "Cleo" }))],
  ],
};
