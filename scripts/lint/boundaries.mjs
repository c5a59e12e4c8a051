import { dirname, relative, resolve, sep } from "node:path";

/** Whom each folder of src/ may import, besides itself. */
export const mayImport = {
  billing: [],
  workbook: ["billing"],
  workflows: ["workbook", "billing"],
  functions: ["billing"],
  pdf: ["billing"],
  taskpane: ["workflows", "workbook", "billing", "pdf"],
  commands: ["workflows", "workbook", "billing", "pdf"],
  workbench: [],
};

/** Reports an import that leaves a folder of src/ for one it may not know, or src/ altogether. */
const rule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      folder: "src/{{from}} may import {{allowed}}, not {{to}}.",
      package: "src/billing knows no packages: no Office, DOM, clock or files ({{name}}).",
    },
  },
  create(context) {
    const from = folderOf(context.cwd, context.filename);
    if (!(from in mayImport)) return {};
    const check = (node) => {
      if (typeof node.source?.value !== "string") return;
      const problem = problemOf(context, from, node.source.value);
      if (problem) context.report({ node: node.source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check,
    };
  },
};

function problemOf(context, from, name) {
  if (!name.startsWith(".")) {
    return from === "billing" ? { messageId: "package", data: { name } } : undefined;
  }
  const to = folderOf(context.cwd, resolve(dirname(context.filename), name));
  if (to === from || mayImport[from].includes(to)) return undefined;
  const allowed = mayImport[from].map((folder) => `src/${folder}`).join(" and ");
  return {
    messageId: "folder",
    data: { from, to: to in mayImport ? `src/${to}` : name, allowed: allowed || "nothing else" },
  };
}

/** `billing` of src/billing/x.ts; "" outside the folders of src/. */
function folderOf(cwd, file) {
  const [top, folder = ""] = relative(cwd, file).split(sep);
  return top === "src" ? folder : "";
}

export default { rules: { boundaries: rule } };
