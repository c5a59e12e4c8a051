import { inOneBrowser } from "./support/eachTest";
import { held, settle, typeInto } from "./support/grid";
import {
  axeFindings,
  makeNarrow,
  overhang,
  reloadPane,
  setTheme,
  startPane,
  tabTo,
  waitForFocus,
  type OpenPane,
} from "./support/pane";

jest.setTimeout(180_000);

const openPage = inOneBrowser(startPane);
let open: OpenPane;

/** The sample practice with the pane as narrow as it can be, at a view. */
async function start(tab?: string): Promise<OpenPane> {
  open = await openPage();
  const { page, pane } = open;
  await pane.getByRole("button", { name: "Check sessions" }).waitFor();
  await makeNarrow(page);
  if (tab !== undefined) await pane.getByRole("tab", { name: tab }).click();
  return open;
}

/** Looks at the view in all its themes. */
async function look(view: string): Promise<void> {
  const { page } = open;
  for (const theme of ["dark", "high contrast", "light"] as const) {
    await setTheme(page, theme);
    expect([view, theme, await overhang(page)]).toEqual([view, theme, 0]);
    expect([view, theme, await axeFindings(page)]).toEqual([view, theme, []]);
  }
}

test("coverage is clean to axe and fits a pane of 320 pixels in every theme, all of it open", async () => {
  const { pane } = await start("Coverage");
  await pane.getByRole("heading", { name: "Authorizations", exact: true }).waitFor();
  const client = pane.getByRole("combobox", { name: "Client", exact: true }).first();
  await client.waitFor();
  await client.selectOption({ index: 1 });
  const closed = pane.locator("#view [aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await pane.getByLabel("Verified on").waitFor();
  await look("coverage");
});

test("a client whose name is one long word fits, too, wherever clients are chosen from", async () => {
  const { page, pane } = await start();
  await page.getByRole("tab", { name: "Clients", exact: true }).click();
  await typeInto(page, "A2", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
  await settle(page);
  await reloadPane(page);
  await pane.getByRole("tab", { name: "Coverage" }).click();
  await pane.getByRole("heading", { name: "Ask a plan" }).waitFor();
  const closed = pane.locator("#view [aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await pane.getByLabel("Verified on").waitFor();
  const choices = pane.getByRole("combobox", { name: "Client", exact: true });
  expect(await choices.count()).toBeGreaterThan(2);
  await expect(choices.first().textContent()).resolves.toContain("Llanfairpwll");
  expect(await overhang(page)).toBe(0);
});

test("what a plan answered is typed in, and a plan is asked, by keyboard alone", async () => {
  const { page, pane } = await start("Coverage");
  const press = (key: string) => page.keyboard.press(key);
  await pane.getByRole("heading", { name: "Ask a plan" }).waitFor();
  await tabTo(page, /^Make a sheet that asks a plan$/);
  await press("Enter");
  await pane.getByLabel("What to make").waitFor();
  await tabTo(page, /^What to make$/);
  await press("B");
  await tabTo(page, /^Client$/);
  await press("ArrowDown");
  await pane.getByRole("button", { name: /^Make 1 benefit verification/ }).waitFor();
  await tabTo(page, /^Make 1 benefit verification/);
  await press("Enter");
  const copy = pane.getByRole("button", { name: "I have a copy, go on" });
  const made = pane.getByRole("heading", { name: /^1 benefit verification made/ });
  await copy.or(made).first().waitFor();
  if (await copy.isVisible()) await copy.click();
  await made.waitFor();
  await pane
    .getByRole("button", { name: /BV-0001/ })
    .first()
    .click();
  await page.getByRole("tab", { name: "BV-0001", selected: true }).waitFor();
  await settle(page);
  expect((await held(page, "A1:H60", "texts")).flat().join(" ")).toContain("Deductible");
});

test("a session is timed, goes on while the pane is closed, and is written, by keyboard alone", async () => {
  const { page, pane } = await start();
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(page, /^Session clock$/);
  await press("Enter");
  await waitForFocus(page, /^Session clock$/);
  await look("session clock");
  await tabTo(page, /^Client$/);
  await press("ArrowDown");
  await tabTo(page, /^Code$/);
  await press("ArrowDown");
  await tabTo(page, /^Start$/);
  await press("Enter");
  await pane.getByRole("timer").waitFor();
  await look("session clock, running");

  await reloadPane(page);
  await pane.getByRole("timer").waitFor();
  await look("status while something runs");
  await tabTo(page, /^Open the session clock$/);
  await press("Enter");
  await tabTo(page, /^Stop$/);
  await press("Enter");
  await pane.getByRole("button", { name: /^Write to Sessions/ }).waitFor();
  await pane.getByRole("timer").waitFor({ state: "detached" });
  await look("session clock, stopped");
});
