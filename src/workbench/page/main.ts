import type { Book } from "../engine/types";
import chromeStyle from "./chrome/chrome.css";
import drawingStyle from "./drawings/drawings.css";
import gridStyle from "./grid/grid.css";
import popupStyle from "./menus/popups.css";
import pageStyle from "./page.css";
import { Workbench } from "./workbench";

/** What browser tests, and the curious in the console, may use. */
export interface WorkbenchWindow {
  readonly book: Book | undefined;
  readonly host: Workbench["host"];
  open(bytes: Uint8Array): Promise<boolean>;
  save(): Promise<Uint8Array>;
  /** Resolves when everything is computed, answered and painted. */
  idle(): Promise<void>;
}

function adoptStyles(): void {
  const styles = [pageStyle, chromeStyle, gridStyle, drawingStyle, popupStyle];
  document.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** The sample workbook; undefined where the address says `?file=none` or there is none. */
async function fetchSample(): Promise<{ bytes: Uint8Array; name: string } | undefined> {
  if (new URLSearchParams(location.search).get("file") === "none") return undefined;
  const response = await fetch("/sample.xlsx");
  if (!response.ok) return undefined;
  const name = decodeURIComponent(response.headers.get("X-File-Name") ?? "Workbook.xlsx");
  return { bytes: new Uint8Array(await response.arrayBuffer()), name };
}

async function start(): Promise<void> {
  adoptStyles();
  const workbench = new Workbench();
  const [sample] = await Promise.all([fetchSample(), workbench.loadAddin()]);
  if (sample) await workbench.open(sample.bytes, sample.name);
  else await workbench.openNew();
  const exposed: WorkbenchWindow = {
    get book() {
      return workbench.book;
    },
    get host() {
      return workbench.host;
    },
    open: (bytes) => workbench.open(bytes),
    save: () => workbench.save(),
    idle: () => workbench.idle(),
  };
  Object.assign(window, { workbench: exposed });
}

void start();
