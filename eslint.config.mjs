import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const folders = [
  "billing",
  "workbook",
  "workflows",
  "functions",
  "taskpane",
  "commands",
  "workbench",
];

/** Whom each folder of src/ may import, besides itself. */
const mayImport = {
  billing: [],
  workbook: ["billing"],
  workflows: ["workbook", "billing"],
  functions: ["billing"],
  taskpane: ["workflows", "workbook", "billing"],
  commands: ["workflows", "workbook", "billing"],
  workbench: [],
};

/** Office.js is named in these only; the workbench plays the other side of it. */
const knowsOffice = ["workbook", "taskpane", "commands", "functions"];

const officeNames = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];

function boundary(folder) {
  const forbidden = folders.filter(
    (other) => other !== folder && !mayImport[folder].includes(other)
  );
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
              message: `src/${folder} may import ${mayImport[folder].join(" and ") || "nothing outside itself"}.`,
            },
            ...(folder === "billing"
              ? [
                  {
                    regex: "^[^.]",
                    message: "The rules know no packages: no Office, DOM, clock or files.",
                  },
                ]
              : []),
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...(knowsOffice.includes(folder)
          ? []
          : officeNames.map((name) => ({ name, message: "Office.js belongs in src/workbook." }))),
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      eqeqeq: "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  ...folders.map(boundary),
  {
    files: ["src/{workbook,workflows,taskpane,commands,functions}/**/*.{ts,tsx}"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Excel's own error class, which a function throws, is not declared as an Error.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/billing/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Date", "window", "document", "fetch", "process", "setTimeout", ...officeNames].map(
          (name) => ({
            name,
            message: "The rules are pure: no clock, no page, no Office; pass in what they need.",
          })
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The rules are pure." },
      ],
    },
  },
  {
    files: ["src/billing/codes/**/*.ts", "src/**/data/**/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/workbench/{terminal,server}/**/*.ts", "scripts/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
  }
);
