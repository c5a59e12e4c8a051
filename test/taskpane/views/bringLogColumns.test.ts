/** @jest-environment jsdom */
import type { LogsAhead } from "../../../src/workflows/logs/logsAhead";
import {
  columnList,
  give,
  goOn,
  heading,
  lastAsked,
  october,
  played,
  playWorkflows,
  readOctober,
  slashes,
} from "../support/bringLog";
import { logsAhead, opened } from "../support/logs";
import { all, choose, field, hasButton, pick, press, settle, words } from "../support/pane";
import { pending } from "../support/workflows";
import { grid } from "../../billing/logs/grid";

jest.mock("../../../src/workflows/onDemand");

playWorkflows();

test("what is clear is folded, and the sheet says what it lists and what was passed over", async () => {
  await readOctober();
  expect(heading()).toBe("What the columns are");
  expect(played.openLogs).toHaveBeenCalledWith({ sheets: ["October"], files: [] });
  expect(words()).toContain("2 sessions found, 1 other row passed over");
  expect(hasButton("5 columns were clear")).toBe(true);
  await press("5 columns were clear");
  expect(words()).toContain("The header says so.");
  expect((field("It lists") as HTMLSelectElement).value).toBe("Sessions");
  await press(/row passed over/);
  played.goToRowOfLog.mockResolvedValue(true);
  await press("Go to row 4 of October");
  expect(played.goToRowOfLog).toHaveBeenCalledWith(october, 4);
});

test("a column that she gives to another field is previewed so, stays where it is, and can go back", async () => {
  await readOctober();
  await press("5 columns were clear");
  await give("Therapist is", "Description");
  expect(lastAsked().logs).toEqual({
    October: { columns: [{ column: 3, field: "Description" }] },
  });
  expect(document.activeElement).toBe(columnList("Therapist is"));
  expect(columnList("Therapist is").value).toBe("Description");
  expect(words()).toContain("You chose it");
  await give("Therapist is", "none");
  expect(document.activeElement).toBe(columnList("Therapist is"));
  expect(hasButton("5 columns were clear")).toBe(true);
  await give("Therapist is", "found");
  expect(lastAsked().logs).toEqual({ October: { columns: [] } });
  expect(columnList("Therapist is").value).toBe("Provider");
});

test("a field goes to the column to which she gives it last", async () => {
  await readOctober();
  await press("5 columns were clear");
  await give("Therapist is", "Description");
  await give("Client is", "Description");
  expect(lastAsked().logs?.October?.columns).toEqual([{ column: 1, field: "Description" }]);
});

test("what a log lists can be changed, and what is missing is said", async () => {
  await readOctober();
  await choose("It lists", "Payments");
  expect(lastAsked().logs).toEqual({ October: { table: "Payments" } });
  await choose("It lists", "Sessions");
  await press("5 columns were clear");
  await give("Code is", "none");
  expect(words()).toContain("No column was taken for Code.");
});

test("nothing goes on before every question is answered, and an answer can be changed", async () => {
  played.openLogs.mockResolvedValue(opened([slashes]));
  await readOctober();
  expect(all("input[type=radio]").some((each) => (each as HTMLInputElement).checked)).toBe(false);
  await goOn();
  expect(words()).toContain("Choose an answer.");
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
  await pick("June 5: the day is first");
  await settle(300);
  expect(lastAsked().answers).toEqual({ dateOrder: "day first" });
  expect((field("June 5: the day is first") as HTMLInputElement).checked).toBe(true);
  await pick("May 6: the month is first");
  expect(lastAsked().answers).toEqual({ dateOrder: "month first" });
  await goOn();
  expect(heading()).toBe("What will be written");
});

test("of two quick answers the first preview counts no more", async () => {
  played.openLogs.mockResolvedValue(opened([slashes]));
  await readOctober();
  const slow = pending<LogsAhead>();
  played.previewLogs.mockReturnValueOnce(slow.promise);
  await pick("June 5: the day is first");
  await pick("May 6: the month is first");
  const news = words();
  slow.finish(logsAhead(opened([october]), {}));
  await settle(300);
  expect(words()).toBe(news);
});

test("a sheet that is no list says why, and there is nothing to go on with", async () => {
  played.openLogs.mockResolvedValue(opened([grid([["Just a note"]], { name: "October" })]));
  await readOctober();
  expect(words()).toContain("This is no list that can be brought:");
  await goOn();
  expect(words()).toContain("None of this can be read as a list yet.");
});

test("tabs that are alike are told of once, and changed together", async () => {
  played.openLogs.mockResolvedValue(opened([october, { ...october, name: "November" }]));
  await readOctober();
  expect(words()).toContain("October and November4 sessions found");
  await press("5 columns were clear");
  await give("Therapist is", "none");
  expect(Object.keys(lastAsked().logs ?? {})).toEqual(["October", "November"]);
});
