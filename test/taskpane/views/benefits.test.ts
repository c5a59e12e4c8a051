/** @jest-environment jsdom */
import type { Benefit } from "../../../src/billing/coverage/benefits/benefit";
import { addBenefits } from "../../../src/workflows/addBenefits";
import { goToBenefits } from "../../../src/workflows/goToBenefits";
import { practice } from "../../billing/practice";
import {
  all,
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
import { readyWorkbook } from "../support/records";
import { sees } from "../support/workflows";

jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/addBenefits");
jest.mock("../../../src/workflows/goToBenefits");
// The other sections of the tab ask for a client too.
jest.mock("../../../src/taskpane/parts/coverage/client/ClientCoverage", () => ({
  ClientCoverage: () => null,
}));

const earlier: Benefit = {
  ...{ row: 3, sheetRow: 4, problems: [], client: "Ben", payer: "Cigna" },
  ...{ verifiedOn: "2026-10-01", reference: "00777", deductibleCents: 150_000, coinsurance: 0.2 },
};
const records = practice([], { benefits: [earlier] });

beforeEach(async () => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
  jest.mocked(addBenefits).mockImplementation(async ({ benefit }) => ({
    ...{ benefit, outcome: "added", sheet: "Benefits", row: 4, sheetRow: 5, madeTable: false },
  }));
  sees(readyWorkbook({ records }));
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

async function begin(): Promise<void> {
  await openPane();
  await press("Coverage");
  await settle(300);
  await press("Type in the plan’s answers");
  await settle(300);
}

const saved = () => jest.mocked(addBenefits).mock.lastCall?.[0].benefit;
const chooseClient = (name: string) => choose("Client", name);

test("what the plan said is saved, what it was not asked stays blank", async () => {
  await begin();
  await chooseClient("Ben");
  expect(field("Plan that was asked").value).toBe("Cigna");
  expect(field("Verified on").value).toBe("2026-11-22");
  await type("Reference", "=1+1");
  await type("Deductible ($)", "1,500");
  await type("Copay a visit ($)", "0");
  await type("Coinsurance (%)", "20");
  expect(words()).toContain("The family pays 20%, the plan 80%.");
  await press("Save the answers");
  expect(saved()).toMatchObject({
    ...{ client: "Ben", payer: "Cigna", verifiedOn: "2026-11-22", reference: "=1+1" },
    ...{ deductibleCents: 150_000, copayCents: 0, coinsurance: 0.2 },
    ...{ deductibleMetCents: undefined, visitLimit: undefined },
  });
  expect(words()).toContain("The plan’s answers are saved");
  expect(words()).toContain("Ben, verified on Nov 22, 2026: row 5 of Benefits.");
  expect(field("Reference").value).toBe("");
});

test("its row is gone to by what it says", async () => {
  await begin();
  await chooseClient("Ben");
  await press("Save the answers");
  jest.mocked(goToBenefits).mockResolvedValue(true);
  await press("Go to row 5 of Benefits");
  expect(jest.mocked(goToBenefits)).toHaveBeenCalledWith(saved());
  jest.mocked(goToBenefits).mockResolvedValue(false);
  await press("Go to row 5 of Benefits");
  expect(words()).toContain("No row of Benefits says this any more");
});

test("what was said before is told once more, and no second row", async () => {
  jest.mocked(addBenefits).mockImplementation(async ({ benefit }) => ({
    ...{ benefit, outcome: "there", sheet: "Benefits", row: 4, sheetRow: 5, madeTable: false },
  }));
  await begin();
  await chooseClient("Ben");
  await press("Save the answers");
  expect(words()).toContain("row 5 of Benefits says exactly this, and no second row was made.");
});

test("what the plan said the last time stands beside it", async () => {
  await begin();
  expect(words()).not.toContain("Last time");
  await chooseClient("Ben");
  expect(words()).toContain("Verified last on Oct 1, 2026, reference 00777 (row 4 of Benefits)");
  expect(words()).toContain("Last time: $1,500.00");
  expect(words()).toContain("Last time: 20%");
  await chooseClient("Ava");
  expect(words()).toContain("Nothing was verified with this plan before.");
});

test("a client without a plan in Clients: she is told to choose the plan that was called", async () => {
  await begin();
  expect(words()).not.toContain("names no plan");
  await chooseClient("Cleo");
  expect(words()).toContain("Clients names no plan for this client: choose the one you called.");
  await choose("Plan that was asked", "Cigna");
  await press("Save the answers");
  expect(saved()).toMatchObject({ client: "Cleo", payer: "Cigna" });
});

test("what is wrong is told at its field, once she has left it or wants to save", async () => {
  await begin();
  await type("Copay a visit ($)", "twenty");
  expect(words()).not.toContain("Type dollars");
  await leave("Copay a visit ($)");
  expect(words()).toContain("Type dollars, like 25 or 25.50, or leave it blank.");
  await press("Save the answers");
  expect(words()).toContain("Choose the client.");
  expect(document.activeElement).toBe(field("Client"));
  expect(addBenefits).not.toHaveBeenCalled();
});

test("the plan's share typed for the family's is asked about before it is saved", async () => {
  await begin();
  await chooseClient("Ben");
  await type("Coinsurance (%)", "80%");
  await press("Save the answers");
  expect(words()).toContain("Is this what the plan said?");
  expect(words()).toContain("If the plan pays 80%, type 20%.");
  expect(addBenefits).not.toHaveBeenCalled();
  await press("Go back and change it");
  expect(addBenefits).not.toHaveBeenCalled();
  await press("Save the answers");
  await press("Save it as typed");
  expect(saved()).toMatchObject({ coinsurance: 0.8 });
});

test("what was begun is open again after another tab", async () => {
  await begin();
  await type("Reference", "00123");
  await press("Status");
  await press("Coverage");
  await settle(300);
  expect(field("Reference").value).toBe("00123");
});

test("what could not be saved stays in the form", async () => {
  jest.mocked(addBenefits).mockRejectedValue(new Error("Excel is busy"));
  await begin();
  await chooseClient("Ben");
  await type("Reference", "00123");
  await press("Save the answers");
  expect(words()).toContain("Excel is busy");
  expect(field("Reference").value).toBe("00123");
});

test("only answers that the table has a column for are asked for", async () => {
  await begin();
  expect(all("label").map(({ textContent }) => textContent)).toContain("Most in a year ($)");
  await closePane();
  sees(
    readyWorkbook({
      records,
      missingColumns: [{ table: "Benefits", headers: ["Out of pocket", "Deductible applies"] }],
    })
  );
  await begin();
  const labels = all("label").map(({ textContent }) => textContent);
  expect(labels).not.toContain("Most in a year ($)");
  expect(labels).not.toContain("Deductible first?");
  expect(labels).toContain("Whose terms");
  expect(hasButton("Save the answers")).toBe(true);
});
