import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join, relative, resolve } from "node:path";
import { inventedWorkbook, yearOf } from "./bench/addin";
import { judge, type Measurement, type Outcome } from "./bench/budget";
import { measureBringing } from "./bench/bringLog";
import { measureBundles } from "./bench/bundleSizes";
import { measureCheckRequests } from "./bench/checkRequests";
import { measureOneEdit } from "./bench/oneEdit";
import { measureOpeningInPage } from "./bench/openInPage";
import { measureOpening } from "./bench/openWorkbook";
import { measurePaneStart } from "./bench/paneStart";
import { measurePureCheck } from "./bench/pureCheck";
import { measureSuperbills } from "./bench/superbills";
import { formatTable } from "./bench/table";
import { measureUnitsRange } from "./bench/unitsRange";

/** The built program stands in build/node. */
const root = resolve(__dirname, "..", "..");

let tenThousand: Promise<Uint8Array> | undefined;
const workbook = () => (tenThousand ??= inventedWorkbook(root, yearOf(10_000)));

/** Every budget of the design, in its order, by the word that picks it on the command line. */
const measurements = {
  check: () => measurePureCheck(root),
  units: () => measureUnitsRange(root),
  requests: async () => measureCheckRequests(root, await workbook()),
  edit: async () => measureOneEdit(root, await workbook()),
  superbills: () => measureSuperbills(root),
  log: () => measureBringing(root),
  bundles: () => measureBundles(root),
  pane: () => measurePaneStart(),
  open: async () => measureOpening(root, await workbook()),
  page: async () => measureOpeningInPage(await workbook()),
} as const satisfies Record<string, () => Promise<Measurement[]>>;

const names = Object.keys(measurements) as (keyof typeof measurements)[];

async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !(word in measurements));
  if (unknown !== undefined) throw new Error(`Usage: npm run bench -- [${names.join(" ")}]`);
  const outcomes: Outcome[] = [];
  for (const name of names.filter((each) => words.length === 0 || words.includes(each))) {
    process.stderr.write(`Measuring ${name} ...\n`);
    outcomes.push(...(await measurements[name]()).map(judge));
  }
  const path = await writeReport(outcomes);
  const missed = outcomes.filter(({ verdict }) => verdict === "not met").length;
  process.stdout.write(
    `${formatTable(outcomes)}\n${machine()}\n${missed === 0 ? "Every measured budget is met." : `Budgets not met: ${missed}.`}\nWritten to ${relative(process.cwd(), path)}.\n`
  );
}

function machine(): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.versions.node}, ${cpus().length} processors, load ${load} in the last minute.`;
}

async function writeReport(outcomes: readonly Outcome[]): Promise<string> {
  const folder = join(root, "build");
  await mkdir(folder, { recursive: true });
  const path = join(folder, "bench.json");
  const report = { measuredAt: new Date().toISOString(), machine: machine(), outcomes };
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

main(process.argv.slice(2)).then(
  // Office.js, once started, keeps timers that would hold the process.
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
);
