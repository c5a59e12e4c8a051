import { areaOf } from "../areas";
import type { Desk } from "../desk";
import { element } from "../dom";
import { openItemList } from "../menus/itemList";
import type { CellEditor } from "./cellEditor";
import type { GridView } from "./gridView";

/** The arrow beside the active cell where its rule is a list. */
export class ListButton {
  private readonly button = element("button", {
    type: "button",
    class: "list-button",
    tabindex: -1,
    hidden: true,
    "aria-label": "Choose from the list",
    "aria-haspopup": "listbox",
  });
  private readonly stopListening: (() => void)[];

  constructor(
    private readonly desk: Desk,
    private readonly grid: GridView,
    private readonly editor: CellEditor
  ) {
    grid.overlay.append(this.button);
    this.button.addEventListener("mousedown", (event) => event.preventDefault());
    this.button.addEventListener("click", () => this.open());
    grid.overlay.addEventListener("moved", () => this.place());
    this.stopListening = [
      desk.selectionChanged.on(() => this.place()),
      editor.changed.on(() => this.place()),
    ];
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop());
    this.button.remove();
  }

  /** Opens the list; false where the active cell has none. */
  open(): boolean {
    const { desk, grid } = this;
    const { active } = desk.selection;
    const items = desk.sheet.listItems(active.row, active.column);
    if (!items || items.length === 0) return false;
    grid.table.focus({ preventScroll: true });
    const { left, top, width, height } = grid.rectangle(active);
    const box = grid.viewport.getBoundingClientRect();
    const chosen = desk.sheet.texts(areaOf(active))[0]?.[0] ?? "";
    const anchor = { x: box.left + left, y: box.top + top + height, height, width };
    openItemList("Allowed values", items, chosen, anchor, (item) =>
      desk.edit("typing", areaOf(active), () => desk.sheet.setValues(areaOf(active), [[item]]))
    );
    return true;
  }

  private place(): void {
    const { active } = this.desk.selection;
    const rule = this.desk.sheet.validation(areaOf(active));
    const isShown =
      rule?.type === "list" &&
      rule.inCellDropDown !== false &&
      !this.editor.isOpen &&
      this.grid.isInView(active);
    this.button.hidden = !isShown;
    if (!isShown) return;
    const { left, top, width, height } = this.grid.rectangle(active);
    this.button.style.left = `${left + width + 1}px`;
    this.button.style.top = `${top + Math.max(0, height - 20)}px`;
  }
}
