// Draws assets/icons/*.svg as PNG in every size that Excel asks for: node scripts/icons.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./files.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

// Read when the package loads: it then unpacks the system libraries that Chromium needs, too.
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
const { default: packaged } = await import("@sparticuz/chromium");
const browser = await chromium.launch({
  executablePath: await packaged.executablePath(),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
const folder = join(root, "assets", "icons");
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(join(folder, file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`
    );
    const picture = await page.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    writeFileSync(join(folder, `${basename(file, ".svg")}-${size}.png`), picture);
  }
}
await browser.close();
