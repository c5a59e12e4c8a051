/** The add-in's settings as custom properties of the document, where Excel keeps them too. */
import { findChild, parseXml, textContent } from "../excelts";
import type { Package } from "./package";
import { attributes, children, escapeXml } from "./xml";

const part = "docProps/custom.xml";
const prefix = "AddInSetting:";
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const propertiesNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const valuesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

export interface DocumentProperties {
  settings: Map<string, string>;
  /** Her own properties, each as the XML of its value. */
  others: { name: string; valueXml: string }[];
}

export function readProperties(files: Package): DocumentProperties {
  const found: DocumentProperties = { settings: new Map(), others: [] };
  const xml = files.text(part);
  if (!xml) return found;
  for (const element of children(parseXml(xml).root, "property")) {
    const name = element.attributes["name"] ?? "";
    if (name.startsWith(prefix)) {
      const value = findChild(element, "vt:lpwstr");
      found.settings.set(name.slice(prefix.length), value ? textContent(value) : "");
      continue;
    }
    const value = element.children.find((child) => child.type === "element");
    if (!value) continue;
    const valueXml = `<${value.name}>${escapeXml(textContent(value))}</${value.name}>`;
    found.others.push({ name, valueXml });
  }
  return found;
}

/** Adds the part, its content type and its relationship to a written file. */
export function writeProperties(files: Package, properties: DocumentProperties): void {
  const all = [
    ...properties.others,
    ...[...properties.settings].map(([name, value]) => ({
      name: prefix + name,
      valueXml: `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`,
    })),
  ];
  if (all.length === 0) return;
  const items = all.map(
    ({ name, valueXml }, index) =>
      `<property${attributes({ fmtid: formatId, pid: index + 2, name })}>${valueXml}</property>`
  );
  files.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<Properties xmlns="${propertiesNamespace}" xmlns:vt="${valuesNamespace}">${items.join("")}</Properties>`
  );
  insertBefore(
    files,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`
  );
  insertBefore(
    files,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdCustomProperties" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${part}"/>`
  );
}

function insertBefore(files: Package, name: string, tag: string, addition: string): void {
  const text = files.text(name) ?? "";
  if (!text.includes(part)) files.setText(name, text.replace(tag, addition + tag));
}
