import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** Functions that make one value of a range. */
const reducing = new Set(
  `SUM COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN
   MAX MINA MAXA MINIFS MAXIFS SUMPRODUCT SUMSQ PRODUCT MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P
   VAR VAR.S VAR.P LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC
   QUARTILE QUARTILE.INC QUARTILE.EXC INDEX MATCH XMATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP SUBTOTAL
   AGGREGATE ROWS COLUMNS ROW COLUMN AND OR XOR CONCAT CONCATENATE TEXTJOIN NPV IRR XIRR XNPV DSUM
   DCOUNT DCOUNTA DGET DMAX DMIN DAVERAGE NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL ISREF
   CELL AREAS SHEET SHEETS CORREL SLOPE INTERCEPT FORECAST REDUCE`.split(/\s+/)
);
/** Functions that make many values of one. */
const spreading = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE FREQUENCY MMULT MUNIT TOCOL TOROW HSTACK
   VSTACK TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS TEXTSPLIT MAP BYROW BYCOL SCAN
   MAKEARRAY LINEST LOGEST TREND GROWTH`.split(/\s+/)
);

/** True where a formula may answer a matrix, so that it must be computed as one that spills. */
export function maySpill(formula: string, isCustomFunction: (name: string) => boolean): boolean {
  if (!/[(:[{]/.test(formula)) return false;
  try {
    return spills(parse(tokenize(formula)));
  } catch {
    return false;
  }

  function spills(node: AstExpression): boolean {
    switch (node.type) {
      case "ReferenceIdentifier":
        return node.kind === "table" ? !/@|#This Row/i.test(node.value) : node.value.includes(":");
      case "ArrayExpression":
        return true;
      case "UnaryExpression":
      case "BinaryExpression":
        return node.arguments.some(spills);
      case "CallExpression": {
        const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
        if (isCustomFunction(name) || spreading.has(name)) return true;
        if (reducing.has(name)) return false;
        return node.arguments.some((argument) => argument !== null && spills(argument));
      }
      default:
        return false;
    }
  }
}
