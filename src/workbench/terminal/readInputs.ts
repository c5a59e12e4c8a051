import { fileNames, isTextFile } from "./adopt/adoption";
import type { LogSources } from "./adopt/logs";
import type { BillArguments } from "./arguments";
import { readInput, refuseOutput } from "./files";
import { RefusedRequest } from "./refusedRequest";

export interface Inputs {
  /** The workbook; absent where a text file is brought into a new one. */
  bytes?: Uint8Array;
  /** Text files to be brought. */
  files: LogSources["files"];
}

/** @throws RefusedRequest where a file cannot be read, or the output is one of them */
export async function readInputs({ input, output, adoption }: BillArguments): Promise<Inputs> {
  const isText = adoption !== undefined && isTextFile(input);
  if (isText && adoption.isInPlace) {
    throw new RefusedRequest("A text file cannot be used in place; leave out --in-place.");
  }
  const paths = [...(isText ? [input] : []), ...(adoption?.files ?? [])];
  const names = fileNames(paths);
  const bytes = isText ? undefined : await readInput(input);
  const files = await Promise.all(
    paths.map(async (path, place) => ({ name: names[place] ?? path, bytes: await readInput(path) }))
  );
  for (const path of new Set([input, ...paths])) await refuseOutput(path, output);
  return { files, ...(bytes ? { bytes } : {}) };
}
