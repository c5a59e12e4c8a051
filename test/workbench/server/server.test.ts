import { request } from "node:http";
import { startWorkbench, type RunningWorkbench } from "../../../src/workbench/server/server";
import { servedAddinPage } from "../../../src/workbench/server/addinPage";

describe("the workbench's server", () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, sample: __filename });
  });
  afterAll(() => workbench.close());

  test("takes the next port where the wanted one is in use", async () => {
    const busy = Number(new URL(workbench.url).port);
    const second = await startWorkbench({ port: busy });
    expect(new URL(second.url).port).not.toBe(String(busy));
    await second.close();
  });

  test("serves Microsoft's library, its trust page and the sample", async () => {
    const library = await fetch(`${workbench.url}/office-js/office.js`);
    expect(library.headers.get("content-type")).toContain("javascript");
    const trust = await fetch(`${workbench.url}/office-js/AgaveErrorUX/index.html`);
    expect(await trust.text()).toContain('{"hostUserTrusted":true}');
    expect(trust.headers.get("content-security-policy")).toMatch(/script-src 'sha256-/);
    const { headers } = await fetch(`${workbench.url}/sample.xlsx`);
    expect(headers.get("X-File-Name")).toBe("server.test.ts");
    expect(await (await fetch(`${workbench.url}/sample.xlsx`)).text()).toContain(
      "sample: __filename"
    );
  });

  test.each([
    ["/nothing-here.js", 404],
    ["/addin/nothing-here.html", 404],
    ["/addin/..%2f..%2fpackage.json", 404],
    ["/addin/%2e%2e/package.html", 404],
    ["/office-js/..%2f..%2f..%2f..%2fpackage.json", 404],
  ])("answers %s with %d", async (path, status) => {
    expect((await fetch(workbench.url + path)).status).toBe(status);
  });

  test("refuses to write, and a name that only points at this computer", async () => {
    expect((await fetch(workbench.url, { method: "POST" })).status).toBe(405);
    expect(await statusForHost("evil.example")).toBe(421);
  });

  function statusForHost(host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(workbench.url, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }
});

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}" />`;

test.each([
  [
    `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`,
    `<script src="/office-js/office.js"></script>`,
  ],
  [
    policy("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com"),
    policy(
      "default-src 'none'; frame-src 'self'; script-src 'self' https://appsforoffice.microsoft.com"
    ),
  ],
  [policy("default-src 'none'; frame-src 'self'"), policy("default-src 'none'; frame-src 'self'")],
  [`<p>default-src 'none';</p>`, `<p>default-src 'none';</p>`],
])("in a page of the add-in %s becomes %s", (built, served) => {
  expect(servedAddinPage(built)).toBe(served);
});
