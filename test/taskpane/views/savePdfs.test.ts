/** @jest-environment jsdom */
import type { Document } from "../../../src/billing/documents/document";
import type { MadeDocument } from "../../../src/workflows/makeDocuments";
import type { LoadFont } from "../../../src/pdf";
import { superbill } from "../../pdf/support/documents";
import { all, closePane, hasButton, openPane, press, settle, words } from "../support/pane";
import { ahead, batch, judgement, made, readyWorkbook } from "../support/records";
import { pending, sees, workflows } from "../support/workflows";

jest.mock("../../../src/workflows/acceptReviews");
jest.mock("../../../src/workflows/applyFixes");
jest.mock("../../../src/workflows/checkSessions");
jest.mock("../../../src/workflows/lookAtWorkbook");
jest.mock("../../../src/workflows/makeDocuments");
jest.mock("../../../src/workflows/navigation");
jest.mock("../../../src/workflows/previewDocuments");
jest.mock("../../../src/workflows/readDocuments");
jest.mock("../../../src/workflows/setUpWorkbook");
jest.mock("../../../src/workflows/takeBackDocuments");

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
let connection: Promise<void> = Promise.resolve();

/** The files of the add-in's own folder, as its host serves them. */
async function serve(address: URL): Promise<{ ok: boolean; arrayBuffer: () => unknown }> {
  asked.push(address.pathname);
  await connection;
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
  connection = Promise.resolve();
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

const printed = (number: string) => ({ ...superbill({ lines: 2 }), number });
const fresh = (number: string) => made(number, { toDocument: () => printed(number) });

async function makeThem(...documents: MadeDocument[]): Promise<void> {
  sees(readyWorkbook({ judgements: [judgement(1)] }));
  workflows.previewDocuments.mockResolvedValue(ahead());
  workflows.makeDocuments.mockResolvedValue(batch({ documents }));
  await openPane();
  await press("Documents");
  await settle(300);
  await press(/^Make /);
  await settle(300);
}

async function save(): Promise<void> {
  await press(/^Save PDFs?$/);
  await settle(100);
}

const links = () => all("a[download]") as HTMLAnchorElement[];

test("a PDF of each superbill just made is a link to save it, named by its number", async () => {
  await makeThem(fresh("SB-0001"), fresh("SB-0002"));
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
  await makeThem(fresh("SB-0001"));
  expect(words()).toContain("save it as PDF from Excel itself");
  await save();
  expect(words()).toContain("save it as PDF from Excel itself");
});

test("without a connection it says so, and can be tried again", async () => {
  isConnected = false;
  await makeThem(fresh("SB-0001"));
  await save();
  expect(words()).toContain("Check the internet connection, then try again");
  isConnected = true;
  await save();
  expect(links()).toHaveLength(1);
});

test("the files are let go when the result is closed", async () => {
  await makeThem(fresh("SB-0001"));
  await save();
  expect(urls.size).toBe(1);
  await press("Close the result");
  expect(urls.size).toBe(0);
});

test("a file that is written when the result is closed already is let go as well", async () => {
  const { promise, finish } = pending<void>();
  connection = promise;
  await makeThem(fresh("SB-0001"), fresh("SB-0002"));
  await press("Save PDFs");
  await press("Close the result");
  finish();
  await settle(100);
  expect(asked).toHaveLength(1);
  expect(urls.size).toBe(0);
});

test("one that was made before is read back from its sheet, with what there is to say of it", async () => {
  workflows.readDocuments.mockResolvedValue({
    documents: [{ number: "SB-0001", document: printed("SB-0001"), isVoid: false }],
    notices: ["SB-0009 has no sheet"],
  });
  await makeThem(made("SB-0001"), made("SB-0009"), fresh("SB-0010"));
  await save();
  expect(workflows.readDocuments).toHaveBeenCalledWith(["SB-0001", "SB-0009"]);
  expect(links().map(({ download }) => download)).toEqual(["SB-0001.pdf", "SB-0010.pdf"]);
  expect(words()).toContain("SB-0009 has no sheet.");
});

test("several are saved one after another", async () => {
  const saved: string[] = [];
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  await makeThem(fresh("SB-0001"), fresh("SB-0002"));
  await save();
  await press("Save all, one after another");
  expect(saved).toEqual(["SB-0001.pdf"]);
  await settle(500);
  expect(saved).toEqual(["SB-0001.pdf", "SB-0002.pdf"]);
});

describe("a folder", () => {
  const files = new Map<string, number>();
  const folder = (isFull = false) => ({
    name: "October",
    getFileHandle: async (name: string) => ({
      createWritable: async () => ({
        write: async ({ length }: Uint8Array) => {
          if (isFull) throw new Error("No space is left");
          files.set(name, length);
        },
        close: async () => undefined,
      }),
    }),
  });
  const offer = (showDirectoryPicker: (() => Promise<unknown>) | undefined) =>
    Object.assign(window, { showDirectoryPicker });
  beforeEach(() => files.clear());
  afterEach(() => offer(undefined));

  test("takes them all where the browser lets her choose one", async () => {
    offer(async () => folder());
    await makeThem(fresh("SB-0001"), fresh("SB/0002"));
    await press("Save in a folder");
    await settle(100);
    expect([...files]).toEqual([
      ["SB-0001.pdf", 7],
      ["SB-0002.pdf", 7],
    ]);
    expect(words()).toContain("2 PDFs saved in the folder October.");
    expect(links()).toEqual([]);
  });

  test("that takes nothing says why, and another can be chosen", async () => {
    offer(async () => folder(true));
    await makeThem(fresh("SB-0001"), fresh("SB-0002"));
    await press("Save in a folder");
    await settle(100);
    expect(words()).toContain("SB-0001.pdf could not be saved in the folder October");
    expect(hasButton("Save in a folder")).toBe(true);
  });

  test("that she does not choose after all changes nothing", async () => {
    offer(async () => {
      throw new DOMException("The user aborted a request", "AbortError");
    });
    await makeThem(fresh("SB-0001"), fresh("SB-0002"));
    await press("Save in a folder");
    expect(hasButton("Save PDFs")).toBe(true);
    expect(words()).not.toContain("aborted");
  });

  test("is not offered for one document, nor where the browser has no such thing", async () => {
    await makeThem(fresh("SB-0001"), fresh("SB-0002"));
    expect(hasButton("Save in a folder")).toBe(false);
    await closePane();
    offer(async () => folder());
    await makeThem(fresh("SB-0001"));
    expect(hasButton("Save in a folder")).toBe(false);
  });
});
