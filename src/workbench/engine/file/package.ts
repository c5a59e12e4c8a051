/** The zip that a workbook file is, and the plain refusals of what is not one. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { UnreadableWorkbook } from "../types";

export class Package {
  constructor(private readonly parts: Record<string, Uint8Array>) {}

  names(): string[] {
    return Object.keys(this.parts);
  }
  has(name: string): boolean {
    return this.parts[name] !== undefined;
  }
  text(name: string): string | undefined {
    const bytes = this.parts[name];
    if (!bytes) return undefined;
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    return text.replace(/^\uFEFF/, "");
  }
  bytes(name: string): Uint8Array | undefined {
    return this.parts[name];
  }
  setBytes(name: string, bytes: Uint8Array): void {
    this.parts[name] = bytes;
  }
  setText(name: string, text: string): void {
    this.parts[name] = strToU8(text.replace(/(<\?xml[^>]*encoding=")[^"]*"/i, '$1UTF-8"'));
  }
  remove(name: string): void {
    delete this.parts[name];
  }
  /** `level` 0 stores, 6 compresses as Excel does. */
  zip(level: 0 | 6): Uint8Array {
    return zipSync(this.parts, { level });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = strFromU8(bytes.subarray(0, 100), true);
  return /encoding="(iso-8859-1|windows-1252)"/i.exec(start)?.[1] ?? "utf-8";
}

/** Unpacks a file; throws UnreadableWorkbook with one sentence where it is no .xlsx workbook. */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new UnreadableWorkbook("The file is empty.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrEncrypted(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableWorkbook("The file is not an Excel workbook (.xlsx).");
  }
  const parts = unpack(bytes);
  if (!parts["xl/workbook.xml"]) {
    if (parts["xl/workbook.bin"]) {
      throw new UnreadableWorkbook(
        "The file is a binary workbook (.xlsb); save it as .xlsx in Excel first."
      );
    }
    throw new UnreadableWorkbook("The file is a zip archive, but not an Excel workbook (.xlsx).");
  }
  return new Package(parts);
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const raw = unzipSync(bytes);
    const parts: Record<string, Uint8Array> = {};
    for (const [name, data] of Object.entries(raw)) {
      if (!name.endsWith("/")) parts[name.replace(/\\/g, "/").replace(/^\//, "")] = data;
    }
    return parts;
  } catch {
    throw new UnreadableWorkbook("The file is damaged or incomplete and cannot be opened.");
  }
}

function oldOrEncrypted(bytes: Uint8Array): UnreadableWorkbook {
  const marker = [...strToU8("EncryptedPackage")].flatMap((code) => [code, 0]);
  return contains(bytes, marker)
    ? new UnreadableWorkbook("The workbook is protected by a password; remove it in Excel first.")
    : new UnreadableWorkbook(
        "The file is an old Excel workbook (.xls); save it as .xlsx in Excel first."
      );
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, wanted: number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The part that `target` of a relationship means, seen from the folder of `from`. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf("/");
  return `${part.slice(0, at)}/_rels/${part.slice(at + 1)}.rels`;
}
