import type { TextFile } from "../../../workflows/logs/wishes";
import { listed } from "../../words";

/** Text files of those that she chose or dropped, and why the others are none. */
export async function readTextFiles(
  chosen: readonly File[]
): Promise<{ files: TextFile[]; refused: string | undefined }> {
  const isText = ({ name }: File) => /\.(csv|tsv|txt)$/i.test(name);
  const files = await Promise.all(
    chosen.filter(isText).map(async (file): Promise<TextFile> => {
      return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    })
  );
  const others = chosen.filter((file) => !isText(file)).map(({ name }) => name);
  return { files, refused: others.length > 0 ? refusalOf(others) : undefined };
}

function refusalOf(names: readonly string[]): string {
  const [are, them] = names.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${listed(names)} ${are} no text file. Open ${them} in Excel and copy the sheet into this workbook, or save ${them} as CSV; then choose again.`;
}

/** The files with others added; of two with one name the later holds. */
export function withFiles(before: readonly TextFile[], added: readonly TextFile[]): TextFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}
