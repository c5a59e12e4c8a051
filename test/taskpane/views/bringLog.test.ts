/** @jest-environment jsdom */
import { act } from "react";
import type { LogsAhead } from "../../../src/workflows/logs/logsAhead";
import { loadWorkflows } from "../../../src/workflows/onDemand";
import { UnusableWorkbook } from "../../../src/workbook/reading/unusableWorkbook";
import { grid, table } from "../../billing/logs/grid";
import { brought, logsAhead, newName, opened } from "../support/logs";
import {
  all,
  button,
  changeSheet,
  choose,
  closePane,
  field,
  hasButton,
  isOff,
  openPane,
  pick,
  press,
  pressKey,
  settle,
  words,
} from "../support/pane";
import { readyWorkbook } from "../support/records";
import { pending } from "../support/workflows";

jest.mock("../../../src/workflows/onDemand");

const lookAtWorkbook = jest.fn();
const findLogs = jest.fn();
const openLogs = jest.fn();
const previewLogs = jest.fn();
const bringLogs = jest.fn();
const adoptInPlace = jest.fn();
const goToLogRow = jest.fn();
const checkSessions = jest.fn();
const played = {
  ...{ lookAtWorkbook, findLogs, openLogs, previewLogs, bringLogs, adoptInPlace, goToLogRow },
  checkSessions,
};

const october = table(
  `
  Date | Client | Code | Therapist | Min
  10/5/2026 | Ava Moreno | 97530 | Jane Roe | 45
  10/6/2026 | Ben Ito | 97110 | Jane Roe | 30
  Total | | | | 75`,
  { name: "October" }
);

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
  jest
    .mocked(loadWorkflows)
    .mockResolvedValue(played as unknown as Awaited<ReturnType<typeof loadWorkflows>>);
  lookAtWorkbook.mockImplementation(async () => readyWorkbook());
  findLogs.mockResolvedValue([
    { name: "October", rows: 4, columns: 5, isHidden: false },
    { name: "Old", rows: 1200, columns: 5, isHidden: true },
    { name: "Nothing", rows: 0, columns: 0, isHidden: false },
  ]);
  openLogs.mockResolvedValue(opened([october]));
  play({});
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

/** What previews say from now on, besides what the rules read. */
function play(change: Partial<LogsAhead>): void {
  previewLogs.mockImplementation(async ({ opened: logs, ...wishes }) =>
    logsAhead(logs, wishes, change)
  );
}

async function begin(): Promise<void> {
  await openPane();
  await press("Bring a log");
  await settle(300);
}

async function readOctober(): Promise<void> {
  await begin();
  await pick("October4 rows");
  await goOn();
}

async function goOn(): Promise<void> {
  await press("Continue");
  await readAnew();
}

/** The log is opened, and what was opened is previewed. */
async function readAnew(): Promise<void> {
  for (let times = 0; times < 3; times += 1) await settle(300);
}

const heading = () => document.activeElement?.textContent;
const lastPreview = () => previewLogs.mock.lastCall?.[0];

test("sheets are offered with what is known of them, and one must be chosen", async () => {
  lookAtWorkbook.mockResolvedValue(
    readyWorkbook({ origins: new Map([["S-1", { log: "Old", row: 3, fingerprint: "f" }]]) })
  );
  await begin();
  expect(heading()).toBe("Where is your log?");
  expect(words()).toContain("Old1,200 rows, hidden, brought before: only what is new is added");
  expect(field("Nothingempty").disabled).toBe(true);
  await goOn();
  expect(words()).toContain("Choose a sheet or a text file first.");
  expect(openLogs).not.toHaveBeenCalled();
});

test("what is clear is folded, and the sheet says what it lists and what was passed over", async () => {
  await readOctober();
  expect(heading()).toBe("What the columns are");
  expect(openLogs).toHaveBeenCalledWith({ sheets: ["October"], files: [] });
  expect(words()).toContain("2 sessions found, 1 other row passed over");
  expect(hasButton("5 columns were clear")).toBe(true);
  await press("5 columns were clear");
  expect(words()).toContain("The header says so.");
  expect((field("It lists") as HTMLSelectElement).value).toBe("Sessions");
  await press(/rows passed over/);
  goToLogRow.mockResolvedValue({ found: true });
  await press("Go to row 4 of October");
  expect(goToLogRow).toHaveBeenCalledWith("October", 4, "");
});

const select = (name: string) => {
  const found = all("select").find((each) => each.getAttribute("aria-label") === name);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`There is no list ${name}`);
  return found;
};

async function give(name: string, value: string): Promise<void> {
  const list = select(name);
  await act(async () => {
    list.focus();
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle(300);
}

test("a column that she gives to another field is previewed so, stays where it is, and can go back", async () => {
  await readOctober();
  await press("5 columns were clear");
  await give("Therapist is", "Description");
  expect(lastPreview().logs).toEqual({
    October: { columns: [{ column: 3, field: "Description" }] },
  });
  expect(document.activeElement).toBe(select("Therapist is"));
  expect(select("Therapist is").value).toBe("Description");
  expect(words()).toContain("You chose it");
  await give("Therapist is", "found");
  expect(lastPreview().logs).toEqual({ October: { columns: [] } });
  expect(select("Therapist is").value).toBe("Provider");
});

test("a field goes to the column to which she gives it last", async () => {
  await readOctober();
  await press("5 columns were clear");
  await give("Therapist is", "Description");
  await give("Client is", "Description");
  expect(lastPreview().logs.October.columns).toEqual([{ column: 1, field: "Description" }]);
});

test("what a log lists can be changed, and what is missing is said", async () => {
  await readOctober();
  await choose("It lists", "Payments");
  expect(lastPreview().logs).toEqual({ October: { table: "Payments" } });
  await choose("It lists", "Sessions");
  await press("5 columns were clear");
  await give("Code is", "none");
  expect(words()).toContain("No column was taken for Code.");
});

const slashes = table(
  `
  Date | Client | Code | Min
  5/6/2026 | Ava Moreno | 97530 | 45
  7/6/2026 | Ben Ito | 97110 | 30`,
  { name: "October" }
);

test("nothing goes on before every question is answered, and an answer can be changed", async () => {
  openLogs.mockResolvedValue(opened([slashes]));
  await readOctober();
  expect(all("input[type=radio]").some((each) => (each as HTMLInputElement).checked)).toBe(false);
  await goOn();
  expect(words()).toContain("Choose an answer.");
  expect(document.activeElement?.getAttribute("type")).toBe("radio");
  await pick("June 5: the day is first");
  await settle(300);
  expect(lastPreview().answers).toEqual({ dateOrder: "day first" });
  expect((field("June 5: the day is first") as HTMLInputElement).checked).toBe(true);
  await pick("May 6: the month is first");
  expect(lastPreview().answers).toEqual({ dateOrder: "month first" });
  await goOn();
  expect(heading()).toBe("What will be written");
});

test("of two quick answers the first preview counts no more", async () => {
  openLogs.mockResolvedValue(opened([slashes]));
  await readOctober();
  const slow = pending<LogsAhead>();
  previewLogs.mockReturnValueOnce(slow.promise);
  await pick("June 5: the day is first");
  await pick("May 6: the month is first");
  const news = words();
  slow.finish(logsAhead(opened([october]), {}));
  await settle(300);
  expect(words()).toBe(news);
});

test("a sheet that is no list says why, and there is nothing to go on with", async () => {
  openLogs.mockResolvedValue(opened([grid([["Just a note"]], { name: "October" })]));
  await readOctober();
  expect(words()).toContain("This is no list that can be brought:");
  await goOn();
  expect(words()).toContain("None of this can be read as a list yet.");
});

test("tabs that are alike are told of once, and changed together", async () => {
  openLogs.mockResolvedValue(opened([october, { ...october, name: "November" }]));
  await readOctober();
  expect(words()).toContain("October and November4 sessions found");
  await press("5 columns were clear");
  await give("Therapist is", "none");
  expect(Object.keys(lastPreview().logs)).toEqual(["October", "November"]);
});

test("names that are alike wait for her, the others are added", async () => {
  play({
    names: [
      newName("Client", "Ava M.", "Ava Moreno"),
      newName("Client", "Ben Ito"),
      newName("Provider", "J. Roe", "Jane Roe"),
    ],
    knownNames: { Client: ["Ava Moreno", "Cy Adler"], Provider: ["Jane Roe"], Payer: [] },
  });
  await readOctober();
  await goOn();
  expect(heading()).toBe("Who is who");
  expect(words()).toContain("Ava M.: the same as Ava Moreno?");
  expect(hasButton("1 new client will be added")).toBe(true);
  await goOn();
  expect(words()).toContain("Choose an answer.");
  await pick("Yes, the same as Ava Morenoone may be short");
  await pick("No, add J. Roe as a new therapist");
  await press("1 new client will be added");
  await press("Change Ben Ito");
  await press("Continue");
  expect(heading()).toBe("What will be written");
  await press("Back");
  await press("1 new client will be added");
  await press("Change Ben Ito");
  const others = all("label").filter(({ textContent }) => /another client/.test(textContent ?? ""));
  await act(async () => others[1]?.click());
  expect(words()).toContain("1 name left to answer.");
  await choose("Which client is Ben Ito?", "Cy Adler");
  expect(words()).toContain("The same as Cy Adler");
  await goOn();
  expect(heading()).toBe("What will be written");
  expect(lastPreview().names).toEqual([
    { kind: "Client", typed: "Ava M.", does: "same", as: "Ava Moreno" },
    { kind: "Client", typed: "Ben Ito", does: "same", as: "Cy Adler" },
    { kind: "Provider", typed: "J. Roe", does: "add", as: "J. Roe" },
  ]);
});

test("it is brought in as it was previewed, and what to do next is offered", async () => {
  await readOctober();
  await goOn();
  expect(words()).toContain("Oct 5, 2026 to Oct 6, 2026");
  bringLogs.mockResolvedValue(brought({ names: [{ kind: "Client", count: 2 }] }));
  await press("Bring in 2 sessions");
  expect(bringLogs).toHaveBeenCalledWith(
    expect.objectContaining({
      sources: { sheets: ["October"], files: [] },
      mark: "mark",
      names: [],
    })
  );
  expect(heading()).toBe("2 sessions brought in");
  expect(words()).toContain("Added besides: 2 new clients.");
  expect(words()).toContain("Undo in Excel takes this back.");
  checkSessions.mockResolvedValue({
    ...{ judgements: [], counts: readyWorkbook().counts, checksTurnedOff: [], notices: [] },
    ...{ changedRows: 2, outcome: "done" },
  });
  await press("Check sessions");
  expect(heading()).toBe("146 sessions checked");
});

test("used in place where that is possible, with the reason where it is not", async () => {
  await readOctober();
  await goOn();
  await act(async () => (all("input[value='in place']")[0] as HTMLInputElement).click());
  await settle(300);
  expect(lastPreview().how).toBe("in place");
  adoptInPlace.mockResolvedValue(brought({ how: "in place" }));
  await press("Use it as the sessions table");
  expect(adoptInPlace).toHaveBeenCalledWith(expect.objectContaining({ log: "October" }));
  expect(heading()).toBe("October is your sessions table now");
});

test("what cannot be used in place says why", async () => {
  const ahead = logsAhead(opened([october]), {});
  const [log] = ahead.logs;
  play({ logs: [{ ...log!, inPlace: { isPossible: false, why: "it has merged cells" } }] });
  await readOctober();
  await goOn();
  expect((all("input[value='in place']")[0] as HTMLInputElement).disabled).toBe(true);
  expect(words()).toContain("Your sheet cannot be used as it is: it has merged cells.");
});

test("rows that were brought before are told of, with what changed", async () => {
  const { matched } = logsAhead(opened([october]), {});
  const [first, second] = matched.rows;
  play({
    matched: {
      rows: [
        { ...first!, state: "changed", changes: [{ field: "Minutes", before: "45", now: "60" }] },
        { ...second!, state: "brought" },
      ],
      gone: [],
    },
    totals: {
      sessions: 0,
      clients: 0,
      counts: { sessions: 0, ready: 0, review: 0, fix: 0 },
      entries: [],
    },
  });
  await readOctober();
  await goOn();
  expect(words()).toContain("There is nothing new");
  expect(isOff("Remember this log")).toBe(true);
  await press("1 row changed since they were brought");
  expect(words()).toContain("Minutes: 45, now 60");
});

test.each([
  ["changed" as const, "Look again before you go on"],
  ["cancelled" as const, "Stopped"],
])("an attempt that was %s shows what is left", async (outcome, title) => {
  await readOctober();
  await goOn();
  bringLogs.mockResolvedValue(brought({ outcome, sessions: 1 }));
  const previews = previewLogs.mock.calls.length;
  await press("Bring in 2 sessions");
  expect(heading()).toBe(title);
  await readAnew();
  expect(openLogs).toHaveBeenCalledTimes(2);
  expect(previewLogs.mock.calls.length).toBeGreaterThan(previews);
  expect(hasButton("Bring in 2 sessions")).toBe(true);
});

test("a log that changes while she looks at it is read anew", async () => {
  await readOctober();
  openLogs.mockResolvedValue(opened([slashes]));
  await changeSheet("Unknown");
  await settle(1000);
  await readAnew();
  expect(words()).toContain("Only you can say");
});

test("what fails says so, and can be tried again", async () => {
  openLogs.mockRejectedValueOnce(new UnusableWorkbook("The sheet October is protected"));
  await readOctober();
  expect(words()).toContain("The sheet October is protected.");
  expect(isOff("Continue")).toBe(true);
  await press("Read it again");
  await readAnew();
  expect(words()).toContain("2 sessions found");
});

test("Escape goes back a step and then leaves, with the focus where it began", async () => {
  await readOctober();
  await pressKey("Escape");
  expect(heading()).toBe("Where is your log?");
  expect((field("October4 rows") as HTMLInputElement).checked).toBe(true);
  await pressKey("Escape");
  expect(document.activeElement).toBe(button("Bring a log"));
});

async function giveFiles(...files: File[]): Promise<void> {
  const input = all("input[type=file]")[0] as HTMLInputElement;
  Object.defineProperty(input, "files", { value: files, configurable: true });
  await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
  await settle(300);
}

test("text files are read, and what is none says what to do", async () => {
  const file = (name: string) => {
    const bytes = Uint8Array.from("Date,Client", (letter) => letter.charCodeAt(0));
    return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
  };
  openLogs.mockResolvedValue(opened([october], { isFile: new Set(["October"]) }));
  await begin();
  await giveFiles(file("log.csv"), file("log.xlsx"));
  expect(words()).toContain("log.xlsx is no text file.");
  await giveFiles(file("other.txt"));
  await press("Remove other.txt");
  await goOn();
  const [sources] = openLogs.mock.lastCall ?? [];
  expect(sources.files.map(({ name }: { name: string }) => name)).toEqual(["log.csv"]);
  await press(/rows passed over/);
  expect(hasButton("Go to row 4 of October")).toBe(false);
});

test("a new workbook and one that cannot be used offer it as well", async () => {
  lookAtWorkbook.mockResolvedValue({ kind: "new" });
  await begin0("Bring your own log");
  expect(heading()).toBe("Where is your log?");
  await press("Cancel");
  expect(document.activeElement).toBe(button("Bring your own log"));
});

async function begin0(name: string): Promise<void> {
  await openPane();
  await press(name);
  await settle(300);
}
