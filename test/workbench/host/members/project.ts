import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

export const root = resolve(__dirname, "../../../..");

/** The type checker over the sources and Microsoft's typings of Office.js. */
export interface Project {
  program: ts.Program;
  checker: ts.TypeChecker;
  /** Source files below a folder of the project. */
  filesIn(folder: string): ts.SourceFile[];
}

/** @param folders whose files are read, such as `src/workbook`. */
export function readProject(folders: readonly string[]): Project {
  const configPath = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    folders.flatMap((folder) => sourcesIn(join(root, folder))),
    { ...options, types: ["office-js"], skipLibCheck: true, noEmit: true }
  );
  return {
    program,
    checker: program.getTypeChecker(),
    filesIn: (folder) => {
      const start = join(root, folder) + "/";
      return program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(start));
    },
  };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
