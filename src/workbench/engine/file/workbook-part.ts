/** What is read from, and put back into, xl/workbook.xml around the library. */
import { findChild, parseXml, textContent } from "../excelts";
import { fromFile, toFile } from "../formula-text";
import type { NameState } from "../model";
import { UnreadableWorkbook } from "../types";
import { relationshipsPart, resolveTarget, type Package } from "./package";
import { attributes, children, escapeXml, isOn } from "./xml";

export const workbookPart = "xl/workbook.xml";

/** A sheet of the file: its name and the part that holds it. */
export interface SheetPart {
  name: string;
  part: string;
}

export interface WorkbookPart {
  sheets: SheetPart[];
  date1904: boolean;
  activeTab: number;
  /** Names without those of print areas, titles and filters; `sheet` is an index into `sheets`. */
  names: (Omit<NameState, "sheetId"> & { sheet?: number })[];
}

/** Reads the workbook part, and takes the names that the library is not to see out of it. */
export function takeWorkbookPart(files: Package): WorkbookPart {
  const xml = files.text(workbookPart) ?? "";
  const root = parseXml(xml.replace(/<(\/?)(?:x|ns\d+|main):/g, "<$1")).root;
  const targets = readRelationships(files, workbookPart);
  const sheets = children(findChild(root, "sheets"), "sheet").map((element) => ({
    name: element.attributes["name"] ?? "",
    part: targets.get(relationId(element.attributes) ?? "") ?? "",
  }));
  if (!sheets.some((sheet) => files.has(sheet.part))) {
    throw new UnreadableWorkbook("The workbook is damaged: it has no worksheet.");
  }
  const view = findChild(findChild(root, "bookViews") ?? root, "workbookView");
  const names = children(findChild(root, "definedNames"), "definedName")
    .filter((element) => !element.attributes["name"]?.startsWith("_xlnm."))
    .map((element) => ({
      name: element.attributes["name"] ?? "",
      formula: fromFile(textContent(element)),
      ...(element.attributes["localSheetId"] && {
        sheet: Number(element.attributes["localSheetId"]),
      }),
      ...(isOn(element.attributes["hidden"]) && { hidden: true }),
      ...(element.attributes["comment"] && { comment: element.attributes["comment"] }),
    }));
  const kept = xml.replace(
    /<((?:\w+:)?definedName)\s(?:[^>]*\s)?name="(?!_xlnm\.Print_)[^"]*"[^>]*(?:\/>|>[\s\S]*?<\/\1>)/g,
    ""
  );
  const plain = kept
    .replace(/<((?:\w+:)?definedNames)>\s*<\/\1>/, "")
    .replace(/(Print_Titles"[^>]*>)([^<]*)(?=<)/g, (_, tag: string, text: string) => {
      return tag + text.replace(/!(\d+):(\d+)/g, "!$$$1:$$$2");
    });
  files.setText(workbookPart, plain);
  return {
    sheets,
    date1904: isOn(findChild(root, "workbookPr")?.attributes["date1904"]),
    activeTab: Number(view?.attributes["activeTab"] ?? 0),
    names,
  };
}

function relationId(given: Record<string, string>): string | undefined {
  return given["r:id"] ?? Object.entries(given).find(([name]) => name.endsWith(":id"))?.[1];
}

/** Relationship ids of a part, with the parts they mean. */
export function readRelationships(files: Package, part: string): Map<string, string> {
  const xml = files.text(relationshipsPart(part));
  const found = new Map<string, string>();
  if (!xml) return found;
  for (const element of children(parseXml(xml).root, "Relationship")) {
    if (element.attributes["TargetMode"] === "External") continue;
    found.set(
      element.attributes["Id"] ?? "",
      resolveTarget(part, element.attributes["Target"] ?? "")
    );
  }
  return found;
}

/** Adds names to a workbook part that the library wrote. */
export function putNames(xml: string, names: (NameState & { sheet?: number })[]): string {
  if (names.length === 0) return xml;
  const own = names
    .map((name) => {
      const start = attributes({
        name: name.name,
        comment: name.comment,
        localSheetId: name.sheet,
        hidden: name.hidden ? true : undefined,
      });
      return `<definedName${start}>${escapeXml(toFile(name.formula))}</definedName>`;
    })
    .join("");
  if (xml.includes("</definedNames>"))
    return xml.replace("</definedNames>", `${own}</definedNames>`);
  return xml.replace(/<\/sheets>/, `</sheets><definedNames>${own}</definedNames>`);
}
