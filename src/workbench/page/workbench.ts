import { newBook, openBook } from "../engine";
import { UnreadableWorkbook, type Book } from "../engine/types";
import { AddinFrame } from "./addinFrame";
import { ask } from "./chrome/dialog";
import { MessageBar } from "./chrome/messageBar";
import { Ribbon } from "./chrome/ribbon";
import { ribbonCommands } from "./chrome/ribbonCommands";
import { TaskPane } from "./chrome/taskPane";
import { hasFont } from "./commands";
import { element, painted } from "./dom";
import { acceptDrops, chooseFile, download } from "./files";
import { Workspace } from "./workspace";

const mostSessions = 20_000;
const about =
  "Plays Excel so that Quarterhour can be tried without it. Made for up to 20,000 sessions; nothing leaves this computer.";

/** The page: what stays while workbooks come and go. */
export class Workbench {
  private workspace: Workspace | undefined;
  private readonly messages = new MessageBar();
  private readonly pane = new TaskPane(() => this.showPane(false));
  private readonly addin = new AddinFrame(this.pane, {
    onRequest: () => this.workspace?.desk.touched.emit(),
    onVisibility: (isVisible) => this.pane.show(isVisible),
    onButton: (id, isEnabled) => this.ribbon.enableAddinButton(id, isEnabled),
    onLeft: () => this.workspace?.grid.table.focus(),
  });
  private readonly fileName = element("span", { class: "file-name" });
  private readonly stage = element("main", { class: "stage" });
  private readonly foot = element("div", { class: "foot" });
  private readonly ribbon = new Ribbon(
    ribbonCommands({
      create: () => void this.replaceWith(() => this.openNew()),
      open: () => void this.chooseWorkbook(),
      save: () => void this.saveCopy(),
      workspace: () => this.workspace,
    })
  );
  private name = "Book1.xlsx";

  constructor() {
    document.body.append(
      element(
        "header",
        {},
        element(
          "div",
          { class: "title-bar" },
          element("h1", {}, "Quarterhour workbench"),
          this.fileName,
          element("span", { class: "about", title: about }, about)
        ),
        this.ribbon.element,
        this.messages.element
      ),
      element("div", { class: "main" }, this.stage, this.pane.element),
      this.foot
    );
    acceptDrops(this.stage, (file) => {
      const isPicture = file.type.startsWith("image/");
      void (isPicture ? this.workspace?.insertPicture(file) : this.openFile(file));
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.workspace?.desk.hasUnsavedEdits) event.preventDefault();
    });
    document.addEventListener("keydown", (event) => this.onRegionKey(event));
  }

  get book(): Book | undefined {
    return this.workspace?.desk.book;
  }

  get host() {
    return this.addin.host;
  }

  /** Reads the add-in's ribbon buttons. */
  async loadAddin(): Promise<void> {
    const addin = await this.addin.load();
    if (!addin) {
      this.pane.showText(
        "The add-in is not built yet. Run “npm run build”, then load this page again."
      );
      return;
    }
    this.ribbon.addAddin(addin, async ({ action }) => {
      if (action.kind === "showPane") return this.showPane(true);
      const failure = await this.addin.runCommand(action.id);
      if (failure) this.messages.show({ kind: "error", text: failure });
    });
  }

  /** Opens an .xlsx; says in the message bar why where it cannot be read, and keeps what is open. */
  async open(bytes: Uint8Array, name = "Workbook.xlsx"): Promise<boolean> {
    this.messages.hide();
    if (!this.workspace)
      this.stage.replaceChildren(
        element("p", { class: "stage-text", role: "status" }, `Opening ${name}…`)
      );
    document.body.setAttribute("aria-busy", "true");
    await painted();
    try {
      await this.show(await openBook(bytes), name);
      return true;
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      if (!this.workspace) await this.show(newBook(), "Book1.xlsx");
      this.messages.show({ kind: "error", text: `${name}: ${error.message}` });
      return false;
    } finally {
      document.body.removeAttribute("aria-busy");
    }
  }

  async openNew(): Promise<void> {
    await this.show(newBook(), "Book1.xlsx");
  }

  /** The workbook as an .xlsx. */
  async save(): Promise<Uint8Array> {
    if (!this.workspace) throw new Error("No workbook is open.");
    await this.workspace.desk.book.settle();
    return this.workspace.desk.book.save();
  }

  /** Resolves when everything is computed, answered and painted. */
  async idle(): Promise<void> {
    await this.addin.ready();
    await this.workspace?.idle();
  }

  private async show(book: Book, name: string): Promise<void> {
    this.workspace?.dispose();
    this.name = name;
    this.fileName.textContent = name;
    document.title = `${name} – Quarterhour workbench`;
    const workspace = new Workspace(book, () => void this.saveCopy());
    this.workspace = workspace;
    const { desk } = workspace;
    desk.notice.on((notice) => this.messages.show(notice));
    desk.history.changed.on(() => {
      this.showRibbon();
      this.messages.edited();
    });
    desk.selectionChanged.on(() => this.showRibbon());
    this.addin.start(book);
    this.stage.replaceChildren(workspace.element);
    this.foot.replaceChildren(workspace.statusBar.element);
    workspace.grid.start();
    workspace.grid.table.focus({ preventScroll: true });
    this.showRibbon();
    this.warnOfSize(book);
    await painted();
  }

  private warnOfSize(book: Book): void {
    const largest = Math.max(0, ...book.tables().map((table) => table.bodyArea.rowCount));
    if (largest <= mostSessions) return;
    const text = `This workbook has a table of ${largest.toLocaleString("en-US")} rows. The workbench is made for ${mostSessions.toLocaleString("en-US")} and may be slow or fail; Excel itself is not limited so.`;
    this.messages.show({ kind: "warning", text });
  }

  private showRibbon(): void {
    if (!this.workspace) return;
    const { desk } = this.workspace;
    const { nextUndo, nextRedo } = desk.history;
    this.ribbon.show({ nextUndo, nextRedo, isBold: hasFont(desk, "bold") });
  }

  private showPane(isShown: boolean): void {
    this.pane.show(isShown);
    this.addin.paneShown(isShown);
    if (!isShown) this.workspace?.grid.table.focus({ preventScroll: true });
  }

  private async chooseWorkbook(): Promise<void> {
    await this.openFile(await chooseFile(".xlsx"));
  }

  private async openFile(file: File): Promise<void> {
    await this.replaceWith(async () =>
      this.open(new Uint8Array(await file.arrayBuffer()), file.name)
    );
  }

  /** Asks first where edits would be lost. */
  private async replaceWith(open: () => Promise<unknown>): Promise<void> {
    const choices = [
      { answer: "open", label: "Discard my changes" },
      { answer: "cancel", label: "Cancel" },
    ] as const;
    const isUnsaved = this.workspace?.desk.hasUnsavedEdits === true;
    const answer = isUnsaved
      ? await ask(
          "Leave this workbook?",
          `${this.name} has changes that no saved copy holds.`,
          [...choices],
          "cancel"
        )
      : "open";
    if (answer === "open") await open();
  }

  private async saveCopy(): Promise<void> {
    const { workspace } = this;
    if (!workspace) return;
    workspace.editor.commit(() => undefined);
    download(await this.save(), this.name);
    workspace.desk.hasUnsavedEdits = false;
  }

  /** F6 goes around the parts of the page, as in Excel: sheet, tabs, pane, ribbon. */
  private onRegionKey(event: KeyboardEvent): void {
    if (event.key !== "F6" || !this.workspace) return;
    event.preventDefault();
    const { table } = this.workspace.grid;
    const tab = this.workspace.element.querySelector<HTMLElement>(".tab[aria-selected=true]");
    const frame = this.pane.isShown ? this.pane.element.querySelector<HTMLElement>("iframe") : null;
    const regions = [table, tab, frame, this.ribbon.element.querySelector("button")].filter(
      (region) => region !== null
    );
    const at = regions.findIndex(
      (region) =>
        region === document.activeElement || region.parentElement?.contains(document.activeElement)
    );
    const next = (at + (event.shiftKey ? -1 : 1) + regions.length) % regions.length;
    regions[next]?.focus();
  }
}
