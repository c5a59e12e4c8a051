import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../../src/taskpane/App";

type ChangedHandler = (event: { triggerSource: string }) => Promise<void>;

let root: Root | undefined;
let changedHandler: ChangedHandler | undefined;

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function playOffice(): void {
  const context = {
    sync: async () => undefined,
    workbook: {
      worksheets: {
        onChanged: {
          add: (handler: ChangedHandler) => {
            changedHandler = handler;
            return { context: {}, remove: () => (changedHandler = undefined) };
          },
        },
      },
    },
  };
  Object.assign(globalThis, {
    Office: { context: {} },
    Excel: {
      run: async (...parts: unknown[]) =>
        (parts[parts.length - 1] as (given: typeof context) => Promise<unknown>)(context),
    },
  });
}

/** jsdom knows the element but not that it can be modal. */
function playDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}

/** Draws the pane and waits for its first look at the workbook. */
export async function openPane(): Promise<void> {
  playOffice();
  playDialogs();
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await act(async () => root?.render(<App />));
  await settle();
}

export async function closePane(): Promise<void> {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
}

/** Lets promises end and, where clocks are played, so many milliseconds pass. */
export async function settle(milliseconds = 0): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(milliseconds);
  });
}

export const isWatching = () => changedHandler !== undefined;

export async function changeSheet(triggerSource: string): Promise<void> {
  await act(async () => changedHandler?.({ triggerSource }));
}

export const words = () => (document.body.textContent ?? "").replaceAll(" ", " ");

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function nameOf(element: HTMLElement): string {
  return element.getAttribute("aria-label") ?? element.textContent ?? "";
}

/** The button or tab of that name, or whose name matches. */
export function button(name: string | RegExp): HTMLButtonElement {
  const found = all("button").find((candidate) =>
    typeof name === "string" ? nameOf(candidate) === name : name.test(nameOf(candidate))
  );
  if (!found) {
    throw new Error(`No button ${String(name)} among: ${all("button").map(nameOf).join(", ")}`);
  }
  return found as HTMLButtonElement;
}

export const hasButton = (name: string) => all("button").some((one) => nameOf(one) === name);

export const isOff = (name: string | RegExp) =>
  button(name).getAttribute("aria-disabled") === "true";

export async function press(name: string | RegExp): Promise<void> {
  const pressed = button(name);
  await act(async () => {
    pressed.focus();
    pressed.click();
  });
  await settle();
}

export async function pressKey(key: string): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true });
  await act(async () => document.activeElement?.dispatchEvent(event));
  await settle(300);
}

/** The field, list, radio button or check box of that label, or whose name it is. */
export function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = all("label").find(({ textContent }) => textContent === label);
  const id = found?.getAttribute("for");
  const input = id
    ? document.getElementById(id)
    : all("input").find((each) => each.getAttribute("aria-label") === label);
  if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) {
    throw new Error(`There is no field ${label}`);
  }
  return input;
}

/** Presses a radio button or a check box. */
export async function pick(label: string): Promise<void> {
  await act(async () => field(label).click());
  await settle(300);
}

export async function type(label: string, text: string): Promise<void> {
  await change(field(label), text, "input");
}

/** Leaves a field, as Tab does. */
export async function leave(label: string): Promise<void> {
  await act(async () => {
    field(label).focus();
    field(label).blur();
  });
}

/** Chooses from the list of that label. */
export async function choose(label: string, value: string): Promise<void> {
  await change(field(label), value, "change");
}

/** React listens to the setter of an element, so its prototype's is called. */
async function change(
  element: HTMLInputElement | HTMLSelectElement,
  value: string,
  event: "input" | "change"
): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settle(300);
}
