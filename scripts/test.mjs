// The whole check, as `npm test` and CI run it. Every step runs even where an earlier one failed,
// but the browser's, which need a build. The last line counts all tests; types, lint, format and
// build are one each.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./files.mjs";
import { mendEngine } from "./mend-engine.mjs";

/** Beyond this a run of Jest hangs. */
const mostMilliseconds = 40 * 60 * 1000;
/** Also where there are two processors, of which Jest would leave one idle. */
const workers = Math.max(2, availableParallelism() - 1);

const total = { passed: 0, failed: 0 };

function count(title, { passed, failed }, started) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed > 0 ? "FAILED" : "ok    "} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`
  );
}

function bin(tool, ...path) {
  return join(root, "node_modules", tool, ...path);
}

/** Runs a tool of node_modules; what it says is shown where it fails. */
function tool(title, script, words) {
  const started = Date.now();
  const done = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const ok = done.status === 0;
  if (!ok) console.log([done.stdout, done.stderr, done.error?.message].filter(Boolean).join("\n"));
  count(title, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, started);
}

/** Runs one of Jest's projects. A run that broke off, or ran nothing, counts as one failure. */
function jest(project, words) {
  const started = Date.now();
  const folder = join(root, "build", "test");
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const done = spawnSync(
    process.execPath,
    [
      bin("jest", "bin", "jest.js"),
      "--selectProjects",
      project,
      "--json",
      "--outputFile",
      report,
      ...words,
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], timeout: mostMilliseconds }
  );
  const { passed, failed } = readReport(report);
  const silent = failed === 0 && (done.status !== 0 || passed === 0);
  count(`tests, ${project}`, { passed, failed: silent ? 1 : failed }, started);
}

/** A test file that could not even be loaded has no tests in Jest's count: it is a failure too. */
function readReport(report) {
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function buildAll() {
  const started = Date.now();
  const problems = await build().catch((error) => [error.message]);
  if (problems.length > 0) console.log(problems.join("\n"));
  const ok = problems.length === 0;
  count("build", { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, started);
  return ok;
}

mendEngine();
tool("types", bin("typescript", "bin", "tsc"), ["--noEmit"]);
tool("lint", bin("eslint", "bin", "eslint.js"), [".", "--max-warnings", "0"]);
tool("format", bin("prettier", "bin", "prettier.cjs"), ["--check", "."]);
// Before the unit tests, because some of them read what was built.
const built = await buildAll();
jest("unit", ["--maxWorkers", String(workers)]);
if (built) jest("browser", ["--runInBand", "--testTimeout", "60000"]);
else console.log("SKIPPED tests, browser: there is no build.");

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
