import type { Locator, Page } from "playwright-core";
import type { CellValue } from "../../../src/workbench/engine/types";
import type { WorkbenchWindow } from "../../../src/workbench/page/main";

declare global {
  interface Window {
    workbench: WorkbenchWindow;
  }
}

/** The painted cell. */
export const cell = (page: Page, address: string) => page.locator(`#cell-${address}`);

/** Clicks a cell; `with` holds keys. */
export async function clickCell(page: Page, address: string, shift = false): Promise<void> {
  await cell(page, address).click({
    position: { x: 8, y: 8 },
    ...(shift && { modifiers: ["Shift"] }),
  });
}

/** Clicks a cell and types into it; each text is followed by Enter. */
export async function typeInto(page: Page, address: string, ...texts: string[]): Promise<void> {
  await clickCell(page, address);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}

/** Waits until everything is computed and painted. */
export const settle = (page: Page): Promise<void> => page.evaluate(() => window.workbench.idle());

/** Where something is drawn on the page. A repaint may take it away for a moment. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number }> {
  for (let tries = 0; tries < 100; tries += 1) {
    await locator.waitFor();
    const box = await locator.boundingBox();
    if (box) return box;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It is not drawn on the page.");
}

/** The Name box: where the selection is. */
export const selected = (page: Page): Promise<string> => page.locator(".name-box").inputValue();

/** What the book itself holds in an area of the active sheet, e.g. `A1:B2`. */
export function held(
  page: Page,
  address: string,
  what: "values" | "formulas" | "texts" = "values"
): Promise<CellValue[][]> {
  return page.evaluate(
    ([wanted, kind]) => {
      const [first = "", last = first] = wanted.split(":");
      const place = (name: string) => {
        const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
        const column = [...letters].reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0
        );
        return { row: Number(row) - 1, column: column - 1 };
      };
      const [from, to] = [place(first), place(last)];
      const sheet = window.workbench.book?.activeSheet;
      if (!sheet) throw new Error("No workbook is open.");
      return sheet[kind]({
        ...from,
        rowCount: to.row - from.row + 1,
        columnCount: to.column - from.column + 1,
      });
    },
    [address, what] as const
  );
}
