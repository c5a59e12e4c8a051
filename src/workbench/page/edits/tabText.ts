/** Cells as text on the clipboard: tabs between cells, lines between rows, as Excel writes it. */
export function toTabText(texts: string[][]): string {
  return texts.map((line) => line.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string) =>
  /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Reads such text. A quoted cell may hold tabs and lines. */
export function fromTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  const source = text.replace(/(\r\n|\n|\r)$/, "");
  while (cell.lastIndex <= source.length) {
    const match = cell.exec(source);
    if (!match) break;
    const [, content = "", end] = match;
    rows
      .at(-1)
      ?.push(/^"[^]*"$/.test(content) ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
