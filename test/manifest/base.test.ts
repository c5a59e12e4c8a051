import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localBase, manifestFor, readBase } from "../../scripts/addin/base.js";
import { all, named, only, readManifest, resource, root } from "./support";

const text = readFileSync(join(root, "manifest.xml"), "utf8");

test.each([
  [undefined, "https://localhost:3000"],
  ["https://example.org", "https://example.org"],
  ["https://example.org/", "https://example.org"],
  ["https://example.org/tools/quarterhour/", "https://example.org/tools/quarterhour"],
])("the base %p is %p", (given, expected) => {
  expect(readBase(given)).toBe(expected);
});

test.each([
  ["http://example.org", "https"],
  ["example.org", "not an address"],
  ["", "not an address"],
  ["https://example.org/?a=1", "no ?"],
  ["https://example.org/#a", "no ?"],
])("the base %p is refused", (given, why) => {
  expect(() => readBase(given)).toThrow(why);
});

test("the environment names the base where the command does not", () => {
  process.env.QUARTERHOUR_BASE_URL = "https://office.example/addins";
  try {
    expect(readBase()).toBe("https://office.example/addins");
    expect(readBase("https://example.org")).toBe("https://example.org");
  } finally {
    delete process.env.QUARTERHOUR_BASE_URL;
  }
});

test("a manifest for another base names this computer nowhere", () => {
  const made = readManifest(manifestFor(text, "https://example.org/quarterhour"));
  const values = all(made).flatMap((one) => [one.text, ...Object.values(one.attributes)]);
  expect(values.filter((value) => value.includes("localhost"))).toEqual([]);
  expect(resource(made, "Taskpane.Url")).toBe("https://example.org/quarterhour/taskpane.html");
  expect(named(made, "AppDomain").map((one) => one.text)).toEqual(["https://example.org"]);
  expect(only(made, "SupportUrl").attributes.DefaultValue).toBe(
    "https://example.org/quarterhour/help/index.html"
  );
});

test("for this computer the manifest is the committed one", () => {
  expect(manifestFor(text, localBase)).toBe(text);
});
