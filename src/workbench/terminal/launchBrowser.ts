import type { Browser } from "playwright-core";

/**
 * Starts a real Chromium without a window: the one that QUARTERHOUR_BROWSER names, else the one
 * that came with npm (Linux x64), else an installed Chrome, Edge or Chromium.
 * @throws where none could be started, with the reason of each
 */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch({
        headless: true,
        args: ["--no-sandbox"],
        ...(await candidate()),
      });
    } catch (error) {
      failures.push(String(error).split("\n")[0] ?? "");
    }
  }
  throw new Error(`No browser could be started:\n${failures.join("\n")}`);
}

type Candidate = () => Promise<{ executablePath?: string; channel?: string }>;

function candidates(): Candidate[] {
  const named = process.env.QUARTERHOUR_BROWSER;
  if (named) return [async () => ({ executablePath: named })];
  return [
    ...(process.platform === "linux" && process.arch === "x64" ? [npmChromium] : []),
    async () => ({ channel: "chrome" }),
    async () => ({ channel: "msedge" }),
    async () => ({ executablePath: "/usr/bin/chromium" }),
  ];
}

async function npmChromium() {
  // Read when the package loads: it then unpacks the system libraries that Chromium needs, too.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath() };
}
