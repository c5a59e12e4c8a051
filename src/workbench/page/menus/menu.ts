import { element } from "../dom";
import { moveFocusOnArrows, openPopup, type Anchor } from "./popup";

export interface MenuItem {
  label: string;
  shortcut?: string;
  isDisabled?: boolean;
  run: () => void;
}

/** A menu of commands; "line" separates groups. */
export function openMenu(label: string, items: (MenuItem | "line")[], anchor: Anchor): void {
  const buttons: HTMLElement[] = [];
  const menu = element("div", { role: "menu", class: "menu", "aria-label": label });
  const close = () => closeMenu();
  for (const item of items) {
    if (item === "line") {
      menu.append(element("div", { role: "separator", class: "menu-line" }));
      continue;
    }
    const button = element(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: -1,
        disabled: item.isDisabled,
        onclick: () => {
          close();
          item.run();
        },
      },
      element("span", {}, item.label),
      item.shortcut === undefined ? undefined : element("kbd", {}, item.shortcut)
    );
    menu.append(button);
    if (!item.isDisabled) buttons.push(button);
  }
  moveFocusOnArrows(menu, () => buttons);
  const closeMenu = openPopup(menu, anchor);
  buttons[0]?.focus();
}
