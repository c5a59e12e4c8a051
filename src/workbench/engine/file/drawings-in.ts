/** Takes the drawings of a sheet out of a file before the library reads it. */
import { attributeOf, fromEmu, readFrameSize } from "../drawings/content";
import { boxOf } from "../drawings/placement";
import type {
  Anchor,
  AnchoredState,
  Corner,
  DrawingState,
  KeptLink,
  KeptPart,
} from "../drawings/state";
import { parseXml, textContent, type XmlElement } from "../excelts";
import type { SheetState } from "../sheet-state";
import type { PartTaker } from "./kept-parts";
import { relationshipsPart, type Package } from "./package";
import { readRelationships } from "./workbook-part";
import { serialize } from "./xml";

/** A drawing as the file has it. `fixedSize` keeps its size where its cells change theirs. */
export interface TakenDrawing {
  drawing: DrawingState;
  fixedSize?: "oneCell" | "absolute";
}

/**
 * The drawings of a sheet's part, and the part without them. What is no XML is left out, as Excel
 * does when it mends a file.
 */
export function takeDrawings(
  files: Package,
  part: string,
  xml: string,
  taker: PartTaker,
  nextId: () => string
): { rest: string; drawings: TakenDrawing[] } {
  const tag = /<(?:\w+:)?drawing\s[^>]*?:id="([^"]*)"[^>]*\/>/.exec(xml);
  const path = tag && readRelationships(files, part).get(tag[1] ?? "");
  const source = path ? files.text(path) : undefined;
  if (!tag || !path || !source || !/<(?:\w+:)?worksheet[\s>]/.test(xml)) {
    return { rest: xml, drawings: [] };
  }
  const root = rootOf(source);
  const links = taker.links(path);
  const scope = root ? prefixesOf(root) : {};
  const drawings = (root?.children ?? []).flatMap((child) =>
    child.type === "element" ? [readDrawing(child, scope, links, nextId())] : []
  );
  taker.remove(path);
  dropRelationship(files, part, tag[1] ?? "");
  return { rest: xml.replace(tag[0], ""), drawings };
}

function rootOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml).root;
  } catch {
    return undefined;
  }
}

function dropRelationship(files: Package, part: string, id: string): void {
  const name = relationshipsPart(part);
  const kept = (files.text(name) ?? "").replace(
    /<((?:\w+:)?Relationship)\s[^>]*?(?:\/>|>\s*<\/\1>)/g,
    (tag) => (attributeOf(tag, "Id") === id ? "" : tag)
  );
  files.setText(name, kept);
}

type Prefixes = Readonly<Record<string, string>>;

function prefixesOf(element: XmlElement): Prefixes {
  const own = Object.entries(element.attributes).filter(([name]) => /^xmlns(:|$)/.test(name));
  return Object.fromEntries(own);
}

function readDrawing(
  element: XmlElement,
  scope: Prefixes,
  links: readonly KeptLink[],
  id: string
): TakenDrawing {
  const anchor = readAnchor(element);
  if (!anchor) {
    const content = standingAlone(element, scope);
    return { drawing: { kind: "loose", id, content, links: linksIn(content, links) } };
  }
  const inner = { ...scope, ...prefixesOf(element) };
  const content = element.children
    .filter((child): child is XmlElement => child.type === "element")
    .filter((child) => !places.has(localName(child)))
    .map((child) => standingAlone(child, inner))
    .join("");
  const own = { id, anchor, content, links: linksIn(content, links) };
  const drawing = asPicture(own) ?? asChart(own) ?? { ...own, kind: "other" as const };
  const { editAs } = element.attributes;
  const isFixed = anchor.placement === "twoCell" && (editAs === "oneCell" || editAs === "absolute");
  return isFixed ? { drawing, fixedSize: editAs } : { drawing };
}

const places = new Set(["from", "to", "ext", "pos"]);
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(
    (child): child is XmlElement => child.type === "element" && localName(child) === name
  );
}

/** An element as XML with the namespaces it uses from around it. */
function standingAlone(element: XmlElement, scope: Prefixes): string {
  const text = serialize(element);
  const needed = Object.entries(scope).filter(([name]) => {
    if (name in element.attributes) return false;
    return name === "xmlns" || new RegExp(`[</ ]${name.slice("xmlns:".length)}:`).test(text);
  });
  return serialize({
    ...element,
    attributes: { ...Object.fromEntries(needed), ...element.attributes },
  });
}

function readAnchor(element: XmlElement): Anchor | undefined {
  const from = childOf(element, "from");
  const to = childOf(element, "to");
  const size = childOf(element, "ext")?.attributes;
  const at = childOf(element, "pos")?.attributes;
  const length = (given: Record<string, string> | undefined, name: string) =>
    fromEmu(Number(given?.[name] ?? 0));
  if (from && to) return { placement: "twoCell", from: readCorner(from), to: readCorner(to) };
  const extent = { width: length(size, "cx"), height: length(size, "cy") };
  if (from) return { placement: "oneCell", from: readCorner(from), ...extent };
  if (!at) return undefined;
  return { placement: "absolute", left: length(at, "x"), top: length(at, "y"), ...extent };
}

function readCorner(element: XmlElement): Corner {
  const number = (name: string) => {
    const child = childOf(element, name);
    return Math.max(0, Number(child ? textContent(child) : 0) || 0);
  };
  return {
    row: number("row"),
    column: number("col"),
    across: fromEmu(number("colOff")),
    down: fromEmu(number("rowOff")),
  };
}

/** The relationships that some XML points to. */
function linksIn(content: string, links: readonly KeptLink[]): KeptLink[] {
  return links.filter(({ id }) => content.includes(`="${id}"`));
}

type Unnamed = Omit<Extract<DrawingState, { kind: "other" }>, "kind">;

function asPicture(own: Unnamed): AnchoredState | undefined {
  if (!/^<(?:[\w.-]+:)?pic[\s>]/.test(own.content)) return undefined;
  const blip = /<(?:\w+:)?blip\s[^>]*>/.exec(own.content)?.[0];
  const id = blip && /\s\w+:embed="([^"]*)"/.exec(blip)?.[1];
  const picture = partOf(own.links, id);
  return picture && { ...own, kind: "picture", picture };
}

function asChart(own: Unnamed): AnchoredState | undefined {
  if (!/^<(?:[\w.-]+:)?graphicFrame[\s>]/.test(own.content)) return undefined;
  const tag = /<(?:[\w.-]+:)?chart\s[^>]*>/.exec(own.content)?.[0];
  const linkId = tag && /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
  const found = partOf(own.links, linkId);
  if (!found || linkId === undefined) return undefined;
  const { bytes, ...part } = found;
  const xml = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  if (!/<(?:[\w.-]+:)?plotArea[\s>]/.test(xml)) return undefined;
  const links = own.links.filter(({ id }) => id !== linkId);
  return { ...own, links, kind: "chart", linkId, part, xml };
}

function partOf(links: readonly KeptLink[], id: string | undefined): KeptPart | undefined {
  const target = links.find((link) => link.id === id)?.target;
  return target && "bytes" in target ? target : undefined;
}

/** Drawings with the sizes that a sheet's columns and rows give them, once those are known. */
export function settleDrawings(sheet: SheetState, taken: readonly TakenDrawing[]): DrawingState[] {
  return taken.map(({ drawing, fixedSize }) => {
    if (drawing.kind === "loose" || drawing.anchor.placement !== "twoCell" || !fixedSize) {
      return drawing;
    }
    const box = boxOf(sheet, drawing.anchor);
    const noted = drawing.kind === "picture" ? readFrameSize(drawing.content) : undefined;
    const { width, height } = noted ?? box;
    const anchor: Anchor =
      fixedSize === "oneCell"
        ? { placement: "oneCell", from: drawing.anchor.from, width, height }
        : { placement: "absolute", left: box.left, top: box.top, width, height };
    return { ...drawing, anchor };
  });
}
