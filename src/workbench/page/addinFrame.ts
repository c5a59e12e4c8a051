import type { Book, CustomFunction } from "../engine/types";
import { customFunctionsOf, type FunctionsMetadata } from "../host/functionsMetadata";
import { createFrameHost, type FrameHost } from "../host/transport/frameHost";
import { readManifest, type Addin } from "./chrome/manifest";
import type { TaskPane } from "./chrome/taskPane";

export interface AddinFrameEvents {
  /** The add-in has asked for something, and may have changed it. */
  onRequest(): void;
  /** The add-in shows or hides its pane. */
  onVisibility(isVisible: boolean): void;
  /** The add-in switches a ribbon button on or off. */
  onButton(id: string, isEnabled: boolean): void;
  /** The keyboard's focus leaves the pane: Tab after its last control, Shift+Tab, Escape, F2. */
  onLeft(): void;
}

const paneAddress = "/addin/taskpane.html";
/** Numbers of office.js's notices that the focus is to leave the frame. */
const leavingNotices: readonly number[] = [13, 14, 15, 16, 17, 18];
const longestStart = 20_000;

/** The add-in in its frame, started anew for every workbook. */
export class AddinFrame {
  private addin: Addin | undefined;
  private functions: CustomFunction[] = [];
  private running: FrameHost | undefined;
  private frame: HTMLIFrameElement | undefined;

  constructor(
    private readonly pane: TaskPane,
    private readonly events: AddinFrameEvents
  ) {}

  /** What answers the add-in's requests; undefined before a workbook is open. */
  get host(): FrameHost["host"] | undefined {
    return this.running?.host;
  }

  /** Reads manifest and functions.json; undefined where the add-in is not built. */
  async load(): Promise<Addin | undefined> {
    const [manifest, metadata] = await Promise.all([
      fetch("/manifest.xml"),
      fetch("/addin/functions.json"),
    ]);
    if (!manifest.ok || !metadata.ok) return undefined;
    this.addin = readManifest(await manifest.text());
    this.functions = customFunctionsOf(
      (await metadata.json()) as FunctionsMetadata,
      this.addin.namespace
    );
    return this.addin;
  }

  /** Starts the add-in in a new frame on a workbook, and stops it on the one before. */
  start(book: Book): void {
    if (!this.addin) return;
    this.frame?.remove();
    this.running?.dispose();
    this.frame = document.createElement("iframe");
    this.running = createFrameHost({
      iframe: this.frame,
      src: paneAddress,
      book,
      functions: this.functions,
      isVisible: this.pane.isShown,
      record: () => this.events.onRequest(),
      onVisibilityChange: (isVisible) => this.events.onVisibility(isVisible),
      onRibbonChange: ({ id, isEnabled }) => this.events.onButton(id, isEnabled),
      onNotice: (notice) => {
        if (leavingNotices.includes(notice)) this.events.onLeft();
      },
    });
    // A browser gives the window its frame's name, by which office.js knows its host, only now.
    this.pane.showFrame(this.addin.name, this.frame);
  }

  /** Resolves when the add-in can answer; rejects where it does not start. */
  async ready(): Promise<void> {
    if (!this.running) return;
    let timer = 0;
    const tooLate = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => reject(new Error("The add-in did not start.")), longestStart);
    });
    await Promise.race([this.running.host.ready, tooLate]).finally(() => clearTimeout(timer));
  }

  /** Presses a ribbon button of the add-in; answers why that failed, if it did. */
  async runCommand(actionId: string): Promise<string | undefined> {
    try {
      await this.ready();
      await this.running?.host.runCommand(actionId);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** She opened or closed the pane. */
  paneShown(isShown: boolean): void {
    this.running?.host.paneShown(isShown);
  }
}
