import type {
  Document,
  DocumentBlock,
  DocumentCell,
  DocumentColumn,
  FactGroup,
  LabelledCell,
  Note,
} from "../../../../src/billing/documents/document";
import type { Picture } from "../../../../src/billing/documents/letterhead";
import { documentKinds } from "../../../../src/billing/records";
import fc from "../../../support/laws";

/** Texts that have tripped programs before. */
const hostileTexts = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-5",
  "@SUM(A1)",
  "'quoted",
  "<script>alert(1)</script>",
  "👩‍👧‍👦 Família 🎈",
  "מרים לוי, OTR/L",
  "عائشة عبد الله",
  "\u202Etxt.exe",
  "10/05/2026",
  "$1,234.50",
  "00123",
  "1e5",
  "TRUE",
  "#N/A",
  "####",
  "Date",
  "Superbill",
  "very long ".repeat(120).trim(),
  "W".repeat(300),
] as const;

/** What can stand in one line, and shows. */
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
    .filter((text) => text.trim() !== "" && !/[\p{Cc}\u2028\u2029]/u.test(text))
);
const anyLines = fc.array(anyText, { minLength: 1, maxLength: 3 });
/** In a cell of a list, where lines are one below the other. */
const severalLines = anyLines.map((lines) => lines.join("\n"));

const anyDate = fc
  .integer({ min: 0, max: 60_000 })
  .map((day) => new Date(Date.UTC(1930, 0, 1 + day)).toISOString().slice(0, 10));
const anyCents = fc.oneof(fc.integer({ min: -10_000_000, max: 100_000_000 }), fc.constant(0));
const anyCell: fc.Arbitrary<DocumentCell> = fc.oneof(
  severalLines.map((text) => ({ kind: "text", text }) as const),
  anyDate.map((isoDate) => ({ kind: "date", isoDate }) as const),
  anyCents.map((cents) => ({ kind: "money", cents }) as const),
  fc.integer({ min: 0, max: 500 }).map((count) => ({ kind: "count", count }) as const)
);
const blank: DocumentCell = { kind: "blank" };
const cellOrBlank = fc.oneof(
  { weight: 4, arbitrary: anyCell },
  { weight: 1, arbitrary: fc.constant(blank) }
);

/** What is blank is not strong: nobody would see it. */
const fact = (label: fc.Arbitrary<string>): fc.Arbitrary<LabelledCell> =>
  fc.record({ label, value: cellOrBlank, strong: fc.boolean() }).map(({ strong, ...shown }) => ({
    ...shown,
    ...(strong && shown.value.kind !== "blank" ? { strong } : {}),
  }));
const anyFact = fact(anyText);
const anyFacts = fc.array(anyFact, { minLength: 1, maxLength: 6 });
const anyGroup: fc.Arbitrary<FactGroup> = fc.record({ heading: anyText, facts: anyFacts });
/** The first names what the others, without a label, go on with: diagnoses of an estimate. */
const anyLongGroup: fc.Arbitrary<FactGroup> = fc.record({
  heading: anyText,
  facts: fc
    .array(anyCell, { minLength: 1, maxLength: 12 })
    .map((values) =>
      values.map((value, at): LabelledCell => ({ label: at === 0 ? "Expected" : "", value }))
    ),
});

const anyOpening: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant("opening" as const),
  letterhead: fc.record({ name: anyText, lines: fc.array(anyText, { maxLength: 5 }) }),
  recipient: anyLines,
  title: anyText,
  facts: anyFacts,
  details: fc.array(anyGroup, { maxLength: 3 }),
});
const anyPair: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant("pair" as const),
  left: anyGroup,
  right: fc.oneof(anyGroup, anyLongGroup),
});

/** Shares of the page in whole points, as a sheet has them. */
const anyColumns: fc.Arbitrary<DocumentColumn[]> = fc
  .array(
    fc.record({
      header: anyText,
      share: fc.integer({ min: 1, max: 6 }),
      align: fc.constantFrom("left" as const, "center" as const, "right" as const),
    }),
    { minLength: 3, maxLength: 9 }
  )
  .map((columns) => {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    let passed = 0;
    let edge = 0;
    return columns.map(({ header, share, align }) => {
      passed += share;
      const end = Math.round((passed / shares) * 540);
      const width = end - edge;
      edge = end;
      return { header, width, align };
    });
  });
const anyList: fc.Arbitrary<DocumentBlock> = fc
  .tuple(anyColumns, fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 60 })))
  .chain(([columns, lines]) =>
    fc.record({
      kind: fc.constant("list" as const),
      columns: fc.constant(columns),
      rows: fc.array(
        fc
          .tuple(
            anyCell,
            fc.array(cellOrBlank, { minLength: columns.length - 1, maxLength: columns.length - 1 })
          )
          .map(([first, rest]) => [first, ...rest]),
        { minLength: lines, maxLength: lines }
      ),
    })
  );

const anyNotes = fc
  .tuple(fc.array(anyText, { maxLength: 2 }), fc.array(anyText, { maxLength: 3 }))
  .map(([strong, others]): Note[] => [
    ...strong.map((text) => ({ text, strong: true })),
    ...others.map((text) => ({ text })),
  ]);
const anyTotals: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant("totals" as const),
  totals: fc.array(anyFact, { minLength: 1, maxLength: 8 }),
  notes: anyNotes,
});
const anyStrip: fc.Arbitrary<DocumentBlock> = fc.record(
  {
    kind: fc.constant("strip" as const),
    heading: anyText,
    cells: fc.array(fc.record({ label: anyText, value: anyCell }), { minLength: 1, maxLength: 6 }),
  },
  { requiredKeys: ["kind", "cells"] }
);
const anyParagraphs: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant("paragraphs" as const),
  heading: anyText,
  notes: fc.array(
    fc.oneof(
      anyText.map((text) => ({ text })),
      anyText.map((text) => ({ text, strong: true }))
    ),
    { minLength: 1, maxLength: 6 }
  ),
});
const anySignature: fc.Arbitrary<DocumentBlock> = fc.record({
  kind: fc.constant("signature" as const),
  signer: anyText,
});

/** The parts of documents in the orders in which the kinds have them. */
const anyBlocks = fc.oneof(
  fc.tuple(anyOpening, anyPair, anyList, anyTotals, anySignature),
  fc.tuple(anyOpening, anyList, anyTotals),
  fc.tuple(anyOpening, anyList, anyTotals, anyStrip),
  fc.tuple(anyOpening, anyPair, anyList, anyTotals, anyParagraphs),
  fc.tuple(anyOpening, anyList, anyTotals, anyStrip, anyParagraphs, anySignature)
);

const anyAccent = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, "0").toUpperCase()}`);

/** Any document that the kinds could print, with whatever text. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    kind: fc.constantFrom(...documentKinds),
    accent: fc.option(anyAccent, { nil: undefined }),
    blocks: anyBlocks,
  })
  .map(({ accent, ...document }) => ({
    ...document,
    number: "SB-0042",
    ...(accent === undefined ? {} : { accent }),
  }));

export function withLogo(document: Document, logo: Picture): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === "opening" ? { ...block, letterhead: { ...block.letterhead, logo } } : block
  );
  return { ...document, blocks };
}
