import { element } from "../dom";
import { closeButton } from "./messageBar";

const narrowest = 320;
const widest = 450;
const keyStep = 10;

/**
 * The frame at the right in which the add-in runs. Closing it only hides it: the add-in's functions
 * and ribbon buttons live in the same frame and go on working, as in Excel.
 */
export class TaskPane {
  private readonly title = element("h2", { class: "pane-title" });
  private readonly edge = element("div", {
    class: "pane-edge",
    role: "separator",
    tabindex: 0,
    "aria-label": "Width of the task pane",
    "aria-orientation": "vertical",
    "aria-valuemin": narrowest,
    "aria-valuemax": widest,
  });
  private readonly content = element("div", { class: "pane-content" });
  readonly element = element(
    "aside",
    { class: "task-pane", "aria-label": "Task pane" },
    this.edge,
    element(
      "div",
      { class: "pane-head" },
      this.title,
      closeButton(() => this.onClosed(), "Close the task pane")
    ),
    this.content
  );
  private width = 350;

  /** @param onClosed she pressed the pane's close button. */
  constructor(private readonly onClosed: () => void) {
    this.edge.addEventListener("mousedown", (event) => this.drag(event));
    this.edge.addEventListener("keydown", (event) => this.onKey(event));
    this.setWidth(this.width);
  }

  /** Shows the add-in called `name` in this frame, in place of the one before. */
  showFrame(name: string, frame: HTMLIFrameElement): void {
    this.title.textContent = name;
    frame.className = "pane-frame";
    frame.title = name;
    this.content.replaceChildren(frame);
  }

  /** Says why there is no add-in to show. */
  showText(text: string): void {
    this.content.replaceChildren(element("p", { class: "pane-text" }, text));
  }

  show(isShown: boolean): void {
    this.element.hidden = !isShown;
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  private setWidth(pixels: number): void {
    this.width = Math.max(narrowest, Math.min(widest, Math.round(pixels)));
    this.element.style.width = `${this.width}px`;
    this.edge.setAttribute("aria-valuenow", String(this.width));
  }

  private onKey(event: KeyboardEvent): void {
    const change = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    this.setWidth(this.width + change);
  }

  private drag(event: MouseEvent): void {
    event.preventDefault();
    const start = this.width;
    const move = (moved: MouseEvent) => this.setWidth(start + event.clientX - moved.clientX);
    const end = () => {
      document.body.classList.remove("dragging");
      document.removeEventListener("mousemove", move);
    };
    document.body.classList.add("dragging");
    document.addEventListener("mousemove", move);
    document.addEventListener("mouseup", end, { once: true });
  }
}
