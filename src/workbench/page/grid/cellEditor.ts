import { cellAddress, formatAddress, sameArea } from "../../engine/address";
import { moveFormula } from "../../engine/references";
import type { Area, Sheet } from "../../engine/types";
import { areaOf, type Cell } from "../areas";
import { ask } from "../chrome/dialog";
import type { Desk } from "../desk";
import { element } from "../dom";
import { objectionTo, type Objection } from "../edits/objection";
import { editText } from "../edits/typedText";
import { createSignal } from "../signal";
import type { GridView } from "./gridView";
import { fontOf, textWidth } from "./measureText";

/** Typing replaces a cell ("enter": arrows leave it); F2 and double-click change it ("edit"). */
export type EditMode = "enter" | "edit";

interface Editing {
  sheet: Sheet;
  cell: Cell;
  mode: EditMode;
  original: string;
  /** Where in the text the reference stands that pointing with the mouse has put there. */
  pointed: { from: number; to: number } | undefined;
}

/** The editor over the active cell. The formula bar shows, and may change, the same text. */
export class CellEditor {
  /** It opened, closed, or its text changed. */
  readonly changed = createSignal();
  readonly input = element("textarea", {
    class: "cell-editor",
    rows: 1,
    spellcheck: "false",
    autocomplete: "off",
    hidden: true,
  });
  private editing: Editing | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly grid: GridView
  ) {
    grid.overlay.append(this.input);
    grid.overlay.addEventListener("moved", () => this.place());
    this.input.addEventListener("input", () => this.textChanged());
  }

  get isOpen(): boolean {
    return this.editing !== undefined;
  }

  get mode(): EditMode | undefined {
    return this.editing?.mode;
  }

  get text(): string {
    return this.input.value;
  }

  /** Opens over the active cell with its own text, or with `text` in its place. */
  open(mode: EditMode, text?: string, takesFocus = true): void {
    if (this.editing) return;
    const cell = this.desk.selection.active;
    const { sheet, book } = this.desk;
    const original = editText(book, sheet, cell);
    this.editing = { sheet, cell, mode, original, pointed: undefined };
    this.grid.reveal(cell);
    this.input.value = text ?? original;
    this.input.setAttribute("aria-label", `Cell ${cellAddress(cell.row, cell.column)}`);
    this.input.hidden = false;
    this.place();
    if (takesFocus) this.input.focus();
    this.input.setSelectionRange(this.input.value.length, this.input.value.length);
    this.changed.emit();
  }

  /** The formula bar's text becomes this editor's. */
  takeText(text: string): void {
    this.input.value = text;
    this.textChanged();
  }

  toggleMode(): void {
    if (this.editing) this.editing.mode = this.editing.mode === "edit" ? "enter" : "edit";
  }

  cancel(): void {
    this.close();
  }

  /**
   * Writes what was typed, over the whole selection where `everywhere`, and calls `then`. Where the
   * cell's rule objects, she is asked first; where the text is refused, the editor stays open.
   */
  commit(then: () => void = () => undefined, everywhere = false): void {
    const { editing } = this;
    if (!editing) return then();
    const { text } = this;
    if (text === editing.original && !everywhere) {
      this.close();
      return then();
    }
    const objection = objectionTo(this.desk.book, editing.sheet, editing.cell, text);
    if (!objection) return this.write(editing, text, everywhere, then);
    void this.askToKeep(objection).then((answer) => {
      if (answer === "keep") this.write(editing, text, everywhere, then);
      else if (answer === "cancel") this.close();
      else this.input.select();
    });
  }

  private async askToKeep({
    style,
    title,
    message,
  }: Objection): Promise<"keep" | "edit" | "cancel"> {
    const keep = { answer: "keep", label: "Keep it anyway" } as const;
    const edit = { answer: "edit", label: "Change it" } as const;
    const cancel = { answer: "cancel", label: "Cancel" } as const;
    const question = style === "warning" ? `${message} Keep it anyway?` : message;
    return ask(title, question, style === "stop" ? [edit, cancel] : [keep, edit, cancel], "edit");
  }

  private write(
    { sheet, cell }: Editing,
    text: string,
    everywhere: boolean,
    then: () => void
  ): void {
    const area = everywhere ? this.desk.usedSelection : areaOf(cell);
    const values = Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) =>
        text.startsWith("=")
          ? moveFormula(text, area.row + row - cell.row, area.column + column - cell.column)
          : text
      )
    );
    if (!this.desk.edit("typing", area, () => sheet.setValues(area, values)))
      return this.input.focus();
    this.close();
    then();
  }

  private close(): void {
    if (!this.editing) return;
    this.editing = undefined;
    this.input.hidden = true;
    this.grid.table.focus({ preventScroll: true });
    this.changed.emit();
  }

  /** True where a click on a cell would put its reference into the formula. */
  get takesReference(): boolean {
    if (!this.editing || !this.text.startsWith("=")) return false;
    const { pointed } = this.editing;
    const before = this.text.slice(0, this.input.selectionStart);
    return (
      (pointed !== undefined && this.input.selectionStart === pointed.to) ||
      /[=(,+\-*/^&<>:;{]\s*$/.test(before)
    );
  }

  /** Puts the reference of an area at the caret, or in place of the one put there before. */
  point(area: Area): void {
    const { editing, input } = this;
    if (!editing) return;
    const from = editing.pointed?.from ?? input.selectionStart;
    const to = editing.pointed?.to ?? input.selectionEnd;
    const reference = sameArea(area, areaOf(area))
      ? cellAddress(area.row, area.column)
      : formatAddress(area);
    input.value = input.value.slice(0, from) + reference + input.value.slice(to);
    const end = from + reference.length;
    input.setSelectionRange(end, end);
    this.textChanged();
    editing.pointed = { from, to: end };
    input.focus();
  }

  private textChanged(): void {
    if (this.editing) this.editing.pointed = undefined;
    this.place();
    this.changed.emit();
  }

  /** As wide and high as its text needs, at least as its cell. */
  private place(): void {
    if (!this.editing) return;
    const { cell } = this.editing;
    const { left, top, width, height } = this.grid.rectangle(cell);
    const { style } = this.input;
    const lines = this.text.split("\n");
    const widest = Math.max(
      ...lines.map((line) => textWidth(line, { css: fontOf(this.input), isAdjusted: true }))
    );
    const room = this.grid.viewport.clientWidth - left - 4;
    style.left = `${left - 1}px`;
    style.top = `${top - 1}px`;
    style.width = `${Math.max(width + 1, Math.min(widest + 16, room))}px`;
    style.height = `${height + 1}px`;
    style.height = `${Math.max(height + 1, this.input.scrollHeight + 2)}px`;
    style.visibility = this.grid.isInView(cell) ? "visible" : "hidden";
  }
}
