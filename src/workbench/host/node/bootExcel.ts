import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { newBook, openBook } from "../../engine/index";
import type { Book } from "../../engine/types";
import { FaultPlan } from "../faults";
import { customFunctionsOf, type FunctionsMetadata } from "../functionsMetadata";
import { requirementMatrix, windowName, type AppIdentity } from "../transport/appContext";
import { OfficeHost } from "../transport/officeHost";
import type { RecordedRequest } from "../transport/richApi";
import { installFakeWindow, type FakeWindow } from "./fakeWindow";

export interface BootOptions {
  /** A workbook to open: an .xlsx file, or a book that is open; a new one where neither is given. */
  bytes?: Uint8Array;
  book?: Book;
  /** The add-in's functions.json: its path or its content. */
  functionsJson?: string | FunctionsMetadata;
  /** The namespace of the custom functions in the manifest. */
  namespace?: string;
  /**
   * The version of ExcelApi that this Excel has, `1.14` unless told. The client throws ApiNotFound
   * for a member above it: boot with `1.12` to prove that newer members are only used where
   * `isSetSupported` said yes.
   */
  excelApi?: string;
  /** Folder of office.js, in `node_modules` of the working folder unless told. */
  officeJsFolder?: string;
}

export interface HostSession {
  readonly book: Book;
  /** Requests of the add-in to Excel so far; those of its runtime are not counted. */
  readonly requests: readonly RecordedRequest[];
  readonly faults: FaultPlan;
  readonly host: OfficeHost;
  /**
   * Resolves when the add-in has nothing on its way to Excel: `Excel.run` releases what it kept in
   * a request of its own, which may still be coming when the run has ended.
   */
  idle(): Promise<void>;
  /** Forgets the requests so far and numbers the next one 1, which faults and hooks refer to. */
  clearRequests(): void;
  /** Runs a script of the add-in in this realm, where `Office` and `Excel` are the real ones. */
  loadScript(path: string): void;
  /** Presses a ribbon button; resolves when its handler is done. */
  runCommand(actionId: string): Promise<void>;
  /** Removes office.js from this realm. */
  close(): void;
}

const origin = "https://workbench.local";
const scriptsUrl = `${origin}/office-js`;
/** A real timer even where a test plays with time. */
const startTimer = setTimeout;
let lastConversation = 0;
let open: HostSession | undefined;

/**
 * Starts Microsoft's real office.js in this realm against a workbook, as an add-in's frame in Excel
 * on the web does. When it resolves, `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` are
 * global and `Excel.run` works. One session at a time; a test closes it in `afterEach`.
 */
export async function bootExcel(options: BootOptions = {}): Promise<HostSession> {
  open?.close();
  const book = options.book ?? (options.bytes ? await openBook(options.bytes) : newBook());
  const session = start(book, options);
  open = session;
  await Office.onReady();
  await session.host.ready;
  return session;
}

function start(book: Book, options: BootOptions): HostSession {
  const identity = nextIdentity();
  const requests: RecordedRequest[] = [];
  const faults = new FaultPlan();
  let fakeWindow: FakeWindow | undefined;
  const host = new OfficeHost({
    book,
    identity,
    faults,
    functions: functionsOf(options),
    requirements: { ...requirementMatrix, ExcelApi: options.excelApi ?? "1.14" },
    post: (text) => void Promise.resolve().then(() => fakeWindow?.deliver(text)),
    record: (request) => requests.push(request),
  });
  const folder = options.officeJsFolder ?? resolve("node_modules/@microsoft/office-js/dist");
  fakeWindow = installFakeWindow({
    name: windowName(identity),
    origin,
    officeJsUrl: `${scriptsUrl}/office.debug.js`,
    onPost: (text) => host.receive(text),
    runScript: (url) => runOfficeScript(folder, url),
  });
  runOfficeScript(folder, `${scriptsUrl}/office.debug.js`);
  return {
    book,
    requests,
    faults,
    host,
    async idle() {
      let seen = -1;
      while (seen !== host.received) {
        seen = host.received;
        await host.answered();
        await new Promise((resolve) => startTimer(resolve, 0));
      }
    },
    clearRequests() {
      requests.length = 0;
      host.runner.restartCount();
    },
    loadScript: runFile,
    runCommand: (actionId) => host.runCommand(actionId),
    close() {
      host.dispose();
      fakeWindow?.restore();
      fakeWindow = undefined;
      open = undefined;
    },
  };
}

/** A conversation of its own for each start: office.js keeps settings by conversation. */
function nextIdentity(): AppIdentity {
  const conversationId = `conversation-${++lastConversation}`;
  return { conversationId, addinId: "workbench-addin", origin, locale: "en-US" };
}

function functionsOf({ functionsJson, namespace = "OT" }: BootOptions) {
  if (functionsJson === undefined) return [];
  const metadata =
    typeof functionsJson === "string"
      ? (JSON.parse(readFileSync(functionsJson, "utf8")) as FunctionsMetadata)
      : functionsJson;
  return customFunctionsOf(metadata, namespace);
}

const hostFile = "excel-web-16.00.debug.js";

function runOfficeScript(folder: string, url: string): void {
  runFile(resolve(folder, url.slice(scriptsUrl.length + 1)));
  if (url.endsWith(hostFile)) enforceApiSets();
}

/** The library knows the API set of each member but compares it only where it is told to. */
function enforceApiSets(): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

const sources = new Map<string, string>();

/** Runs a script in the global scope of this realm; indirect eval is what stays in Jest's realm. */
function runFile(path: string): void {
  const source = sources.get(path) ?? readFileSync(path, "utf8");
  sources.set(path, source);
  const globalEval = eval;
  globalEval(`${source}\n//# sourceURL=${basename(path)}`);
}
