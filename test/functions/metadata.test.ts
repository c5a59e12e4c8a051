import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions/index";
import { functionFiles } from "../../scripts/addin/functionFiles.js";
import { finishMetadata, type FunctionsMetadata } from "../../scripts/addin/functionsPlugin.js";
import { helpPage } from "../../scripts/addin/helpPage.js";
import "./support/excel";

const root = join(__dirname, "../..");
const base = "https://example.org/quarterhour";

async function generated(): Promise<FunctionsMetadata> {
  const files = Object.keys(functions).map((name) => join(root, `src/functions/${name}.ts`));
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files, false);
  expect(errors).toEqual([]);
  return finishMetadata(JSON.parse(metadataJson) as FunctionsMetadata, base);
}

test("the functions and their parameters are the ones users were told of", async () => {
  const { functions } = await generated();
  const signatures = functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`
  );
  expect(signatures.sort()).toEqual([
    "ALLOCATE(codes, minutes, [rule])",
    "CHECKCODE(code, [date])",
    "CODE(code, [field], [date])",
    "DENIAL(carc)",
    "EDIT(code1, code2, [date])",
    "FEE(code, payer, date, fees)",
    "MINUTES(start, end)",
    "MODIFIER(modifier)",
    "NETWORK(payer, product, date, payers)",
    "NPI(npi)",
    "PLACE(code)",
    "SUGGEST(activity)",
    "UNITS(minutes, [code], [rule])",
    "VISITS(units, [unitsPerVisit])",
  ]);
});

test("each takes and answers ranges of anything, and is neither volatile nor streaming", async () => {
  for (const { parameters, result, options } of (await generated()).functions) {
    for (const one of parameters) {
      expect(one).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
    expect(result.dimensionality).toBe("matrix");
    expect(options ?? {}).toEqual({});
  }
});

test("ids and names keep Excel's rules", async () => {
  for (const { id, name } of (await generated()).functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(name).toBe(id);
  }
});

test("error values reach the functions, rich values do not", async () => {
  expect(await generated()).toMatchObject({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  });
});

test("everything is described, and every help address is an anchor of the built page", async () => {
  const metadata = await generated();
  const page = helpPage(metadata);
  for (const one of metadata.functions) {
    expect(one.description).toMatch(/\.$/);
    for (const parameter of one.parameters) expect(parameter.description).toMatch(/\.$/);
    const [address, anchor] = one.helpUrl.split("#");
    expect(address).toBe(`${base}/help/functions.html`);
    expect(page).toContain(`id="${anchor}"`);
  }
});

test("text of a description cannot become markup on the help page", () => {
  const metadata = {
    functions: [
      {
        id: "ONE",
        name: "ONE",
        description: '<script>"x"</script> & more',
        helpUrl: "https://example.org#one",
        parameters: [],
        result: {},
      },
    ],
  };
  const page = helpPage(metadata);
  expect(page).not.toContain("<script>");
  expect(page).toContain("&#60;script&#62;&#34;x&#34;&#60;/script&#62; &#38; more");
});

test("the build and the docs read every file that has a function", () => {
  expect([...functionFiles].sort()).toEqual(Object.keys(functions).sort());
});
