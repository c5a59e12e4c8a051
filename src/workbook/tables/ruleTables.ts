import { count, date, text, yesOrNo, type TableDefinition } from "./column";

/** What the practice knows better, or newer, than the built-in lists of codes. */
export const ruleTables = [
  {
    name: "Codes",
    sheet: "Codes",
    required: false,
    onRequest: true,
    meaning:
      "Codes that the built-in lists lack or have otherwise. A row holds from From to To; one with dates only says when the code itself is valid.",
    columns: [
      {
        header: "Code",
        type: "code",
        filled: true,
        width: 10,
        meaning: "A procedure, supply, modifier, place of service or diagnosis.",
      },
      text("Name", 36, "What it is, in your words; blank keeps the built-in name."),
      yesOrNo("Timed", "Yes where minutes make the units; blank keeps the built-in rule."),
      count("Minutes per unit", "Of a timed code; blank keeps what is built in, else means 15."),
      count("Daily maximum", "The most units a day; blank keeps the built-in maximum."),
      date("From", "First date of service the row holds for; blank means always."),
      date("To", "Last date of service the row holds for; blank means still."),
    ],
  },
  {
    name: "Edits",
    sheet: "Edits",
    required: false,
    onRequest: true,
    meaning:
      "Pairs of codes that are not billed together. A pair's rows replace what is built in: it holds from From to To and at no other time.",
    columns: [
      {
        header: "Code 1",
        type: "code",
        filled: true,
        width: 10,
        meaning: "The code that is paid.",
      },
      {
        header: "Code 2",
        type: "code",
        filled: true,
        width: 10,
        meaning: "The code that is not paid beside it, and that takes the modifier.",
      },
      yesOrNo("Modifier allowed", "Yes where 59 or an X modifier lets both be paid."),
      date("From", "First date of service the pair holds; blank means always."),
      date("To", "Last date of service the pair holds; blank means still."),
    ],
  },
] as const satisfies readonly TableDefinition[];
