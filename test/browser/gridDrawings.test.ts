import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { newBook, parseAddress, type Area } from "../../src/workbench/engine";
import { base64, png } from "../workbench/engine/pictures";
import { startPage, type OpenPage } from "./support/browser";
import { inOneBrowser } from "./support/eachTest";
import { boxOf, cell, clickCell, settle, typeInto } from "./support/grid";

jest.setTimeout(60_000);

const openPage = inOneBrowser(startPage);
let open: OpenPage;
beforeEach(async () => {
  open = await openPage("?file=none");
  await openBytes(open.page, await figures());
});

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`no address: ${address}`);
  return parsed.area;
}

/** Three months with a chart beside them and a logo below. */
async function figures(frozenRows = 0): Promise<Uint8Array> {
  const book = newBook();
  const { activeSheet: sheet } = book;
  sheet.setValues(area("A1:B4"), [
    ["Month", "Billed"],
    ["Jan", 10],
    ["Feb", 20],
    ["Mar", 40],
  ]);
  const chart = sheet.addChart("ColumnClustered", sheet, area("A1:B4"), "columns");
  Object.assign(chart, { title: "Money", box: { left: 192, top: 0, width: 300, height: 180 } });
  const logo = sheet.addPicture(png(80, 40));
  logo.altText = "The practice's logo";
  logo.box = { left: 0, top: 90, width: 96, height: 48 };
  sheet.freeze = { rows: frozenRows, columns: 0 };
  return book.save();
}

async function openBytes(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (text) => {
    await window.workbench.open(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
    await window.workbench.idle();
  }, base64(bytes));
}

const logo = (page: Page) => page.getByRole("img", { name: "Picture: The practice's logo" });
const chart = (page: Page) => page.getByRole("img", { name: "Column chart: Money" });
const names = (page: Page) =>
  page.evaluate(() => window.workbench.book?.activeSheet.drawings().map(({ name }) => name));

test("pictures and charts lie over their cells and scroll with them", async () => {
  const { page } = open;
  expect((await boxOf(logo(page))).x).toBeCloseTo((await boxOf(cell(page, "A7"))).x, 0);
  expect(await logo(page).boundingBox()).toMatchObject({ width: 128, height: 64 });
  expect((await boxOf(chart(page))).x).toBeCloseTo((await boxOf(cell(page, "E1"))).x, 0);
  const loaded = await logo(page)
    .locator("img")
    .evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(loaded).toBe(80);
  const before = await logo(page).boundingBox();
  await page.locator(".grid-viewport").evaluate((viewport) => viewport.scrollTo(0, 60));
  expect(await logo(page).boundingBox()).toMatchObject({ y: (before?.y ?? 0) - 60 });
});

test("a chart follows its cells", async () => {
  const { page } = open;
  const heights = () =>
    chart(page)
      .locator("rect")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
  const [jan = 0, feb = 0, mar = 0] = await heights();
  expect([feb / jan, mar / jan]).toEqual([expect.closeTo(2), expect.closeTo(4)]);
  await typeInto(page, "B2", "40");
  await settle(page);
  const [janNow = 0, , marNow = 0] = await heights();
  expect(janNow).toBeCloseTo(marNow);
  expect(await chart(page).getAttribute("aria-description")).toBe(
    "Billed: Jan 40, Feb 20, Mar 40."
  );
});

test("a click selects a picture, Delete removes it, and undo brings it back", async () => {
  const { page } = open;
  await clickCell(page, "A1");
  await logo(page).click();
  await page.keyboard.press("Delete");
  await settle(page);
  expect(await names(page)).toEqual(["Chart 1"]);
  expect(await logo(page).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await settle(page);
  expect(await names(page)).toEqual(["Chart 1", "Picture 1"]);
  await chart(page).click();
  await page.keyboard.press("Backspace");
  await settle(page);
  expect(await names(page)).toEqual(["Picture 1"]);
});

test("the keyboard goes to the drawings and back", async () => {
  const { page } = open;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await clickCell(page, "A1");
  await page.keyboard.press("Control+Alt+Digit5");
  expect(await focused()).toBe("Column chart: Money");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Picture: The practice's logo");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("Sheet Sheet1");
});

test("a picture file that is dropped on the sheet is put in", async () => {
  const { page } = open;
  const bytes = base64(png(20, 10));
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], "stamp.png", { type: "image/png" }));
    return data;
  }, bytes);
  await page.locator(".stage").dispatchEvent("drop", { dataTransfer: transfer });
  await page.waitForFunction(
    () => (window.workbench.book?.activeSheet.drawings().length ?? 0) === 3
  );
  expect(await names(page)).toEqual(["Chart 1", "Picture 1", "Picture 2"]);
});

test("a picture is moved by mouse and by arrows, and sized by its corner", async () => {
  const { page } = open;
  const start = await logo(page).boundingBox();
  if (!start) throw new Error("no picture");
  await page.mouse.move(start.x + 20, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 50, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  expect(await logo(page).boundingBox()).toMatchObject({ x: start.x + 40, y: start.y + 30 });
  await page.keyboard.press("ArrowLeft");
  await settle(page);
  expect(await logo(page).boundingBox()).toMatchObject({ x: start.x + 36, y: start.y + 30 });
  const corner = { x: start.x + 36 + start.width - 4, y: start.y + 30 + start.height - 4 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 64, corner.y, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  expect(await logo(page).boundingBox()).toMatchObject({ width: 192, height: 96 });
  await page.keyboard.press("Control+z");
  await settle(page);
  expect(await logo(page).boundingBox()).toMatchObject({ width: 128, height: 64 });
});

test("a picture is put in by the ribbon, at the active cell and not too large", async () => {
  const { page } = open;
  await clickCell(page, "C9");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.from(png(1600, 800)),
  });
  await page.waitForFunction(
    () => (window.workbench.book?.activeSheet.drawings().length ?? 0) === 3
  );
  await settle(page);
  const made = page.getByRole("img", { name: "Picture: Picture 2" });
  expect((await boxOf(made)).x).toBeCloseTo((await boxOf(cell(page, "C9"))).x, 0);
  expect(await made.boundingBox()).toMatchObject({ width: 320, height: 160 });
  expect(await made.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("what is no picture is refused with a message", async () => {
  const { page } = open;
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  const chooser = await choosing;
  const buffer = Buffer.from("<svg/>");
  await chooser.setFiles({ name: "logo.png", mimeType: "image/png", buffer });
  await page.getByText("The picture must be a PNG or JPEG file.").waitFor();
  expect(await names(page)).toEqual(["Chart 1", "Picture 1"]);
});

test("over frozen rows a picture stays where those stay", async () => {
  const { page } = open;
  await openBytes(page, await figures(8));
  const pinned = page.locator(".frozenRows .picture");
  const before = await pinned.boundingBox();
  await page.locator(".grid-viewport").evaluate((viewport) => viewport.scrollTo(0, 300));
  expect(await pinned.boundingBox()).toEqual(before);
  await cell(page, "D2").click();
  await pinned.click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Delete");
  await settle(page);
  expect(await names(page)).toEqual(["Chart 1"]);
});

test("a page with drawings is accessible", async () => {
  const { page } = open;
  await openBytes(page, await figures(8));
  const axe = new AxeBuilder({ page })
    .include(".grid-viewport")
    .withRules([
      "aria-hidden-focus",
      "aria-required-children",
      "image-alt",
      "nested-interactive",
      "role-img-alt",
      "scrollable-region-focusable",
    ]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
