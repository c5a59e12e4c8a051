import { element } from "../dom";
import { icon, type IconName } from "./icons";
import type { Addin, AddinButton } from "./manifest";

export interface RibbonCommand {
  label: string;
  icon?: IconName;
  /** A letter in place of an icon, such as B for bold. */
  letter?: string;
  title: string;
  run: () => void;
}

export interface RibbonState {
  nextUndo: string | undefined;
  nextRedo: string | undefined;
  isBold: boolean;
}

const groups = ["File", "Undo", "Font", "Rows", "Insert", "Table"] as const;
export type RibbonGroup = (typeof groups)[number];

/** The strip of commands: the page's own groups, then the add-in's as its manifest says. */
export class Ribbon {
  readonly element = element("div", { class: "ribbon", role: "toolbar", "aria-label": "Ribbon" });
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly addinButtons = new Map<string, HTMLButtonElement>();

  constructor(commands: Record<RibbonGroup, RibbonCommand[]>) {
    for (const name of groups)
      this.element.append(
        ribbonGroup(
          name,
          commands[name].map((command) => this.button(command))
        )
      );
    this.element.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Adds the add-in's group; `press` runs a button, and the button is busy until that is done. */
  addAddin(addin: Addin, press: (button: AddinButton) => Promise<void>): void {
    const buttons = addin.buttons.map((button) => this.addinButton(button, press));
    this.element.append(ribbonGroup(addin.group, buttons));
  }

  show({ nextUndo, nextRedo, isBold }: RibbonState): void {
    this.enable("Undo", nextUndo);
    this.enable("Redo", nextRedo);
    this.buttons.get("Bold")?.setAttribute("aria-pressed", String(isBold));
  }

  /** The add-in may switch its own buttons off and on. */
  enableAddinButton(id: string, isEnabled: boolean): void {
    const button = this.addinButtons.get(id);
    if (button) button.disabled = !isEnabled;
  }

  private enable(label: string, step: string | undefined): void {
    const button = this.buttons.get(label);
    if (!button) return;
    button.setAttribute("aria-disabled", String(step === undefined));
    button.title = step === undefined ? `${label}: nothing` : `${label} ${step}`;
  }

  private button({ label, icon: iconName, letter, title, run }: RibbonCommand): HTMLButtonElement {
    const face =
      letter === undefined
        ? undefined
        : element("span", { class: "letter", "aria-hidden": "true" }, letter);
    const button = element("button", {
      type: "button",
      class: "ribbon-button",
      title,
      onclick: run,
    });
    if (iconName) button.append(icon(iconName));
    if (face) button.append(face);
    button.append(element("span", {}, label));
    this.buttons.set(label, button);
    return button;
  }

  private addinButton(
    button: AddinButton,
    press: (button: AddinButton) => Promise<void>
  ): HTMLButtonElement {
    const created = element(
      "button",
      {
        type: "button",
        class: "ribbon-button addin-button",
        title: button.description,
        "data-control": button.id,
      },
      button.icon === undefined
        ? undefined
        : element("img", { src: button.icon, alt: "", width: 28, height: 28 }),
      element("span", {}, button.label)
    );
    created.addEventListener("click", () => {
      if (created.getAttribute("aria-busy") === "true") return;
      created.setAttribute("aria-busy", "true");
      void press(button).finally(() => created.removeAttribute("aria-busy"));
    });
    this.addinButtons.set(button.id, created);
    return created;
  }

  /** One Tab stop; the arrows go from button to button. */
  private onKey(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    if (target === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(target, buttons.length - 1))]?.focus();
  }
}

function ribbonGroup(name: string, buttons: HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": name },
    element("div", { class: "ribbon-buttons" }, ...buttons),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, name)
  );
}
