import { windowName, type AppIdentity } from "./appContext";
import { OfficeHost, type OfficeHostOptions } from "./officeHost";

export interface FrameHostOptions extends Omit<OfficeHostOptions, "identity" | "post"> {
  /**
   * The add-in's frame, which the caller puts on the page afterwards: a browser gives the window
   * within the frame's name only as it is put there.
   */
  iframe: HTMLIFrameElement;
  /** Address of the add-in's page, of the same host name as this page. */
  src: string;
  addinId?: string;
}

export interface FrameHost {
  readonly host: OfficeHost;
  /** Stops answering the frame. Remove the frame itself first. */
  dispose(): void;
}

/**
 * Plays Excel to an add-in in a frame of this page. The frame's window is named before its page is
 * loaded: that is how office.js learns that it has a host, and which.
 *
 * office.js trusts a parent page of its own host name that is served over https. Over plain http it
 * loads `AgaveErrorUX/index.html` beside itself, and trusts the host where that page posts
 * `{"hostUserTrusted":true}` to its parent.
 */
export function createFrameHost({ iframe, src, ...options }: FrameHostOptions): FrameHost {
  if (iframe.isConnected) throw new Error("The frame must not be on the page yet.");
  const identity: AppIdentity = {
    conversationId: crypto.randomUUID(),
    addinId: options.addinId ?? "workbench-addin",
    origin: window.location.origin,
    locale: "en-US",
  };
  const address = new URL(src, window.location.href);
  const host = new OfficeHost({
    ...options,
    identity,
    post: (text) => iframe.contentWindow?.postMessage(text, address.origin),
  });
  const listener = (event: MessageEvent<unknown>): void => {
    const isOurs = event.source === iframe.contentWindow && event.origin === address.origin;
    if (isOurs) host.receive(event.data);
  };
  window.addEventListener("message", listener);
  iframe.name = windowName(identity);
  iframe.src = address.href;
  return {
    host,
    dispose() {
      window.removeEventListener("message", listener);
      host.dispose();
    },
  };
}
