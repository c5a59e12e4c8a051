import { element } from "../dom";
import { moveFocusOnArrows, openPopup, type Anchor } from "./popup";

/** A drop-down list of a cell's allowed values. Typing letters goes to the next item that starts so. */
export function openItemList(
  label: string,
  items: string[],
  chosen: string,
  anchor: Anchor & { width: number },
  choose: (item: string) => void
): void {
  const options = items.map((item) =>
    element(
      "div",
      {
        role: "option",
        tabindex: -1,
        "aria-selected": String(item === chosen),
        onclick: () => {
          close();
          choose(item);
        },
      },
      item
    )
  );
  const list = element(
    "div",
    { role: "listbox", class: "item-list", "aria-label": label },
    ...options
  );
  list.style.minWidth = `${anchor.width}px`;
  moveFocusOnArrows(list, () => options);
  list.addEventListener("keydown", (event) => onKey(event, options));
  const close = openPopup(list, anchor);
  const start = options[items.indexOf(chosen)] ?? options[0];
  start?.focus();
  start?.scrollIntoView({ block: "nearest" });
}

function onKey(event: KeyboardEvent, options: HTMLElement[]): void {
  if (event.key === "Enter" || event.key === " " || event.key === "Tab") {
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.click();
  } else if (event.key.length === 1) {
    const at = options.indexOf(document.activeElement as HTMLElement);
    const starts = (option: HTMLElement) =>
      option.textContent?.toLowerCase().startsWith(event.key.toLowerCase());
    (options.slice(at + 1).find(starts) ?? options.find(starts))?.focus();
  }
}
