/** Puts the drawings of the sheets into a file that the library has written. */
import { withCaches, type CachedCells } from "../drawings/chart-caches";
import { namespaces, toEmu, withFrame } from "../drawings/content";
import { boxOf } from "../drawings/placement";
import type { Anchor, Corner, DrawingState, KeptLink, KeptPart } from "../drawings/state";
import type { SheetState } from "../sheet-state";
import { PartPutter } from "./kept-parts";
import type { Package } from "./package";
import { attributes } from "./xml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const drawingLink = "rIdDrawing";
const afterDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

/** `parts` are the sheets with the names of their parts in the file. */
export function putDrawings(
  files: Package,
  parts: { sheet: SheetState; part: string }[],
  cellsOf: (reference: string) => CachedCells | undefined
): void {
  const putter = new PartPutter(files);
  for (const { sheet, part } of parts) {
    const xml = files.text(part);
    if (sheet.drawings.length === 0 || xml === undefined) continue;
    const drawing = drawingPart(sheet, cellsOf);
    const type = `${namespaces.relations}/drawing`;
    putter.relate(part, [{ id: drawingLink, type, target: drawing }]);
    files.setText(part, withReference(xml));
  }
  putter.writeTypes();
}

function withReference(xml: string): string {
  // Rules may hold extension lists of their own: the search starts behind the last of them.
  const start = Math.max(
    0,
    xml.search(/<\/sheetData>|<sheetData\/>/),
    xml.lastIndexOf("</conditionalFormatting>")
  );
  const at = start + xml.slice(start).search(afterDrawing);
  const own = `<drawing xmlns:r="${namespaces.relations}" r:id="${drawingLink}"/>`;
  return xml.slice(0, at) + own + xml.slice(at);
}

function drawingPart(
  sheet: SheetState,
  cellsOf: (reference: string) => CachedCells | undefined
): KeptPart {
  const links: KeptLink[] = [];
  const items = sheet.drawings.map((drawing) => {
    const { content, links: own } = renumbered(drawing, allLinks(drawing, cellsOf), links.length);
    links.push(...own);
    return writeAnchor(sheet, drawing, content);
  });
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}">${items.join("")}</xdr:wsDr>`;
  return {
    path: "xl/drawings/drawing1.xml",
    contentType: drawingType,
    bytes: new TextEncoder().encode(xml),
    links,
  };
}

/** What a drawing points to; a chart with the values that its cells have now. */
function allLinks(
  drawing: DrawingState,
  cellsOf: (reference: string) => CachedCells | undefined
): readonly KeptLink[] {
  if (drawing.kind !== "chart") return drawing.links;
  const bytes = new TextEncoder().encode(withCaches(drawing.xml, cellsOf));
  const target = { ...drawing.part, bytes };
  const type = `${namespaces.relations}/chart`;
  return [...drawing.links, { id: drawing.linkId, type, target }];
}

/** Each relationship gets an id that no other of the whole drawing has. */
function renumbered(
  { content }: DrawingState,
  links: readonly KeptLink[],
  taken: number
): { content: string; links: KeptLink[] } {
  const ids = new Map(links.map(({ id }, index) => [id, `rId${taken + index + 1}`]));
  return {
    content: content.replace(
      /(\s[\w.-]+:\w+=")([^"]*)(?=")/g,
      (whole, start: string, id: string) => (ids.has(id) ? start + ids.get(id) : whole)
    ),
    links: links.map((link) => ({ ...link, id: ids.get(link.id) ?? link.id })),
  };
}

function writeAnchor(sheet: SheetState, drawing: DrawingState, content: string): string {
  if (drawing.kind === "loose") return content;
  const { anchor } = drawing;
  const inner = drawing.kind === "picture" ? withFrame(content, boxOf(sheet, anchor)) : content;
  const name = `xdr:${anchor.placement}Anchor`;
  return `<${name}>${writePlace(anchor)}${inner}</${name}>`;
}

function writePlace(anchor: Anchor): string {
  if (anchor.placement === "twoCell") {
    return writeCorner("from", anchor.from) + writeCorner("to", anchor.to);
  }
  const { width, height } = anchor;
  const size = `<xdr:ext${attributes({ cx: toEmu(width), cy: toEmu(height) })}/>`;
  if (anchor.placement === "oneCell") return writeCorner("from", anchor.from) + size;
  return `<xdr:pos${attributes({ x: toEmu(anchor.left), y: toEmu(anchor.top) })}/>${size}`;
}

function writeCorner(name: string, { row, column, across, down }: Corner): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${toEmu(across)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${toEmu(down)}</xdr:rowOff></xdr:${name}>`
  );
}
