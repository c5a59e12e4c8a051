import { startPage, type OpenPage } from "./support/browser";
import { inOneBrowser } from "./support/eachTest";
import { cell, clickCell, held, selected, settle, typeInto } from "./support/grid";

jest.setTimeout(60_000);

const openPage = inOneBrowser(startPage);
let open: OpenPage;
beforeEach(async () => {
  open = await openPage("?file=none");
});

test("typing writes numbers, dates, text and formulas, and Enter goes down", async () => {
  const { page } = open;
  await typeInto(page, "B2", "38", "10/5/2026", "Smith, J", "=B2*2");
  expect(await selected(page)).toBe("B6");
  await settle(page);
  expect(await held(page, "B2:B5")).toEqual([[38], [46300], ["Smith, J"], [76]]);
  await expect(cell(page, "B5").textContent()).resolves.toBe("76");
  await expect(cell(page, "B3").textContent()).resolves.toBe("10/5/2026");
});

test("Tab goes right, and Enter then below where the Tabs began", async () => {
  const { page } = open;
  await clickCell(page, "C3");
  for (const text of ["a", "b", "c"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("d");
  await page.keyboard.press("Enter");
  expect(await held(page, "C3:F3")).toEqual([["a", "b", "c", "d"]]);
  expect(await selected(page)).toBe("C4");
});

test("Escape leaves the cell as it was; F2 and double-click change its text", async () => {
  const { page } = open;
  await typeInto(page, "A1", "one");
  await clickCell(page, "A1");
  await page.keyboard.type("two");
  await page.keyboard.press("Escape");
  expect(await held(page, "A1")).toEqual([["one"]]);
  await page.keyboard.press("F2");
  await page.keyboard.type("!");
  await page.keyboard.press("Enter");
  expect(await held(page, "A1")).toEqual([["one!"]]);
  await cell(page, "A1").dblclick();
  await page.keyboard.type("?");
  await page.keyboard.press("Tab");
  expect(await held(page, "A1")).toEqual([["one!?"]]);
});

test("arrows leave a cell that is typed into, and move the caret in one that is edited", async () => {
  const { page } = open;
  await clickCell(page, "B2");
  await page.keyboard.type("12");
  await page.keyboard.press("ArrowRight");
  expect(await selected(page)).toBe("C2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  expect(await held(page, "B2")).toEqual([[102]]);
});

test("the formula bar shows and changes the active cell", async () => {
  const { page } = open;
  const bar = page.getByRole("textbox", { name: "Formula bar" });
  await typeInto(page, "A1", "9:30 AM", "50%", "=1+1");
  await clickCell(page, "A1");
  await expect(bar.inputValue()).resolves.toBe("9:30 AM");
  await page.keyboard.press("ArrowDown");
  await expect(bar.inputValue()).resolves.toBe("50%");
  await page.keyboard.press("ArrowDown");
  await bar.click();
  await page.keyboard.press("End");
  await page.keyboard.type("+40");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(await held(page, "A3")).toEqual([[42]]);
  expect(await selected(page)).toBe("A4");
});

test("pointing at cells writes their reference into the formula", async () => {
  const { page } = open;
  await typeInto(page, "A1", "5", "7");
  await clickCell(page, "C1");
  await page.keyboard.type("=SUM(");
  await cell(page, "A1").hover();
  await page.mouse.down();
  await cell(page, "A2").hover();
  await page.mouse.up();
  await page.keyboard.type(")");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(await held(page, "C1", "formulas")).toEqual([["=SUM(A1:A2)"]]);
  expect(await held(page, "C1")).toEqual([[12]]);
});

test("undo and redo take back and repeat what she did, one step at a time", async () => {
  const { page } = open;
  await typeInto(page, "A1", "1", "2");
  await page.keyboard.press("Control+z");
  expect(await held(page, "A1:A2")).toEqual([[1], [""]]);
  await page.keyboard.press("Control+z");
  expect(await held(page, "A1:A2")).toEqual([[""], [""]]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+y");
  await page.keyboard.press("Control+y");
  expect(await held(page, "A1:A2")).toEqual([[1], [2]]);
});

test("copying moves relative references; cutting does not, and empties the source", async () => {
  const { page } = open;
  await typeInto(page, "A1", "1", "2", "=A1*10");
  await clickCell(page, "A3");
  await page.keyboard.press("Control+c");
  await clickCell(page, "B4");
  await page.keyboard.press("Control+v");
  expect(await held(page, "B4", "formulas")).toEqual([["=B2*10"]]);
  await clickCell(page, "A3");
  await page.keyboard.press("Control+x");
  await clickCell(page, "D1");
  await page.keyboard.press("Control+v");
  expect(await held(page, "D1", "formulas")).toEqual([["=A1*10"]]);
  expect(await held(page, "A3")).toEqual([[""]]);
});

test("text that looks like a number stays text when it is copied", async () => {
  const { page } = open;
  await typeInto(page, "A1", "'007");
  await clickCell(page, "A1");
  await page.keyboard.press("Control+c");
  await clickCell(page, "C2");
  await page.keyboard.press("Control+v");
  expect(await held(page, "C2")).toEqual([["007"]]);
});

test("text with tabs from elsewhere fills cells, and repeats over a larger selection", async () => {
  const { page } = open;
  await clickCell(page, "B2");
  await clickCell(page, "C5", true);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", 'x\t1\r\n"two\nlines"\t2\r\n');
    const event = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  });
  expect(await held(page, "B2:C5")).toEqual([
    ["x", 1],
    ["two\nlines", 2],
    ["x", 1],
    ["two\nlines", 2],
  ]);
});

test("Ctrl+D fills down, Delete clears, Ctrl+Enter writes everywhere", async () => {
  const { page } = open;
  await typeInto(page, "A1", "3", "4", "5");
  await typeInto(page, "B1", "=A1*2");
  await clickCell(page, "B1");
  await clickCell(page, "B3", true);
  await page.keyboard.press("Control+d");
  await settle(page);
  expect(await held(page, "B1:B3")).toEqual([[6], [8], [10]]);
  await page.keyboard.press("Delete");
  expect(await held(page, "B1:B3")).toEqual([[""], [""], [""]]);
  await page.keyboard.type("same");
  await page.keyboard.press("Control+Enter");
  expect(await held(page, "B1:B3")).toEqual([["same"], ["same"], ["same"]]);
});

test("a list that warns asks whether to keep another value", async () => {
  const { page } = open;
  await page.evaluate(() => {
    window.workbench.book?.activeSheet.setValidation(
      { row: 0, column: 0, rowCount: 3, columnCount: 1 },
      {
        type: "list",
        source: "Ann,Bo",
        inCellDropDown: true,
        alert: { show: true, style: "warning", title: "Client", message: "Not a client." },
      }
    );
  });
  await typeInto(page, "A1", "Ann");
  expect(await selected(page)).toBe("A2");
  await typeInto(page, "A2", "Zoe");
  await page.getByRole("button", { name: "Keep it anyway" }).click();
  await settle(page);
  expect(await held(page, "A1:A2")).toEqual([["Ann"], ["Zoe"]]);
  await typeInto(page, "A2", "Cy");
  await page.getByRole("button", { name: "Cancel" }).click();
  await settle(page);
  expect(await held(page, "A2")).toEqual([["Zoe"]]);
  await clickCell(page, "A3");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("option", { name: "Bo" }).click();
  expect(await held(page, "A3")).toEqual([["Bo"]]);
});

test("a formula that cannot be read stays in the editor, with a message until it is put right", async () => {
  const { page } = open;
  await typeInto(page, "A1", "=SUM(1,");
  expect(await page.getByRole("alert").textContent()).toContain("=SUM(1,");
  expect(await page.locator(".cell-editor").inputValue()).toBe("=SUM(1,");
  await page.keyboard.type("2)");
  await page.keyboard.press("Enter");
  await settle(page);
  expect(await held(page, "A1")).toEqual([[3]]);
  expect(await page.locator(".message-bar").isVisible()).toBe(false);
});
