import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "../../scripts/docs/pages";
import { catalogue } from "../../src/billing/checks/catalogue";
import { tables } from "../../src/workbook/tables";

const root = join(__dirname, "../..");

test.each(["checks.md", "data.md", "functions.md", "tables.md"])(
  "docs/%s is what the source says (npm run docs writes it)",
  async (file) => {
    const page = (await pages(root)).get(file);
    expect(readFileSync(join(root, "docs", file), "utf8")).toBe(page);
  }
);

test("every check, table and column is told", async () => {
  const written = await pages(root);
  for (const { id } of catalogue) expect(written.get("checks.md")).toContain(`## ${id}\n`);
  for (const { name, columns } of tables) {
    expect(written.get("tables.md")).toContain(`## ${name}\n`);
    for (const { header } of columns) expect(written.get("tables.md")).toContain(`| ${header} |`);
  }
});
