import type { NewHabit } from "../../../billing/logs/bringing/habitsOf";
import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import { habitOf } from "../../../workbook/reading/inPlace/inPlace";
import { normalHeader } from "../../../workbook/tables";
import type { AddedColumn } from "./addedColumns";
import type { ListReading } from "./listReading";

interface HabitsOptions {
  log: string;
  /** Her columns, as the table spells them. */
  headers: readonly string[];
  reading: ListReading;
  added: readonly AddedColumn[];
  /** What is remembered of any log that is brought. */
  said: readonly NewHabit[];
  before: readonly LogHabit[];
}

/**
 * What is to be remembered so that the table is read as her log: every column of hers, also those
 * without a meaning, what is settled of how it is written, and columns of ours under another header.
 * That the log is in place stands last: without all the others it would not be true.
 */
export function adoptionHabits(options: HabitsOptions): NewHabit[] {
  const { log, headers, reading, added, said, before } = options;
  const habits: NewHabit[] = [
    ...said.filter(({ about }) => about !== "Column" && about !== "Answer" && about !== "Place"),
    ...headers.flatMap((header, position): NewHabit[] => {
      const column = reading.columns[position];
      return column ? [habitOf.column(log, header, column)] : [];
    }),
    ...Object.entries(reading.answers).flatMap(([about, answer]): NewHabit[] => {
      if (about === "places") {
        return Object.entries(answer as Record<string, string>).map(([hers, meaning]) => ({
          ...{ log, about: "Place", hers, meaning },
        }));
      }
      return [{ log, about: "Answer", hers: about, meaning: String(answer) }];
    }),
    ...added
      .filter(({ header, as }) => header !== as)
      .map(({ header, as }) => habitOf.ours(log, as, header)),
    habitOf.table(log),
  ];
  const known = new Map(before.map((habit) => [keyOf(habit), habit.meaning]));
  return habits.filter((habit) => known.get(keyOf(habit)) !== habit.meaning);
}

function keyOf({ log, about, hers }: NewHabit): string {
  return [log, about, about === "Column" ? normalHeader(hers) : hers].join("\n");
}
