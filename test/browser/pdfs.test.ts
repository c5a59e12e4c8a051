import { readFile } from "node:fs/promises";
import { readPdfs, wordsOf } from "../pdf/support/readPdf";
import { inOneBrowser } from "./support/eachTest";
import { startPane, type OpenPane } from "./support/pane";

jest.setTimeout(240_000);

const openPage = inOneBrowser(startPane);
let open: OpenPane;

/** The PDF that a link saves. */
async function saved({ page, pane }: OpenPane, name: string) {
  const link = pane.getByRole("link", { name });
  await link.waitFor({ timeout: 120_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe(name);
  const [pdf] = readPdfs([await readFile(await download.path())]);
  return { title: pdf?.title, words: wordsOf(...(pdf?.pages ?? [])) };
}

test("the superbills of a batch are saved from the pane as PDFs, at once and later from their sheets", async () => {
  open = await openPage("");
  const { pane } = open;
  await pane.getByRole("tab", { name: "Documents" }).click();
  await pane.getByRole("button", { name: /^Make \d+ superbills/ }).click();
  const copyAdvice = pane.getByRole("button", { name: "I have a copy, go on" });
  await copyAdvice.click();
  await pane.getByRole("button", { name: "Save PDFs" }).click({ timeout: 120_000 });
  const atOnce = await saved(open, "SB-0001.pdf");
  expect(atOnce.title).toBe("Superbill SB-0001");
  expect(atOnce.words).toContain("please reimburse the member");

  await pane.getByRole("button", { name: "Close the result" }).click();
  await pane.getByRole("button", { name: "More for SB-0001" }).click();
  await pane.getByRole("button", { name: "Save PDF", exact: true }).click();
  expect(await saved(open, "SB-0001.pdf")).toEqual(atOnce);
});
