import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startWorkbench, type WorkbenchOptions } from "../../../src/workbench/server/server";
import { launchBrowser } from "../../../src/workbench/terminal/launchBrowser";

export { launchBrowser };

const pageFile = join(__dirname, "../../../build/workbench/index.html");

export interface OpenPage {
  page: Page;
  url: string;
  /** What the page and the add-in wrote to the console as errors, and requests that left localhost. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface PageOptions extends WorkbenchOptions {
  /** Added to the address: `?file=none` starts with a new workbook. */
  query?: string;
  /** One browser for several pages; where absent each page starts, and closes, its own. */
  browser?: Browser;
}

/** Starts the server and opens the workbench, at 1366 x 768, ready for use. Needs `npm run build`. */
export async function startPage(options: PageOptions = {}): Promise<OpenPage> {
  if (!existsSync(pageFile))
    throw new Error("The workbench is not built: run npm run build first.");
  const server = await startWorkbench({ port: 0, ...options });
  const browser = options.browser ?? (await launchBrowser());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = collectComplaints(page, server.url);
  await page.goto(server.url + "/" + (options.query ?? ""));
  await page
    .waitForFunction(() => "workbench" in window, undefined, { timeout: 30_000 })
    .catch(() => {
      throw new Error(`The workbench did not start.\n${complaints.join("\n")}`);
    });
  await page.evaluate(() =>
    (window as unknown as { workbench: { idle(): Promise<void> } }).workbench.idle()
  );
  return {
    page,
    url: server.url,
    complaints,
    close: async () => {
      await context.close();
      if (!options.browser) await browser.close();
      await server.close();
    },
  };
}

function collectComplaints(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const isLocal = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
    if (!isLocal) complaints.push(`Left localhost: ${request.url()}`);
  });
  return complaints;
}
