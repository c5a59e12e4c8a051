/** Small helpers over XML text that is too large, or too little ours, to parse as a whole. */
import { findChildren, parseXml, type XmlElement } from "../excelts";

/** Text as it stands between tags or in quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;")
    .replace(/\r/g, "&#13;")
    .replace(/\t/g, "&#9;");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text that stands between tags or in quotes. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, code: string) => {
    if (/^#x/i.test(code)) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return entities[code] ?? whole;
  });
}

/** ` name="value"` for each that is not undefined; true and false are 1 and 0. */
export function attributes(values: Record<string, string | number | boolean | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
      return ` ${name}="${escapeXml(text)}"`;
    })
    .join("");
}

/** Cuts every `<tag ...>...</tag>` (with or without a prefix) out of a text. */
export function cutElements(text: string, tag: string): { rest: string; cut: string[] } {
  const cut: string[] = [];
  const pattern = new RegExp(`<((?:\\w+:)?${tag})(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</\\1>)`, "g");
  const rest = text.replace(pattern, (found) => {
    cut.push(found);
    return "";
  });
  return { rest, cut };
}

/** Parses one element cut from a larger text; prefixes are dropped. */
export function parseElement(text: string): XmlElement {
  const plain = text.replace(/<(\/?)\w+:/g, "<$1").replace(/\s\w+:(\w+=")/g, " $1");
  return parseXml(plain).root;
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? findChildren(element, name) : [];
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A parsed element as XML again. */
export function serialize(node: XmlElement["children"][number]): string {
  if (node.type === "text" || node.type === "cdata") return escapeXml(node.value);
  if (node.type !== "element") return "";
  const inner = node.children.map(serialize).join("");
  const start = `<${node.name}${attributes(node.attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}
