import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./budget";

/** What a web host sends for the functions, and before the pane can be used. */
export async function measureBundles(root: string): Promise<Measurement[]> {
  const dist = join(root, "dist");
  const zippedKilobytes = (file: string) => gzipSync(readFileSync(join(dist, file))).length / 1024;
  const first = loadedFirst(readFileSync(join(dist, "taskpane.html"), "utf8"));
  const files = ["taskpane.html", ...first];
  return [
    {
      what: "The functions' bundle, gzip",
      unit: "KB",
      budget: 40,
      measured: zippedKilobytes("functions.js"),
    },
    {
      what: "All that the pane loads first, gzip",
      unit: "KB",
      budget: 190,
      measured: files.reduce((sum, file) => sum + zippedKilobytes(file), 0),
      note: `${files.join(", ")}; Microsoft's office.js is not counted`,
    },
  ];
}

/** The add-in's own scripts and style sheets that a page names, in order. */
export function loadedFirst(html: string): string[] {
  const tags = html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g);
  return [...tags].flatMap(([, address = ""]) => (/^[a-z]+:/i.test(address) ? [] : [address]));
}
