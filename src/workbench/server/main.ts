import { startWorkbench } from "./server";

const usage = `Usage: workbench [file.xlsx] [--port=3210] [--no-open]`;

async function main(words: string[]): Promise<void> {
  if (words.includes("--help")) return console.log(usage);
  const port = words.find((word) => word.startsWith("--port="))?.slice("--port=".length);
  const sample = words.find((word) => !word.startsWith("--"));
  const workbench = await startWorkbench({
    ...(port !== undefined && { port: Number(port) }),
    ...(sample !== undefined && { sample }),
  });
  console.log(`Quarterhour's workbench runs at ${workbench.url} (stop it with Ctrl+C).`);
  if (process.env.CI || words.includes("--no-open")) return;
  const { default: open } = await import("open");
  await open(workbench.url).catch(() => undefined);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
