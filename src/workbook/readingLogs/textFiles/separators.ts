/** What divides cells, the likelier first where two would do: commas are in texts as well. */
export const separators = ["\t", ";", "|", ","] as const;
export type Separator = (typeof separators)[number];

/** Text behind the lines at its start that are for programs. */
export interface TextBody {
  text: string;
  /** Lines left out at its start. */
  skipped: number;
  /** As the file itself says. */
  separator?: Separator;
}

const separatorLine = /^"?sep=([,;|\t])\1*"?[ ]*(?:\n|$)/i;
const typeLine = /^"?#TYPE [^\n]*(?:\n|$)/;

/** Leaves out Excel's line `sep=;` and the line `#TYPE ...` that PowerShell begins with. */
export function bodyOf(whole: string): TextBody {
  const body: TextBody = { text: whole, skipped: 0 };
  for (let isNew = true; isNew;) {
    const separator = separatorLine.exec(body.text);
    const line = separator ?? typeLine.exec(body.text);
    isNew = line !== null;
    if (separator) body.separator = separator[1] as Separator;
    if (!line) continue;
    body.text = body.text.slice(line[0].length);
    body.skipped += 1;
  }
  return body;
}
