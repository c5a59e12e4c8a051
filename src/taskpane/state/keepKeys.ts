/** What office.js goes to on Tab. */
const knownToOffice = [
  ...["a[href]", "area[href]", "*[tabindex]"],
  ...["button", "input", "select", "textarea"].map((tag) => `${tag}:not([disabled])`),
]
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join();

/**
 * In Excel on the web office.js moves the focus on Tab by itself, and gives it back to the sheet
 * from where it knows no next element: a heading that has taken the focus, or a page without
 * focus. It also tabs out of a dialog, and on Escape leaves the pane with the dialog still to be
 * seen to. There the keys are kept from it; the browser and the dialog do what they always do.
 */
export function keepKeys(page: Document): void {
  // Office.js listens at the window, which comes after the document.
  page.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (!(target instanceof Element)) return;
    const isInDialog = target.closest("dialog") !== null;
    const isLost = !target.matches(knownToOffice);
    if (key === "Tab" ? isInDialog || isLost : key === "Escape" && isInDialog) {
      event.stopPropagation();
    }
  });
}
