import { placesByName, placesMeant } from "../../../src/billing/checks/placesMeant";
import { placesOfService } from "../../../src/billing/codes/places";
import { builtInRules } from "../../../src/billing/codes/ruleBook";
import type { Session } from "../../../src/billing/records";
import { payer, practice, rows } from "../practice";
import { findingsOf, fixed } from "./told";

const placeChecks = ["place-missing", "place-unknown", "place-telehealth"] as const;
const one = (fields: Partial<Session>) => practice(rows(fields));
const told = (fields: Partial<Session>) => findingsOf(one(fields), ...placeChecks);

/** As office managers type places; the names are those of the CMS place-of-service code set. */
describe("what a text other than a code means", () => {
  const names = placesByName(builtInRules, "2026-10-05");
  const cases: [string, string[]][] = [
    ["Office", ["11"]],
    ["office?", ["11"]],
    ["Home", ["12"]],
    ["client's home", ["12"]],
    ["at the patient’s home", ["12"]],
    ["Group Home", ["14"]],
    ["SCHOOL", ["03"]],
    ["POS 11", ["11"]],
    ["11 - Office", ["11"]],
    ["03/School", ["03"]],
    ["3 school", ["03"]],
    ["Telehealth", ["02", "10"]],
    ["zoom", ["02", "10"]],
    ["Telehealth Provided in Patient's Home", ["10"]],
    ["11 or 12", []],
    ["11 - Home", []],
    ["28 Office", []],
    ["clinic", []],
    ["grandmother", []],
    ["?", []],
    ["28", []],
    ["111", []],
  ];
  it.each(cases)("%s: %s", (text, codes) => {
    expect(placesMeant(text, names).map(({ code }) => code)).toEqual(codes);
  });

  it.each(placesOfService.map(({ code, name }) => [name, code]))("%s is %s", (name, code) => {
    expect(placesMeant(name, names).map((place) => place.code)).toEqual([code]);
  });
});

describe("places of service", () => {
  it("are known for the numbers that CMS has assigned, and for no others", () => {
    const numbers = Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, "0"));
    const unknown = numbers.filter((place) =>
      findingsOf(one({ place }), "place-unknown").some(({ id }) => id === "place-unknown")
    );
    expect(numbers.length - unknown.length).toBe(placesOfService.length);
    expect(unknown).toEqual(expect.arrayContaining(["28", "35", "59", "82", "98"]));
  });

  it("are set from the name of one", () => {
    const records = one({ place: "office" });
    const [finding] = findingsOf(records, ...placeChecks);
    expect(finding).toMatchObject({
      message: '"office" is not the code of a place of service; type 11 (Office)',
      fix: { label: "Set Place to 11", writes: [{ row: 1, column: "Place", value: "11" }] },
    });
    expect(finding && findingsOf(fixed(records, finding), ...placeChecks)).toEqual([]);
  });

  it.each([
    ["the modifier does not go with it", { place: "Office", modifiers: ["95"] }],
    ["it lacks its modifier", { place: "POS 10" }],
    ["there are two", { place: "Telehealth" }],
    ["there is none", { place: "28" }],
  ])("are not set where %s", (_, fields) => {
    const [finding] = told(fields);
    expect(finding?.id).toBe("place-unknown");
    expect(finding?.fix).toBeUndefined();
  });

  it("name the setting where the Default place is wrong", () => {
    const records = practice(rows({}, { place: "12", date: "2026-10-06" }), {
      practice: { defaultPlace: "Office" },
    });
    const findings = findingsOf(records, ...placeChecks);
    expect(findings.map(({ row, message, fix }) => [row, message, fix])).toEqual([
      [
        1,
        'Default place in the Practice table: "Office" is not the code of a place of service; type there 11 (Office)',
        undefined,
      ],
    ]);
  });

  it("may be the practice's own, from table Codes", () => {
    const records = practice(rows({ place: "28" }), {
      codeRules: [{ row: 1, problems: [], code: "28", name: "Farm" }],
    });
    expect(findingsOf(records, ...placeChecks)).toEqual([]);
  });

  it("leave a missing modifier to the check of what the plan asks for", () => {
    const asks = (...requiredModifiers: string[]) =>
      findingsOf(
        practice(rows({ place: "10", modifiers: ["GO"] }), {
          payers: [payer({ payer: "Aetna", network: "Out of network", requiredModifiers })],
        }),
        "place-telehealth"
      );
    expect(asks("GO")).toHaveLength(1);
    expect(asks("GO", "95")).toEqual([]);
  });
});
