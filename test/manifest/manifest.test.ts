import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { localBase } from "../../scripts/addin/base.js";
import { ribbonActions } from "../../src/commands/ribbon";
import { all, named, only, readManifest, resource, root, type Element } from "./support";

const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = readManifest(text);
const overrides = only(manifest, "VersionOverrides");
const resources = only(manifest, "Resources");

const names = (elements: Element[]) => elements.map((one) => one.name);
const child = (element: Element, name: string) =>
  element.children.find((one) => one.name === name) as Element;

test("it is well-formed XML", () => {
  expect(XMLValidator.validate(text)).toBe(true);
});

test("elements come in the order that the schema fixes", () => {
  expect(names(manifest.children)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  expect(names(overrides.children)).toEqual(["Requirements", "Hosts", "Resources"]);
  const host = child(overrides, "Hosts").children[0] as Element;
  expect(names(host.children)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(names(child(host, "DesktopFormFactor").children)).toEqual([
    "GetStarted",
    "FunctionFile",
    "ExtensionPoint",
  ]);
  expect(names(resources.children)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  const page = only(host, "AllFormFactors").children[0] as Element;
  expect(names(page.children)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  for (const control of named(host, "Control")) {
    expect(names(control.children)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  }
});

test("the version has up to four parts of up to five digits and starts with that of package.json", () => {
  const version = only(manifest, "Version").text;
  expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  const { version: released } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  // The fourth part counts the manifests of one release.
  expect(version.split(".").slice(0, 3).join(".")).toBe(released);
});

test("the id is a GUID", () => {
  expect(only(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("name, description and provider keep the store's lengths", () => {
  const value = (name: string) => child(manifest, name).attributes.DefaultValue ?? "";
  expect(value("DisplayName").length).toBeLessThanOrEqual(125);
  expect(value("Description").length).toBeLessThanOrEqual(250);
  expect(only(manifest, "ProviderName").text.length).toBeLessThanOrEqual(125);
});

test("ids and resource ids are no longer than 32 characters, and resource ids differ", () => {
  const ids = all(overrides).flatMap(({ attributes }) =>
    [attributes.id, attributes.resid].filter((id) => id !== undefined)
  );
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  const defined = definedResources();
  expect(new Set(defined).size).toBe(defined.length);
  const controls = named(overrides, "Control").map((one) => one.attributes.id);
  expect(new Set(controls).size).toBe(controls.length);
});

test("every resource is used, and every one that is used is defined", () => {
  const used = all(overrides).flatMap(({ attributes }) => attributes.resid ?? []);
  expect([...new Set(used)].sort()).toEqual(definedResources().sort());
});

function definedResources(): string[] {
  return all(resources).flatMap(({ attributes }) => attributes.id ?? []);
}

test("strings keep their lengths: 125 short, 250 long", () => {
  const long = (name: string) =>
    child(resources, name).children.map((one) => (one.attributes.DefaultValue ?? "").length);
  expect(Math.max(...long("ShortStrings"))).toBeLessThanOrEqual(125);
  expect(Math.max(...long("LongStrings"))).toBeLessThanOrEqual(250);
});

test("every address is https, under the local base, and no longer than 2048", () => {
  const addresses = all(manifest)
    .map((one) => one.attributes.DefaultValue ?? "")
    .filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(25);
  for (const address of addresses) {
    expect(address.startsWith(`${localBase}/`)).toBe(true);
    expect(address.length).toBeLessThanOrEqual(2048);
  }
});

test("application domains have a protocol and nothing behind the host", () => {
  for (const { text } of named(manifest, "AppDomain")) {
    expect(text).toMatch(/^https:\/\/[^/*?#\s]+$/);
  }
});

test("one long-lived runtime serves pane, functions and ribbon", () => {
  const runtimes = named(overrides, "Runtime");
  expect(runtimes.map((one) => one.attributes)).toEqual([
    { resid: "Taskpane.Url", lifetime: "long" },
  ]);
  const page = only(only(overrides, "Page"), "SourceLocation").attributes.resid;
  const panes = named(overrides, "Action")
    .filter((one) => one.attributes.type === "ShowTaskpane")
    .map((one) => only(one, "SourceLocation").attributes.resid);
  const commands = only(overrides, "FunctionFile").attributes.resid;
  expect(new Set([page, commands, ...panes])).toEqual(new Set(["Taskpane.Url"]));
  expect(resource(manifest, "Taskpane.Url")).toBe(
    child(manifest, "DefaultSettings").children[0]?.attributes.DefaultValue
  );
});

test("it asks for what the add-in needs and no more", () => {
  const wanted = [
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
    ["ExcelApi", "1.14"],
  ];
  const [base, override] = named(manifest, "Requirements");
  for (const requirements of [base, override]) {
    const sets = named(requirements as Element, "Set");
    expect(sets.map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual(wanted);
  }
  expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
  expect(child(manifest, "Hosts").children.map((one) => one.attributes.Name)).toEqual(["Workbook"]);
});

test("the functions live in the namespace OT", () => {
  expect(resource(manifest, only(overrides, "Namespace").attributes.resid)).toBe("OT");
});

test("the Home tab has a group with the three buttons", () => {
  expect(only(overrides, "OfficeTab").attributes.id).toBe("TabHome");
  const label = (element: Element) => resource(manifest, child(element, "Label").attributes.resid);
  expect(label(only(overrides, "Group"))).toBe("Quarterhour");
  const buttons = named(overrides, "Control").map((control) => [
    label(control),
    child(control, "Action").attributes.type,
  ]);
  expect(buttons).toEqual([
    ["Open pane", "ShowTaskpane"],
    ["Check sessions", "ExecuteFunction"],
    ["Make superbills", "ExecuteFunction"],
  ]);
});

test("every action of a button is one that the commands associate, and the other way round", () => {
  expect(named(overrides, "FunctionName").map((one) => one.text)).toEqual([...ribbonActions]);
});

test("every icon has all sizes, each a PNG of that size", () => {
  for (const icon of named(overrides, "Icon")) {
    const sizes = icon.children.map((one) => Number(one.attributes.size));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of icon.children) {
      const address = resource(manifest, image.attributes.resid);
      expect(pixels(address)).toEqual([image.attributes.size, image.attributes.size].map(Number));
    }
  }
  expect(pixels(child(manifest, "IconUrl").attributes.DefaultValue)).toEqual([32, 32]);
  expect(pixels(child(manifest, "HighResolutionIconUrl").attributes.DefaultValue)).toEqual([
    64, 64,
  ]);
});

/** Width and height of the icon that is served at an address. */
function pixels(address = ""): [number, number] {
  const file = join(root, "assets", address.slice(localBase.length));
  const picture = readFileSync(file);
  expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}

test("support and help are pages of the project", () => {
  for (const address of [
    child(manifest, "SupportUrl").attributes.DefaultValue,
    resource(manifest, "Help.Url"),
  ]) {
    expect(existsSync(join(root, "assets", (address ?? "").slice(localBase.length)))).toBe(true);
  }
});
