// Mends two limits of the spreadsheet engine that the workbench runs on, in node_modules, so that
// page, Node and Jest all load the same mended files. Safe to run again; fails when the text to
// mend is not there, which happens when the pinned version was changed. See docs/decisions/003.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const engine = join(
  dirname(fileURLToPath(import.meta.url)),
  "..",
  "node_modules",
  "@cj-tech-master",
  "excelts",
  "dist"
);

const mends = [
  {
    file: "modules/formula/compile/compiled-formula.js",
    why: "[#This Row] depends on its own row only, found while computing; the whole column made chains quadratic",
    from: `                    if (rowRange !== "thisRow" && rowRange !== "error") {`,
    to: `                    if (rowRange === "thisRow") break;\n                    if (rowRange !== "error") {`,
  },
  {
    file: "modules/formula/integration/calculate-formulas-impl.js",
    why: "formulas beyond the 10,000th distinct text were silently not computed",
    from: "const AST_CACHE_MAX_ENTRIES = 10000;",
    to: "const AST_CACHE_MAX_ENTRIES = 2000000;",
  },
];

/** Throws where the engine is missing or is another version than the one these mends are for. */
export function mendEngine() {
  for (const variant of ["esm", "cjs", "browser"]) {
    for (const mend of mends) mendFile(join(engine, variant, mend.file), mend);
  }
}

function mendFile(path, { from, to, why }) {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm ci.`);
  const text = readFileSync(path, "utf8");
  if (text.includes(to)) return;
  if (text.split(from).length !== 2) {
    throw new Error(
      `${path} does not hold the text to mend (${why}): is @cj-tech-master/excelts still the pinned version?`
    );
  }
  writeFileSync(path, text.replace(from, to));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    mendEngine();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
