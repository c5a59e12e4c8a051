/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { readFigures } from "../../../src/workflows/readFigures";
import { Figures } from "../../../src/taskpane/parts/figures";
import { UnusableWorkbook } from "../../../src/workbook/reading/unusableWorkbook";
import { practice, session } from "../../billing/practice";
import {
  bill,
  billedPractice,
  figures,
  paid,
  unitsOn,
} from "../../billing/figures/figuresPractice";
import { pending } from "../support/workflows";

jest.mock("../../../src/workflows/readFigures");
const read = jest.mocked(readFigures);

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers();
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
  jest.useRealTimers();
});

async function draw(version: unknown = 1): Promise<void> {
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Figures version={version} action={<button>Make Dashboard sheet</button>} />
      </FluentProvider>
    )
  );
  await act(async () => jest.advanceTimersByTimeAsync(300));
}

const words = () => place.textContent ?? "";
const tables = () =>
  [...place.querySelectorAll("table")].map((table) =>
    [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))
  );
const drawings = () => [...place.querySelectorAll('[role="img"]')];
const nameOf = (element: Element) =>
  document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent;

const busy = figures(
  billedPractice(
    [
      bill("SB-0001", "Ava", [
        ["S-1", "2026-09-30", 10000],
        ["S-2", "2026-10-01", 20000],
      ]),
      bill("SB-0002", "Ben", [["S-3", "2025-01-15", 5000]]),
    ],
    [paid("2026-10-20", "Ava", 15000), paid("2026-10-21", "Cleo", 700, 2)],
    { sessions: [...unitsOn("2026-10-05", "Dana", 4, 3), ...unitsOn("2026-09-05", "שרה", 2)] }
  )
);

test("draws three charts, each with its name and its numbers as a table", async () => {
  read.mockResolvedValue(busy);
  await draw();
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
  read.mockResolvedValue(busy);
  await draw();
  expect(words()).toContain(
    "Dec 2025 to Nov 2026: $300.00 billed, $150.00 paid, $150.00 outstanding. Before Dec 2025: $50.00 outstanding."
  );
  expect(words()).toContain("$200.00 outstanding in all. Credits kept for clients: $7.00.");
  expect(words()).toContain("Dec 2025 to Nov 2026, billed or not: 9 units.");
});

test("draws columns as high as the amounts are", async () => {
  read.mockResolvedValue(busy);
  await draw();
  const heights = [...(drawings()[0]?.querySelectorAll("rect") ?? [])].map((rect) =>
    Math.round(Number(rect.getAttribute("height")))
  );
  // September: all paid. October: outstanding, then paid.
  expect(heights).toEqual([42, 63, 21]);
});

test("says where nothing is billed, and still shows who worked", async () => {
  read.mockResolvedValue(figures(practice([session({ provider: "Dana" })])));
  await draw();
  expect(words()).toContain("Nothing is billed yet.");
  expect(drawings().map(nameOf)).toEqual(["Units by therapist and month"]);
});

test("an empty log has no chart, but the button", async () => {
  read.mockResolvedValue(figures(practice([])));
  await draw();
  expect(drawings()).toEqual([]);
  expect(words()).toBe("Nothing is billed yet.Make Dashboard sheet");
});

test("says that it reads, and why it could not", async () => {
  const reading = pending<typeof busy>();
  read.mockReturnValue(reading.promise);
  await draw();
  expect(words()).toContain("Reading the figures…");
  await act(async () => reading.fail(new UnusableWorkbook("There is no table Sessions")));
  expect(words()).toContain("The figures could not be read. There is no table Sessions.");
  expect(words()).not.toContain("Reading the figures…");
});

test("reads anew when the workbook changed, and keeps what it showed where that fails", async () => {
  read.mockResolvedValueOnce(busy);
  await draw(1);
  await draw(1);
  expect(read).toHaveBeenCalledTimes(1);
  read.mockRejectedValueOnce(new UnusableWorkbook("Sessions is gone"));
  await draw(2);
  expect(read).toHaveBeenCalledTimes(2);
  expect(words()).toContain("Sessions is gone.");
  expect(drawings()).toHaveLength(3);
});

test("an answer that comes late does not replace a newer one", async () => {
  const late = pending<typeof busy>();
  read.mockReturnValueOnce(late.promise);
  await draw(1);
  read.mockResolvedValueOnce(busy);
  await draw(2);
  await act(async () => late.finish(figures(practice([]))));
  expect(drawings()).toHaveLength(3);
});
