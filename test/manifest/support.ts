import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

export const root = join(__dirname, "../..");

/** An XML element: its name without prefix, its attributes, its children in order. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

type Parsed = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

export function readManifest(text = readFileSync(join(root, "manifest.xml"), "utf8")): Element {
  const nodes = parser.parse(text) as Parsed[];
  const top = nodes.map(toElement).find((one) => one.name === "OfficeApp");
  if (!top) throw new Error("The manifest has no OfficeApp.");
  return top;
}

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const content = Array.isArray(node[name]) ? (node[name] as Parsed[]) : [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: content.filter((child) => !("#text" in child)).map(toElement),
    text: content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
  };
}

/** All elements below, in order. */
export function all(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...all(child)]);
}

/** The only element of that name below; throws where there is none or more than one. */
export function only(element: Element, name: string): Element {
  const found = named(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name} in ${element.name}`);
  return found[0] as Element;
}

export function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name);
}

/** The value a resource id stands for. */
export function resource(manifest: Element, id: string | undefined): string | undefined {
  return all(only(manifest, "Resources")).find((one) => one.attributes.id === id)?.attributes
    .DefaultValue;
}
