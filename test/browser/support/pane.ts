import AxeBuilder from "@axe-core/playwright";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { startPage, type OpenPage, type PageOptions } from "./browser";

export interface OpenPane extends OpenPage {
  pane: FrameLocator;
}

const paneFrame = ".pane-frame";
/** More controls than any view of the sample has. */
const mostSteps = 200;

/** Opens the workbench; the pane is the add-in's own page in its frame. */
export async function startPane(options: PageOptions = {}): Promise<OpenPane> {
  const open = await startPage(options);
  return { ...open, pane: open.page.frameLocator(paneFrame) };
}

/** What a screen reader would call what has the focus in the pane; "" where that is elsewhere. */
export async function focusedName(page: Page): Promise<string> {
  const frame = await paneOf(page);
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const name = element.getAttribute("aria-label") ?? (labels[0] ?? element).textContent;
    return name.replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until what is called so has the focus; throws where that never comes. */
export async function tabTo(
  page: Page,
  wanted: RegExp,
  key: "Tab" | "Shift+Tab" = "Tab"
): Promise<void> {
  const passed = new Set<string>();
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press(key);
    const name = await focusedName(page);
    if (wanted.test(name)) return;
    passed.add(name);
  }
  throw new Error(`${key} never came to ${wanted}; it passed ${[...passed].join(" | ")}`);
}

/** Leaves the grid, in which Tab goes from cell to cell: the pane comes after the sheets' tabs. */
export async function leaveGrid(page: Page): Promise<void> {
  await page.keyboard.press("F6");
}

/** Waits until a heading with such words has taken the focus. */
export async function waitForFocus(page: Page, words: RegExp): Promise<void> {
  const frame = await paneOf(page);
  await frame.waitForFunction(
    (source) => new RegExp(source).test(document.activeElement?.textContent ?? ""),
    words.source
  );
}

/**
 * What axe finds in the pane: rule, weight and the elements. What it finds is looked at once more a
 * moment later: an answer may have come meanwhile, and a button be between two colours.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await untilStill(page);
  const found = await analyze(page);
  if (found.length === 0) return found;
  await page.waitForTimeout(1500);
  await untilStill(page);
  return analyze(page);
}

async function analyze(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include([paneFrame, "body"])
    // Fluent's library for the focus puts these around a page that has a dialog: whoever tabs to
    // one is taken on at once.
    .exclude([paneFrame, "[data-tabster-dummy]"])
    .analyze();
  return violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html).join(" ")}`
  );
}

/** A button that is just switched on or pointed at is on its way from one colour to another. */
async function untilStill(page: Page): Promise<void> {
  const frame = await paneOf(page);
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * How many pixels the pane's contents reach over its right edge; what is only heard has no place,
 * and a drawing cuts off what is larger than it.
 */
export async function overhang(page: Page): Promise<number> {
  const frame = await paneOf(page);
  return frame.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const isHeard = (element: Element) => getComputedStyle(element).clipPath === "inset(50%)";
    const unseen = [...document.querySelectorAll("#root *")].filter(isHeard);
    const edges = [...document.querySelectorAll("#root *")]
      .filter((element) => !unseen.some((each) => each.contains(element)))
      .filter((element) => !element.parentElement?.closest("svg"))
      .map((element) => element.getBoundingClientRect().right);
    return Math.max(0, Math.ceil(Math.max(...edges) - room));
  });
}

/** Makes the pane as narrow as it can be. */
export async function makeNarrow(page: Page): Promise<void> {
  const edge = page.locator(".pane-edge");
  await edge.focus();
  while ((await edge.getAttribute("aria-valuenow")) !== "320") {
    await page.keyboard.press("ArrowRight");
  }
}

/** The theme that Office would tell the pane of: light, dark, or the colours that Windows forces. */
export async function setTheme(
  page: Page,
  theme: "light" | "dark" | "high contrast"
): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "high contrast" ? "active" : "none" });
  const frame = await paneOf(page);
  await frame.evaluate((isDarkTheme) => {
    const { context } = (window as unknown as { Office: { context: object } }).Office;
    Object.defineProperty(context, "officeTheme", { value: { isDarkTheme }, configurable: true });
    // The pane asks for the theme whenever it comes into sight.
    document.dispatchEvent(new Event("visibilitychange"));
  }, theme === "dark");
}

/** Closes the pane and opens it again: nothing that it held in memory is left. */
export async function reloadPane(page: Page): Promise<void> {
  const frame = await paneOf(page);
  await frame.goto(frame.url());
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator(paneFrame).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("There is no pane");
  return frame;
}
