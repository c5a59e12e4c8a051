import { resolve } from "node:path";
import { openInExcel, type DocumentsResult } from "./addin";
import { adoptLogs } from "./adopt/adopt";
import { summarizeAdoption } from "./adopt/summary";
import { readArguments, type BillArguments } from "./arguments";
import { makeFolder, writeOutput } from "./files";
import { savePdfs, writePdfs, type WrittenPdf } from "./pdfs";
import { readInputs } from "./readInputs";
import { RefusedRequest } from "./refusedRequest";
import { describe, summarize, type BillSummary } from "./summary";

/** The built program stands in build/node. */
const root = resolve(__dirname, "..", "..");

async function bill(request: BillArguments): Promise<string> {
  const { bytes, files } = await readInputs(request);
  if (request.pdfFolder !== undefined) await makeFolder(request.pdfFolder);
  const { session, addin } = await openInExcel(root, bytes);
  try {
    const moment = clock(request.today);
    const { adoption } = request;
    const adopted =
      adoption && (await adoptLogs(addin, { adoption, files, moment, fields: addin.logFields }));
    await session.book.settle();
    const check = await addin.checkSessions({ moment });
    if (!bytes) session.book.sheetByName("Sheet1")?.delete();
    const made: DocumentsResult[] = [];
    for (const kind of request.kinds) {
      made.push(await addin.makeDocuments({ kind, moment, ...period(request) }));
    }
    await session.book.settle();
    const documents = made.flatMap((result) => result.documents);
    const wantsPdfs = request.pdfFolder !== undefined;
    const pdfs = wantsPdfs ? await writePdfs(root, session, documents, moment.today) : [];
    await writeOutput(request.output, await session.book.save());
    const saved = await savePdfs(request.pdfFolder ?? "", pdfs).catch((error: unknown) => {
      if (!(error instanceof RefusedRequest)) throw error;
      throw new RefusedRequest(
        `${request.output} was written, but not every PDF: ${error.message}`
      );
    });
    const summary = withPdfs(summarize(check, made, request), pdfs, saved);
    if (adopted) {
      summary.brought = summarizeAdoption(adopted);
      summary.notices = [...new Set([...adopted.brought.notices, ...summary.notices])];
    }
    return request.json
      ? `${JSON.stringify(summary, null, 2)}\n`
      : describe(summary, check, made, request);
  } finally {
    session.close();
  }
}

/** Names the file of each document, and says what is to be known of the files. */
function withPdfs(
  summary: BillSummary,
  pdfs: readonly WrittenPdf[],
  { names, notices }: Awaited<ReturnType<typeof savePdfs>>
): BillSummary {
  const warnings = pdfs.flatMap((pdf) => pdf.warnings.map((warning) => `${warning}.`));
  return {
    ...summary,
    documents: summary.documents.map((document) => {
      const pdf = names.get(document.number);
      return pdf === undefined ? document : { ...document, pdf };
    }),
    notices: [...summary.notices, ...warnings, ...notices],
  };
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
