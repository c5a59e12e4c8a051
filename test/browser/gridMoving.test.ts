import AxeBuilder from "@axe-core/playwright";
import { startPage, type OpenPage } from "./support/browser";
import { inOneBrowser } from "./support/eachTest";
import { boxOf, cell, clickCell, held, selected, settle, typeInto } from "./support/grid";

jest.setTimeout(60_000);

const openPage = inOneBrowser(startPage);
let open: OpenPage;
beforeEach(async () => {
  open = await openPage("?file=none");
});

test("keys go from B2 to where they go in Excel", async () => {
  const { page } = open;
  const reached: Record<string, string> = {};
  for (const keys of Object.keys(targets)) {
    await clickCell(page, "B2");
    await page.keyboard.press(keys);
    reached[keys] = await selected(page);
    await page.keyboard.press("Control+Home");
  }
  expect(reached).toEqual(targets);
});

const targets = {
  ArrowRight: "C2",
  "Shift+ArrowDown": "B2:B3",
  Home: "A2",
  "Control+Home": "A1",
  "Control+ArrowDown": "B1048576",
  "Control+ArrowRight": "XFD2",
  "Control+Shift+End": "A1:B2",
  "Shift+Tab": "A2",
  "Shift+Enter": "B1",
};

test("the mouse selects cells, rows, columns and everything", async () => {
  const { page } = open;
  await clickCell(page, "B2");
  await clickCell(page, "D5", true);
  expect(await selected(page)).toBe("B2:D5");
  await cell(page, "C3").hover();
  await page.mouse.down();
  await cell(page, "A1").hover();
  await page.mouse.up();
  expect(await selected(page)).toBe("A1:C3");
  const areaOf = () => page.evaluate(() => window.workbench.book?.selection.area);
  await page.locator("th[data-column='2']").click();
  expect(await areaOf()).toMatchObject({ column: 2, columnCount: 1, rowCount: 1_048_576 });
  await page.locator("th[data-row='3']").click();
  expect(await areaOf()).toMatchObject({ row: 3, rowCount: 1, columnCount: 16_384 });
  await page.locator(".corner").click();
  expect(await areaOf()).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
});

test("the Name box goes to cells, ranges and other sheets, and says what it does not know", async () => {
  const { page } = open;
  await page.evaluate(() => window.workbench.book?.addSheet("Fee list"));
  const go = async (text: string) => {
    await page.getByRole("textbox", { name: "Name box" }).fill(text);
    await page.keyboard.press("Enter");
  };
  await go("AA500:AB501");
  expect(await selected(page)).toBe("AA500:AB501");
  expect(await cell(page, "AA500").isVisible()).toBe(true);
  await go("'Fee list'!C3");
  expect(await selected(page)).toBe("C3");
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Fee list");
  await go("nowhere at all");
  expect(await page.locator(".message-text").textContent()).toContain("nowhere at all");
});

test("the status bar sums what is selected", async () => {
  const { page } = open;
  await typeInto(page, "A1", "1", "2.5", "x", "4");
  await clickCell(page, "A1");
  await clickCell(page, "A4", true);
  await expect(
    page.locator(".status-figures").getByText("Sum: 7.5").waitFor()
  ).resolves.toBeUndefined();
  expect(await page.locator(".status-figures").textContent()).toBe("Average: 2.5Count: 4Sum: 7.5");
});

test("sheets are added, renamed, switched and hidden by their tabs", async () => {
  const { page } = open;
  const tabs = page.getByRole("tab");
  await page.getByRole("button", { name: "Add a sheet" }).click();
  await tabs.nth(1).dblclick();
  await page.keyboard.type("Clients");
  await page.keyboard.press("Enter");
  expect(await tabs.allTextContents()).toEqual(["Sheet1", "Clients"]);
  await tabs.nth(1).dblclick();
  await page.keyboard.type("sheet1");
  await page.keyboard.press("Enter");
  expect(await tabs.allTextContents()).toEqual(["Sheet1", "Clients"]);
  expect(await page.locator(".message-bar.error").isVisible()).toBe(true);
  await tabs.nth(0).click();
  expect(await page.evaluate(() => window.workbench.book?.activeSheet.name)).toBe("Sheet1");
  await page.evaluate(() => {
    const sheet = window.workbench.book?.sheetByName("Clients");
    if (sheet) sheet.visibility = "hidden";
  });
  await settle(page);
  expect(await tabs.allTextContents()).toEqual(["Sheet1"]);
});

test("a merged area is one cell to the mouse and the arrows", async () => {
  const { page } = open;
  await page.evaluate(() =>
    window.workbench.book?.activeSheet.merge(
      { row: 1, column: 1, rowCount: 2, columnCount: 2 },
      false
    )
  );
  await settle(page);
  await cell(page, "B2").click({ position: { x: 100, y: 30 } });
  expect(await selected(page)).toBe("B2");
  await page.keyboard.press("ArrowRight");
  expect(await selected(page)).toBe("D2");
  expect(await cell(page, "B2").getAttribute("aria-colspan")).toBe("2");
});

test("a column is as wide as its heading's edge is dragged", async () => {
  const { page } = open;
  await settle(page);
  const heading = page.locator("th[data-column='1']");
  const box = await boxOf(heading);
  await page.mouse.move(box.x + box.width - 1, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 59, box.y + 8);
  await page.mouse.up();
  await settle(page);
  expect((await boxOf(heading)).width).toBe(box.width + 60);
});

test("a screen reader finds a grid that says where it is", async () => {
  const { page } = open;
  await typeInto(page, "B2", "=1/0");
  await clickCell(page, "B2");
  await settle(page);
  const grid = page.getByRole("grid");
  expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-B2");
  expect(await cell(page, "B2").getAttribute("aria-colindex")).toBe("2");
  expect(await cell(page, "B2").getAttribute("aria-selected")).toBe("true");
  expect(await page.locator("tr:has(#cell-B2)").getAttribute("aria-rowindex")).toBe("2");
  expect(await page.locator(".status-hint").textContent()).toContain("divided by zero");
  // Contrast is a matter of each workbook's own colours, and slow to look at in a thousand cells.
  const inGrid = new AxeBuilder({ page }).include(".grid").disableRules("color-contrast");
  const around = new AxeBuilder({ page }).exclude("iframe").exclude(".grid tbody");
  for (const axe of [inGrid, around]) {
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test("only the rows in view exist, wherever one is", async () => {
  const { page } = open;
  await page.evaluate(() => {
    const values = Array.from({ length: 10_000 }, (_, row) => [row + 1, `row ${row + 1}`]);
    window.workbench.book?.activeSheet.setValues(
      { row: 0, column: 0, rowCount: 10_000, columnCount: 2 },
      values
    );
  });
  await settle(page);
  await clickCell(page, "B1");
  await page.keyboard.press("Control+ArrowDown");
  expect(await selected(page)).toBe("B10000");
  expect(await cell(page, "B10000").textContent()).toBe("row 10000");
  expect(await page.locator("tbody tr").count()).toBeLessThan(80);
  expect(await held(page, "A10000")).toEqual([[10_000]]);
});
