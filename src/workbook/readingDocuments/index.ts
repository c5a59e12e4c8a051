export { NotUnderstood } from "./notUnderstood";
export { readBackDocument } from "./readBackDocument";
export { readPrintedSheets, type SheetAsItStands } from "./readPrintedSheets";
