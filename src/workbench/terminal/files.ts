import { constants } from "node:fs";
import {
  access,
  mkdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { RefusedRequest } from "./refusedRequest";

/** @throws RefusedRequest where there is no such file or it cannot be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new RefusedRequest(`${path} cannot be read: ${whatIsWrong(error)}.`);
  }
}

/** @throws RefusedRequest where the output is the input or cannot be written */
export async function refuseOutput(input: string, output: string): Promise<void> {
  if (await isSameFile(input, output)) {
    throw new RefusedRequest(
      `${output} is the workbook to read, which is never changed; name another file to write.`
    );
  }
  const folder = dirname(resolve(output));
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new RefusedRequest(`${output} cannot be written: ${whatIsWrong(error)}.`);
  }
  const existing = await stat(output).catch(() => undefined);
  if (existing?.isDirectory()) {
    throw new RefusedRequest(`${output} is a folder; name a file to write.`);
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [first, second] = [await stat(await realpath(one)), await stat(await realpath(other))];
    return first.ino === second.ino && first.dev === second.dev && first.ino !== 0;
  } catch {
    return false;
  }
}

/** Makes a folder to write into, where there is none. @throws RefusedRequest where it cannot be */
export async function makeFolder(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isDirectory()) {
    throw new RefusedRequest(`${path} is a file; name a folder for the PDFs.`);
  }
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (error) {
    throw new RefusedRequest(`${path} cannot be written into: ${whatIsWrong(error)}.`);
  }
}

/** The content of a file, or undefined where there is none. */
export async function contentOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new RefusedRequest(`${path} cannot be read: ${whatIsWrong(error)}.`);
  });
}

/** Writes beside the file first, so that an existing one is replaced only by a whole new one. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(resolve(path));
  const beside = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw new RefusedRequest(`${path} cannot be written: ${whatIsWrong(error)}.`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not allowed",
  EPERM: "it is not allowed",
  EISDIR: "it is a folder",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
};

function whatIsWrong(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
