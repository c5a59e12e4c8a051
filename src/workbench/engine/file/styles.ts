/**
 * Number formats on their way through the library. It turns every number whose format looks like a
 * date into a JavaScript date, which loses precision, durations and the date system; so all formats
 * are swapped for quoted text before it reads the file, and back afterwards.
 */
import { builtInFormats } from "../number-formats";
import { findChild } from "../excelts";
import { attributes, children, parseElement } from "./xml";

const maskBase = 5000;

/** The styles part with masked formats, and what each mask stands for. */
export function maskFormats(styles: string): { styles: string; formatOf: Map<string, string> } {
  const custom = new Map<number, string>();
  const list = /<((?:\w+:)?numFmts)[\s>][\s\S]*?<\/\1>/.exec(styles)?.[0];
  if (list) {
    for (const element of children(parseElement(`<root>${list}</root>`), "numFmts")) {
      for (const item of children(element, "numFmt")) {
        custom.set(Number(item.attributes["numFmtId"]), item.attributes["formatCode"] ?? "General");
      }
    }
  }
  const formatOf = new Map<string, string>();
  const used = new Set<number>();
  const masked = styles.replace(
    /(<(?:\w+:)?xf\s[^>]*?numFmtId=")(\d+)"/g,
    (_, start: string, id: string) => {
      const number = Number(id);
      if (number === 0) return `${start}0"`;
      used.add(number);
      return `${start}${maskBase + number}"`;
    }
  );
  const items = [...used].map((id) => {
    formatOf.set(`"~${id}"`, custom.get(id) ?? builtInFormats[id] ?? "General");
    return `<numFmt${attributes({ numFmtId: maskBase + id, formatCode: `"~${id}"` })}/>`;
  });
  const prefix = /<(\w+:)styleSheet/.exec(styles)?.[1] ?? "";
  const own = items.join("").replace(/<numFmt/g, `<${prefix}numFmt`);
  const block = `<${prefix}numFmts count="${items.length}">${own}</${prefix}numFmts>`;
  const without = masked.replace(/<((?:\w+:)?numFmts)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1>)/, "");
  const placed = without.replace(/(<(?:\w+:)?styleSheet[^>]*>)/, `$1${items.length ? block : ""}`);
  return { styles: namePatterns(placed), formatOf };
}

/** Fills that name no pattern mean "none" in cells and "solid" in conditional formats. */
function namePatterns(styles: string): string {
  const at = styles.search(/<(?:\w+:)?dxfs[\s>]/);
  const name = (text: string, pattern: string) =>
    text.replace(/<((?:\w+:)?patternFill)(?![^>]*\spatternType=)/g, `<$1 patternType="${pattern}"`);
  if (at < 0) return name(styles, "none");
  return name(styles.slice(0, at), "none") + name(styles.slice(at), "solid");
}

/** The colours of the workbook's theme, in the order that cells refer to them. */
export function readThemeColors(theme: string | undefined): string[] {
  const scheme = theme && /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(theme)?.[0];
  if (!scheme) return [...officeColors];
  const root = parseElement(scheme);
  const order = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return order.map((name, index) => {
    const entry = findChild(root, name);
    const rgb = entry && findChild(entry, "srgbClr")?.attributes["val"];
    const system = entry && findChild(entry, "sysClr")?.attributes["lastClr"];
    return `#${(rgb ?? system ?? officeColors[index]?.slice(1) ?? "000000").toLowerCase()}`;
  });
}

export const officeColors = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
  "#0563c1",
  "#954f72",
];
