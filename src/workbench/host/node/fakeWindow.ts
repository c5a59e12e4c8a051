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

export interface FakeWindowOptions {
  /** The window's name, which carries what office.js must know of its host. */
  name: string;
  origin: string;
  /** What the page loads office.js from; a script element with another address is not loaded. */
  officeJsUrl: string;
  /** Runs the script at an address, in this realm. */
  runScript(url: string): void;
  /** What the add-in's window posts to its parent. */
  onPost(text: string): void;
}

const globals = globalThis as unknown as Record<string, unknown>;

export function installFakeWindow(options: FakeWindowOptions): FakeWindow {
  const saved = new Map<string, PropertyDescriptor | undefined>();
  const listeners = new Set<MessageListener>();
  const parent = { postMessage: (text: string) => options.onPost(text) };
  const intervals = trackedIntervals();
  const overlays = {
    ...shared(options, listeners, parent),
    ...pageParts(options),
    setInterval: intervals.set,
  };
  const namesBefore = new Set(Object.getOwnPropertyNames(globalThis));
  for (const [name, value] of Object.entries(overlays)) overlay(saved, name, value);
  return {
    deliver(text) {
      const event = { data: text, origin: options.origin, source: parent };
      for (const listener of [...listeners]) listener(event);
    },
    restore() {
      intervals.clearAll();
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!namesBefore.has(name)) remove(name);
      }
      for (const [name, descriptor] of saved) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      }
    },
  };
}

/** The library looks for late answers every two seconds; that must not outlive the session. */
function trackedIntervals() {
  const original = globalThis.setInterval;
  const handles: ReturnType<typeof setInterval>[] = [];
  return {
    set: (...given: Parameters<typeof setInterval>) => {
      const handle = original(...given);
      handles.push(handle);
      return handle;
    },
    clearAll: () => handles.forEach((handle) => clearInterval(handle)),
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
  const existing = globals.document as Document | undefined;
  if (existing) return { document: withScripts(existing, options), history: {} };
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

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
}

/** Runs a script as a browser does: later than the statement that added its element. */
function runLater(script: ScriptElement, { runScript }: FakeWindowOptions): void {
  void Promise.resolve().then(() => {
    runScript(script.src);
    script.onload?.();
  });
}

function plainDocument(options: FakeWindowOptions): object {
  const element = (tag = "div") => ({
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute() {},
    getAttribute: () => null,
    appendChild(child: ScriptElement) {
      if (child.src) runLater(child, options);
      return child;
    },
    removeChild() {},
    addEventListener() {},
    removeEventListener() {},
  });
  const head = element("head");
  const body = element("body");
  const office = { ...element("script"), src: options.officeJsUrl };
  return {
    domain: new URL(options.origin).hostname,
    readyState: "complete",
    head,
    body,
    documentElement: element("html"),
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      ({ script: [office], head: [head], body: [body] })[tag.toLowerCase()] ?? [],
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener() {},
    removeEventListener() {},
    hasFocus: () => true,
  };
}

/** A document that is there already, except that office.js's scripts are run by `runScript`. */
function withScripts(document: Document, options: FakeWindowOptions): Document {
  const office = { src: options.officeJsUrl, getAttribute: () => null };
  const replaced: Record<string, unknown> = {
    domain: new URL(options.origin).hostname,
    getElementsByTagName: (tag: string) =>
      tag.toLowerCase() === "head"
        ? [{ appendChild: (script: ScriptElement) => runLater(script, options) }]
        : tag.toLowerCase() === "script"
          ? [office]
          : document.getElementsByTagName(tag),
  };
  return new Proxy(document, {
    get(target, key) {
      if (typeof key === "string" && key in replaced) return replaced[key];
      const value = Reflect.get(target, key) as unknown;
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  });
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
