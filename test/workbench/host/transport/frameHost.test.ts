/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { randomUUID } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has none of these, and the workbook's library and the host want them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(crypto, { randomUUID });

interface Answer {
  _actionName: string;
  _correlationId: number;
  _errorCode: number;
  _data: Record<string, unknown>;
}

async function frame() {
  const { newBook } = await import("../../../../src/workbench/engine/index");
  const { createFrameHost } = await import("../../../../src/workbench/host/transport/frameHost");
  const posted: { answer: Answer; origin: string }[] = [];
  const contentWindow = {
    postMessage: (text: string, origin: string) =>
      posted.push({ answer: JSON.parse(text) as Answer, origin }),
  };
  const iframe = { name: "", src: "", isConnected: false, contentWindow };
  const book = newBook();
  book.settings.set("clinic", '"Riverside"');
  const created = createFrameHost({
    iframe: iframe as unknown as HTMLIFrameElement,
    src: "/addin/taskpane.html",
    book,
  });
  const { xdmInfo } = JSON.parse(iframe.name) as { xdmInfo: string };
  const [conversationId] = xdmInfo.split("|");
  return {
    ...created,
    iframe,
    posted,
    async receive(message: object, source: unknown = contentWindow) {
      const event = new MessageEvent("message", {
        data: JSON.stringify({
          _messageType: 0,
          _actionType: 0,
          _conversationId: conversationId,
          ...message,
        }),
        origin: window.location.origin,
      });
      Object.defineProperty(event, "source", { value: source });
      window.dispatchEvent(event);
      await created.host.answered();
    },
  };
}

const question = { _actionName: "ContextActivationManager_getAppContextAsync", _correlationId: 1 };

test("the frame is named for its host and sent to the add-in", async () => {
  const { iframe } = await frame();
  const { hostInfo, xdmInfo } = JSON.parse(iframe.name) as Record<string, string>;
  expect(hostInfo).toBe("Excel|Web|16.00|en-US|workbench||disableLogging|3");
  expect(xdmInfo).toMatch(
    new RegExp(`^[0-9a-f-]{36}\\|workbench-addin\\|${window.location.origin}$`)
  );
  expect(iframe.src).toBe(`${window.location.origin}/addin/taskpane.html`);
});

test("it is told of the document, with its settings", async () => {
  const { receive, posted } = await frame();
  await receive(question);
  expect(posted).toHaveLength(1);
  const { answer, origin } = posted[0]!;
  expect(origin).toBe(window.location.origin);
  expect(answer).toMatchObject({
    _correlationId: 1,
    _errorCode: 0,
    _messageType: 1,
    _responseType: 0,
  });
  expect(answer._data).toMatchObject({ _appName: 16, _settings: [["clinic", '"Riverside"']] });
});

test("another window, another conversation and other messages are not answered", async () => {
  const { receive, posted, dispose } = await frame();
  await receive(question, window);
  await receive({ ...question, _conversationId: "another" });
  await receive({ ...question, _messageType: 1 });
  expect(posted).toEqual([]);
  dispose();
  await receive(question);
  expect(posted).toEqual([]);
});

test.each<[string, object, unknown]>([
  [
    "a notice",
    { _actionName: "ContextActivationManager_notifyHost", _data: ["a", 21, ""] },
    { Error: 0 },
  ],
  ["an unknown call", { _actionName: "openDoor" }, { Error: 5001 }],
  [
    "an unknown method",
    { _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } },
    { Version: 1, Error: 5001 },
  ],
  [
    "a request that is no JSON",
    {
      _actionName: "executeMethod",
      _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], "{"] },
    },
    { Error: 5001 },
  ],
  ["a call without data", { _actionName: "executeMethod" }, { Error: 5001 }],
])("%s is answered", async (_, message, expected) => {
  const { receive, posted } = await frame();
  await receive({ ...message, _correlationId: 2 });
  await receive(question);
  expect(posted[0]?.answer._data).toEqual(expected);
  expect(posted[1]?.answer._correlationId).toBe(1);
});

test("a frame that is on the page already is too late", async () => {
  await frame();
  const { createFrameHost } = await import("../../../../src/workbench/host/transport/frameHost");
  const { newBook } = await import("../../../../src/workbench/engine/index");
  const iframe = document.body.appendChild(document.createElement("iframe"));
  expect(() => createFrameHost({ iframe, src: "/", book: newBook() })).toThrow("on the page yet");
});
