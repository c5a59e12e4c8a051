// Reads PDFs as a reader's program does: one file a line on standard input, in base 64; what each
// says, as JSON, on standard output. By itself, because Jest cannot load the library's ES modules.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

async function read(base64) {
  const data = new Uint8Array(Buffer.from(base64, "base64"));
  const pdf = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items, lang } = await page.getTextContent();
    const texts = items
      .filter(({ str }) => str.trim() !== "")
      .map(({ str, transform, width, height, dir }) => ({
        ...{ text: str, x: transform[4], y: transform[5], width, height, dir },
      }));
    pages.push({ width: page.view[2], height: page.view[3], language: lang, texts });
  }
  const scripts = await pdf.getJSActions();
  return { title: info.Title, info, hasScripts: scripts !== null, pages };
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const files = Buffer.concat(chunks).toString().split("\n").filter(Boolean);
const answers = [];
for (const file of files) answers.push(await read(file));
process.stdout.write(JSON.stringify(answers));
