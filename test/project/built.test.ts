import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { readBase } from "../../scripts/addin/base.js";
import type { FunctionsMetadata } from "../../scripts/addin/functionsPlugin.js";
import { named, readManifest } from "../manifest/support";

const dist = join(__dirname, "../../dist");
const base = readBase();

beforeAll(() => {
  if (!existsSync(join(dist, "taskpane.html"))) throw new Error("Run npm run build first.");
});

const read = (file: string) => readFileSync(join(dist, file), "utf8");
const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length / 1024;
const metadata = () => JSON.parse(read("functions.json")) as FunctionsMetadata;

/** The addresses of the page's scripts, in order. */
const scripts = () =>
  [...read("taskpane.html").matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
    (match) => match[1] ?? ""
  );

test("the page loads Microsoft's library, then the functions, then the pane", () => {
  const [library, functions, ...pane] = scripts();
  expect(library).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(functions).toBe("functions.js");
  expect(pane).toContain("taskpane.js");
});

test("nothing that the page loads is put off, so that the functions are there at once", () => {
  expect(read("taskpane.html")).not.toMatch(/<script[^>]*\s(defer|async|type="module")/);
});

test("the functions are within 40 KB, all that the pane loads first within 190 KB", () => {
  expect(gzipped("functions.js")).toBeLessThanOrEqual(40);
  const own = scripts().filter((address) => !address.startsWith("https:"));
  expect(own.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(190);
});

test("nothing may be loaded or sent but the add-in's own files and Microsoft's library", () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    read("taskpane.html")
  )?.[1];
  expect(policy?.split("; ").sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self' data:",
    "form-action 'none'",
    "img-src 'self' data:",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
  ]);
});

test("the scripts compute no code from text, which the policy would stop", () => {
  for (const file of readdirSync(dist).filter((name) => name.endsWith(".js"))) {
    expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  }
});

test("running the functions' bundle associates every function, at once", () => {
  const associated: Record<string, unknown> = {};
  runInNewContext(read("functions.js"), {
    CustomFunctions: {
      Error,
      associate: (id: string, run: unknown) => (associated[id] = run),
    },
  });
  expect(Object.keys(associated).sort()).toEqual(
    metadata()
      .functions.map((one) => one.id)
      .sort()
  );
  for (const run of Object.values(associated)) expect(typeof run).toBe("function");
  const units = associated.UNITS as (minutes: unknown, code: null, rule: null) => unknown;
  expect(units([[38]], null, null)).toEqual([[3]]);
});

test("every help address is an anchor of a built page", () => {
  for (const { helpUrl } of metadata().functions) {
    const [address = "", anchor = ""] = helpUrl.split("#");
    expect(address.startsWith(`${base}/`)).toBe(true);
    expect(read(address.slice(base.length + 1))).toContain(`id="${anchor}"`);
  }
});

test("every address of the built manifest is a file of the folder", () => {
  const manifest = readManifest(read("manifest.xml"));
  const addresses = [
    ...named(manifest, "Url"),
    ...named(manifest, "Image"),
    ...named(manifest, "IconUrl"),
    ...named(manifest, "HighResolutionIconUrl"),
    ...named(manifest, "SupportUrl"),
  ].flatMap((one) => one.attributes.DefaultValue ?? []);
  expect(addresses.length).toBeGreaterThan(28);
  for (const address of addresses) {
    expect(address.startsWith(`${base}/`)).toBe(true);
    expect([address, existsSync(join(dist, address.slice(base.length)))]).toEqual([address, true]);
  }
});

test("the folder to host has no address of this computer's tools, and no source maps", () => {
  const files = readdirSync(dist, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  expect(read("taskpane.html")).not.toContain("localhost");
});
