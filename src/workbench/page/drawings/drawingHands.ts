import type { Box, Drawing } from "../../engine/types";
import type { Desk } from "../desk";
import { hasCommandKey } from "../dom";
import type { CellEditor } from "../grid/cellEditor";
import { dragging } from "../grid/dragging";
import { toPoints } from "../grid/geometry";
import type { GridView } from "../grid/gridView";
import { openMenu } from "../menus/menu";

/** Pixels by which a picture is dragged before it moves: a click only selects it. */
const leastMove = 3;
const step = 4;
const moves: Partial<Record<string, { across: number; down: number }>> = {
  ArrowLeft: { across: -step, down: 0 },
  ArrowRight: { across: step, down: 0 },
  ArrowUp: { across: 0, down: -step },
  ArrowDown: { across: 0, down: step },
};

/**
 * Selecting, moving, sizing and deleting pictures and charts. The selected one is the one that has
 * the focus.
 */
export class DrawingHands {
  constructor(
    private readonly desk: Desk,
    private readonly grid: GridView,
    private readonly editor: CellEditor
  ) {
    const { viewport } = grid;
    // Before the grid: a pane over frozen cells lies within the table.
    viewport.addEventListener("mousedown", (event) => this.onDown(event), { capture: true });
    viewport.addEventListener("contextmenu", (event) => this.onMenu(event), { capture: true });
    viewport.addEventListener("dblclick", (event) => this.find(event) && event.stopPropagation(), {
      capture: true,
    });
    grid.drawings.element.addEventListener("keydown", (event) => this.onKey(event));
    grid.table.addEventListener("keydown", (event) => this.enter(event), { capture: true });
  }

  /** Ctrl+Alt+5 goes to the first picture or chart, as in Excel; Tab goes on from there. */
  private enter(event: KeyboardEvent): void {
    const isAsked = hasCommandKey(event) && event.altKey && event.code === "Digit5";
    const first = this.desk.sheet.drawings()[0];
    if (!isAsked || !first) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(first);
  }

  private find(event: Event): Drawing | undefined {
    return this.grid.drawings.drawingAt(event.target, this.desk.sheet);
  }

  private onDown(event: MouseEvent): void {
    const drawing = this.find(event);
    if (!drawing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.button !== 0) return;
    this.editor.commit(() => {
      this.focus(drawing);
      this.drag(drawing, event);
    });
  }

  focus(drawing: Drawing): void {
    this.grid.drawings.elementOf(drawing.id)?.focus({ preventScroll: true });
  }

  /** By its corner a drawing is sized, elsewhere it is moved. */
  private drag(drawing: Drawing, start: MouseEvent): void {
    const { box } = drawing;
    const shown = this.grid.drawings.elementOf(drawing.id);
    const isSizing = start.target instanceof Element && atCorner(start);
    let latest = box;
    const preview = ({ left, top, width, height }: Box) => {
      if (!shown) return;
      shown.style.transform = isSizing
        ? `scale(${width / box.width}, ${height / box.height})`
        : `translate(${(left - box.left) / toPoints(1)}px, ${(top - box.top) / toPoints(1)}px)`;
    };
    dragging(
      (moved) => {
        const across = moved.clientX - start.clientX;
        const down = moved.clientY - start.clientY;
        if (Math.hypot(across, down) < leastMove && latest === box) return;
        latest = isSizing ? sized(drawing, box, across, down) : movedBy(box, across, down);
        preview(latest);
      },
      () => {
        if (shown) shown.style.transform = "";
        if (latest !== box) this.place(drawing, latest, isSizing ? "sizing" : "moving");
      }
    );
  }

  private place(drawing: Drawing, box: Box, label: "sizing" | "moving"): void {
    const { desk } = this;
    desk.edit(label, desk.selection.area, () => (drawing.box = box));
  }

  private onKey(event: KeyboardEvent): void {
    const drawing = this.find(event);
    if (!drawing || event.altKey) return;
    if (this.run(drawing, event)) event.preventDefault();
  }

  private run(drawing: Drawing, event: KeyboardEvent): boolean {
    const move = moves[event.key];
    if (hasCommandKey(event)) return this.runCommand(event);
    if (move) this.place(drawing, movedBy(drawing.box, move.across, move.down), "moving");
    else if (event.key === "Delete" || event.key === "Backspace") this.delete(drawing);
    else if (event.key === "Escape" || event.key === "Enter") this.leave();
    else return false;
    return true;
  }

  private runCommand({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    if (letter === "y" || (letter === "z" && shiftKey)) this.desk.redo();
    else if (letter === "z") this.desk.undo();
    else return false;
    return true;
  }

  private onMenu(event: MouseEvent): void {
    const drawing = this.find(event);
    if (!drawing) return;
    event.preventDefault();
    event.stopPropagation();
    this.editor.commit(() => {
      this.focus(drawing);
      const remove = { label: "Delete", shortcut: "Del", run: () => this.delete(drawing) };
      openMenu(drawing.name, [remove], { x: event.clientX, y: event.clientY });
    });
  }

  private delete(drawing: Drawing): void {
    const { desk } = this;
    const { name } = drawing;
    this.leave();
    if (desk.edit(`deleting ${name}`, desk.selection.area, () => drawing.delete())) {
      desk.announcement.emit(`${name} deleted.`);
    }
  }

  private leave(): void {
    this.grid.table.focus({ preventScroll: true });
  }
}

const cornerReach = 12;

function atCorner({ target, clientX, clientY }: MouseEvent): boolean {
  const frame = target instanceof Element ? target.closest("[data-drawing]") : null;
  const box = frame?.getBoundingClientRect();
  return (
    box !== undefined && box.right - clientX < cornerReach && box.bottom - clientY < cornerReach
  );
}

function movedBy(box: Box, across: number, down: number): Box {
  return {
    ...box,
    left: Math.max(0, box.left + toPoints(across)),
    top: Math.max(0, box.top + toPoints(down)),
  };
}

const smallest = 8;

/** A picture that is locked keeps its proportions. */
function sized(drawing: Drawing, box: Box, across: number, down: number): Box {
  const width = Math.max(smallest, box.width + toPoints(across));
  const height = Math.max(smallest, box.height + toPoints(down));
  if (drawing.kind !== "picture" || !drawing.keepsRatio) return { ...box, width, height };
  const scale = Math.max(width / box.width, height / box.height);
  return { ...box, width: box.width * scale, height: box.height * scale };
}
