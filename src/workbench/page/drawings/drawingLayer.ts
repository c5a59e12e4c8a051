import type { Drawing, Sheet } from "../../engine/types";
import { element } from "../dom";
import type { Geometry, Rectangle } from "../grid/geometry";
import { faceOf, lookOf } from "./drawingFace";
import { onScreen, panesOf, type Pane } from "./drawingPlaces";
import { nameInWords, valuesInWords } from "./words";

interface Shown {
  element: HTMLElement;
  look: string;
}

const panes: readonly Pane[] = ["cells", "frozenRows", "frozenColumns", "frozenCorner"];

/**
 * The pictures and charts over the cells. They lie in the scrolled part of the page, so they scroll
 * with the cells by themselves; over frozen cells lie copies in panes that stay where those stay.
 */
export class DrawingLayer {
  /** Over the cells, for keyboard and screen readers, too. */
  readonly element = element("div", { class: "drawings" });
  private readonly layers = new Map<Pane, HTMLElement>(
    panes.map((pane) => [
      pane,
      pane === "cells"
        ? this.element
        : element("div", {
            class: `drawings ${pane}`,
            role: "presentation",
            "aria-hidden": "true",
          }),
    ])
  );
  private readonly shown = new Map<string, Shown>();
  private shownSheetId = "";

  constructor() {
    for (const kind of ["focusin", "focusout"] as const) {
      this.element.addEventListener(kind, (event) => this.markFocus(event, kind === "focusin"));
    }
  }

  /** Copies over frozen cells show the focus, too. */
  private markFocus({ target }: FocusEvent, isFocused: boolean): void {
    const id = target instanceof HTMLElement ? target.dataset.drawing : undefined;
    for (const pane of panes.slice(1)) {
      this.shown.get(`${pane} ${id}`)?.element.classList.toggle("focused", isFocused);
    }
  }

  /** Puts the panes over frozen cells into the head and body of the table, where those need them. */
  attach(head: HTMLElement, body: HTMLElement, { frozen }: Geometry): void {
    const place = (pane: Pane, parent: HTMLElement, isNeeded: boolean) => {
      const layer = this.layers.get(pane);
      if (layer && isNeeded) parent.append(layer);
      else layer?.remove();
    };
    place("frozenRows", head, frozen.rows > 0);
    place("frozenColumns", body, frozen.columns > 0);
    place("frozenCorner", head, frozen.rows > 0 && frozen.columns > 0);
  }

  paint(sheet: Sheet, geometry: Geometry): void {
    if (sheet.id !== this.shownSheetId) this.clear();
    this.shownSheetId = sheet.id;
    this.sizePanes(geometry);
    const used = new Set<string>();
    for (const drawing of sheet.drawings()) {
      const rectangle = onScreen(sheet, drawing.box, geometry);
      const look = lookOf(drawing, rectangle);
      for (const pane of panesOf(rectangle, geometry)) {
        const key = `${pane} ${drawing.id}`;
        used.add(key);
        this.show(key, pane, drawing, rectangle, look);
      }
    }
    for (const [key, { element: gone }] of this.shown) {
      if (used.has(key)) continue;
      gone.remove();
      this.shown.delete(key);
    }
  }

  /** The drawing that an element of the page shows. */
  drawingAt(target: EventTarget | null, sheet: Sheet): Drawing | undefined {
    const found = target instanceof Element ? target.closest<HTMLElement>("[data-drawing]") : null;
    return sheet.drawings().find(({ id }) => id === found?.dataset.drawing);
  }

  /** Where a drawing is painted over the cells. */
  elementOf(id: string): HTMLElement | undefined {
    return this.shown.get(`cells ${id}`)?.element;
  }

  private clear(): void {
    for (const layer of this.layers.values()) layer.replaceChildren();
    this.shown.clear();
  }

  private sizePanes({ headingWidth, headingHeight, frozenWidth, frozenHeight }: Geometry): void {
    for (const layer of this.layers.values()) {
      layer.style.setProperty("--across", `${headingWidth}px`);
      layer.style.setProperty("--down", `${headingHeight}px`);
      layer.style.setProperty("--frozen-width", `${frozenWidth}px`);
      layer.style.setProperty("--frozen-height", `${frozenHeight}px`);
    }
  }

  private show(key: string, pane: Pane, drawing: Drawing, place: Rectangle, look: string): void {
    const known = this.shown.get(key);
    const shown = known ?? { element: frame(drawing, pane), look: "" };
    const { style } = shown.element;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.width = `${place.width}px`;
    style.height = `${place.height}px`;
    if (pane === "cells") describe(shown.element, drawing);
    if (shown.look !== look) shown.element.replaceChildren(faceOf(drawing, place));
    this.shown.set(key, { ...shown, look });
    // Only where the order has changed is anything moved: moving takes the focus away.
    if (!known) this.layers.get(pane)?.append(shown.element);
  }
}

function frame(drawing: Drawing, pane: Pane): HTMLElement {
  const isMain = pane === "cells";
  return element("div", {
    class: `drawing ${drawing.kind}`,
    "data-drawing": drawing.id,
    role: isMain ? "img" : "presentation",
    tabindex: isMain ? 0 : undefined,
  });
}

function describe(shown: HTMLElement, drawing: Drawing): void {
  shown.setAttribute("aria-label", nameInWords(drawing));
  if (drawing.kind === "chart") shown.setAttribute("aria-description", valuesInWords(drawing));
}
