import type { Notice } from "../desk";
import { element } from "../dom";
import { icon } from "./icons";

/** The bar above the sheet for what went wrong and what to know. */
export class MessageBar {
  private readonly text = element("span", { class: "message-text" });
  readonly element = element(
    "div",
    { class: "message-bar", role: "status", hidden: true },
    this.text,
    closeButton(() => this.hide())
  );

  show({ kind, text }: Notice): void {
    this.element.className = `message-bar ${kind}`;
    this.element.setAttribute("role", kind === "error" ? "alert" : "status");
    this.element.hidden = false;
    this.text.textContent = text;
  }

  /** Takes away what the next edit has made out of date; a warning about the workbook stays. */
  edited(): void {
    if (!this.element.classList.contains("warning")) this.hide();
  }

  hide(): void {
    this.element.hidden = true;
    this.text.textContent = "";
  }
}

export function closeButton(onclick: () => void, label = "Close"): HTMLButtonElement {
  const button = element("button", {
    type: "button",
    class: "icon-button",
    "aria-label": label,
    onclick,
  });
  button.append(icon("close"));
  return button;
}
