import { newBook } from "../../src/workbench/engine";
import { startPage, type OpenPage } from "./support/browser";
import { inOneBrowser } from "./support/eachTest";
import { cell, clickCell, held, selected, settle, typeInto } from "./support/grid";

jest.setTimeout(60_000);

const rows = [
  ["Client", "Minutes", "Double"],
  ["Cy", 30, "=[@Minutes]*2"],
  ["Ann", 45, "=[@Minutes]*2"],
  ["Bo", 15, "=[@Minutes]*2"],
  ["Ann", 60, "=[@Minutes]*2"],
];
const area = { row: 1, column: 1, rowCount: 5, columnCount: 3 };

/** An .xlsx with the table Visits in B2:D6. */
async function workbookFile(): Promise<number[]> {
  const book = newBook();
  const sheet = book.activeSheet;
  sheet.setValues({ ...area, rowCount: 1 }, rows.slice(0, 1));
  sheet.addTable(area, true).name = "Visits";
  sheet.setValues(area, rows);
  return [...(await book.save())];
}

const openPage = inOneBrowser(startPage);
let open: OpenPage;
let file: number[];
beforeAll(async () => {
  file = await workbookFile();
});
beforeEach(async () => {
  open = await openPage("?file=none");
  await open.page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes)), file);
  await settle(open.page);
});

const shownClients = () =>
  open.page.locator("tbody td[aria-colindex='2']:visible").allTextContents();

test("the header's button sorts the table and nothing else", async () => {
  const { page } = open;
  await typeInto(page, "B8", "below");
  await page.getByRole("button", { name: "Sort and filter Minutes" }).click();
  await page.getByRole("button", { name: "Sort Z to A" }).click();
  await settle(page);
  expect(await held(page, "B3:D6")).toEqual([
    ["Ann", 60, 120],
    ["Ann", 45, 90],
    ["Cy", 30, 60],
    ["Bo", 15, 30],
  ]);
  expect(await held(page, "B8")).toEqual([["below"]]);
  await page.keyboard.press("Control+z");
  expect(await held(page, "B3")).toEqual([["Cy"]]);
});

test("a filter hides the other rows until it is cleared; sums leave them out", async () => {
  const { page } = open;
  await page.getByRole("button", { name: "Sort and filter Client" }).click();
  const menu = page.getByRole("dialog");
  await menu.getByLabel("(Select all)").uncheck();
  await menu.getByLabel("Ann").check();
  await menu.getByRole("button", { name: "OK" }).click();
  await settle(page);
  expect((await shownClients()).filter(Boolean)).toEqual(["Client", "Ann", "Ann"]);
  await clickCell(page, "C4");
  await page.keyboard.press("ArrowDown");
  expect(await selected(page)).toBe("C6");
  await page.keyboard.press("Control+Space");
  await settle(page);
  expect(await page.locator(".status-figures").textContent()).toContain("Sum: 105");
  await page.getByRole("button", { name: "Sort and filter Client" }).click();
  await page.getByRole("button", { name: "Clear filter from Client" }).click();
  await settle(page);
  expect((await shownClients()).filter(Boolean)).toEqual(["Client", "Cy", "Ann", "Bo", "Ann"]);
});

test("inserted rows belong to the table and compute; deleted ones go, and undo brings them back", async () => {
  const { page } = open;
  await clickCell(page, "B4");
  await page.getByRole("button", { name: "Insert row" }).click();
  await typeInto(page, "B4", "Dee");
  await typeInto(page, "C4", "20");
  await settle(page);
  expect(await held(page, "B4:D4")).toEqual([["Dee", 20, 40]]);
  expect(
    await page.evaluate(() => window.workbench.book?.tableByName("Visits")?.area.rowCount)
  ).toBe(6);
  await clickCell(page, "B3");
  await clickCell(page, "B4", true);
  await page.getByRole("button", { name: "Delete row" }).click();
  await settle(page);
  expect(await held(page, "B3:C4")).toEqual([
    ["Ann", 45],
    ["Bo", 15],
  ]);
  await page.keyboard.press("Control+z");
  expect(await held(page, "B3:B4")).toEqual([["Cy"], ["Dee"]]);
});

test("a row typed right below the table joins it", async () => {
  const { page } = open;
  await typeInto(page, "B7", "Eve");
  await typeInto(page, "C7", "10");
  await settle(page);
  expect(await held(page, "B7:D7")).toEqual([["Eve", 10, 20]]);
});

test("another workbook starts the add-in anew; a file that cannot be read leaves the open one", async () => {
  const { page } = open;
  const frameName = () => page.locator("iframe").getAttribute("name");
  const before = await frameName();
  const opened = await page.evaluate(() => window.workbench.open(new Uint8Array([80, 75, 1, 2])));
  expect(opened).toBe(false);
  expect(await page.getByRole("alert").textContent()).toContain("Workbook.xlsx:");
  expect(await frameName()).toBe(before);
  expect(await held(page, "B3")).toEqual([["Cy"]]);
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes)), file);
  expect(await frameName()).not.toBe(before);
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("what is saved can be opened again, and only unsaved changes are asked about", async () => {
  const { page } = open;
  await typeInto(page, "F1", "mine");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const saved = await (await download).path();
  expect((await download).suggestedFilename()).toBe("Workbook.xlsx");
  await typeInto(page, "F2", "later");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles(saved);
  await page.getByRole("button", { name: "Discard my changes" }).click();
  await page.locator("text=Discard").waitFor({ state: "detached" });
  await expect(cell(page, "F1").textContent()).resolves.toBe("mine");
  await settle(page);
  expect(await held(page, "F1:F2")).toEqual([["mine"], [""]]);
});

test("what the add-in has written is not taken back by undo", async () => {
  const { page } = open;
  await typeInto(page, "F1", "mine");
  await page.evaluate(() => {
    const { book } = window.workbench;
    if (!book) return;
    book.source = "addin";
    book.activeSheet.setValues({ row: 0, column: 6, rowCount: 1, columnCount: 1 }, [["its"]]);
    book.source = "user";
  });
  await page.keyboard.press("Control+z");
  expect(await held(page, "F1:G1")).toEqual([["mine", "its"]]);
});

test("more than 20,000 rows are opened with a warning", async () => {
  const { page } = open;
  const book = newBook();
  const large = { row: 0, column: 0, rowCount: 20_002, columnCount: 1 };
  book.activeSheet.setValues(
    large,
    Array.from({ length: 20_002 }, (_, row) => [row === 0 ? "Number" : row])
  );
  book.activeSheet.addTable(large, true);
  const bytes = [...(await book.save())];
  await page.evaluate((numbers) => window.workbench.open(new Uint8Array(numbers)), bytes);
  expect(await page.locator(".message-bar.warning").textContent()).toContain("20,001");
});
