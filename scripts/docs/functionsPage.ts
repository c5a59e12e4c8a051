import { functionNotes, signature } from "../addin/helpPage.js";
import type { FunctionsMetadata } from "../addin/functionsPlugin.js";
import { heading, table } from "./markdown";

/** docs/functions.md: the custom functions, as Excel shows them. */
export function functionsPage({ functions }: FunctionsMetadata): string {
  return [
    heading("Functions", functionNotes.join("\n\n")),
    ...functions.map(({ name, description, parameters }) =>
      [
        `## OT.${name}`,
        "",
        `\`=OT.${signature(name, parameters)}\``,
        "",
        description,
        "",
        table(
          ["Argument", "Meaning"],
          parameters.map((one) => [one.name, one.description])
        ),
      ].join("\n")
    ),
  ].join("\n");
}
