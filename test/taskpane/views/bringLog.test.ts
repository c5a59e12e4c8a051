/** @jest-environment jsdom */
import { act } from "react";
import { UnusableWorkbook } from "../../../src/workbook/reading/unusableWorkbook";
import {
  begin,
  goOn,
  heading,
  october,
  played,
  playWorkflows,
  readAnew,
  readOctober,
  slashes,
} from "../support/bringLog";
import { opened } from "../support/logs";
import {
  all,
  button,
  changeSheet,
  field,
  hasButton,
  isOff,
  press,
  pressKey,
  settle,
  words,
} from "../support/pane";
import { readyWorkbook } from "../support/records";

jest.mock("../../../src/workflows/onDemand");

playWorkflows();

test("sheets are offered with what is known of them, and one must be chosen", async () => {
  played.lookAtWorkbook.mockResolvedValue(
    readyWorkbook({ origins: new Map([["S-1", { log: "Old", row: 3, fingerprint: "f" }]]) })
  );
  await begin();
  expect(heading()).toBe("Where is your log?");
  expect(words()).toContain("Old1,200 rows, hidden, brought before: only what is new is added");
  expect(field("Nothingempty").disabled).toBe(true);
  await goOn();
  expect(words()).toContain("Choose a sheet or a text file first.");
  expect(played.openLogs).not.toHaveBeenCalled();
});

test("a log that changes while she looks at it is read anew", async () => {
  await readOctober();
  played.openLogs.mockResolvedValue(opened([slashes]));
  await changeSheet("Unknown");
  await settle(1000);
  await readAnew();
  expect(words()).toContain("Only you can say");
});

test("what fails says so, and can be tried again", async () => {
  played.openLogs.mockRejectedValueOnce(new UnusableWorkbook("The sheet October is protected"));
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
  played.openLogs.mockResolvedValue(opened([october], { isFile: new Set(["October"]) }));
  await begin();
  await giveFiles(file("log.csv"), file("log.xlsx"));
  expect(words()).toContain("log.xlsx is no text file.");
  await giveFiles(file("other.txt"));
  await press("Remove other.txt");
  await goOn();
  const [sources] = played.openLogs.mock.lastCall ?? [];
  expect(sources?.files.map(({ name }: { name: string }) => name)).toEqual(["log.csv"]);
  await press(/row passed over/);
  expect(hasButton("Go to row 4 of October")).toBe(false);
});

test("a new workbook offers it as well", async () => {
  played.lookAtWorkbook.mockResolvedValue({ kind: "new" });
  await begin("Bring your own log");
  expect(heading()).toBe("Where is your log?");
  await press("Cancel");
  expect(document.activeElement).toBe(button("Bring your own log"));
});

test("a workbook that cannot be used says why her own table may be missing", async () => {
  played.lookAtWorkbook.mockResolvedValue({ kind: "unusable", message: "No table Practice" });
  played.findLogs.mockResolvedValue([]);
  await begin("Bring your own log");
  expect(words()).toContain("Give that table another name");
});
