import { habitKinds } from "../../billing/logs/bringing/logHabit";
import { choice, count, date, key, text, type TableDefinition } from "./column";

/** What is remembered of logs that were brought; made when the first one is. */
export const logTables = [
  {
    name: "LogRows",
    sheet: "Log rows",
    required: false,
    onRequest: true,
    meaning:
      "From which row of which log each session came, so that a log brought again adds only what is new.",
    columns: [
      { ...key("Session ID", 11, "The session made of it."), filled: true },
      { ...text("Log", 22, "The log's sheet or text file."), filled: true },
      { ...count("Row", "Its row when it was brought."), filled: true },
      count("Part", "Which code of the row, where its cell holds several."),
      { ...key("Fingerprint", 18, "Changes when the log's row changes."), filled: true },
      date("Brought", "The day it was brought."),
    ],
  },
  {
    name: "LogHabits",
    sheet: "Log habits",
    required: false,
    onRequest: true,
    meaning: "How each log is written, as you said it once, for the next time it is brought.",
    columns: [
      { ...text("Log", 22, "The log's sheet or text file."), filled: true },
      { ...choice("About", 12, habitKinds, "What the row is about."), filled: true },
      text("Hers", 26, "A header, a name or a word as the log has it; or what was asked."),
      text("Meaning", 26, "What it means here."),
    ],
  },
] as const satisfies readonly TableDefinition[];
