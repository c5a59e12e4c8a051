/** The XML within an anchor: the frame of a picture or chart, its name and its alternative text. */
import { attributes, escapeXml, unescapeXml } from "../file/xml";

export const namespaces = {
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

const emuPerPoint = 12700;
export const toEmu = (points: number): number => Math.round(points * emuPerPoint);
export const fromEmu = (emu: number): number => emu / emuPerPoint;

/** The id of a drawing, in the form that Office.js shows. */
export function drawingId(number: number): string {
  return `{00000000-0008-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
}

interface Named {
  /** Its number within the drawing; no other has it. */
  number: number;
  name: string;
  /** The relationship of the picture's or chart's part. */
  linkId: string;
}

const prefixes = `xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}"`;
const noSize = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';

export function pictureContent({ number, name, linkId }: Named): string {
  return (
    `<xdr:pic ${prefixes}><xdr:nvPicPr><xdr:cNvPr${attributes({ id: number, name })}/>` +
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${namespaces.relations}" r:embed="${linkId}"/>` +
    `<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm>${noSize}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>` +
    `</xdr:pic><xdr:clientData xmlns:xdr="${namespaces.drawing}"/>`
  );
}

export function chartContent({ number, name, linkId }: Named): string {
  return (
    `<xdr:graphicFrame ${prefixes} macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr${attributes({ id: number, name })}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm>${noSize}</xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relations}" r:id="${linkId}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData xmlns:xdr="${namespaces.drawing}"/>`
  );
}

const ownProperties = /<(?:\w+:)?cNvPr\s[^>]*>/;
const pictureLocks = /<(?:\w+:)?picLocks(?=[\s/>])[^>]*>/;
const pictureProperties = /<(\w+:)?cNvPicPr(?=[\s/>])([^>]*?)(?:\/>|>)/;

export function readName(content: string): string {
  return attributeOf(ownProperties.exec(content)?.[0], "name") ?? "";
}

export function readAltText(content: string): string {
  return attributeOf(ownProperties.exec(content)?.[0], "descr") ?? "";
}

export function readNumber(content: string): number {
  return Number(attributeOf(ownProperties.exec(content)?.[0], "id") ?? 0);
}

export function withName(content: string, name: string): string {
  return content.replace(ownProperties, (tag) => withAttribute(tag, "name", name));
}

export function withAltText(content: string, text: string): string {
  return content.replace(ownProperties, (tag) => withAttribute(tag, "descr", text));
}

export function readKeepsRatio(content: string): boolean {
  const value = attributeOf(pictureLocks.exec(content)?.[0], "noChangeAspect");
  return value === "1" || value === "true";
}

export function withKeepsRatio(content: string, keepsRatio: boolean): string {
  const value = keepsRatio ? "1" : "0";
  if (pictureLocks.test(content)) {
    return content.replace(pictureLocks, (tag) => withAttribute(tag, "noChangeAspect", value));
  }
  const locks = `<a:picLocks xmlns:a="${namespaces.main}" noChangeAspect="${value}"/>`;
  return content.replace(pictureProperties, (tag, prefix: string | undefined, given: string) => {
    const name = `${prefix ?? ""}cNvPicPr`;
    return tag.endsWith("/>") ? `<${name}${given}>${locks}</${name}>` : tag + locks;
  });
}

/** The size that the frame of a picture notes, in points; undefined where it notes none. */
export function readFrameSize(content: string): { width: number; height: number } | undefined {
  const frame = /<(?:\w+:)?xfrm(?![^>]*\srot=)[^>]*>[\s\S]*?<\/(?:\w+:)?xfrm>/.exec(content)?.[0];
  const tag = frame && /<(?:\w+:)?ext\s[^>]*>/.exec(frame)?.[0];
  const width = fromEmu(Number(attributeOf(tag, "cx") ?? 0));
  const height = fromEmu(Number(attributeOf(tag, "cy") ?? 0));
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Notes in the frame where it lies, in points. A turned one keeps what it has. */
export function withFrame(
  content: string,
  box: { left: number; top: number; width: number; height: number }
): string {
  const at = { x: toEmu(box.left), y: toEmu(box.top) };
  const size = { cx: toEmu(box.width), cy: toEmu(box.height) };
  return content.replace(
    /(<(?:\w+:)?xfrm(?![^>]*\srot=)[^>]*>\s*<(?:\w+:)?off)\s[^>]*(\/>\s*<(?:\w+:)?ext)\s[^>]*(\/>)/,
    (_, off: string, ext: string, end: string) =>
      off + attributes(at) + ext + attributes(size) + end
  );
}

/** An attribute of a start tag, read. */
export function attributeOf(tag: string | undefined, name: string): string | undefined {
  const found = tag && new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? "") : undefined;
}

function withAttribute(tag: string, name: string, value: string): string {
  const spelled = ` ${name}="${escapeXml(value)}"`;
  const known = new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`);
  if (known.test(tag)) return tag.replace(known, () => spelled);
  return tag.replace(/\s*\/?>$/, (end) => spelled + end.trim());
}
