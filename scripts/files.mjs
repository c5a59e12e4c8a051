import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** When any file of the named files and folders was last changed, in milliseconds. */
export function newestChange(names) {
  return Math.max(...names.flatMap(changes));
}

/** When the least recently written file of a folder was written; 0 where there is none. */
export function oldestChange(name) {
  const times = changes(name);
  return times.length > 0 ? Math.min(...times) : 0;
}

function changes(name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [statSync(path).mtimeMs];
  return readdirSync(path, { recursive: true })
    .map((file) => statSync(join(path, file)))
    .filter((stat) => stat.isFile())
    .map((stat) => stat.mtimeMs);
}
