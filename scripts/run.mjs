// Runs one of the project's own programs, building first what is missing or older than its source:
//   node scripts/run.mjs bill IN.xlsx OUT.xlsx --json
// Standard output belongs to the program alone; progress goes to standard error.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { newestChange, oldestChange, root } from "./files.mjs";

/** What each program loads while it runs, besides itself. */
const needs = {
  workbench: ["addin", "workbench"],
  bill: ["addin", "unattended"],
  bench: ["addin", "unattended", "workbench"],
  sample: ["addin", "unattended"],
  docs: [],
};

const outputs = {
  addin: "dist",
  unattended: "build/addin",
  workbench: "build/workbench",
  node: "build/node",
};

/** What the outputs are made of; other assets are only read while a program runs. */
const sourceFiles = [
  "src",
  "scripts",
  "assets/icons",
  "assets/help",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

/** A workbook in memory is many short-lived objects; more room for them spares a fifth of the time. */
const flags = ["--max-semi-space-size=64"];

const [name, ...words] = process.argv.slice(2);
if (name === undefined || !(name in needs)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(needs).join("|")} [arguments]`);
  process.exitCode = 1;
} else {
  await buildWhatIsStale(name)
    .then(() => run(name, words))
    .catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}

async function buildWhatIsStale(name) {
  const sources = newestChange(sourceFiles);
  const stale = [...needs[name], "node"].filter((one) => oldestChange(outputs[one]) < sources);
  if (stale.length === 0) return;
  console.error(`Building ${stale.join(", ")} ...`);
  const problems = await build({ only: stale });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function run(name, words) {
  const program = join(root, "build", "node", `${name}.js`);
  if (!existsSync(program)) throw new Error(`There is no program ${name} yet.`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, program, ...words], { stdio: "inherit" });
    const pass = (signal) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => pass(signal));
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
      resolve();
    });
  });
}
