import fc from "../../../support/laws";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { benefitsOn } from "../../../../src/billing/coverage/benefits/benefitsOn";
import { benefit } from "./rows";

const question = { client: "Ava", payer: "Cigna", isoDate: "2026-10-05" };

describe("benefitsOn", () => {
  const older = benefit({ row: 1, verifiedOn: "2026-08-01" });
  const newer = benefit({ row: 2, verifiedOn: "2026-10-05" });
  const later = benefit({ row: 3, verifiedOn: "2026-10-06" });
  const named = benefit({ row: 4, verifiedOn: "2026-10-05", payer: "CIGNA " });
  const other = benefit({ row: 5, payer: "Aetna" });
  const undated = benefit({ row: 6, verifiedOn: undefined });
  const ben = benefit({ row: 7, client: "Ben" });
  const spelled = benefit({ row: 8, client: " ava " });
  const inside = benefit({ row: 9, verifiedOn: "2026-10-05", costSharing: "In network" });
  const again = benefit({ row: 10, verifiedOn: "2026-10-05" });
  const cases: [string, Benefit[], number | undefined][] = [
    ["the one verified last", [older, newer], 2],
    ["not one verified later", [older, later], 1],
    ["verified on the day itself", [newer], 2],
    ["one that names the plan before one that does not", [again, named], 4],
    ["one that names the terms before one that does not", [again, inside], 9],
    ["the lower of equals", [newer, again], 10],
    ["not another plan's", [other], undefined],
    ["not another client's", [ben], undefined],
    ["none without its day", [undated], undefined],
    ["the client however spelled", [spelled], 8],
    ["none", [], undefined],
  ];
  it.each(cases)("%s", (_, rows, row) => {
    expect(benefitsOn(question, rows)?.row).toBe(row);
    expect(benefitsOn(question, [...rows].reverse())?.row).toBe(row);
  });

  it("tells the terms that are asked for", () => {
    const outside = { ...question, costSharing: "Out of network" } as const;
    expect(benefitsOn(outside, [inside])).toBeUndefined();
    expect(benefitsOn(outside, [inside, older])?.row).toBe(1);
    expect(benefitsOn(question, [inside])?.row).toBe(9);
  });

  it("is as a slow search finds it", () => {
    const row = fc.record({
      client: fc.constantFrom("Ava", "Ben"),
      payer: fc.constantFrom(undefined, "Cigna", "Aetna"),
      verifiedOn: fc.constantFrom(undefined, "2026-09-01", "2026-10-05", "2026-11-01"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (fields) => {
        const rows = fields.map((each, at) => benefit({ row: at + 1, ...each }));
        const weight = ({ verifiedOn = "", payer, row: number }: Benefit) =>
          `${verifiedOn} ${payer ? 1 : 0} ${String(number).padStart(3, "0")}`;
        const held = rows
          .filter(({ client }) => client === "Ava")
          .filter(({ payer }) => payer !== "Aetna")
          .filter(({ verifiedOn }) => verifiedOn !== undefined && verifiedOn <= "2026-10-05")
          .sort((one, next) => (weight(one) < weight(next) ? -1 : 1));
        expect(benefitsOn(question, rows)?.row).toBe(held[held.length - 1]?.row);
      })
    );
  });
});
