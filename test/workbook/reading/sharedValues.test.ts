import { serialToIsoDate } from "../../../src/billing/time/serial";
import { cellCodes } from "../../../src/workbook/reading/cellText";
import { SharedValues } from "../../../src/workbook/reading/sharedValues";
import fc from "../../support/laws";

describe("values that many cells hold alike", () => {
  test("days are those of the serial numbers, in both date systems, also when asked again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1900 as const, 1904 as const),
        fc.array(fc.oneof(fc.integer({ min: -2, max: 62 }), fc.double({ noNaN: true }))),
        (system, serials) => {
          const shared = new SharedValues(system);
          for (const serial of [...serials, ...serials]) {
            expect(shared.dayOf(serial)).toBe(serialToIsoDate(serial, system));
          }
        }
      )
    );
  });

  test("lists are those of the cells, also of cells that read alike and are not", () => {
    const shared = new SharedValues(1900);
    for (const cell of ["go, 59", "GO 59", 59, "59", true, "TRUE", "#N/A", "", "go, 59"]) {
      expect(shared.codesOf(cell)).toEqual(cellCodes(cell));
    }
    expect(shared.codesOf("go, 59")).toBe(shared.codesOf("go, 59"));
  });
});
