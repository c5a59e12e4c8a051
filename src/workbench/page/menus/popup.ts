/** Where a popup stands: below a place, or where there is no room, above it. */
export interface Anchor {
  x: number;
  y: number;
  /** The height of what it belongs to: a popup above it leaves that visible. */
  height?: number;
}

let closeOpenPopup: (() => void) | undefined;

/**
 * Shows an element over the page until a click elsewhere, Escape, or the answered function closes
 * it; the focus then goes back to where it was. Only one popup is open at a time.
 */
export function openPopup(popup: HTMLElement, anchor: Anchor): () => void {
  closeOpenPopup?.();
  const before = document.activeElement;
  const close = () => {
    if (closeOpenPopup !== close) return;
    closeOpenPopup = undefined;
    const hadFocus =
      popup.contains(document.activeElement) || document.activeElement === document.body;
    popup.remove();
    document.removeEventListener("mousedown", onOutside, true);
    window.removeEventListener("blur", close);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const onOutside = (event: MouseEvent) => {
    if (!(event.target instanceof Node && popup.contains(event.target))) close();
  };
  closeOpenPopup = close;
  popup.classList.add("popup");
  popup.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  });
  document.addEventListener("mousedown", onOutside, true);
  // A click into the task pane's frame reaches this page only as a loss of focus.
  window.addEventListener("blur", close);
  document.body.append(popup);
  place(popup, anchor);
  return close;
}

function place(popup: HTMLElement, { x, y, height = 0 }: Anchor): void {
  const { offsetWidth, offsetHeight } = popup;
  const fitsBelow = y + offsetHeight <= window.innerHeight;
  popup.style.left = `${Math.max(0, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
  popup.style.top = `${Math.max(0, fitsBelow ? y : y - height - offsetHeight)}px`;
}

/** Up, Down, Home and End go through a popup's items, in a circle. */
export function moveFocusOnArrows(popup: HTMLElement, items: () => HTMLElement[]): void {
  popup.addEventListener("keydown", (event) => {
    const shown = items();
    const at = shown.indexOf(document.activeElement as HTMLElement);
    const target = {
      ArrowDown: (at + 1) % shown.length,
      ArrowUp: (at - 1 + shown.length) % shown.length,
      Home: 0,
      End: shown.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    shown[target]?.focus();
  });
}
