/** @jest-environment jsdom */
import { judgePractice } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { goToRowOf, goToSheet } from "../../../src/workflows/navigation";
import { client, payer, practice, rows } from "../../billing/practice";
import { all, closePane, nameOf, openPane, press, words } from "../support/pane";
import { readyWorkbook } from "../support/records";
import { sees } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackDocuments");

const today = "2026-11-22";
const goTo = jest.mocked(goToRowOf);

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const clients = [
  client({ row: 1, client: "Ava", payer: "Aetna" }),
  client({ row: 4, client: "Dev", payer: "Anthem", product: "HealthKeepers Plus" }),
  client({ row: 5, client: "Eli", payer: "Anthem", product: "HealthKeepers" }),
];

describe("findings on the network, in the Check view,", () => {
  async function openFindings(records: PracticeRecords): Promise<void> {
    const { judgements, ledger } = judgePractice(records, { today });
    sees(readyWorkbook({ records, judgements, ledger }));
    await openPane();
    await press("Check");
  }

  test("say of each session which row or which words decided", async () => {
    const sessions = rows(
      { client: "Dev", date: "2026-10-05" },
      { client: "Dev", date: "2026-10-12" }
    );
    const from = { ...payer({ row: 3, payer: "Anthem", product: "HealthKeepers Plus" }) };
    const payers = [{ ...from, network: "Not accepted" as const, from: "2026-10-06" }];
    await openFindings(practice(sessions, { clients, payers }));
    await press("What decided? Oct 5, 2026 · Dev · 97530");
    expect(words()).toContain('is a Medicaid product by its name ("healthkeepers plus")');
    expect(words()).not.toContain("Not accepted: row 3 of Payers decides");
    await press("What decided? Oct 12, 2026 · Dev · 97530");
    expect(words()).toContain("Not accepted: row 3 of Payers decides");
    await press("Go to its row of Payers");
    expect(goTo).toHaveBeenCalledWith("Payers", 3);
  });

  test("of a plan that is asked about lead to Payers, and other findings ask nothing", async () => {
    const sessions = rows(
      { client: "Eli", date: "2026-10-05" },
      { client: "Ava", units: undefined }
    );
    await openFindings(practice(sessions, { clients }));
    expect(
      all("button")
        .map(nameOf)
        .filter((name) => name.startsWith("What decided?"))
    ).toEqual(["What decided? Oct 5, 2026 · Eli · 97530"]);
    await press(/^What decided/);
    expect(words()).toContain(
      "Ask: Anthem HealthKeepers may be the commercial plan or the Medicaid one"
    );
    await press("Go to Payers");
    expect(goToSheet).toHaveBeenCalledWith("Payers");
  });
});
