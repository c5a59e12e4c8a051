/** The first lines of a page that is written from the source. */
export function heading(title: string, introduction: string): string {
  return `# ${title}\n\n<!-- Written by \`npm run docs\`; change the source, not this page. -->\n\n${introduction}\n`;
}

/** A Markdown table. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n") + "\n";
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");
}
