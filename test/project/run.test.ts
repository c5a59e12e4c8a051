import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Runs a program as `npm run` does. */
function run(...words: string[]) {
  const done = spawnSync(process.execPath, [join(root, "scripts/run.mjs"), ...words], {
    cwd: root,
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout, told: done.stderr };
}

test("a program that does not exist is named as such", () => {
  const { code, out, told } = run("bil");
  expect([code, out]).toEqual([1, ""]);
  expect(told).toContain("workbench|bill|bench|sample|docs");
});

test("a program's exit code comes through, and standard output is its own", () => {
  const { code, out, told } = run("bill");
  expect([code, out]).toEqual([2, ""]);
  expect(told).toContain("IN.xlsx");
}, 180_000);
