import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import project, { mayImport } from "./scripts/lint/boundaries.mjs";

const officeNames = ["Office", "Excel", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
/** Office.js is named in these only. */
const knowsOffice = ["workbook", "taskpane", "commands", "functions"];
const knowsNoOffice = Object.keys(mayImport).filter((folder) => !knowsOffice.includes(folder));

const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allowThrowingUnknown: true, allowRethrowing: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A function of an interface may be asynchronous without waiting for anything itself.
      "@typescript-eslint/require-await": "off",
      // Cells are unknown until they are looked at, and Office.js hands its functions around.
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-control-regex": "off",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { project },
    rules: { "project/boundaries": "error" },
  },
  {
    files: knowsNoOffice.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ["src/workbench/host/**"],
    rules: { "no-restricted-globals": forbid(officeNames, "Office.js does not belong here.") },
  },
  {
    files: ["src/billing/**/*.ts"],
    rules: {
      "no-restricted-globals": forbid(
        [...officeNames, "Date", "window", "document", "fetch", "process", "setTimeout"],
        "The rules are pure: no clock, no page, no Office. Pass in what they need."
      ),
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    // Two rules of the plugin are left out, `call-sync-after-load` and `call-sync-before-read`:
    // they do not see that a function which requests and one which reads are two.
    files: ["src/{workbook,taskpane,commands,functions}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Excel's own error class, which a function throws, is not declared as an Error.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    // Tables of facts are as long as the facts are many.
    ignores: ["src/billing/codes/**"],
    rules: { "max-lines": ["error", { max: 400 }] },
  },
  {
    files: ["src/workbench/{terminal,server}/**/*.ts", "test/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.ts"],
    ignores: ["test/support/laws.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "fast-check",
          message: "Import it from test/support/laws: its cases are the same on every run.",
        },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
  }
);
