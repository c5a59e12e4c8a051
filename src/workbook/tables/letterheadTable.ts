import { key, text, type TableDefinition } from "./column";

/** How the practice's documents look, where they are not to look as they are built in. */
export const letterheadTables = [
  {
    name: "Letterhead",
    sheet: "Letterhead",
    required: false,
    onRequest: true,
    meaning:
      "How printed documents look, one setting a row; what is blank is as it is built in. A picture on its sheet is the logo; of several, the one named Logo.",
    columns: [
      { ...text("Setting", 24, "What the row sets; the names are fixed."), filled: true },
      { ...key("Value", 60, "The practice's choice; blank takes what is built in.") },
    ],
  },
] as const satisfies readonly TableDefinition[];

/** The practice's own lines below its name on documents. */
export const letterheadLines = [
  "Line 1",
  "Line 2",
  "Line 3",
  "Line 4",
  "Line 5",
  "Line 6",
] as const;

/** The names that column Setting of table Letterhead may hold, with what each is made with. */
export const letterheadSettings = {
  ...{ "Line 1": "", "Line 2": "", "Line 3": "", "Line 4": "", "Line 5": "", "Line 6": "" },
  "Accent colour": "#1F5566",
  "Logo height": "48",
  "Note on superbills": "",
  "Note on invoices": "",
  "Note on receipts": "",
  "Note on statements": "",
  "Note on estimates": "",
  "Print time": "No",
  "Print minutes": "No",
  "Print provider": "",
} as const;
export type LetterheadSetting = keyof typeof letterheadSettings;
