export interface ScriptRunner {
  origin: string;
  /** What the page loads office.js from; a script element with another address is not loaded. */
  officeJsUrl: string;
  /** Runs the script at an address, in this realm. */
  runScript(url: string): void;
}

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
}

/** Runs a script as a browser does: later than the statement that added its element. */
function runLater(script: ScriptElement, { runScript }: ScriptRunner): void {
  void Promise.resolve().then(() => {
    runScript(script.src);
    script.onload?.();
  });
}

/** A document of nothing, for a realm that has none. */
export function plainDocument(options: ScriptRunner): object {
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

/** Lets a document that is there already (jsdom) load office.js's scripts; answers the undoing. */
export function lendScripts(document: Document, options: ScriptRunner): () => void {
  const office = { src: options.officeJsUrl, getAttribute: () => null };
  const head = { appendChild: (script: ScriptElement) => runLater(script, options) };
  const elements = document.getElementsByTagName.bind(document);
  const lent: Record<string, unknown> = {
    domain: new URL(options.origin).hostname,
    getElementsByTagName: (tag: string) =>
      ({ head: [head], script: [office] })[tag.toLowerCase()] ?? elements(tag),
  };
  for (const [name, value] of Object.entries(lent)) {
    Object.defineProperty(document, name, { value, configurable: true });
  }
  return () => {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(document, name);
  };
}
