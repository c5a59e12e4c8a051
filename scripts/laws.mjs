// Looks for counterexamples to the laws with a seed of its own: `npm run laws [SEED]`. What it
// finds, fast-check prints small; it becomes a case of the law's test.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./files.mjs";

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const tests = readdirSync(join(root, "test"), { recursive: true })
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => readFileSync(join(root, "test", file), "utf8").includes("support/laws"))
  .map((file) => join("test", file));

console.log(`Seed ${seed}, ${tests.length} files of laws, 1,000 cases each unless told otherwise.`);
const done = spawnSync(
  process.execPath,
  [join("node_modules", "jest", "bin", "jest.js"), ...tests, "--selectProjects", "unit"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, LAWS_SEED: String(seed), LAWS_RUNS: "1000" },
  }
);
process.exitCode = done.status ?? 1;
