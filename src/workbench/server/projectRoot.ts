import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of this project: the nearest one, from the started script or the current folder
 * upwards, whose package.json is named "quarterhour". Throws where there is none.
 */
export function projectRoot(): string {
  const starts = [process.argv[1] ? dirname(process.argv[1]) : process.cwd(), process.cwd()];
  for (const start of starts) {
    const found = searchUpwards(start);
    if (found) return found;
  }
  throw new Error("The workbench must be started from the project's own folder.");
}

function searchUpwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function isProject(folder: string): boolean {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return false;
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  return (
    typeof content === "object" &&
    content !== null &&
    "name" in content &&
    content.name === "quarterhour"
  );
}
