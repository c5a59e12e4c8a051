/** @jest-environment jsdom */
import { authorization, practice } from "../../billing/practice";
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
import { ahead, batch, made, planned, readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/proposeCare");
jest.mock("../../../src/workflows/navigation");
// The other sections of the tab ask for a client and days too.
jest.mock("../../../src/taskpane/parts/coverage/client/ClientCoverage", () => ({
  ClientCoverage: () => null,
}));

const kind = "Prior-authorization request";
const services = [{ code: "97530", units: 4, visits: 5 }];
const records = practice([], {
  authorizations: [
    authorization({
      ...{ client: "Ben", number: "A-7", kind: "Prior authorization", basis: "Units" },
      ...{ authorized: 20, from: "2026-10-01", to: "2026-12-31" },
    }),
  ],
});

beforeEach(async () => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 2, 9, 5) });
  sees(readyWorkbook({ records }));
  workflows.previewDocuments.mockImplementation(async ({ kind: asked, requested = [] }) => ({
    ...ahead({
      kind: asked,
      documents: requested.map(({ client }) =>
        planned(client, {
          ...{ kind: asked, sessions: [], totalCents: undefined },
          warnings: ["The member ID of Ben is missing (Clients)"],
        })
      ),
    }),
    totalCents: undefined,
  }));
  workflows.proposeCare.mockResolvedValue([{ client: "Ben", provider: "Dana", services }]);
  await openPane();
  await press("Coverage");
  await settle(300);
  await press("Make a sheet that asks a plan");
  await settle(300);
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const asked = () => workflows.previewDocuments.mock.lastCall?.[0];

test("recent sessions, Clients and what is approved already fill the form", async () => {
  await choose("Client", "Ben");
  expect(field("Therapist").value).toBe("Dana");
  expect([field("First day").value, field("Last day").value]).toEqual(["2027-01-01", "2027-06-30"]);
  expect(words()).toContain("From the day after authorization A-7 ends (Dec 31, 2026)");
  expect(workflows.proposeCare.mock.lastCall?.[0]).toMatchObject({
    ...{ clients: ["Ben"], from: "2027-01-01", to: "2027-06-30" },
  });
  expect(field("Diagnoses").value).toBe("F84.0");
  expect(asked()).toMatchObject({
    ...{ kind, from: "2027-01-01", to: "2027-06-30" },
    requested: [{ client: "Ben", provider: "Dana", services, diagnoses: ["F84.0"] }],
  });
});

test("units and visits stand beside each other in words while she types", async () => {
  await choose("Client", "Ben");
  expect(words()).toContain("20 units of 15 minutes = 5 one-hour visits");
  await type("Units a visit", "3");
  expect(words()).toContain("15 units of 15 minutes = 5 visits of 45 minutes");
  await type("Visits", "5.5");
  expect(words()).not.toContain("units of 15 minutes");
  await leave("Visits");
  expect(words()).toContain("Visits: Type a whole number from 1 to 366.");
});

test("it warns of what the plan will ask for, makes the sheet, and is empty then", async () => {
  await choose("Client", "Ben");
  expect(words()).toContain("The plan may ask for more");
  expect(words()).toContain("The member ID of Ben is missing (Clients).");
  const documents = [
    made("PA-0001", { client: "Ben", sessions: 0, provider: "Dana", totalCents: undefined }),
  ];
  workflows.makeDocuments.mockResolvedValue(batch({ kind, documents }));
  await press("Make 1 prior-authorization request");
  expect(workflows.makeDocuments.mock.lastCall?.[0]).toMatchObject({
    ...{ kind, requested: [{ client: "Ben", services }] },
  });
  expect(words()).toContain("1 prior-authorization request made");
  expect(words()).not.toContain("$");
  await settle(300);
  await press("PA-0001");
  expect(workflows.goToSheet).toHaveBeenCalledWith("PA-0001");
  expect(hasButton("Save PDF")).toBe(true);
  expect([field("Client").value, field("Code").value]).toEqual(["", ""]);
  expect(words()).not.toContain("Choose the client.");
});

test("what is missing is told at its field, which has the focus", async () => {
  await press("Make 1 prior-authorization request");
  expect(words()).toContain("Choose the client.");
  expect(words()).toContain("Code: Type a code.");
  expect(document.activeElement).toBe(field("Client"));
  expect(workflows.makeDocuments).not.toHaveBeenCalled();
});

test("a call sheet asks from tomorrow on, and needs no codes", async () => {
  workflows.proposeCare.mockResolvedValue([]);
  await choose("Client", "Ben");
  await choose("What to make", "Benefit verification");
  expect(field("First day").value).toBe("2026-11-03");
  expect(words()).toContain("From tomorrow on, for six months.");
  expect(asked()).toMatchObject({ kind: "Benefit verification", requested: [{ services: [] }] });
  expect(hasButton("Make 1 benefit verification")).toBe(true);
});

test("what was begun is there again after another tab", async () => {
  await choose("Client", "Ben");
  await choose("What to make", "Gap-exception request");
  await type("Last day", "2027-03-31");
  await press("Look up");
  await press("Coverage");
  await settle(300);
  expect(field("What to make").value).toBe("Gap-exception request");
  expect([field("Client").value, field("Last day").value]).toEqual(["Ben", "2027-03-31"]);
});

test("a sheet that says the same already is told instead of made", async () => {
  const reason = "PA-0001 says the same already: open it to print it again";
  workflows.previewDocuments.mockResolvedValue({
    ...ahead({ kind, documents: [] }),
    skipped: [{ client: "Ben", number: "PA-0001", rows: [], reason }],
  });
  await choose("Client", "Ben");
  expect(words()).toContain(reason);
  expect(words()).toContain("There is no prior-authorization request to make for this choice.");
});
