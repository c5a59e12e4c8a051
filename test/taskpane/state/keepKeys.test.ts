/** @jest-environment jsdom */
import { keepKeys } from "../../../src/taskpane/state/keepKeys";

/** Keys that came as far as the window, where office.js listens. */
let heard: string[];

beforeAll(() => {
  keepKeys(document);
  window.addEventListener("keydown", ({ key }) => heard.push(key));
});

beforeEach(() => {
  heard = [];
  document.body.innerHTML = `
    <h2 id="heading" tabindex="-1">146 sessions checked</h2>
    <button id="button">Check sessions</button>
    <button id="tab" role="tab" tabindex="-1">Superbills</button>
    <input id="field" />
    <dialog open><button id="answer">Cancel</button></dialog>`;
});

test.each([
  ["button", "Tab", true],
  ["field", "Tab", true],
  ["heading", "Tab", false],
  ["tab", "Tab", false],
  ["answer", "Tab", false],
  ["button", "Escape", true],
  ["heading", "Escape", true],
  ["answer", "Escape", false],
  ["answer", "Enter", true],
])("from #%s, %s reaches office.js: %s", (id, key, isHeard) => {
  document
    .querySelector(`#${id}`)
    ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  expect(heard).toEqual(isHeard ? [key] : []);
});

test("Tab on a page without focus is left to the browser", () => {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
  expect(heard).toEqual([]);
});
