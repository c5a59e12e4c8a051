import { formatAddress } from "../../engine/address";
import type { Area, Book, BookEvent, Sheet } from "../../engine/types";
import { eventMessage, type RichApiMessage } from "../transport/messages";
import type { EventRegistry } from "./eventRegistry";
import { workbookTarget } from "./registration";

/** What later events need to know of earlier ones. */
export interface EventState {
  readonly book: Book;
  activeSheetId: string;
}

const types = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selection: 14,
  sheetDeleted: 15,
  calculated: 16,
  format: 18,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
type Delivery = [type: number, targets: string[], details: object];

/** The messages of an event for the targets that are registered for it. */
export function messagesFor(
  event: BookEvent,
  state: EventState,
  registry: EventRegistry
): RichApiMessage[] {
  return deliveries(event, state).flatMap(([type, targets, details]) =>
    targets
      .filter((target) => registry.isRegistered(type, target))
      .map((target) => eventMessage(type, target, details))
  );
}

function deliveries(event: BookEvent, state: EventState): Delivery[] {
  switch (event.kind) {
    case "changed":
      return [[types.changed, sheetTargets(event.sheet), changeDetails(event)]];
    case "tableChanged":
      return [[types.tableChanged, tableTargets(event.table), tableChangeDetails(event)]];
    case "formatChanged":
      return [[types.format, sheetTargets(event.sheet), { ...place(event), source: "Local" }]];
    case "selectionChanged":
      return [[types.selection, sheetTargets(event.sheet), place(event)]];
    case "calculated":
      return calculated(state.book);
    case "sheetAdded":
      return [[types.sheetAdded, [workbookTarget], sheetDetails(event.sheet)]];
    case "sheetDeleted":
      return [[types.sheetDeleted, [workbookTarget], sheetDetails(event.sheet)]];
    case "sheetActivated":
      return activated(event.sheet, state);
    case "tableAdded":
    case "tableDeleted":
      return [tableCame(event)];
    default:
      return [];
  }
}

function activated(sheet: Sheet, state: EventState): Delivery[] {
  const before = state.activeSheetId;
  state.activeSheetId = sheet.id;
  const left: Delivery = [
    types.deactivated,
    [before, workbookTarget],
    { worksheetId: before, source: "Local" },
  ];
  const entered: Delivery = [types.activated, sheetTargets(sheet), sheetDetails(sheet)];
  return before === sheet.id ? [] : [left, entered];
}

function calculated(book: Book): Delivery[] {
  const sheets = book.sheets().map((sheet): Delivery => {
    return [types.calculated, [sheet.id], { worksheetId: sheet.id, source: "Local" }];
  });
  const whole = { worksheetId: book.activeSheet.id, source: "Local" };
  return [...sheets, [types.calculated, [workbookTarget], whole]];
}

function tableCame({ kind, table }: BookEvent & { kind: "tableAdded" | "tableDeleted" }): Delivery {
  const type = kind === "tableAdded" ? types.tableAdded : types.tableDeleted;
  const { id, name, sheet } = table;
  const details = { tableId: id, tableName: name, worksheetId: sheet.id, source: "Local" };
  return [type, sheetTargets(sheet), details];
}

function sheetTargets(sheet: Sheet): string[] {
  return [sheet.id, workbookTarget];
}

function tableTargets(table: { id: string; sheet: Sheet }): string[] {
  return [table.id, ...sheetTargets(table.sheet)];
}

function sheetDetails(sheet: Sheet): object {
  return { worksheetId: sheet.id, source: "Local" };
}

function place({ sheet, area }: { sheet: Sheet; area: Area }): object {
  const address = formatAddress(area);
  return { address, worksheetId: sheet.id, referenceId: `${sheet.id}|${address}` };
}

function changeDetails(event: BookEvent & { kind: "changed" }): object {
  return {
    ...place(event),
    changeType: event.change,
    source: "Local",
    triggerSource: triggerOf(event.source),
    shiftDirection: "None",
  };
}

function tableChangeDetails({ table, area, source }: BookEvent & { kind: "tableChanged" }): object {
  return {
    ...place({ sheet: table.sheet, area }),
    tableId: table.id,
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: triggerOf(source),
  };
}

function triggerOf(source: "user" | "addin"): string {
  return source === "addin" ? "ThisLocalAddin" : "Unknown";
}
