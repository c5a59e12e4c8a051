/** @jest-environment jsdom */
import type { Document } from "../../../src/billing/documents/document";
import type { LoadFont } from "../../../src/pdf";
import { superbill } from "../../pdf/support/documents";
import { all, closePane, hasButton, openPane, press, settle, words } from "../support/pane";
import { ahead, judgement, readyWorkbook } from "../support/records";
import { sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeSuperbills");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewSuperbills");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackSuperbills");

// The writer has tests of its own; here it asks for its fonts and gives the number back.
jest.mock("../../../src/pdf", () => ({
  FontShelf: class {
    constructor(readonly load: LoadFont) {}
  },
  documentPdf: async (document: Document, { fonts }: { fonts: { load: LoadFont } }) => {
    await fonts.load("Arimo_400Regular.ttf");
    const warnings = document.number === "SB-0002" ? ["SB-0002 has a box"] : [];
    return { bytes: new Uint8Array(Array.from(document.number, Number)), warnings };
  },
}));

const urls = new Map<string, Blob>();
const asked: string[] = [];
let isConnected = true;

/** The files of the add-in's own folder, as its host serves them. */
async function serve(address: URL): Promise<{ ok: boolean; arrayBuffer: () => unknown }> {
  asked.push(address.pathname);
  return { ok: isConnected, arrayBuffer: async () => new ArrayBuffer(4) };
}

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({
    now: new Date(2026, 10, 22, 9, 5),
    doNotFake: ["nextTick", "setImmediate"],
  });
  urls.clear();
  asked.length = 0;
  isConnected = true;
  Object.assign(globalThis, { fetch: serve });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      const url = `blob:pane/${urls.size + 1}`;
      urls.set(url, blob);
      return url;
    },
    revokeObjectURL: (url: string) => urls.delete(url),
  });
});
afterEach(async () => {
  await closePane();
  jest.useRealTimers();
});

const made = (number: string, isJustMade = true) => ({
  ...{ number, client: "Ava", provider: "Pat Demo", from: "2026-10-01", to: "2026-10-31" },
  ...{ totalCents: 40500, sessions: 1, sheet: number },
  ...(isJustMade ? { toDocument: () => ({ ...superbill({ lines: 2 }), number }) } : {}),
});

async function makeThem(...documents: ReturnType<typeof made>[]): Promise<void> {
  sees(readyWorkbook({ judgements: [judgement(1)] }));
  workflows.previewSuperbills.mockResolvedValue(ahead());
  workflows.makeSuperbills.mockResolvedValue({
    ...{ documents, skipped: [], warnings: [], notices: [], outcome: "done" },
  });
  await openPane();
  await press("Superbills");
  await settle(300);
  await press(/^Make /);
  await settle(300);
}

async function save(): Promise<void> {
  await press("Save PDFs");
  await settle(100);
}

const links = () => all("a[download]") as HTMLAnchorElement[];

test("a PDF of each superbill just made is a link to save it, named by its number", async () => {
  await makeThem(made("SB-0001"), made("SB-0002"));
  expect(asked).toEqual([]);
  await save();
  expect(words()).toContain("2 PDFs ready");
  expect(links().map(({ download, href }) => [download, urls.has(href)])).toEqual([
    ["SB-0001.pdf", true],
    ["SB-0002.pdf", true],
  ]);
  expect(new Set(asked)).toEqual(new Set(["/fonts/Arimo_400Regular.ttf"]));
  for (const { type, size } of urls.values()) {
    expect({ type, size }).toEqual({ type: "application/octet-stream", size: 7 });
  }
  expect(words()).toContain("SB-0002 has a box.");
});

test("what to do where the pane cannot save a file is always said", async () => {
  await makeThem(made("SB-0001"));
  expect(words()).toContain("save it as PDF from Excel itself");
  await save();
  expect(words()).toContain("save it as PDF from Excel itself");
});

test("without a connection it says so, and can be tried again", async () => {
  isConnected = false;
  await makeThem(made("SB-0001"));
  await save();
  expect(words()).toContain("Check the internet connection, then try again");
  isConnected = true;
  await save();
  expect(links()).toHaveLength(1);
});

test("the files are let go when the result is closed", async () => {
  await makeThem(made("SB-0001"));
  await save();
  expect(urls.size).toBe(1);
  await press("Close the result");
  expect(urls.size).toBe(0);
});

test("nothing is offered for superbills of which only the sheets are left", async () => {
  await makeThem(made("SB-0001", false));
  expect(words()).toContain("1 superbill made");
  expect(hasButton("Save PDFs")).toBe(false);
});
