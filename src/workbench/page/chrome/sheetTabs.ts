import type { Sheet } from "../../engine/types";
import type { Desk } from "../desk";
import { element } from "../dom";
import { openMenu } from "../menus/menu";
import { ask } from "./dialog";
import { icon } from "./icons";

/** The tabs of the visible sheets, with a button that adds one. */
export class SheetTabs {
  private readonly list = element("div", {
    class: "tab-list",
    role: "tablist",
    "aria-label": "Sheets",
  });
  private readonly addButton = element("button", {
    type: "button",
    class: "icon-button",
    "aria-label": "Add a sheet",
    title: "Add a sheet",
    onclick: () => this.add(),
  });
  readonly element = element("div", { class: "sheet-tabs" }, this.list, this.addButton);
  private readonly stopListening: (() => void)[];
  private isStale = false;

  constructor(
    private readonly desk: Desk,
    private readonly beforeChange: (then: () => void) => void,
    private readonly focusGrid: () => void
  ) {
    this.addButton.append(icon("add"));
    this.stopListening = [
      desk.touched.on(() => this.refresh()),
      desk.bookChanged.on(({ kind }) => {
        if (kind.startsWith("sheet") || kind === "visibilityChanged") this.refresh();
      }),
    ];
    this.list.addEventListener("wheel", (event) => this.list.scrollBy(event.deltaY, 0), {
      passive: true,
    });
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.show();
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop());
    this.element.remove();
  }

  private get visibleSheets(): Sheet[] {
    return this.desk.book.sheets().filter((sheet) => sheet.visibility === "visible");
  }

  private refresh(): void {
    if (this.isStale) return;
    this.isStale = true;
    requestAnimationFrame(() => {
      this.isStale = false;
      if (!this.list.querySelector("input") && this.list.isConnected) this.show();
    });
  }

  private show(): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...this.visibleSheets.map((sheet) => this.tab(sheet)));
    const chosen = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) chosen?.focus();
  }

  private tab(sheet: Sheet): HTMLElement {
    const isChosen = sheet.id === this.desk.sheet.id;
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        class: "tab",
        "aria-selected": String(isChosen),
        tabindex: isChosen ? 0 : -1,
        onclick: () => this.choose(sheet),
        ondblclick: () => this.rename(sheet, tab),
        oncontextmenu: (event: MouseEvent) => {
          event.preventDefault();
          this.openMenu(sheet, tab);
        },
      },
      sheet.name
    );
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    return tab;
  }

  private choose(sheet: Sheet): void {
    if (sheet.id !== this.desk.sheet.id) this.beforeChange(() => sheet.activate());
  }

  private onKey(event: KeyboardEvent): void {
    const sheets = this.visibleSheets;
    const at = sheets.findIndex((sheet) => sheet.id === this.desk.sheet.id);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[
      event.key
    ];
    const current = sheets[at];
    const tab = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    const next = target === undefined ? undefined : sheets[target];
    if (next) this.choose(next);
    else if (event.key === "F2" && current && tab) this.rename(current, tab);
    else if (event.key === "ContextMenu" && current && tab) this.openMenu(current, tab);
    else return;
    event.preventDefault();
  }

  private add(): void {
    this.beforeChange(() => {
      this.edit("adding a sheet", () => this.desk.book.addSheet().activate());
      this.focusGrid();
    });
  }

  private rename(sheet: Sheet, tab: HTMLElement): void {
    const input = element("input", {
      class: "tab-name",
      "aria-label": "Sheet name",
      maxlength: 31,
      value: sheet.name,
    });
    let isDone = false;
    const finish = (keeps: boolean) => {
      if (isDone) return;
      isDone = true;
      const name = input.value.trim();
      if (keeps && name !== sheet.name) this.renameTo(sheet, name);
      this.show();
      this.focusGrid();
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") finish(true);
      if (event.key === "Escape") finish(false);
    });
    input.addEventListener("blur", () => finish(true));
    tab.replaceWith(input);
    input.focus();
    input.select();
  }

  private renameTo(sheet: Sheet, name: string): void {
    this.edit("renaming the sheet", () => {
      sheet.name = name;
    });
  }

  private openMenu(sheet: Sheet, tab: HTMLElement): void {
    const hidden = this.desk.book.sheets().filter(({ visibility }) => visibility === "hidden");
    const box = tab.getBoundingClientRect();
    const isOnly = this.visibleSheets.length === 1;
    openMenu(
      `Sheet ${sheet.name}`,
      [
        { label: "Rename", run: () => this.rename(sheet, this.tabOf(sheet) ?? tab) },
        {
          label: "Hide",
          isDisabled: isOnly,
          run: () => this.setVisibility(sheet, "hidden"),
        },
        { label: "Delete", isDisabled: isOnly, run: () => void this.remove(sheet) },
        ...hidden.map((other) => ({
          label: `Unhide ${other.name}`,
          run: () => this.setVisibility(other, "visible"),
        })),
      ],
      { x: box.left, y: box.bottom, height: box.height }
    );
  }

  private setVisibility(sheet: Sheet, visibility: Sheet["visibility"]): void {
    this.edit(visibility === "hidden" ? "hiding the sheet" : "unhiding the sheet", () => {
      sheet.visibility = visibility;
    });
  }

  private tabOf(sheet: Sheet): HTMLElement | undefined {
    const index = this.visibleSheets.findIndex(({ id }) => id === sheet.id);
    return this.list.children[index] as HTMLElement | undefined;
  }

  private async remove(sheet: Sheet): Promise<void> {
    const answer = await ask(
      `Delete ${sheet.name}?`,
      "The sheet and all that is on it is deleted.",
      [
        { answer: "delete", label: "Delete" },
        { answer: "cancel", label: "Cancel" },
      ],
      "cancel"
    );
    if (answer === "delete") this.edit("deleting the sheet", () => sheet.delete());
  }

  private edit(label: string, work: () => void): void {
    this.desk.edit(label, this.desk.selection.area, work);
  }
}
