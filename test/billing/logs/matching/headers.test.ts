import { fieldsOf, logTables } from "../../../../src/billing/logs/matching/fields";
import { headerKey } from "../../../../src/billing/logs/matching/headerKey";
import { headersOfTables } from "../../../../src/billing/logs/matching/headers";
import { headerLanguages } from "../../../../src/billing/logs/matching/headers/headerWords";
import { meaningsOf, wordsFor } from "../../../../src/billing/logs/matching/knownHeaders";
import { editsBetween, headerMeaning } from "../../../../src/billing/logs/matching/likeHeaders";
import { practiceTables } from "../../../../src/workbook/tables/practiceTables";
import { workTables } from "../../../../src/workbook/tables/workTables";

const best = (header: string) => {
  const { meanings, like } = headerMeaning("Sessions", headerKey(header));
  const [first] = [...meanings].sort((one, other) => other[1] - one[1]);
  return first && { field: first[0], like };
};

describe("the dictionary of headers", () => {
  const columnsOf = new Map<string, readonly { header: string; written?: boolean }[]>(
    [...practiceTables, ...workTables].map(({ name, columns }) => [name, columns])
  );

  it.each(logTables.filter((table) => table !== "Sessions"))(
    "knows the columns of %s and no other",
    (table) => {
      expect(fieldsOf(table)).toEqual(columnsOf.get(table)?.map(({ header }) => header));
    }
  );

  it("knows the columns of Sessions that are typed, and how else people write them", () => {
    const own = ["First name", "Last name", "Time span", "Payer", "Charge"];
    // Kept in the practice's own table, after billing; a log of visits has neither.
    const notOfLogs = ["Assistant minutes", "Claim sent"];
    const typed = columnsOf
      .get("Sessions")
      ?.filter(({ written, header }) => !written && !notOfLogs.includes(header))
      .map(({ header }) => header);
    expect(
      fieldsOf("Sessions")
        .filter((field) => !own.includes(field))
        .sort()
    ).toEqual(typed?.sort());
  });

  it.each(logTables)(
    "has words in every language for each field of %s, which lead back to it",
    (table) => {
      const fields = Object.entries(headersOfTables[table]);
      expect(fields.map(([field]) => field).sort()).toEqual([...fieldsOf(table)].sort());
      for (const [field, words] of fields) {
        for (const language of headerLanguages) {
          const headers = wordsFor(words, language);
          expect(headers.length).toBeGreaterThan(0);
          for (const header of headers) {
            expect(
              [...(meaningsOf(table, headerKey(header)) ?? [])].map(([each]) => each)
            ).toContain(field);
          }
        }
      }
    }
  );

  it.each([
    ["DOS", "Date"],
    ["Client's Name", "Client"],
    ["client_name:", "Client"],
    ["ClientName", "Client"],
    ["CPT Code(s)", "Code"],
    ["# of Units", "Units"],
    ["Tx Minutes", "Minutes"],
    ["Fecha de sesión", "Date"],
    ["Duración", "Minutes"],
    ["Behandlungsdatum", "Date"],
    ["GEBÜHR", "Charge"],
    ["Prénom", "First name"],
    ["Data do atendimento", "Date"],
    ["Convênio", "Payer"],
    ["DOB", "other"],
    ["Amount paid", "other"],
    ["Attendance", "status"],
  ])("reads %s as %s", (header, field) => {
    expect(best(header)).toEqual({ field, like: undefined });
  });

  it.each([
    ["Cleint", "Client", "client"],
    ["Duration in min (approx.)", "Minutes", "duration"],
    ["Therapst", "Provider", "therapist"],
    ["Service date (MM/DD)", "Date", "service date"],
  ])("finds %s like one of %s", (header, field, like) => {
    expect(best(header)?.field).toBe(field);
    expect(best(header)?.like).toBe(headerKey(like));
  });

  it("reads a sign at the end as the number of what has one, and as nothing of the others", () => {
    const { meanings } = headerMeaning("Clients", headerKey("Member #"));
    expect([...(meanings ?? [])]).toEqual([["Member ID", 1]]);
    expect(best("CPT #")).toEqual({ field: "Code", like: undefined });
    expect(best("Visit #")).toEqual({ field: "other", like: undefined });
  });

  it.each(["", "Quux", "!!!", "Kodu"])("knows nothing of %p", (header) => {
    expect(best(header)).toBeUndefined();
  });
});

describe("how far two words are apart", () => {
  it.each([
    ["client", "client", 0],
    ["cleint", "client", 1],
    ["clent", "client", 1],
    ["kitten", "sitting", undefined],
  ])("%s and %s: %p", (first, second, edits) => {
    expect(editsBetween(first, second, 2)).toBe(edits);
  });
});
