// Builds everything, or `--only` some of it:
//   npm run build -- [--base https://where.it/is/served] [--only addin,unattended,workbench,node]
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { mendEngine } from "./mend-engine.mjs";

const configure = createRequire(import.meta.url)("../webpack.config.js");

/**
 * @param {{ base?: string, only?: string[] }} options `only`: names of configurations
 * @returns {Promise<string[]>} what went wrong, empty when all was built
 */
export async function build({ base, only } = {}) {
  mendEngine();
  const all = await configure({ base });
  const wanted = only ? all.filter(({ name }) => only.includes(name)) : all;
  const compiler = webpack(wanted);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) =>
      compiler.close(() => (error ? reject(error) : resolve(result)))
    );
  });
  return stats.hasErrors() || stats.hasWarnings()
    ? [stats.toString({ preset: "errors-warnings", colors: false })]
    : [];
}

async function main() {
  const { values } = parseArgs({ options: { base: { type: "string" }, only: { type: "string" } } });
  const problems = await build({ base: values.base, only: values.only?.split(",") });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("Built: dist/ is the folder to host, build/ the workbench and the programs.");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
