import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import type { SessionField } from "../../../../src/billing/logs/matching/fields";
import fc from "../../../support/laws";

/** Texts as an unclear cell may hold them, also those that a strict column would understand. */
export const typedText = fc.oneof(
  fc.constantFrom(
    ...["5/10/2026", "10/5/26?", "May 5, 2026", "3:15", "3p", "noon", "24:00", "45", "1,000", "-3"],
    ...["97530", "g0283", "97530 or 97110", "11", "3", "Clinic", "GO", "GO, 59", "F84.0", "autism"],
    ...[
      "yes",
      "on",
      "0",
      "maybe",
      "#N/A",
      "#NAME?",
      "#BUSY!",
      "#VALUE!",
      "#ref!",
      "=1+1",
      "🙂",
      "  x ",
    ]
  ),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== "")
);

/** A value, or the text that was unclear, or nothing. */
const field = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 5, arbitrary: value.map((known) => ({ known })) },
    { weight: 1, arbitrary: typedText.map((typed) => ({ typed })) },
    { weight: 1, arbitrary: fc.constant({}) }
  ) as fc.Arbitrary<{ known?: Value; typed?: string }>;

const minutesOfDay = fc.integer({ min: 0, max: 1439 });
const names = ["Ava Moreno", "Ben Ito", "Cy Adler", "Élodie Núñez", "=SUM(A1)", "عائشة"];

/** Any row that a reading may give. */
export const anyLogRow: fc.Arbitrary<LogRow> = fc
  .record({
    sheetRow: fc.integer({ min: 1, max: 60 }),
    date: field(fc.constantFrom("2026-10-05", "2026-10-06", "2026-02-28")),
    client: field(fc.constantFrom(...names)),
    provider: field(fc.constantFrom("Jane Roe", "Kim Poe")),
    code: field(fc.constantFrom("97530", "97112", "97165", "G0283", "97003", "99999", "97129")),
    start: field(minutesOfDay),
    end: field(minutesOfDay),
    minutes: field(fc.integer({ min: 0, max: 120 })),
    units: field(fc.integer({ min: 0, max: 8 })),
    place: field(fc.constantFrom("11", "03", "12")),
    noteSigned: field(fc.boolean()),
    description: field(fc.constantFrom("swing", "#1 goal", "TRUE", "x?")),
    modifiers: fc.subarray(["GO", "59", "KX"]),
    diagnoses: fc.subarray(["F84.0", "R27.8"]),
    unclearLists: fc.record({ Modifiers: typedText, Diagnoses: typedText }, { requiredKeys: [] }),
    chargeCents: fc.option(fc.nat(50000), { nil: undefined }),
    payer: fc.constantFrom(undefined, "Aetna", "Cigna"),
    part: fc.option(
      fc.record({ number: fc.constantFrom(1, 2), of: fc.constant(2), isTimed: fc.boolean() }),
      { nil: undefined }
    ),
  })
  .map(({ sheetRow, chargeCents, payer, part, modifiers, diagnoses, unclearLists, ...read }) => {
    const asTyped: Partial<Record<SessionField, string>> = { ...unclearLists };
    const take = <Value>(
      name: SessionField,
      { known, typed }: { known?: Value; typed?: string }
    ) => {
      if (typed !== undefined) asTyped[name] = typed;
      return known;
    };
    const measures = defined({
      startMinutes: take("Start", read.start),
      endMinutes: take("End", read.end),
      minutes: take("Minutes", read.minutes),
      units: take("Units", read.units),
      chargeCents,
    });
    return {
      sheetRow,
      ...defined({
        date: take("Date", read.date),
        client: take("Client", read.client),
        provider: take("Provider", read.provider),
        code: take("Code", read.code),
        place: take("Place", read.place),
        noteSigned: take("Note signed", read.noteSigned),
        description: take("Description", read.description),
        payer,
      }),
      ...(part ? { part: { number: part.number, of: part.of }, together: measures } : measures),
      modifiers,
      diagnoses,
      asTyped,
    };
  });

function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Partial<Fields>;
}
