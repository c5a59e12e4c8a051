/** Table parts: read from any writer's file, written as Excel writes them. */
import { formatAddress, parseAddress } from "../address";
import { findChild, parseXml, textContent, type XmlElement } from "../excelts";
import { escapeText, unescapeText } from "./escaped-text";
import { fromFile, fromTyped, toFile } from "../formula-text";
import type { TableColumnState, TableState } from "../model";
import { attributes, children, escapeXml, isOn, serialize } from "./xml";

/** Column names spell line breaks and tabs out too. */
function encodeName(text: string): string {
  return escapeText(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** Undefined where the part is no usable table. */
export function readTable(xml: string, id: string): TableState | undefined {
  const root = parseXml(xml.replace(/<(\/?)\w+:/g, "<$1")).root;
  const area = parseAddress(root.attributes["ref"] ?? "")?.area;
  const name = root.attributes["displayName"] ?? root.attributes["name"];
  if (!area || !name) return undefined;
  const columnElements = children(findChild(root, "tableColumns"), "tableColumn");
  const table: TableState = {
    id,
    name,
    area,
    headers: root.attributes["headerRowCount"] !== "0",
    totals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    filterButton: findChild(root, "autoFilter") !== undefined,
    columns: columnElements.map((element) => readColumn(element, name)),
    style: readStyle(findChild(root, "tableStyleInfo")),
  };
  readFilters(findChild(root, "autoFilter"), table.columns);
  while (table.columns.length < area.columnCount) {
    table.columns.push({ name: `Column${table.columns.length + 1}` });
  }
  table.columns.length = area.columnCount;
  return table;
}

function readColumn(element: XmlElement, table: string): TableColumnState {
  const formula = (tag: string) => {
    const child = findChild(element, tag);
    return child && fromTyped(fromFile(textContent(child).replace(/^=/, "")), table);
  };
  const column: TableColumnState = { name: unescapeText(element.attributes["name"] ?? "") };
  const calculated = formula("calculatedColumnFormula");
  const totalsFormula = formula("totalsRowFormula");
  const totalsFunction = element.attributes["totalsRowFunction"];
  const totalsLabel = element.attributes["totalsRowLabel"];
  if (calculated) column.calculated = calculated;
  if (totalsFormula) column.totalsFormula = totalsFormula;
  if (totalsFunction && totalsFunction !== "none") column.totalsFunction = totalsFunction;
  if (totalsLabel !== undefined) column.totalsLabel = unescapeText(totalsLabel);
  return column;
}

function readStyle(element: XmlElement | undefined): TableState["style"] {
  const on = (name: string) => isOn(element?.attributes[name]);
  return {
    name: element?.attributes["name"] ?? "",
    firstColumn: on("showFirstColumn"),
    lastColumn: on("showLastColumn"),
    rowStripes: on("showRowStripes"),
    columnStripes: on("showColumnStripes"),
  };
}

function readFilters(filter: XmlElement | undefined, columns: TableColumnState[]): void {
  for (const element of children(filter, "filterColumn")) {
    const column = columns[Number(element.attributes["colId"])];
    if (!column) continue;
    const values = findChild(element, "filters");
    const plain = values && children(values, "dateGroupItem").length === 0;
    if (values && plain) {
      column.filter = children(values, "filter").map((item) =>
        unescapeText(item.attributes["val"] ?? "")
      );
      if (isOn(values.attributes["blank"])) column.filter.push("");
    } else if (element.children.some((child) => child.type === "element")) {
      column.otherFilter = element.children.map(serialize).join("");
    }
  }
}

/** The XML of a table part; `id` is its number in the file, from 1. */
export function writeTable(table: TableState, id: number): string {
  const start = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id,
    name: table.name,
    displayName: table.name,
    ref: formatAddress(table.area),
    headerRowCount: table.headers ? undefined : 0,
    totalsRowCount: table.totals ? 1 : undefined,
    totalsRowShown: table.totals ? undefined : 0,
  });
  const columns = table.columns.map((column, index) => writeColumn(column, index + 1)).join("");
  const style = attributes({
    name: table.style.name || undefined,
    showFirstColumn: table.style.firstColumn,
    showLastColumn: table.style.lastColumn,
    showRowStripes: table.style.rowStripes,
    showColumnStripes: table.style.columnStripes,
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${start}>` +
    writeFilter(table) +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    `<tableStyleInfo${style}/></table>`
  );
}

function writeFilter(table: TableState): string {
  if (!table.headers || !table.filterButton) return "";
  const area = { ...table.area, rowCount: table.area.rowCount - (table.totals ? 1 : 0) };
  const columns = table.columns.map((column, index) => {
    if (column.filter) {
      const items = column.filter.filter((value) => value !== "");
      const blank = items.length < column.filter.length ? ' blank="1"' : "";
      const inner = items
        .map((value) => `<filter${attributes({ val: escapeText(value) })}/>`)
        .join("");
      return `<filterColumn colId="${index}"><filters${blank}>${inner}</filters></filterColumn>`;
    }
    if (!column.otherFilter) return "";
    return `<filterColumn colId="${index}">${column.otherFilter}</filterColumn>`;
  });
  return `<autoFilter ref="${formatAddress(area)}">${columns.join("")}</autoFilter>`;
}

function writeColumn(column: TableColumnState, id: number): string {
  const start = attributes({
    id,
    name: encodeName(column.name),
    totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeName(column.totalsLabel),
    totalsRowFunction: column.totalsFunction,
  });
  const calculated = column.calculated
    ? `<calculatedColumnFormula>${escapeXml(toFile(column.calculated))}</calculatedColumnFormula>`
    : "";
  const totals =
    column.totalsFormula && column.totalsFunction === "custom"
      ? `<totalsRowFormula>${escapeXml(toFile(column.totalsFormula))}</totalsRowFormula>`
      : "";
  return calculated || totals
    ? `<tableColumn${start}>${calculated}${totals}</tableColumn>`
    : `<tableColumn${start}/>`;
}
