import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join, normalize, sep } from "node:path";
import sirv from "sirv";
import { servedAddinPage } from "./addinPage";
import { framedPolicy, pagePolicy, setCommonHeaders } from "./headers";
import { projectRoot } from "./projectRoot";
import { trustPage, trustPagePolicy } from "./trustPage";

export interface WorkbenchOptions {
  /** The first port to try, 3210 where absent; 0 takes any free one. */
  port?: number;
  /** Path of the .xlsx that the page opens at start; the sample practice where absent. */
  sample?: string;
}

export interface RunningWorkbench {
  /** `http://localhost:PORT` */
  url: string;
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const defaultPort = 3210;
const portsToTry = 20;

/** Serves the workbench on localhost. Takes the next free port where the wanted one is in use. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
  const root = projectRoot();
  const handler = createHandler(
    root,
    options.sample ?? join(root, "assets", "sample-practice.xlsx"),
    options.sample === undefined ? "Sample practice.xlsx" : basename(options.sample)
  );
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch(() =>
      sendText(response, 500, "Not available.")
    );
  });
  const port = await listenOnFreePort(server, options.port ?? defaultPort);
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param title what the page calls the sample */
function createHandler(root: string, sample: string, title: string): Handler {
  const officeJs = join(root, "node_modules", "@microsoft", "office-js", "dist");
  const addin = join(root, "dist");
  const folder = (path: string, policy: string) =>
    sirv(path, {
      dev: true,
      etag: true,
      setHeaders: (response) => {
        setCommonHeaders(response);
        response.setHeader("Content-Security-Policy", policy);
      },
    });
  const page = folder(join(root, "build", "workbench"), pagePolicy);
  const addinFiles = folder(addin, framedPolicy);
  const officeJsFiles = folder(officeJs, framedPolicy);

  return (request, response) => {
    if (!isForThisComputer(request)) return sendText(response, 421, "Only localhost is served.");
    if (request.method !== "GET" && request.method !== "HEAD")
      return sendText(response, 405, "Only reading is possible.");
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const missing = () => sendText(response, 404, `There is no ${path}.`);

    if (path === "/office-js/AgaveErrorUX/index.html")
      return sendHtml(response, trustPage, trustPagePolicy);
    if (path === "/manifest.xml") return sendFile(response, join(root, "manifest.xml"), "text/xml");
    if (path === "/sample.xlsx") {
      response.setHeader("X-File-Name", encodeURIComponent(title));
      return sendFile(response, sample, "application/octet-stream");
    }
    if (path.startsWith("/office-js/")) {
      request.url = request.url?.slice("/office-js".length);
      return officeJsFiles(request, response, missing);
    }
    if (path.startsWith("/addin/")) {
      if (path.endsWith(".html"))
        return sendAddinPage(response, addin, path.slice("/addin".length));
      request.url = request.url?.slice("/addin".length);
      return addinFiles(request, response, missing);
    }
    return page(request, response, missing);
  };
}

/** A page elsewhere could point a name of its own at 127.0.0.1 and so read what is served here. */
function isForThisComputer(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}

async function sendAddinPage(response: ServerResponse, addin: string, path: string): Promise<void> {
  const file = normalize(join(addin, decodeURIComponent(path)));
  if (!file.startsWith(addin + sep) || !existsSync(file)) {
    const why = existsSync(addin)
      ? `There is no ${path}.`
      : "The add-in is not built yet: run npm run build.";
    return sendText(response, 404, why);
  }
  sendHtml(response, servedAddinPage(await readFile(file, "utf8")), framedPolicy);
}

function sendFile(response: ServerResponse, file: string, type: string): void {
  if (!existsSync(file)) return sendText(response, 404, "There is no such file.");
  setCommonHeaders(response);
  response.setHeader("Content-Type", type);
  createReadStream(file).pipe(response);
}

function sendHtml(response: ServerResponse, html: string, policy: string): void {
  setCommonHeaders(response);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Security-Policy", policy);
  response.end(html);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  setCommonHeaders(response);
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let offset = 0; offset < portsToTry; offset++) {
    if (await tryToListen(server, first === 0 ? 0 : first + offset)) break;
  }
  if (!server.listening && !(await tryToListen(server, 0))) throw new Error("No port is free.");
  return (server.address() as AddressInfo).port;
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", onError);
    server.listen(port, "localhost", () => {
      server.off("error", onError);
      resolve(true);
    });
  });
}
