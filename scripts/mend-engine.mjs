// Mends two limits of the spreadsheet engine that the workbench runs on, in node_modules, so that
// page, Node and Jest all load the same mended files. Safe to run again; fails when the text to
// mend is not there, which happens when the pinned version was changed. See docs/decisions/003.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const engine = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules", "@cj-tech-master", "excelts", "dist");

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

for (const variant of ["esm", "cjs", "browser"]) {
  for (const mend of mends) {
    const path = join(engine, variant, mend.file);
    if (!existsSync(path)) fail(`${path} is missing: run npm ci`);
    const text = readFileSync(path, "utf8");
    if (text.includes(mend.to)) continue;
    if (text.split(mend.from).length !== 2) {
      fail(`${path} does not hold the text to mend (${mend.why}): is @cj-tech-master/excelts still the pinned version?`);
    }
    writeFileSync(path, text.replace(mend.from, mend.to));
  }
}

function fail(message) {
  process.stderr.write(`mend-engine: ${message}\n`);
  process.exit(1);
}
