import type { Browser } from "playwright-core";
import { launchBrowser, type OpenPage, type PageOptions } from "./browser";

/**
 * For the tests of a file: one browser, in which each test opens what it needs. What it opened last
 * is closed after it, and must have complained of nothing: no error on the console, and no request
 * that left localhost.
 *
 * @param start `startPage` or `startPane`
 */
export function inOneBrowser<Opened extends OpenPage>(
  start: (options: PageOptions) => Promise<Opened>
): (query?: string) => Promise<Opened> {
  let browser: Browser;
  let open: Opened | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const complaints = open?.complaints;
    await open?.close();
    open = undefined;
    expect(complaints ?? []).toEqual([]);
  });
  return async (query) => {
    open = await start({ browser, ...(query === undefined ? {} : { query }) });
    return open;
  };
}
