import { containsCell, intersect, sameArea, subtract } from "./address";
import type { BookCore } from "./book-core";
import { displayText } from "./number-formats";
import { moveFormula } from "./references";
import { computeFormulas } from "./scratch";
import type { SheetState } from "./sheet-state";
import { sameStyle } from "./styles";
import type { Area, CellValue, Validation } from "./types";

/** The validation of an area; undefined where it has none or its cells differ. */
export function validationOf(state: SheetState, area: Area): Validation | undefined {
  const found = state.validations.filter(({ areas }) => areas.some((one) => intersect(one, area)));
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.some((one) => !sameStyle(one.validation, first.validation))) return undefined;
  let rest = [area];
  for (const hole of found.flatMap(({ areas }) => areas)) {
    rest = rest.flatMap((part) => subtract(part, hole));
  }
  return rest.length === 0 ? structuredClone(first.validation) : undefined;
}

export function setValidationOf(
  state: SheetState,
  area: Area,
  validation: Validation | undefined
): void {
  const cut = state.validations
    .map((one) => ({ ...one, areas: one.areas.flatMap((part) => subtract(part, area)) }))
    .filter((one) => one.areas.length > 0);
  if (!validation || (validation.type === "any" && !validation.prompt?.show)) {
    state.validations = cut;
    return;
  }
  const alike = cut.find(
    (one) => sameStyle(one.validation, validation) && !usesRelative(one.validation)
  );
  state.validations = alike
    ? cut.map((one) => (one === alike ? { ...one, areas: joined(one.areas, area) } : one))
    : [...cut, { areas: [area], validation: structuredClone(validation) }];
}

function usesRelative({ formula1, formula2, source }: Validation): boolean {
  return [formula1, formula2, source].some(
    (text) => typeof text === "string" && text.startsWith("=")
  );
}

function joined(areas: Area[], area: Area): Area[] {
  return areas.some((one) => sameArea(one, area)) ? areas : [...areas, area];
}

/** The items of the list validation at a cell, as their cells show them. */
export function listItemsAt(
  core: BookCore,
  state: SheetState,
  row: number,
  column: number
): string[] | undefined {
  const found = state.validations.find(
    ({ areas, validation }) =>
      validation.type === "list" && areas.some((area) => containsCell(area, row, column))
  );
  const source = found?.validation.source;
  const home = found?.areas[0];
  if (source === undefined || !home) return undefined;
  if (!source.startsWith("=")) {
    return source
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  }
  const formula = moveFormula(source.slice(1), row - home.row, column - home.column);
  const [matrix = []] = computeFormulas(core, state, [{ row, column, formula }], true);
  const items = matrix.flat().map((value) => itemText(value, core.date1904));
  return matrix.length === 1 && matrix[0]?.length === 1 && typeof matrix[0][0] === "object"
    ? []
    : items.filter((item) => item !== "");
}

function itemText(value: CellValue, date1904: boolean): string {
  return typeof value === "object" ? "" : displayText(value, "General", date1904);
}
