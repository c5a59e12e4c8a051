import { inOneBrowser } from "./support/eachTest";
import { held, settle, typeInto } from "./support/grid";
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

jest.setTimeout(120_000);

const openPage = inOneBrowser(startPane);
let open: OpenPane;

async function start(query: string): Promise<OpenPane> {
  open = await openPage(query);
  return open;
}

test("from an empty workbook to a superbill's sheet, by keyboard alone", async () => {
  const { page, pane } = await start("?file=none");
  const press = (key: string) => page.keyboard.press(key);
  await pane.getByRole("button", { name: "Try it with a sample practice" }).waitFor();

  await leaveGrid(page);
  await tabTo(page, /^Try it with a sample practice$/);
  await press("Enter");
  await waitForFocus(page, /15 sheets made/);

  await tabTo(page, /^Check sessions$/);
  await press("Enter");
  await waitForFocus(page, /sessions checked/);
  expect(await pane.getByRole("tab", { name: "Check" }).getAttribute("aria-selected")).toBe("true");

  await tabTo(page, /^Units differ from the minutes/);
  await press("Enter");
  await tabTo(page, /^Set Units to/);
  await press("Enter");
  await waitForFocus(page, /fixed/);

  await tabTo(page, /^Check$/, "Shift+Tab");
  await press("ArrowRight");
  await press("ArrowRight");
  await pane.getByRole("button", { name: /^Make \d+ superbills/ }).waitFor();
  await tabTo(page, /^Make \d+ superbills/);
  await press("Enter");
  await waitForFocus(page, /^I have a copy, go on$/);
  await press("Enter");
  await waitForFocus(page, /superbills made/);

  // The pane looks at the workbook again and draws its lists anew, which may take the focus away.
  await settle(page);
  await tabTo(page, /SB-0001/);
  await press("Enter");
  await page.getByRole("tab", { name: "SB-0001", selected: true }).waitFor();
  await settle(page);
  expect((await held(page, "A1:H30", "texts")).flat().join(" ")).toContain("SB-0001");
});

test("every view is clean to axe and fits a pane of 320 pixels", async () => {
  const { page, pane } = await start("?file=none");
  const look = async (view: string) => {
    expect([view, await axeFindings(page)]).toEqual([view, []]);
    expect([view, await overhang(page)]).toEqual([view, 0]);
  };
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const result = pane.getByRole("region", { name: "Result" });
  await button("Set up this workbook").waitFor();
  await makeNarrow(page);
  await look("first run");

  await button("Try it with a sample practice").click();
  await result.waitFor();
  await look("status");

  await button("Check sessions").click();
  await result.getByText(/sessions checked/).waitFor();
  const closed = pane.locator("[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await look("check");

  await button(/^Accept/)
    .first()
    .click();
  await result
    .getByText(/accepted/)
    .first()
    .waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  await button(/^Remove/)
    .first()
    .waitFor();
  await look("accepted reviews");

  await pane.getByRole("tab", { name: "Look up" }).click();
  await pane.getByLabel("Look up a code or a word").fill("sensory");
  await pane.getByText(/answers\.$/).waitFor();
  await button("Where they come from").click();
  while ((await closed.count()) > 0) await closed.first().click();
  await look("look up");

  await pane.getByRole("tab", { name: "Documents" }).click();
  await button(/^Make \d+ superbills/).waitFor();
  await look("superbills");

  await button(/^Make \d+ superbills/).click();
  await pane.getByRole("dialog").waitFor();
  await look("suggestion of a backup copy");

  await button("I have a copy, go on").click();
  await result.getByText(/superbills made/).waitFor();
  await look("superbills made");

  const make = (kind: string) => pane.getByLabel("What to make").selectOption(kind);
  for (const kind of ["Invoice", "Receipt", "Statement"]) {
    await make(kind);
    await button(new RegExp(`^Make \\d+ ${kind.toLowerCase()}s`)).waitFor();
    await look(kind);
  }
  await make("Estimate");
  await button("Make 1 estimate").click();
  await pane.getByText("Choose the client.").waitFor();
  await look("estimate with problems");

  await button("Look for edited sheets").click();
  await pane.getByText(/as they were issued/).waitFor();
  await button(/^More for SB-0001/).click();
  await pane.getByRole("checkbox", { name: "Pick SB-0002" }).click();
  await look("documents so far");

  await pane.getByRole("tab", { name: "Status" }).click();
  await button("Make Dashboard sheet").waitFor();
  await look("status with figures");
});

test("an estimate is entered, made, found again and voided by keyboard alone", async () => {
  const { page, pane } = await start("");
  const press = (key: string) => page.keyboard.press(key);
  await pane.getByRole("tab", { name: "Documents" }).click();
  await pane.getByRole("button", { name: /^Make \d+ superbills/ }).waitFor();
  await tabTo(page, /^What to make$/);
  await press("E");
  await pane.getByRole("button", { name: "Make 1 estimate" }).waitFor();
  await tabTo(page, /^Make 1 estimate$/);
  await press("Enter");
  await waitForFocus(page, /^Choose a client/);
  await press("ArrowDown");
  await pane.getByText("Filled in from recent sessions").waitFor();
  await pane.getByRole("button", { name: /^Make 1 estimate \(/ }).waitFor();
  await tabTo(page, /^Make 1 estimate \(/);
  await press("Enter");
  await waitForFocus(page, /^I have a copy, go on$/);
  await press("Enter");
  await waitForFocus(page, /^1 estimate made$/);

  await tabTo(page, /^More for EST-0001$/);
  await press("Enter");
  await tabTo(page, /^Void EST-0001$/);
  await press("Enter");
  await waitForFocus(page, /^Void it$/);
  await press("Enter");
  await waitForFocus(page, /^EST-0001 is void$/);
  await pane.getByRole("button", { name: "EST-0001 (void)" }).waitFor();
});

test("a sheet that is edited by hand is found", async () => {
  const { page, pane } = await start("");
  await page.getByRole("button", { name: "Make superbills" }).click();
  await pane.getByRole("heading", { name: /superbills made/ }).waitFor();
  await pane.getByRole("button", { name: "SB-0001", exact: true }).first().click();
  await page.getByRole("tab", { name: "SB-0001", selected: true }).waitFor();
  await settle(page);
  await typeInto(page, "A1", "Another practice");
  await pane.getByRole("button", { name: "Look for edited sheets" }).click();
  await pane.getByRole("heading", { name: "Edited by hand: 1" }).waitFor();
  await pane.getByRole("button", { name: "Open SB-0001" }).waitFor();
});

test("what a ribbon button did is told in the pane, on the tab that it belongs to", async () => {
  const { page, pane } = await start("");
  await pane.getByRole("tab", { name: "Status" }).waitFor();
  await page.getByRole("button", { name: "Check sessions" }).click();
  await pane.getByRole("heading", { name: /sessions checked/ }).waitFor();
  expect(await pane.getByRole("tab", { name: "Check" }).getAttribute("aria-selected")).toBe("true");
});

test("a review is accepted and taken back, and the practice's tables are added, by keyboard", async () => {
  const { page, pane } = await start("");
  const press = (key: string) => page.keyboard.press(key);
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("heading", { name: "To review", exact: true }).waitFor();
  await tabTo(page, /^A modifier has no reason/);
  await press("Enter");
  await tabTo(page, /^Accept: /);
  await press("Enter");
  await waitForFocus(page, /1 review accepted/);

  await tabTo(page, /^A modifier has no reason/);
  await press("Enter");
  await tabTo(page, /^Remove: /);
  await press("Enter");
  await waitForFocus(page, /1 review not accepted any more/);

  await tabTo(page, /^Check$/, "Shift+Tab");
  await press("ArrowRight");
  await press("ArrowRight");
  await press("ArrowRight");
  await pane.getByLabel("Look up a code or a word").waitFor();
  await tabTo(page, /^Look up a code or a word$/);
  await page.keyboard.type("what is 97533?");
  await pane.getByText("1 answer.").waitFor();
  await tabTo(page, /^Add tables? /);
  await press("Enter");
  await waitForFocus(page, /sheets? made/);
});

test("the last batch is taken back once that is confirmed", async () => {
  const { page, pane } = await start("");
  const takeBack = pane.getByRole("button", { name: "Take back the last batch" });
  await pane.getByRole("tab", { name: "Documents" }).click();
  await page.getByRole("button", { name: "Make superbills" }).click();
  await pane.getByRole("heading", { name: /superbills made/ }).waitFor();
  await takeBack.click();
  await pane.getByRole("dialog").getByText("SB-0001").waitFor();
  await pane.getByRole("button", { name: "Take back", exact: true }).click();
  await pane.getByRole("heading", { name: /taken back/ }).waitFor();
  await takeBack.waitFor({ state: "detached" });
});
