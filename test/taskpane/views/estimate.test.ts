/** @jest-environment jsdom */
import type { ExpectedCare } from "../../../src/billing/documents/estimate/expectedServices";
import {
  choose,
  closePane,
  field,
  hasButton,
  leave,
  openPane,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { ahead, batch, judgement, made, planned, readyWorkbook } from "../support/records";
import { pending, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/proposeCare");

const services = [{ code: "97530", units: 4, visits: 40 }];

beforeEach(async () => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
  sees(readyWorkbook({ judgements: [judgement(1)] }));
  workflows.previewDocuments.mockImplementation(async ({ kind, expected = [] }) =>
    ahead({
      kind,
      documents: expected.map(({ client }) => planned(client, { kind, sessions: [] })),
    })
  );
  workflows.proposeCare.mockResolvedValue([{ client: "Ben", provider: "Pat Demo", services }]);
  await openPane();
  await press("Documents");
  await choose("What to make", "Estimate");
  await settle(300);
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const asked = () => workflows.previewDocuments.mock.lastCall?.[0];

test("a client's recent sessions fill the form, and the estimate is previewed and made", async () => {
  await press("Make 1 estimate");
  expect(field("First day").value).toBe("2026-11-22");
  expect(field("Last day").value).toBe("2027-11-21");
  await choose("Client", "Ben");
  expect(words()).toContain("Filled in from recent sessions");
  expect(workflows.proposeCare.mock.lastCall?.[0]).toMatchObject({
    ...{ clients: ["Ben"], from: "2026-11-22", to: "2027-11-21" },
  });
  expect([field("Code").value, field("Units a visit").value, field("Visits").value]).toEqual([
    ...["97530", "4", "40"],
  ]);
  expect(asked()).toMatchObject({
    ...{ kind: "Estimate", from: "2026-11-22", to: "2027-11-21" },
    expected: [{ client: "Ben", provider: "Pat Demo", services }],
  });
  const documents = [made("EST-0001", { sessions: 0, provider: "" })];
  workflows.makeDocuments.mockResolvedValue(batch({ kind: "Estimate", documents }));
  await press("Make 1 estimate ($405.00)");
  expect(workflows.makeDocuments.mock.lastCall?.[0]).toMatchObject({ kind: "Estimate" });
  expect(words()).toContain("1 estimate made");
  expect(field("Client").value).toBe("");
  expect(words()).not.toContain("Choose the client.");
});

test("what she has typed is not filled over", async () => {
  await type("Code", "97110");
  await choose("Client", "Ben");
  expect(field("Code").value).toBe("97110");
  expect(field("Therapist").value).toBe("Pat Demo");
});

test("another client's sessions take the place of the first one's, unless something was typed", async () => {
  await choose("Client", "Ben");
  workflows.proposeCare.mockResolvedValue([]);
  await choose("Client", "Ava");
  expect(words()).toContain("No recent sessions to go by");
  expect([field("Code").value, field("Therapist").value]).toEqual(["", ""]);
  await type("Code", "97110");
  workflows.proposeCare.mockResolvedValue([{ client: "Ben", provider: "Pat Demo", services }]);
  await choose("Client", "Ben");
  expect([field("Code").value, field("Therapist").value]).toEqual(["97110", "Pat Demo"]);
});

test("an answer for a client who is not chosen any more counts for nothing", async () => {
  const late = pending<ExpectedCare[]>();
  workflows.proposeCare.mockReturnValueOnce(late.promise);
  await choose("Client", "Ben");
  expect(words()).toContain("Looking at recent sessions");
  workflows.proposeCare.mockResolvedValue([]);
  await choose("Client", "Ava");
  late.finish([{ client: "Ben", provider: "Pat Demo", services }]);
  await settle(300);
  expect(field("Code").value).toBe("");
});

test("what is missing is told beside its field when she wants to go on, and has the focus", async () => {
  expect(words()).not.toContain("Choose the client.");
  await press("Make 1 estimate");
  expect(words()).toContain("Choose the client.");
  expect(words()).toContain("Choose who will see the client.");
  expect(words()).toContain("Code: Type a code.");
  expect(words()).toContain("Visits: Type a whole number from 1 to 366.");
  expect(document.activeElement).toBe(field("Client"));
  expect(workflows.makeDocuments).not.toHaveBeenCalled();
});

test("a wrong entry is told when its field is left", async () => {
  await type("Code", "97003");
  expect(words()).not.toContain("retired");
  await leave("Code");
  expect(words()).toContain("Code: Type a code in force instead of 97003, which was retired.");
  expect(field("Code").getAttribute("aria-invalid")).toBe("true");
  await type("Code", "97165");
  expect(words()).not.toContain("retired");
});

test("more services are added and removed", async () => {
  expect(hasButton("Remove service 1")).toBe(false);
  await choose("Client", "Ben");
  await press("Add a service");
  expect(hasButton("Make 1 estimate ($405.00)")).toBe(false);
  await press("Remove service 2");
  await settle(300);
  expect(hasButton("Make 1 estimate ($405.00)")).toBe(true);
});

test("it says by when the family is to have it", async () => {
  await type("First day", "2026-12-21");
  expect(field("Last day").value).toBe("2027-12-20");
  await type("Booked on", "2026-11-20");
  expect(words()).toContain("Give it to the family by Nov 25, 2026.");
  await type("Asked for on", "2026-11-23");
  await leave("Asked for on");
  expect(words()).toContain("This day is still to come.");
});

test("what was entered is there again after another tab", async () => {
  await choose("Client", "Ben");
  await press("Look up");
  await press("Documents");
  await settle(300);
  expect(field("Client").value).toBe("Ben");
  expect(field("Code").value).toBe("97530");
});
