import { resolve } from "node:path";
import { openInExcel } from "./addin";
import { readArguments, type BillArguments } from "./arguments";
import { readInput, refuseOutput, writeOutput } from "./files";
import { describe, summarize } from "./summary";

/** The built program stands in build/node. */
const root = resolve(__dirname, "..", "..");

async function bill(request: BillArguments): Promise<string> {
  const bytes = await readInput(request.input);
  await refuseOutput(request.input, request.output);
  const { session, addin } = await openInExcel(root, bytes);
  try {
    const moment = clock(request.today);
    const check = await addin.checkSessions({ moment });
    const superbills = await addin.makeSuperbills({ moment, ...period(request) });
    await session.book.settle();
    await writeOutput(request.output, await session.book.save());
    const summary = summarize(check, superbills, request);
    return request.json
      ? `${JSON.stringify(summary, null, 2)}\n`
      : describe(summary, check, superbills, request.output);
  } finally {
    session.close();
  }
}

function period({ from, to }: BillArguments): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function clock(today: string | undefined): { today: string; minutes: number } {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const local = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { today: today ?? local, minutes: now.getHours() * 60 + now.getMinutes() };
}

/** Errors that say what is wrong with what was given; every other one is ours. */
const refusals = new Set(["RefusedRequest", "UnreadableWorkbook", "UnusableWorkbook"]);

async function main(): Promise<number> {
  try {
    process.stdout.write(await bill(readArguments(process.argv.slice(2))));
    return 0;
  } catch (error) {
    if (error instanceof Error && refusals.has(error.name)) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    process.stderr.write(
      `This is a fault of Quarterhour, not of your workbook; nothing was written.\n${error instanceof Error ? error.stack : String(error)}\n`
    );
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
