/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { Figures } from "../../../src/taskpane/parts/figures";
import { practice, session, today } from "../../billing/practice";
import { bill, billedPractice, paid, unitsOn } from "../../billing/figures/figuresPractice";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(`${today}T09:05:00`) });
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  jest.useRealTimers();
});

async function draw(records: PracticeRecords): Promise<void> {
  const judgements = judgeSessions(records, { today });
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Figures status={{ records, judgements }} action={<button>Make Dashboard sheet</button>} />
      </FluentProvider>
    )
  );
}

const words = () => place.textContent ?? "";
const tables = () =>
  [...place.querySelectorAll("table")].map((table) =>
    [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))
  );
const drawings = () => [...place.querySelectorAll('[role="img"]')];
const nameOf = (element: Element) =>
  document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent;

const busy = billedPractice(
  [
    bill("SB-0001", "Ava", [
      ["S-1", "2026-09-30", 10000],
      ["S-2", "2026-10-01", 20000],
    ]),
    bill("SB-0002", "Ben", [["S-3", "2025-01-15", 5000]]),
  ],
  [paid("2026-10-20", "Ava", 15000), paid("2026-10-21", "Cleo", 700, 2)],
  { sessions: [...unitsOn("2026-10-05", "Dana", 4, 3), ...unitsOn("2026-09-05", "שרה", 2)] }
);

test("draws three charts, each with its name and its numbers as a table", async () => {
  await draw(busy);
  expect(drawings().map(nameOf)).toEqual([
    "Billed by month of the visit",
    "Balance by age of the visit",
    "Units by therapist and month",
  ]);
  const [billed = [], age = [], units = []] = tables();
  expect(billed).toHaveLength(15);
  expect(billed.slice(-5)).toEqual([
    ["Sep 2026", "$100.00", "$100.00", "$0.00"],
    ["Oct 2026", "$200.00", "$50.00", "$150.00"],
    ["Nov 2026", "$0.00", "$0.00", "$0.00"],
    ["Before Dec 2025", "$50.00", "$0.00", "$50.00"],
    ["Total", "$350.00", "$150.00", "$200.00"],
  ]);
  expect(age[age.length - 1]).toEqual(["Outstanding", "$200.00"]);
  expect(units[0]).toEqual(["Month", "Dana", "שרה", "All"]);
  expect(units[units.length - 1]).toEqual(["Total", "7", "2", "9"]);
});

test("says in words what the charts come to", async () => {
  await draw(busy);
  expect(words()).toContain(
    "Dec 2025 to Nov 2026: $300.00 billed, $150.00 paid, $150.00 outstanding. Before Dec 2025: $50.00 outstanding."
  );
  expect(words()).toContain("$200.00 outstanding in all. Credits kept for clients: $7.00.");
  expect(words()).toContain("Dec 2025 to Nov 2026, billed or not: 9 units.");
});

test("draws columns as high as the amounts are", async () => {
  await draw(busy);
  const heights = [...(drawings()[0]?.querySelectorAll("rect") ?? [])].map((rect) =>
    Math.round(Number(rect.getAttribute("height")))
  );
  // September: all paid. October: outstanding, then paid.
  expect(heights).toEqual([42, 63, 21]);
});

test("says where nothing is billed, and still shows who worked", async () => {
  await draw(practice([session({ provider: "Dana" })]));
  expect(words()).toContain("Nothing is billed yet.");
  expect(drawings().map(nameOf)).toEqual(["Units by therapist and month"]);
});

test("an empty log has no chart, but the button", async () => {
  await draw(practice([]));
  expect(drawings()).toEqual([]);
  expect(words()).toBe("Nothing is billed yet.Make Dashboard sheet");
});

test("follows what was read last", async () => {
  await draw(busy);
  expect(drawings()).toHaveLength(3);
  await draw(practice([]));
  expect(drawings()).toEqual([]);
});
