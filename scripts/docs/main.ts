import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "./pages";

/** Writes the pages; started as `npm run docs`, in the project's folder. */
async function main(): Promise<void> {
  const folder = join(process.cwd(), "docs");
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of await pages(process.cwd())) writeFileSync(join(folder, file), text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
