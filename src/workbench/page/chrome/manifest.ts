/** A ribbon button of the add-in, as its manifest describes it. */
export interface AddinButton {
  id: string;
  label: string;
  /** What it does, in a sentence. */
  description: string;
  /** Where the icon of 32 pixels is served; undefined where the manifest has none. */
  icon: string | undefined;
  action: { kind: "runCommand"; id: string } | { kind: "showPane" };
}

export interface Addin {
  name: string;
  /** What stands before the dot in the names of its custom functions: OT. */
  namespace: string;
  /** The label of its ribbon group. */
  group: string;
  buttons: AddinButton[];
}

/**
 * Reads the add-in's name and ribbon buttons from its manifest (XML, as Excel reads it).
 * Throws where the text is no XML.
 */
export function readManifest(xml: string): Addin {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0)
    throw new Error("The add-in's manifest cannot be read.");
  const strings = resources(manifest);
  const base = attribute(first(manifest, "SourceLocation"), "DefaultValue").replace(/[^/]*$/, "");
  const name = attribute(first(manifest, "DisplayName"), "DefaultValue");
  const groupLabel = directChild(first(manifest, "Group"), "Label");
  return {
    name,
    namespace: strings.get(attribute(first(manifest, "Namespace"), "resid")) ?? "",
    group: strings.get(attribute(groupLabel, "resid")) ?? name,
    buttons: all(manifest, "Control")
      .filter((control) => control.getAttribute("xsi:type") === "Button")
      .map((control) => readButton(control, strings, base)),
  };
}

function readButton(control: Element, strings: Map<string, string>, base: string): AddinButton {
  const text = (element: Element | undefined) => strings.get(attribute(element, "resid")) ?? "";
  const images = all(control, "Image");
  const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
  const action = first(control, "Action");
  const runs = action?.getAttribute("xsi:type") === "ExecuteFunction";
  return {
    id: attribute(control, "id"),
    label: text(directChild(control, "Label")),
    description: text(first(control, "Description")),
    icon: image && servedAddress(text(image), base),
    action: runs
      ? { kind: "runCommand", id: first(action, "FunctionName")?.textContent?.trim() ?? "" }
      : { kind: "showPane" },
  };
}

/** Texts, addresses and images by the id that the rest of the manifest uses for them. */
function resources(manifest: Document): Map<string, string> {
  const entries = ["Image", "Url", "String"].flatMap((tag) => all(manifest, tag));
  return new Map(
    entries
      .filter((entry) => entry.hasAttribute("DefaultValue"))
      .map((entry) => [attribute(entry, "id"), attribute(entry, "DefaultValue")])
  );
}

/** The manifest names the add-in's own web address; here its files are served under /addin. */
function servedAddress(address: string, base: string): string | undefined {
  return base !== "" && address.startsWith(base)
    ? `/addin/${address.slice(base.length)}`
    : undefined;
}

const all = (from: Element | Document, tag: string): Element[] => [
  ...from.getElementsByTagNameNS("*", tag),
];
const first = (from: Element | Document | undefined, tag: string): Element | undefined =>
  from && all(from, tag)[0];
const directChild = (from: Element | undefined, tag: string): Element | undefined =>
  from && [...from.children].find((child) => child.localName === tag);
const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? "";
