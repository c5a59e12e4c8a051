/** The values that a chart's part remembers for programs that show it without computing. */
import { escapeXml, unescapeXml } from "../file/xml";

/** What the cells of a reference hold. */
export interface CachedCells {
  texts: string[];
  values: (number | undefined)[];
  numberFormat: string;
}

/** A chart whose remembered values are those of now; references that `cellsOf` does not know stay. */
export function withCaches(
  xml: string,
  cellsOf: (reference: string) => CachedCells | undefined
): string {
  return xml.replace(
    /<(([\w.-]+:)?(num|str)Ref)>\s*<((?:[\w.-]+:)?f)>([^<]*)<\/\4>\s*(?:<((?:[\w.-]+:)?(?:num|str)Cache)>[\s\S]*?<\/\6>\s*)?<\/\1>/g,
    (whole, tag: string, prefix = "", kind: "num" | "str", f: string, text: string) => {
      const cells = cellsOf(unescapeXml(text));
      if (!cells) return whole;
      const cache =
        kind === "num" ? numbers(cells, String(prefix)) : strings(cells, String(prefix));
      return `<${tag}><${f}>${text}</${f}>${cache}</${tag}>`;
    }
  );
}

function numbers({ values, numberFormat }: CachedCells, prefix: string): string {
  const format = `<${prefix}formatCode>${escapeXml(numberFormat)}</${prefix}formatCode>`;
  return `<${prefix}numCache>${format}${points(values, prefix)}</${prefix}numCache>`;
}

function strings({ texts }: CachedCells, prefix: string): string {
  const known = texts.map((text) => (text === "" ? undefined : text));
  return `<${prefix}strCache>${points(known, prefix)}</${prefix}strCache>`;
}

function points(values: (string | number | undefined)[], prefix: string): string {
  const items = values.map((value, index) =>
    value === undefined
      ? ""
      : `<${prefix}pt idx="${index}"><${prefix}v>${escapeXml(String(value))}</${prefix}v></${prefix}pt>`
  );
  return `<${prefix}ptCount val="${values.length}"/>${items.join("")}`;
}
