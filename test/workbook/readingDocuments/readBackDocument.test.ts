import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { readBackDocument } from "../../../src/workbook/readingDocuments";
import fc from "../../support/laws";
import { anyDocument } from "./support/anyDocument";
import { asPrinted } from "./support/asPrinted";

describe("a document that was laid out on a sheet", () => {
  test("is read back as it was, whatever it says", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const printed = asPrinted(layOutDocument(document));
        expect(readBackDocument(printed, document)).toEqual(document);
      }),
      { numRuns: 300 }
    );
  });
});
