import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../addin/functionFiles.js";
import type { FunctionsMetadata } from "../addin/functionsPlugin.js";
import { checksPage } from "./checksPage";
import { dataPage } from "./dataPage";
import { functionsPage } from "./functionsPage";
import { tablesPage } from "./tablesPage";

/**
 * The pages of docs/ that are written from the source, by file name.
 * @param root the project's folder
 */
export async function pages(root: string): Promise<Map<string, string>> {
  const sources = functionFiles.map((name) => join(root, "src", "functions", `${name}.ts`));
  const { metadataJson } = await generateCustomFunctionsMetadata(sources, false);
  return new Map([
    ["checks.md", checksPage()],
    ["data.md", dataPage()],
    ["functions.md", functionsPage(JSON.parse(metadataJson) as FunctionsMetadata)],
    ["tables.md", tablesPage()],
  ]);
}
