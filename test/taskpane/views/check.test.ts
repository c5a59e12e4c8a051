/** @jest-environment jsdom */
import { act } from "react";
import {
  all,
  button,
  closePane,
  hasButton,
  isOff,
  nameOf,
  openPane,
  press,
  settle,
  words,
} from "../support/pane";
import { goToLogRow, type WentToLogRow } from "../../../src/workflows/goToLogRow";
import { judgement, readyWorkbook } from "../support/records";
import { checked, pending, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/goToLogRow");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackDocuments");

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const fix = { label: "Set Units to 3", writes: [] };

async function openCheck(...judgements: ReturnType<typeof judgement>[]): Promise<void> {
  sees(readyWorkbook({ judgements }));
  await openPane();
  await press("Check");
}

test("says so where everything is fine", async () => {
  await openCheck(judgement(1));
  expect(words()).toContain("Everything is fine: all 146 sessions are ready.");
});

test("a group has its rows, its reason and its corrections", async () => {
  await openCheck(judgement(1, [{ fix }]), judgement(2, [{ fix }]));
  expect(words()).toContain("Oct 5, 2026 · Client 1 · 97530");
  expect(words()).not.toContain("Source: ");
  await press(/^Why/);
  expect(words()).toContain("Source: Medicare Claims Processing Manual");
  await press("Go to row: Oct 5, 2026 · Client 2 · 97530");
  expect(workflows.goToSession).toHaveBeenCalledWith(2, "Units");
  workflows.applyFixes.mockResolvedValue({ ...checked(), fixed: 1, stale: 1 });
  await press(/^Fix all 2/);
  expect(workflows.applyFixes.mock.calls[0]?.[0].map(({ row }) => row)).toEqual([1, 2]);
  expect(document.activeElement?.textContent).toBe("1 finding fixed");
  expect(words()).toContain("1 finding had changed meanwhile and nothing was written for it.");
});

test("a row that is a matter of judgement has no button, nor one of the whole group", async () => {
  await openCheck(judgement(1, [{ fix }]), judgement(2, [{}]));
  const fixes = all("button").filter(({ textContent }) => /^(Fix|Set) /.test(textContent ?? ""));
  expect(fixes).toHaveLength(1);
  expect(hasButton("Set Units to 3: Oct 5, 2026 · Client 1 · 97530")).toBe(true);
});

const review = { id: "note-not-signed", severity: "review" } as const;

test("a review is accepted, one row or all of its group", async () => {
  await openCheck(judgement(1, [review]), judgement(2, [review]), judgement(3, [{}]));
  workflows.acceptReviews.mockResolvedValue({ ...checked(), accepted: 1, stale: 0 });
  await press("Accept: Oct 5, 2026 · Client 2 · 97530");
  const shown = () => workflows.acceptReviews.mock.calls.at(-1)?.[0];
  expect(shown()).toMatchObject([{ id: "note-not-signed", session: { row: 2 } }]);
  expect(document.activeElement?.textContent).toBe("1 review accepted");
  await press(/^Accept all 2/);
  expect(shown()?.map(({ session }) => session.row)).toEqual([1, 2]);
  expect(all("button").some(({ textContent }) => textContent === "Accept")).toBe(true);
  expect(hasButton("Accept: Oct 5, 2026 · Client 3 · 97530")).toBe(false);
});

test("what is accepted is listed, and can be taken back", async () => {
  await openCheck(judgement(1, [], undefined, [review]), judgement(2));
  expect(words()).toContain("Everything is fine");
  await press(/^The note is not signed/);
  workflows.removeAccepted.mockResolvedValue({ ...checked(), removed: 1 });
  await press("Remove: Oct 5, 2026 · Client 1 · 97530");
  expect(workflows.removeAccepted.mock.calls[0]?.[0]).toMatchObject([{ id: "note-not-signed" }]);
  expect(document.activeElement?.textContent).toBe("1 review not accepted any more");
});

test("a finding tells its source, how sure that is, a plan's answer and how to turn it off", async () => {
  await openCheck(judgement(1, [{ id: "place-telehealth", severity: "review" }]));
  await press(/^Why/);
  expect(words()).toContain("A plan would answer CO-5: The code does not fit the place");
  expect(words()).toContain("Not certain: one good source says so, no official one.");
  expect(words()).toContain("type place-telehealth in Practice, setting Checks turned off.");
});

test("what is to be known of the rules stands below", async () => {
  sees(readyWorkbook({ ruleNotices: ["Some lists are old."] }));
  await openPane();
  expect(words()).not.toContain("Some lists are old.");
  await press("Check");
  expect(words()).toContain("Some lists are old.");
});

test("a long group shows 50 rows, and more when asked", async () => {
  await openCheck(...Array.from({ length: 120 }, (_, index) => judgement(index + 1, [{}])));
  expect(all("li")).toHaveLength(50);
  await press("Show more (70 left)");
  expect(all("li")).toHaveLength(100);
});

test("the result of a check has the focus, and the rows are as checked", async () => {
  await openCheck();
  sees(readyWorkbook({ judgements: [judgement(1, [{ message: "Too many units" }])] }));
  workflows.checkSessions.mockResolvedValue(checked({ changedRows: 3, notices: ["Rows moved"] }));
  await press("Check sessions");
  expect(document.activeElement?.textContent).toBe("146 sessions checked");
  expect(words()).toContain("3 rows of Sessions were updated.");
  expect(words()).toContain("Rows moved.");
  expect(words()).toContain("Too many units.");
});

test("while it runs all workflows are off, and after two seconds it can be cancelled", async () => {
  await openCheck(judgement(1, [{ fix }]));
  const check = pending<ReturnType<typeof checked>>();
  workflows.checkSessions.mockReturnValue(check.promise);
  await press("Check sessions");
  expect([isOff("Check sessions"), isOff(/^Set Units/), hasButton("Cancel")]).toEqual([
    true,
    true,
    false,
  ]);
  const { onProgress, signal } = workflows.checkSessions.mock.calls[0]?.[0] ?? {};
  await settle(2000);
  await act(async () => onProgress?.({ done: 1, of: 4, label: "check" }));
  expect(words()).toContain("Checking sessions: 1 of 4…");
  await press("Cancel");
  expect(signal?.aborted).toBe(true);
  check.finish(checked({ outcome: "cancelled" }));
  await settle();
  expect(words()).toContain("Stopped before every row was written");
  expect(isOff("Check sessions")).toBe(false);
});

test("a failure says what to do, and closes", async () => {
  await openCheck();
  workflows.checkSessions.mockRejectedValue(new Error("Excel is busy; try again"));
  await press("Check sessions");
  expect(document.activeElement?.textContent).toBe("That did not work");
  expect(words()).toContain("Excel is busy; try again.");
  await press("Close this message");
  expect(words()).not.toContain("Excel is busy");
  expect(button("Check sessions")).toBeDefined();
});

describe("a session that came from a log", () => {
  const origin = { log: "October", row: 14, fingerprint: "f" };

  async function goToLog(place: WentToLogRow): Promise<void> {
    const [found, other] = [judgement(1, [{}]), judgement(2, [{}])];
    found.session.sessionId = "S-1";
    other.session.sessionId = "S-2";
    sees(readyWorkbook({ judgements: [found, other], origins: new Map([["S-1", origin]]) }));
    jest.mocked(goToLogRow).mockResolvedValue(place);
    await openPane();
    await press("Check");
    expect(all("button").filter((each) => /^Go to your log/.test(nameOf(each)))).toHaveLength(1);
    await press("Go to your log: Oct 5, 2026 · Client 1 · 97530");
  }

  it("is shown where it stands in the log", async () => {
    await goToLog({ found: true, sheet: "October", row: 14 });
    expect(jest.mocked(goToLogRow).mock.calls[0]?.slice(0, 3)).toEqual(["October", 14, "f"]);
    expect(hasButton("Close this note")).toBe(false);
  });

  it("is told of where it has gone", async () => {
    await goToLog({ found: true, sheet: "October", row: 16, message: "It is row 16 now." });
    expect(words()).toContain("It is row 16 now.");
    await press("Close this note");
    expect(words()).not.toContain("It is row 16 now.");
  });

  it("is told of where it is no more", async () => {
    await goToLog({ found: false, message: "No row says this any more." });
    expect(document.activeElement?.textContent).toBe("That did not work");
    expect(words()).toContain("No row says this any more.");
  });
});
