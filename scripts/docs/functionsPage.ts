import { signature } from "../addin/helpPage.js";
import type { FunctionsMetadata } from "../addin/functionsPlugin.js";
import { heading, table } from "./markdown";

/** docs/functions.md: the custom functions, as Excel shows them. */
export function functionsPage({ functions }: FunctionsMetadata): string {
  return [
    heading(
      "Functions",
      "Type them into a cell like any other function. Each takes one cell, or a range: the answers then fill cells of the same shape. A blank cell answers a blank. What cannot be computed answers `#VALUE!` or `#N/A` with the reason in plain words, in its own cell only."
    ),
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
