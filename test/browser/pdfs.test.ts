import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { readPdfs, wordsOf } from "../pdf/support/readPdf";
import { launchBrowser } from "./support/browser";
import { startPane, type OpenPane } from "./support/pane";

jest.setTimeout(240_000);

let browser: Browser;
let open: OpenPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { complaints } = open;
  await open.close();
  // No error on the console, and no request that left localhost.
  expect(complaints).toEqual([]);
});

test("the superbills of a batch are saved from the pane as PDFs", async () => {
  open = await startPane({ browser, query: "" });
  const { page, pane } = open;
  await pane.getByRole("tab", { name: "Superbills" }).click();
  await pane.getByRole("button", { name: /^Make \d+ superbills/ }).click();
  const copyAdvice = pane.getByRole("button", { name: "I have a copy, go on" });
  await copyAdvice.click();
  await pane.getByRole("button", { name: "Save PDFs" }).click({ timeout: 120_000 });
  const link = pane.getByRole("link", { name: "SB-0001.pdf" });
  await link.waitFor({ timeout: 120_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("SB-0001.pdf");
  const [pdf] = readPdfs([await readFile(await download.path())]);
  expect(pdf?.title).toBe("Superbill SB-0001");
  expect(wordsOf(...(pdf?.pages ?? []))).toContain("please reimburse the member");
});
