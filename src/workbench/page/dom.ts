type Children = (Node | string | undefined)[];

/** Creates an element; `attributes` named `on...` are listeners, false and undefined are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined | ((event: never) => void)> = {},
  ...children: Children
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function")
      created.addEventListener(name.slice(2), value as unknown as EventListener);
    else if (value === true) created.setAttribute(name, "");
    else if (value !== undefined && value !== false) created.setAttribute(name, String(value));
  }
  created.append(...children.filter((child) => child !== undefined));
  return created;
}

/** Resolves after the browser has painted what was changed so far. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));
}

/** Apple keyboards have a command key where others have Ctrl. */
export const hasCommandKey = (event: KeyboardEvent | MouseEvent): boolean =>
  event.ctrlKey || event.metaKey;
