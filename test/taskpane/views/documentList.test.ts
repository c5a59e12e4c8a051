/** @jest-environment jsdom */
import type { RegisteredDocument } from "../../../src/billing/records";
import { superbill } from "../../pdf/support/documents";
import {
  all,
  choose,
  closePane,
  field,
  hasButton,
  nameOf,
  openPane,
  pick,
  press,
  settle,
  type,
  words,
} from "../support/pane";
import { ahead, judgement, readyWorkbook, registered } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/checkFingerprints");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/openDocument");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/readDocuments");
jest.mock("../../../src/workflows/reissueDocument");
jest.mock("../../../src/workflows/voidDocuments");

async function openList(...documents: RegisteredDocument[]): Promise<void> {
  sees(readyWorkbook({ judgements: [judgement(1)], documents }));
  workflows.previewDocuments.mockResolvedValue(ahead({}));
  await openPane();
  await press("Documents");
  await settle(300);
}

const superbills = () => [
  registered({ row: 2, number: "SB-0002" }),
  registered({ status: "Void" }),
];
const row = (number: string) =>
  all("[aria-label='Documents so far'] > li").find(({ textContent }) =>
    textContent?.startsWith(number)
  )?.textContent;
const listed = () =>
  all("ul[aria-label='Documents so far'] > li > div button")
    .map(nameOf)
    .filter((name) => /^[A-Z]+-\d/.test(name));

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 5) });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

test("each document says its kind, its state and what is open", async () => {
  await openList(
    ...superbills(),
    registered({ row: 3, number: "INV-0001", kind: "Invoice", status: "Draft", balanceCents: 0 }),
    registered({ row: 4, number: "ST-0001", kind: "Statement", balanceCents: -500 }),
    registered({ row: 5, number: "X-1", kind: undefined, balanceCents: -500 }),
    registered({
      ...{ row: 6, number: "PA-0001", kind: "Prior-authorization request" },
      ...{ totalCents: undefined, balanceCents: undefined },
    })
  );
  expect(row("SB-0002")).toContain(
    "$405.00Superbill, Ava, October 2026, issued Nov 2, 2026, $100.00 open"
  );
  expect(row("INV-0001")).toContain("INV-0001 (draft)");
  expect(row("INV-0001")).toContain(", paid");
  expect(row("PA-0001")).toMatch(
    /^PA-0001Prior-authorization request, Ava, October 2026, issued Nov 2, 2026/
  );
  expect(row("PA-0001")).not.toContain("$");
  expect(row("ST-0001")).not.toContain("credit");
  expect(row("X-1")).toContain("$5.00 credit");
  expect(hasButton("SB-0001 (void)")).toBe(true);
});

test("what can be done with a document goes by its kind and its state", async () => {
  await openList(
    ...superbills(),
    registered({ row: 3, number: "INV-0001", kind: "Invoice", status: "Draft" }),
    registered({ row: 4, number: "EST-0001", kind: "Estimate" }),
    registered({ row: 5, number: "GE-0001", kind: "Gap-exception request" })
  );
  for (const number of ["SB-0001", "SB-0002", "INV-0001", "EST-0001", "GE-0001"]) {
    await press(`More for ${number}`);
  }
  const offered = (verb: string) =>
    ["SB-0002", "SB-0001", "INV-0001", "EST-0001", "GE-0001"].filter((number) =>
      hasButton(verb.replace("*", number))
    );
  expect(offered("Make * anew")).toEqual(["SB-0002"]);
  expect(offered("Void *")).toEqual(["SB-0002", "INV-0001", "EST-0001", "GE-0001"]);
  expect(offered("Copy e-mail text for *")).toEqual(["SB-0002", "EST-0001", "GE-0001"]);
  expect(all("button").filter((each) => nameOf(each) === "Save PDF")).toHaveLength(4);
  expect(words()).toContain("Make invoices again to finish it, or void it.");
  expect(() => field("Pick SB-0001")).toThrow();
  expect(() => field("Pick INV-0001")).toThrow();
});

test("one is voided after a question, and it says what became of it", async () => {
  await openList(...superbills());
  workflows.voidDocuments.mockResolvedValue({
    ...{ voided: ["SB-0002"], alreadyVoid: [], unknown: [], outcome: "done" },
  });
  await press("More for SB-0002");
  await press("Void SB-0002");
  expect(workflows.voidDocuments).not.toHaveBeenCalled();
  await press("Void it");
  expect(workflows.voidDocuments).toHaveBeenCalledWith(
    expect.objectContaining({ numbers: ["SB-0002"] })
  );
  expect(words()).toContain("SB-0002 is void");
});

test("before what a plan was asked is voided, nothing is said of sessions and families", async () => {
  await openList(registered({ number: "BV-0001", kind: "Benefit verification" }));
  await press("More for BV-0001");
  await press("Void BV-0001");
  expect(words()).toContain(
    "BV-0001 will be marked Void. Its sheet stays. If the plan has BV-0001 already, tell them."
  );
});

test("one that cannot be made anew says why", async () => {
  await openList(...superbills());
  workflows.reissueDocument.mockResolvedValue({
    ...{ outcome: "refused", reasons: ["Ava has no date of birth"] },
  });
  await press("More for SB-0002");
  await press("Make SB-0002 anew");
  await press("Make it anew");
  expect(words()).toContain("SB-0002 was not made anew");
  expect(words()).toContain("Ava has no date of birth.");
});

test("a sheet that is gone is told", async () => {
  await openList(...superbills());
  workflows.openDocument.mockResolvedValue({ outcome: "gone", message: "The sheet is gone." });
  await press("SB-0002");
  expect(words()).toContain("The sheet is gone.");
});

test("a thousand documents are shown by pages, found by kind, client and number", async () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    registered({
      row: index + 1,
      number: `${index % 2 ? "SB" : "INV"}-${1000 - index}`,
      kind: index % 2 ? "Superbill" : "Invoice",
      client: `Client ${index % 100}`,
    })
  );
  await openList(...many);
  expect(listed()).toHaveLength(50);
  expect(words()).toContain("1,000 documents");
  await press("Show more (950 left)");
  expect(listed()).toHaveLength(100);
  await choose("Kind", "Invoice");
  await type("Client or number", "client 42");
  expect(words()).toContain("10 of 1,000 documents");
  expect(listed()).toHaveLength(10);
  await type("Client or number", "inv-958");
  expect(listed()).toEqual(["INV-958"]);
  await type("Client or number", "nobody");
  expect(words()).toContain("No document is like that.");
});

test("documents are picked one by one or all at once, and stay picked while others are shown", async () => {
  await openList(
    ...[1, 2, 3, 4, 5, 6, 7].map((at) =>
      registered({ row: at, number: `SB-000${at}`, status: at === 7 ? "Void" : "Issued" })
    )
  );
  await pick("Pick SB-0002");
  await type("Client or number", "0003");
  await pick("Pick SB-0003");
  expect(words()).toContain("1 of 7 documents, 2 picked");
  expect(hasButton("Save 2 PDFs")).toBe(true);
  await type("Client or number", "");
  await press("Pick all 6");
  expect(hasButton("Save 6 PDFs")).toBe(true);
  await press("Pick none");
  expect(words()).toContain("7 documents");
  expect(words()).not.toContain("picked");
});

describe("edited since issue", () => {
  const clean = { unchanged: ["SB-0001"], edited: [], missing: [], unknown: [] };

  test("is not asked where nothing is issued", async () => {
    await openList(registered({ status: "Void" }));
    expect(hasButton("Look for edited sheets")).toBe(false);
  });

  test("says so where all is well", async () => {
    await openList(...superbills());
    workflows.checkFingerprints.mockResolvedValue({ ...clean, unchanged: ["SB-0001", "SB-0002"] });
    await press("Look for edited sheets");
    expect(document.activeElement?.textContent).toBe("All 2 documents are as they were issued");
  });

  test("lists what is not, each with a way to open it", async () => {
    await openList(...superbills());
    workflows.checkFingerprints.mockResolvedValue({
      ...{
        unchanged: ["SB-0001"],
        edited: ["SB-0002"],
        missing: ["SB-0003"],
        unknown: ["SB-0004"],
      },
    });
    await press("Look for edited sheets");
    expect(words()).toContain("1 document as issued, 3 documents to look at");
    expect(all("h3").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["Edited by hand: 1", "The sheet is missing: 1", "Cannot be told: 1"])
    );
    workflows.openDocument.mockResolvedValue({ outcome: "shown", sheet: "SB-0003" });
    await press("Open SB-0003");
    expect(workflows.openDocument).toHaveBeenCalledWith("SB-0003");
  });

  test("a failure is told as every failure is", async () => {
    await openList(...superbills());
    workflows.checkFingerprints.mockRejectedValue(new Error("Excel is busy"));
    await press("Look for edited sheets");
    expect(words()).toContain("Excel is busy.");
    expect(words()).not.toContain("as they were issued");
  });
});

describe("the text of an e-mail", () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.assign(navigator, { clipboard: { writeText } });
  const readsBack = () =>
    workflows.readDocuments.mockResolvedValue({
      documents: [{ number: "SB-0002", document: superbill(), isVoid: false }],
      notices: [],
    });
  const copy = async () => {
    await press("More for SB-0002");
    await press("Copy e-mail text for SB-0002");
    await settle(100);
  };

  test("is copied with what the register knows now, and it says what was copied", async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    readsBack();
    await openList(...superbills());
    await copy();
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain("Dear Amelia Novak,");
    expect(copied[0]).toContain(
      "superbill SB-0002 for October 2026, $405.00 in all. $100.00 of it"
    );
    expect(words()).toContain("Copied: a greeting to Amelia Novak");
    expect(all("a").map((each) => each.getAttribute("href"))).not.toContainEqual(
      expect.stringContaining("mailto")
    );
  });

  test("is shown to be copied where the clipboard is refused", async () => {
    clipboard(async () => {
      throw new Error("Not allowed");
    });
    readsBack();
    await openList(...superbills());
    await copy();
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area.tagName).toBe("TEXTAREA");
    expect(area.readOnly).toBe(true);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toContain(
      "Dear Amelia Novak,"
    );
  });

  test("says why where the sheet cannot be read", async () => {
    workflows.readDocuments.mockResolvedValue({ documents: [], notices: ["The sheet is gone"] });
    await openList(...superbills());
    await copy();
    expect(words()).toContain("The sheet is gone.");
  });
});
