/**
 * The three spellings of a formula. As typed: `=OT.UNITS([@Minutes])`. As the engine computes it:
 * `OT.UNITS(Sessions[[#This Row],[Minutes]])`. As the file stores it:
 * `_xldudf_OT_UNITS(Sessions[[#This Row],[Minutes]])`, newer functions with `_xlfn.`.
 */
import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { remembered, rewriteFormula } from "./tokens";

const newerFunctions = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
   BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE
   CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
   CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
   EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE
   FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
   HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
   ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL
   MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
   PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
   QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
   SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
   TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
   VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/)
);
const worksheetFunctions = new Set(["FILTER", "SORT"]);
/** Excel's own functions with a dot in their name; any other dotted name is an add-in's. */
const dottedBuiltIns =
  /^(NETWORKDAYS\.INTL|WORKDAY\.INTL|ERROR\.TYPE|ISO\.CEILING|ECMA\.CEILING|ERFC?\.PRECISE|FORECAST\.ETS\..*)$/;

/** From the file's spelling to the engine's. */
export const fromFile = remembered((text) => {
  if (!/_xl|\[@/i.test(text)) return text;
  return rewriteFormula(text, (token) =>
    token.type === "func" ? plainFunctionName(token.value) : undefined
  );
});

function plainFunctionName(name: string): string {
  const addIn = /^(?:_xlfn\.)?_xludf\.|^(?:_xlfn\.)?_xldudf_/i.exec(name);
  if (addIn) {
    const rest = name.slice(addIn[0].length);
    return (rest.includes(".") ? rest : rest.replace("_", ".")).toUpperCase();
  }
  const stripped = name.replace(/^_xlfn\.(_xlws\.)?/i, "");
  const upper = stripped.toUpperCase();
  if (isAddInName(upper)) return upper;
  const known = newerFunctions.has(upper) || worksheetFunctions.has(upper);
  return known ? stripped : name;
}

/** From the engine's spelling to the file's. */
export const toFile = remembered((text) =>
  rewriteFormula(text, (token) =>
    token.type === "func" ? fileFunctionName(token.value) : undefined
  )
);

function fileFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (newerFunctions.has(upper)) return `_xlfn.${upper}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return isAddInName(upper) ? `_xldudf_${upper.replace(/\./g, "_")}` : name;
}

function isAddInName(upper: string): boolean {
  return (
    /^[A-Z]\w*\.[\w.]+$/.test(upper) && !newerFunctions.has(upper) && !dottedBuiltIns.test(upper)
  );
}

/**
 * From typed text without its "=" to the engine's spelling. `tableName` is the table the cell
 * stands in: `[@X]` and `[X]` mean its columns.
 */
export function fromTyped(text: string, tableName: string | undefined): string {
  const plain = fromFile(text);
  return plain.includes("[") ? spelledOut(`${tableName ?? ""}\n${plain}`) : plain;
}

const spelledOut = remembered((key) => {
  const end = key.indexOf("\n");
  const tableName = key.slice(0, end);
  return rewriteFormula(key.slice(end + 1), (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference) return undefined;
    const table = reference.table || tableName;
    return table ? stringifyStructRef({ ...reference, table }, { thisRow: true }) : undefined;
  });
});

/** From the engine's spelling to what Excel shows in a cell of `tableName`, without "=". */
export function toTyped(text: string, tableName: string | undefined): string {
  if (!text.includes("#This Row]")) return text;
  return shortened(`${tableName ?? ""}\n${text}`);
}

const shortened = remembered((key) => {
  const end = key.indexOf("\n");
  const tableName = key.slice(0, end).toLowerCase();
  return rewriteFormula(key.slice(end + 1), (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference?.sections?.includes("this row")) return undefined;
    const isOwn = reference.table?.toLowerCase() === tableName;
    return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference);
  });
});
