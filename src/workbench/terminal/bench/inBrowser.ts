import type { Browser, Page } from "playwright-core";
import { startWorkbench } from "../../server/server";
import { launchBrowser } from "../launchBrowser";

/** Opens the workbench's page afresh; `prepare` may change the page before anything is loaded. */
export interface Workbenches {
  open(query: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** What a machine without a browser answers instead. */
export interface NoBrowser {
  why: string;
}

/**
 * Serves the workbench, with a workbook of ours in place of the sample where a path is given, and
 * opens it in a real Chromium.
 */
export async function withWorkbench<T>(
  sample: string | undefined,
  measure: (workbenches: Workbenches) => Promise<T>
): Promise<T | NoBrowser> {
  const browser = await launchBrowser().catch((error: unknown) => ({ why: firstLine(error) }));
  if ("why" in browser) return browser;
  const server = await startWorkbench({ port: 0, ...(sample === undefined ? {} : { sample }) });
  try {
    return await measure({
      open: (query, prepare) => openPage(browser, `${server.url}/${query}`, prepare),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(address);
  await page.waitForFunction(() => "workbench" in window, undefined, { timeout: 60_000 });
  return page;
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split("\n")
    .slice(0, 2)
    .join(" ");
}
