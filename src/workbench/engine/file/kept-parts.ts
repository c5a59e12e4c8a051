/** Parts that are carried from one file to the next as they are, with all that they point to. */
import type { KeptLink, KeptPart } from "../drawings/state";
import { parseXml } from "../excelts";
import { relationshipsPart, resolveTarget, type Package } from "./package";
import { attributes, children } from "./xml";

const typesPart = "[Content_Types].xml";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Takes parts out of a file; one that several others point to is taken once. */
export class PartTaker {
  private readonly taken = new Map<string, KeptPart>();
  private readonly types: { overrides: Map<string, string>; defaults: Map<string, string> };

  constructor(private readonly files: Package) {
    const overrides = new Map<string, string>();
    const defaults = new Map<string, string>();
    const xml = files.text(typesPart) ?? "<Types/>";
    const { root } = parseXml(xml.replace(/<(\/?)\w+:/g, "<$1"));
    for (const { attributes: given } of children(root, "Override")) {
      overrides.set((given["PartName"] ?? "").replace(/^\//, ""), given["ContentType"] ?? "");
    }
    for (const { attributes: given } of children(root, "Default")) {
      defaults.set((given["Extension"] ?? "").toLowerCase(), given["ContentType"] ?? "");
    }
    this.types = { overrides, defaults };
  }

  /** The relationships of a part, with the parts they mean. Those without a part are left out. */
  links(part: string): KeptLink[] {
    return this.linksOf(part, new Set([part]));
  }

  private linksOf(part: string, above: ReadonlySet<string>): KeptLink[] {
    return relationshipsOf(this.files, part).flatMap((relationship): KeptLink[] => {
      const { id, type, target, isExternal } = relationship;
      if (isExternal) return [{ id, type, target: { external: target } }];
      const path = resolveTarget(part, target);
      const kept = above.has(path) ? undefined : this.take(path, above);
      return kept ? [{ id, type, target: kept }] : [];
    });
  }

  private take(path: string, above: ReadonlySet<string>): KeptPart | undefined {
    const known = this.taken.get(path);
    if (known) return known;
    const bytes = this.files.bytes(path);
    if (!bytes) return undefined;
    const links = this.linksOf(path, new Set([...above, path]));
    const part = { path, contentType: this.contentType(path), bytes, links };
    this.taken.set(path, part);
    return part;
  }

  private contentType(path: string): string {
    const { overrides, defaults } = this.types;
    return overrides.get(path) ?? defaults.get(extensionOf(path)) ?? "application/octet-stream";
  }

  /** Removes from the file what was taken and nothing that is left points to. */
  removeTaken(): void {
    const { files } = this;
    for (const path of this.taken.keys()) {
      if (!path.startsWith("xl/media/")) this.remove(path);
    }
    const needed = new Set(
      files
        .names()
        .filter((name) => name.endsWith(".rels"))
        .flatMap((name) => {
          const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
          return relationshipsOf(files, owner).map(({ target }) => resolveTarget(owner, target));
        })
    );
    for (const path of this.taken.keys()) if (!needed.has(path)) this.remove(path);
  }

  /** Removes a part, its relationships and what the list of content types says of it. */
  remove(path: string): void {
    this.files.remove(path);
    this.files.remove(relationshipsPart(path));
    if (!this.types.overrides.has(path)) return;
    const xml = this.files.text(typesPart) ?? "";
    const own = new RegExp(`<(?:\\w+:)?Override\\s[^>]*PartName="/${escapePattern(path)}"[^>]*/>`);
    this.files.setText(typesPart, xml.replace(own, ""));
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

interface Relationship {
  id: string;
  type: string;
  target: string;
  isExternal: boolean;
}

function relationshipsOf(files: Package, part: string): Relationship[] {
  const xml = files.text(relationshipsPart(part));
  if (!xml) return [];
  const { root } = parseXml(xml.replace(/<(\/?)\w+:/g, "<$1"));
  return children(root, "Relationship").map(({ attributes: given }) => ({
    id: given["Id"] ?? "",
    type: given["Type"] ?? "",
    target: given["Target"] ?? "",
    isExternal: given["TargetMode"] === "External",
  }));
}

/** Puts parts into a file under free names; equal ones once. */
export class PartPutter {
  private readonly placed = new Map<KeptPart, string>();
  private readonly byContent = new Map<string, { part: KeptPart; path: string }[]>();
  private readonly newTypes = new Map<string, string>();

  constructor(private readonly files: Package) {}

  /** Writes a part, unless an equal one is there, and answers its name. */
  put(part: KeptPart): string {
    const known = this.placed.get(part) ?? this.equalTo(part);
    if (known !== undefined) return known;
    const path = this.freePath(part.path);
    this.placed.set(part, path);
    const key = contentKey(part);
    this.byContent.set(key, [...(this.byContent.get(key) ?? []), { part, path }]);
    this.files.setBytes(path, part.bytes);
    this.newTypes.set(path, part.contentType);
    this.relate(path, part.links);
    return path;
  }

  /** Only parts that point to nothing are shared: a chart belongs to one drawing. */
  private equalTo(part: KeptPart): string | undefined {
    if (part.links.length > 0 || !part.path.startsWith("xl/media/")) return undefined;
    const equal = this.byContent.get(contentKey(part))?.find((one) => isSame(one.part, part));
    return equal?.path;
  }

  /** Adds relationships to a part. */
  relate(part: string, links: readonly KeptLink[]): void {
    if (links.length === 0) return;
    const own = links.map(({ id, type, target }) => {
      const isExternal = "external" in target;
      return `<Relationship${attributes({
        Id: id,
        Type: type,
        Target: isExternal ? target.external : `/${this.put(target)}`,
        TargetMode: isExternal ? "External" : undefined,
      })}/>`;
    });
    const name = relationshipsPart(part);
    const xml =
      this.files.text(name) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"></Relationships>`;
    const open = xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
    this.files.setText(
      name,
      open.replace("</Relationships>", () => `${own.join("")}</Relationships>`)
    );
  }

  /** To be called last: tells the file what the new parts are. */
  writeTypes(): void {
    let xml = this.files.text(typesPart) ?? "";
    const missing = [...this.newTypes].flatMap(([path, type]) => {
      const extension = extensionOf(path);
      if (!path.startsWith("xl/media/")) {
        return `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`;
      }
      const isKnown = new RegExp(`<Default\\s[^>]*Extension="${extension}"`, "i").test(xml);
      if (isKnown) return [];
      const added = `<Default${attributes({ Extension: extension, ContentType: type })}/>`;
      xml = xml.replace(/<Types[^>]*>/, (tag) => tag + added);
      return [];
    });
    if (this.newTypes.size === 0) return;
    this.files.setText(
      typesPart,
      xml.replace("</Types>", () => `${missing.join("")}</Types>`)
    );
  }

  /** A name like `path` that no part has: its number is the first that is free. */
  private freePath(path: string): string {
    const [, stem = "", ending = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(path) ?? [];
    for (let number = 1; ; number += 1) {
      const tried = `${stem}${number}${ending}`;
      if (!this.files.has(tried)) return tried;
    }
  }
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}

function contentKey({ bytes }: KeptPart): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}:${hash}`;
}

function isSame(a: KeptPart, b: KeptPart): boolean {
  return (
    a.contentType === b.contentType &&
    a.bytes.length === b.bytes.length &&
    a.bytes.every((byte, index) => byte === b.bytes[index])
  );
}
