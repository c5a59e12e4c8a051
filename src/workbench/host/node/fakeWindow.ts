import { lendScripts, plainDocument, type ScriptRunner } from "./fakeDocument";
import { trackedTimers } from "./timers";

/**
 * The little of a browser window that office.js needs, laid over this realm's globals: with it the
 * library runs in Node and Jest as it does in a frame, jsdom included.
 */
export interface FakeWindow {
  /** Delivers a message as if the parent window had posted it. */
  deliver(text: string): void;
  /** Puts the globals back as they were and removes those that were added since. */
  restore(): void;
}

interface MessageListener {
  (event: { data: string; origin: string; source: unknown }): void;
}

export interface FakeWindowOptions extends ScriptRunner {
  /** The window's name, which carries what office.js must know of its host. */
  name: string;
  origin: string;
  /** What the add-in's window posts to its parent. */
  onPost(text: string): void;
}

const globals = globalThis as unknown as Record<string, unknown>;

export function installFakeWindow(options: FakeWindowOptions): FakeWindow {
  const saved = new Map<string, PropertyDescriptor | undefined>();
  const listeners = new Set<MessageListener>();
  const parent = { postMessage: (text: string) => options.onPost(text) };
  const timers = trackedTimers();
  const existing = globals.document as Document | undefined;
  const takeBackScripts = existing ? lendScripts(existing, options) : () => {};
  const overlays = {
    ...shared(options, listeners, parent),
    ...pageParts(options),
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
  };
  const namesBefore = new Set(Object.getOwnPropertyNames(globalThis));
  for (const [name, value] of Object.entries(overlays)) overlay(saved, name, value);
  return {
    deliver(text) {
      const event = { data: text, origin: options.origin, source: parent };
      for (const listener of [...listeners]) listener(event);
    },
    restore() {
      timers.clearAll();
      takeBackScripts();
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!namesBefore.has(name)) remove(name);
      }
      for (const [name, descriptor] of saved) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}

function overlay(saved: Map<string, PropertyDescriptor | undefined>, name: string, value: unknown) {
  saved.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

function remove(name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  if (descriptor?.configurable) delete globals[name];
}

/** What is replaced whether or not there is a window already. */
function shared(
  { name }: FakeWindowOptions,
  listeners: Set<MessageListener>,
  parent: object
): Record<string, unknown> {
  const addBefore = globals.addEventListener as typeof addEventListener | undefined;
  const removeBefore = globals.removeEventListener as typeof removeEventListener | undefined;
  return {
    name,
    parent,
    sessionStorage: memoryStorage(),
    localStorage: globals.localStorage ?? memoryStorage(),
    alert: undefined,
    confirm: undefined,
    prompt: undefined,
    external: {},
    addEventListener(type: string, listener: EventListener, ...rest: never[]) {
      if (type === "message") listeners.add(listener as unknown as MessageListener);
      else addBefore?.call(globalThis, type, listener, ...rest);
    },
    removeEventListener(type: string, listener: EventListener, ...rest: never[]) {
      if (type === "message") listeners.delete(listener as unknown as MessageListener);
      else removeBefore?.call(globalThis, type, listener, ...rest);
    },
  };
}

function pageParts(options: FakeWindowOptions): Record<string, unknown> {
  if (globals.document) return { history: {} };
  const { href, host, hostname, protocol, pathname } = new URL("/taskpane.html", options.origin);
  return {
    window: globalThis,
    self: globalThis,
    top: {},
    document: plainDocument(options),
    location: { href, host, hostname, protocol, pathname, search: "", hash: "", port: "" },
    navigator: { userAgent: "Node", language: "en-US", languages: ["en-US"], platform: "Node" },
    history: {},
    innerWidth: 350,
    innerHeight: 700,
  };
}

function memoryStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
