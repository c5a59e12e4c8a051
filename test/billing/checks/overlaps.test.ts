import fc from "../../support/laws";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { Finding } from "../../../src/billing/checks/finding";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { practice, provider, rows, today } from "../practice";

const at = (hour: number, minute = 0) => hour * 60 + minute;
const nine: Partial<Session> = { startMinutes: at(9), endMinutes: at(10) };

function overlapsIn(records: PracticeRecords): Finding[] {
  return judgeSessions(records, { today })
    .flatMap(({ findings }) => findings)
    .filter(({ id }) => id === "overlapping-sessions");
}

describe("an overlap", () => {
  it("stands on the lower row and names the upper, with whom and when", () => {
    const sessions = rows({ ...nine, sheetRow: 12 }, { ...nine, client: "Ben", sheetRow: 13 });
    expect(overlapsIn(practice(sessions))).toMatchObject([
      {
        row: 2,
        severity: "fix",
        column: "Start",
        message:
          "Row 12 has Dana with Ava from 9:00 AM to 10:00 AM, which overlaps this; correct the date or times of one, or bill each a group code with the same times",
      },
    ]);
  });

  it("of a client names the provider, and a time past midnight", () => {
    const late = { startMinutes: at(23, 30), endMinutes: at(0, 15) };
    const [found] = overlapsIn(practice(rows(late, { ...late, provider: "Lee" })));
    expect(found?.message).toBe(
      "Row 1 has Ava with Dana from 11:30 PM to 12:15 AM, which overlaps this; correct the date or times of one, or write in Description that it was a co-treatment"
    );
    expect(found?.fix).toBeUndefined();
  });

  it("is told once of two visits, however many rows they have", () => {
    const pieces = [0, 15, 30, 45].map((minute) => ({
      startMinutes: at(9, minute),
      endMinutes: at(9, minute + 10),
    }));
    const sessions = rows(...pieces, { ...nine, client: "Ben" });
    expect(overlapsIn(practice(sessions)).map(({ row }) => row)).toEqual([5]);
  });

  it("is told of each visit that begins while another goes on", () => {
    const sessions = rows(
      nine,
      { client: "Ben", startMinutes: at(9, 30), endMinutes: at(11) },
      { client: "Cleo", startMinutes: at(10, 30), endMinutes: at(11) },
      { client: "Dev", startMinutes: at(11), endMinutes: at(12) }
    );
    expect(overlapsIn(practice(sessions)).map(({ row }) => row)).toEqual([2, 3]);
  });

  it("with a group is told once, though a member has treatment alone in that time too", () => {
    const inGroup = { ...nine, code: "97150", units: 1 };
    const sessions = rows(inGroup, nine, { ...inGroup, client: "Ben" });
    expect(overlapsIn(practice(sessions)).map(({ row }) => row)).toEqual([3]);
  });
});

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyStay = fc.record({
  client: fc.constantFrom("Ava", "ben", "Ben", "Cleo", "Zoe"),
  provider: fc.constantFrom("Dana", "Lee", "Mia", "Nobody"),
  code: fc.constantFrom("97530", "97150", "97552", "97550"),
  startMinutes: some(540, 555, 570, 600, 1430),
  endMinutes: some(570, 600, 610, 20),
  description: some("co-treat"),
  modifiers: fc.constantFrom<string[]>([], ["GO"], ["GP"]),
});
const providers = [
  provider("Dana"),
  provider("Lee"),
  { ...provider("Mia"), assistant: true, supervisor: "Dana" },
];

describe("laws of overlaps", () => {
  const stays = fc.array(anyStay, { maxLength: 10 });
  const found = (all: Partial<Session>[]) => overlapsIn(practice(rows(...all), { providers }));

  it("the order of rows does not change how many there are", () => {
    const twoOrders = stays.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
      )
    );
    fc.assert(
      fc.property(twoOrders, ([all, other]) => {
        expect(found(other)).toHaveLength(found(all).length);
      }),
      { numRuns: 500 }
    );
  });

  it("what is told can be seen: the row named is of that day, and its time meets the row's", () => {
    fc.assert(
      fc.property(stays, (all) => {
        for (const { row, message } of found(all)) {
          const upper = all[Number(/^Row (\d+) /.exec(message)?.[1]) - 1];
          const lower = all[row - 1];
          if (!upper || !lower) throw new Error(message);
          const end = ({ startMinutes = 0, endMinutes = 0 }: typeof upper) =>
            endMinutes < startMinutes ? endMinutes + 1440 : endMinutes;
          expect(upper.startMinutes).toBeLessThan(end(lower));
          expect(lower.startMinutes).toBeLessThan(end(upper));
        }
      }),
      { numRuns: 500 }
    );
  });
});
