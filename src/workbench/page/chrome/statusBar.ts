import { activeCellInWords } from "../commands";
import type { Desk } from "../desk";
import { element } from "../dom";
import { errorHint } from "../grid/errorHint";
import { selectionFigures } from "./selectionFigures";

const figuresDelay = 60;
const speechDelay = 150;

/** The lowest bar: what is going on, the active cell's error in words, figures of the selection. */
export class StatusBar {
  private readonly state = element("span", { class: "status-state" }, "Ready");
  private readonly hint = element("span", { class: "status-hint" });
  private readonly figures = element("span", { class: "status-figures" });
  private readonly speech = element("span", {
    class: "visually-hidden",
    role: "status",
    "aria-live": "polite",
  });
  readonly element = element(
    "div",
    { class: "status-bar", role: "contentinfo" },
    this.state,
    this.hint,
    this.figures,
    this.speech
  );
  private timer = 0;
  private speechTimer = 0;
  private readonly stopListening: (() => void)[];

  constructor(
    private readonly desk: Desk,
    private readonly isEditing: () => boolean
  ) {
    this.stopListening = [
      desk.selectionChanged.on(() => {
        this.later();
        this.say(activeCellInWords(desk));
      }),
      desk.bookChanged.on(() => this.later()),
      desk.touched.on(() => this.later()),
      desk.announcement.on((text) => this.say(text)),
    ];
    this.later();
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop());
    clearTimeout(this.timer);
    clearTimeout(this.speechTimer);
    this.element.remove();
  }

  /** What goes on, at once. */
  showState(): void {
    const isWaiting = this.desk.book.isWaiting;
    this.state.textContent = isWaiting ? "Calculating…" : this.isEditing() ? "Edit" : "Ready";
    this.state.classList.toggle("busy", isWaiting);
    if (isWaiting) this.later();
  }

  private say(text: string): void {
    clearTimeout(this.speechTimer);
    this.speechTimer = window.setTimeout(() => (this.speech.textContent = text), speechDelay);
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(), figuresDelay);
  }

  /** All of it, at once. */
  show(): void {
    this.showState();
    const { sheet, selection } = this.desk;
    this.hint.textContent = errorHint(sheet, selection.active);
    this.figures.replaceChildren(
      ...selectionFigures(sheet, selection.area).map(({ name, text }) =>
        element("span", {}, `${name}: ${text}`)
      )
    );
  }
}
