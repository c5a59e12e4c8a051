import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { inOneBrowser } from "./support/eachTest";
import { clickCell, settle } from "./support/grid";
import {
  axeFindings,
  leaveGrid,
  makeNarrow,
  overhang,
  startPane,
  tabTo,
  waitForFocus,
  type OpenPane,
} from "./support/pane";

jest.setTimeout(180_000);

const openPage = inOneBrowser(startPane);
let open: OpenPane;

async function start(query: string): Promise<OpenPane> {
  open = await openPage(query);
  return open;
}

const button = (name: string | RegExp): Locator => open.pane.getByRole("button", { name });

/** Clean to axe, and nothing reaches over the edge of a pane as narrow as it can be. */
async function look(step: string): Promise<void> {
  expect([step, await axeFindings(open.page)]).toEqual([step, []]);
  expect([step, await overhang(open.page)]).toEqual([step, 0]);
}

async function unfold(): Promise<void> {
  const closed = open.pane.locator("main [aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

async function typeRows(rows: string[][], first = 1): Promise<void> {
  const { page } = open;
  for (const [index, cells] of rows.entries()) {
    await clickCell(page, `A${first + index}`);
    for (const text of cells) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
  }
  await settle(page);
}

const found = (words: RegExp) => open.pane.getByText(words).first().waitFor();

const csv = `Date;Client;CPT;In;Out;Therapist
5/6/2026;Wren S.;97530;3:00 PM;3:45 PM;Jane Roe
7/6/2026;=cmd|' /C calc'!A0;97530;3:00 PM;3:45 PM;Jane Roe
8/6/2026;<script>alert(1)</script>;97530;?;3:45 PM;Jane Roe
Total;;;;;
`;

test("an office's own workbook is brought into it, by keyboard alone", async () => {
  const { page, pane } = await start("?file=none");
  const press = (key: string) => page.keyboard.press(key);
  const file = readFileSync(join(__dirname, "../../assets/sample-log.xlsx"));
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes)), [...file]);
  await settle(page);
  await button("Bring your own log").waitFor();
  await makeNarrow(page);
  await look("first run");

  await clickCell(page, "A5");
  await leaveGrid(page);
  await tabTo(page, /^Bring your own log$/);
  await press("Enter");
  await waitForFocus(page, /^Where is your log/);
  await pane.getByRole("checkbox").first().waitFor();
  await look("choose");
  await tabTo(page, /^Oct/);
  await press(" ");
  await tabTo(page, /^Kiddos/);
  await press(" ");
  await tabTo(page, /^Continue$/);
  await press("Enter");
  await waitForFocus(page, /^What the columns are/);
  await found(/^9 sessions found/);
  await unfold();
  await look("columns");

  await tabTo(page, /^Continue$/);
  await press("Enter");
  await waitForFocus(page, /^Who is who/);
  await unfold();
  await look("names");
  await press("Escape");
  await waitForFocus(page, /^What the columns are/);
  await found(/^9 sessions found/);
  await tabTo(page, /^Continue$/);
  await press("Enter");
  await waitForFocus(page, /^Who is who/);
  await tabTo(page, /^Continue$/);
  await press("Enter");
  await waitForFocus(page, /^What will be written/);
  await button("Bring in 9 sessions").waitFor();
  await unfold();
  await look("write");

  await tabTo(page, /^Bring in 9 sessions$/);
  await press("Enter");
  await waitForFocus(page, /^9 sessions brought in/);
  await look("outcome");
  await tabTo(page, /^Check sessions$/);
  await press("Enter");
  await waitForFocus(page, /^9 sessions checked/);

  await unfold();
  await button(/^Go to your log/)
    .first()
    .click();
  await page.getByRole("tab", { name: "Oct", selected: true }).waitFor();
});

test("a sheet that is typed is brought in, and then only what is new of it", async () => {
  const { page, pane } = await start("");
  await page.getByRole("button", { name: "Add a sheet" }).click();
  await settle(page);
  const rows = [
    ["Day", "Kid", "Code", "From", "To"],
    ["11/2/2026", "Wren Samplewood", "97530", "3:00 PM", "3:45 PM"],
    ["11/3/2026", "Wren Samplewood", "97110", "3:00 PM", "3:30 PM"],
  ];
  await typeRows(rows);
  const sheet = await page.getByRole("tab", { selected: true }).first().textContent();
  const bring = async (sessions: string) => {
    await button("Bring a log").click();
    await pane.getByRole("checkbox", { name: sheet ?? "" }).click();
    await button("Continue").click();
    await pane
      .getByText(/sessions found/)
      .first()
      .waitFor();
    await button("Continue").click();
    await pane.getByRole("heading", { name: /^(Who is who|What will be written)/ }).waitFor();
    if (await pane.getByRole("heading", { name: "Who is who" }).isVisible()) {
      for (const radio of await pane.getByRole("radio", { name: /^No, add/ }).all()) {
        await radio.click();
      }
      await button("Continue").click();
    }
    await button(`Bring in ${sessions}`).click();
    await pane.getByRole("heading", { name: `${sessions} brought in` }).waitFor();
  };
  await bring("2 sessions");

  await page
    .getByRole("tab", { name: sheet ?? "" })
    .first()
    .click();
  await typeRows([["11/4/2026", "Wren Samplewood", "97530", "1:00 PM", "1:45 PM"]], 4);
  await bring("1 session");
});

test("a text file asks what only she can say, and nothing in it becomes a formula", async () => {
  const { page, pane } = await start("");
  await makeNarrow(page);
  await button("Bring a log").click();
  await pane.locator("input[type=file]").setInputFiles({
    name: "november.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await pane.getByText("november.csv").waitFor();
  await button("Continue").click();
  await found(/^3 sessions found/);
  await button("Continue").click();
  await pane.getByText("Choose an answer.").waitFor();
  await look("question");
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("radio", { name: /the day is first/ }).check();
  await pane.getByText(/question left to answer/).waitFor({ state: "detached" });
  await unfold();
  await look("answered");
  await button("Continue").click();
  await pane.getByRole("heading", { name: "Who is who" }).waitFor();
  await look("alike");
  for (const radio of await pane.getByRole("radio", { name: /^Yes, the same/ }).all()) {
    await radio.click();
  }
  await button("Continue").click();
  await button("Bring in 3 sessions").waitFor();
  await unfold();
  await look("file");
  await button("Bring in 3 sessions").click();
  await pane.getByRole("heading", { name: "3 sessions brought in" }).waitFor();
  const clients = await page.evaluate(() => {
    const table = window.workbench.book?.tableByName("Sessions");
    const values = table?.sheet.values(table.bodyArea) ?? [];
    return values.slice(-3).map((cells) => String(cells[1]));
  });
  expect(clients[1]).toBe("=cmd|' /C calc'!A0");
  expect(clients[2]).toBe("<script>alert(1)</script>");
});
