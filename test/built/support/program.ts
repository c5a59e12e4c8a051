import { spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(__dirname, "../../../build/node/bill.js");

/** Runs the built terminal program. */
export function bill(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
