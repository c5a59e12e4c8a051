import { client, practice, provider, rows } from "../practice";
import { findingsOf } from "./told";

const days = rows({}, { date: "2026-10-06", provider: "Lee" }, { date: "2026-10-07" });
const providers = [
  { ...provider("Dana"), sheetRow: 2, npi: "1000000503", taxonomy: "261QR0400X" },
  { ...provider("Lee"), sheetRow: 3, npi: "1234567893", taxonomy: "225XP0200X" },
];

describe("numbers of people and practice", () => {
  it("are told of on each row of a provider, whose every row a plan rejects", () => {
    const found = findingsOf(practice(days, { providers }), "npi-invalid");
    expect(found.map(({ row, severity, message }) => [row, severity, message])).toEqual(
      [1, 3].map((row) => [
        row,
        "fix",
        'The NPI "1000000503" of Dana fails its check digit; correct it in row 2 of Providers',
      ])
    );
  });

  it("are told of once, to be looked at, where bills are made without them", () => {
    const records = practice(days, {
      providers,
      practice: { defaultPlace: "11", groupNpi: "245319599" },
      clients: [client({ client: "Ava", payer: "Aetna", sheetRow: 7, referringNpi: "1003000127" })],
    });
    const found = findingsOf(records, "npi-invalid", "taxonomy-unknown");
    const reviews = found.filter(({ severity }) => severity === "review");
    expect(reviews.map(({ row, message }) => [row, message])).toEqual([
      [
        1,
        'The practice\'s Group NPI "245319599" does not have 10 digits; correct it in the Practice table',
      ],
      [
        1,
        'The Referring NPI "1003000127" of Ava fails its check digit; correct it in row 7 of Clients',
      ],
      [
        1,
        'The taxonomy "261QR0400X" of Dana is that of a group (Clinic/Center - Rehabilitation), not of a therapist; put the therapist\'s own in row 2 of Providers',
      ],
    ]);
  });

  it("say which of the two dates of a session before birth may be wrong", () => {
    const records = practice(rows({}), {
      clients: [client({ client: "Ava", payer: "Aetna", sheetRow: 7, dateOfBirth: "2062-03-01" })],
    });
    expect(findingsOf(records, "client-too-young").map(({ message }) => message)).toEqual([
      "2026-10-05 is before Ava was born, 2062-03-01; correct the date, or the date of birth in row 7 of Clients",
    ]);
  });
});
