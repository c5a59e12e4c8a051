import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openInExcel } from "./addin";
import { makeSampleLog } from "./sampleLog/makeSampleLog";

/**
 * Makes assets/sample-practice.xlsx, what Set up with the sample gives in a new workbook, and
 * assets/sample-log.xlsx, an office's own log to be brought in.
 */
async function main(): Promise<void> {
  const root = resolve(__dirname, "..", "..");
  const { session, addin } = await openInExcel(root);
  await addin.setUpWorkbook({ sample: true });
  const blankSheet = session.book.sheetByName("Sheet1");
  blankSheet?.delete();
  await session.book.settle();
  await writeFile(join(root, "assets", "sample-practice.xlsx"), await session.book.save());
  session.close();
  await writeFile(join(root, "assets", "sample-log.xlsx"), await makeSampleLog());
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
