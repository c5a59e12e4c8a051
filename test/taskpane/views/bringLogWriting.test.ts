/** @jest-environment jsdom */
import { act } from "react";
import {
  goOn,
  heading,
  lastAsked,
  october,
  played,
  playWorkflows,
  previews,
  readAnew,
  readOctober,
} from "../support/bringLog";
import { brought, logsAhead, newName, opened } from "../support/logs";
import { all, choose, hasButton, isOff, pick, press, settle, words } from "../support/pane";
import { readyWorkbook } from "../support/records";

jest.mock("../../../src/workflows/onDemand");

playWorkflows();

test("names that are alike wait for her, the others are added", async () => {
  previews({
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
  expect(words()).toContain("1 name left to answer");
  await choose("Which client is Ben Ito?", "Cy Adler");
  expect(words()).toContain("The same as Cy Adler");
  await goOn();
  expect(heading()).toBe("What will be written");
  expect(lastAsked().names).toEqual([
    { kind: "Client", typed: "Ava M.", does: "same", as: "Ava Moreno" },
    { kind: "Client", typed: "Ben Ito", does: "same", as: "Cy Adler" },
    { kind: "Provider", typed: "J. Roe", does: "add", as: "J. Roe" },
  ]);
});

test("it is brought in as it was previewed, and what to do next is offered", async () => {
  await readOctober();
  await goOn();
  expect(words()).toContain("Oct 5, 2026 to Oct 6, 2026");
  played.bringLogs.mockResolvedValue(brought({ names: [{ kind: "Client", count: 2 }] }));
  await press("Bring in 2 sessions");
  expect(played.bringLogs).toHaveBeenCalledWith(
    expect.objectContaining({
      sources: { sheets: ["October"], files: [] },
      mark: "mark",
      names: [],
    })
  );
  expect(heading()).toBe("2 sessions brought in");
  expect(words()).toContain("Added besides: 2 clients.");
  expect(words()).toContain("Undo in Excel takes this back");
  played.checkSessions.mockResolvedValue({
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
  expect(lastAsked().how).toBe("in place");
  played.adoptInPlace.mockResolvedValue(brought({ how: "in place" }));
  await press("Use it as the sessions table");
  expect(played.adoptInPlace).toHaveBeenCalledWith(expect.objectContaining({ log: "October" }));
  expect(heading()).toBe("October is your sessions table now");
});

test("what cannot be used in place says why", async () => {
  const ahead = logsAhead(opened([october]), {});
  const [log] = ahead.logs;
  previews({ logs: [{ ...log!, inPlace: { isPossible: false, why: "It has merged cells." } }] });
  await readOctober();
  await goOn();
  expect((all("input[value='in place']")[0] as HTMLInputElement).disabled).toBe(true);
  expect(words()).toContain("Your sheet cannot be used as it is. It has merged cells.");
});

test("rows that were brought before are told of, with what changed", async () => {
  const { matched } = logsAhead(opened([october]), {});
  const [first, second] = matched.rows;
  previews({
    matched: {
      rows: [
        { ...first!, state: "changed", changes: [{ field: "Minutes", before: "45", now: "60" }] },
        { ...second!, state: "brought" },
        { ...second!, state: "changed", changes: [] },
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
  expect(words()).toContain("2 sessions were brought before and stay as they are.");
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
  played.bringLogs.mockResolvedValue(brought({ outcome, sessions: 1 }));
  const previews = played.previewLogs.mock.calls.length;
  await press("Bring in 2 sessions");
  expect(heading()).toBe(title);
  await readAnew();
  expect(played.openLogs).toHaveBeenCalledTimes(2);
  expect(played.previewLogs.mock.calls.length).toBeGreaterThan(previews);
  expect(hasButton("Bring in 2 sessions")).toBe(true);
});
