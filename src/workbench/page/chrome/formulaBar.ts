import { formatAddress, cellAddress } from "../../engine/address";
import { isSingleCell, mergeAt } from "../areas";
import { goToName } from "../commands";
import type { Desk } from "../desk";
import { element } from "../dom";
import { editText } from "../edits/typedText";
import type { CellEditor } from "../grid/cellEditor";

/** The Name box and the formula bar. */
export class FormulaBar {
  private readonly nameBox = element("input", {
    class: "name-box",
    "aria-label": "Name box",
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly input = element("textarea", {
    class: "formula-input",
    "aria-label": "Formula bar",
    rows: 1,
    spellcheck: "false",
    autocomplete: "off",
  });
  readonly element = element(
    "div",
    { class: "formula-bar", role: "group", "aria-label": "Formula bar" },
    this.nameBox,
    element("span", { class: "formula-sign", "aria-hidden": "true" }, "fx"),
    this.input
  );
  private readonly stopListening: (() => void)[];
  private isStale = false;

  constructor(
    private readonly desk: Desk,
    private readonly editor: CellEditor,
    onEditorKey: (event: KeyboardEvent) => void,
    private readonly focusGrid: () => void
  ) {
    this.stopListening = [
      desk.selectionChanged.on(() => this.show()),
      desk.bookChanged.on(() => this.showSoon()),
      desk.touched.on(() => this.showSoon()),
      editor.changed.on(() => this.show()),
    ];
    this.input.addEventListener("focus", () => this.editor.open("edit", undefined, false));
    this.input.addEventListener("input", () => this.editor.takeText(this.input.value));
    this.input.addEventListener("keydown", onEditorKey);
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("keydown", (event) => this.onNameKey(event));
    this.nameBox.addEventListener("blur", () => this.show());
    this.show();
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop());
    this.element.remove();
  }

  private onNameKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") goToName(this.desk, this.nameBox.value);
    this.focusGrid();
  }

  /** Once for many changes: reading the cell may compute the whole book. */
  private showSoon(): void {
    if (this.isStale) return;
    this.isStale = true;
    requestAnimationFrame(() => {
      this.isStale = false;
      if (this.element.isConnected) this.show();
    });
  }

  private show(): void {
    const { desk, editor, input } = this;
    const { area, active } = desk.selection;
    if (document.activeElement !== this.nameBox) this.nameBox.value = this.selectionName();
    const text = editor.isOpen ? editor.text : editText(desk.book, desk.sheet, active);
    if (input.value !== text) input.value = text;
    input.setAttribute("aria-description", `Content of ${formatAddress(area)}`);
  }

  private selectionName(): string {
    const { area, active } = this.desk.selection;
    const isOneMerge = mergeAt(this.desk.merges, active)?.rowCount === area.rowCount;
    const isWhole = area.rowCount > 1_000_000 || area.columnCount > 16_000;
    return isSingleCell(area) || isOneMerge || isWhole
      ? cellAddress(active.row, active.column)
      : formatAddress(area);
  }
}
