import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/**
 * What the project's own lint says of a text as if it stood in a file: rule ids. In a process of its
 * own, because Jest cannot load ESLint's configuration, which is an ES module.
 */
function lint(samples: { file: string; text: string }[]): string[][] {
  const script = `
    const { ESLint } = require("eslint");
    (async () => {
      const eslint = new ESLint({
        ruleFilter: ({ ruleId }) => /^(project|no-restricted|max-lines|no-console)/.test(ruleId),
      });
      const answers = [];
      for (const { file, text } of JSON.parse(process.argv[1])) {
        const [result] = await eslint.lintText(text, { filePath: file });
        answers.push(result.messages.map((one) => one.ruleId ?? one.message));
      }
      console.log(JSON.stringify(answers));
    })();`;
  const done = spawnSync(process.execPath, ["-e", script, JSON.stringify(samples)], {
    cwd: root,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as string[][];
}

// Each stands in for a file that exists, because the types of a text come with its file.
const rules = "src/billing/records.ts";
const workflow = "src/workflows/moment.ts";
const workbook = "src/workbook/tables/index.ts";
const customFunction = "src/functions/units.ts";
const ribbon = "src/commands/ribbon.ts";
const pdf = "src/pdf/index.ts";
const page = "src/workbench/page/signal.ts";

const boundary = "project/boundaries";
const allowed: [string, string][] = [
  [rules, `export * from "./checks/finding";`],
  [workbook, `export * from "../../billing/records";`],
  [workflow, `export * from "../workbook/tables";`],
  [customFunction, `export * from "../billing/records";`],
  [ribbon, `export * from "../workflows/moment";`],
  [pdf, `export * from "../billing/records";`],
  [page, `export * from "./grid/axis"; export * from "../engine/types";`],
];
const refused: [string, string, string][] = [
  [rules, `export * from "../workbook/tables";`, boundary],
  [rules, `import { join } from "node:path"; join("a");`, boundary],
  [rules, `export const load = () => import("../workflows/moment");`, boundary],
  [rules, `export type Wide = import("../workbook/tables").TableName;`, boundary],
  [rules, `export const now = () => new Date();`, "no-restricted-globals"],
  [rules, `export const luck = () => Math.random();`, "no-restricted-properties"],
  [rules, `export const host = () => Office.context.host;`, "no-restricted-globals"],
  [workbook, `export * from "../../workflows/moment";`, boundary],
  [workflow, `export * from "../taskpane/index";`, boundary],
  [customFunction, `export * from "../workbook/tables";`, boundary],
  [pdf, `export * from "../workbook/tables";`, boundary],
  [workflow, `export * from "../pdf/index";`, boundary],
  [ribbon, `export * from "../workbench/engine/types";`, boundary],
  [ribbon, `export * from "../../test/support";`, boundary],
  [page, `export * from "../../billing/records";`, boundary],
  [page, `export const run = () => Excel.run(async () => {});`, "no-restricted-globals"],
  [page, `console.log("Mara's session");`, "no-console"],
  [rules, `${"//\n".repeat(401)}export {};`, "max-lines"],
];

test("the folders of src/ import each other only as designed", () => {
  const samples = [...allowed, ...refused].map(([file, text]) => ({ file, text }));
  const expected = [...allowed.map(() => []), ...refused.map(([, , rule]) => [rule])];
  const answers = lint(samples);
  const told = samples.map(({ file, text }, place) => [file, text.slice(-60), answers[place]]);
  expect(told).toEqual(
    samples.map(({ file, text }, place) => [file, text.slice(-60), expected[place]])
  );
}, 60_000);
