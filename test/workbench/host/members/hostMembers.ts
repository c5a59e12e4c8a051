import ts from "typescript";
import type { Project } from "./project";
import { walk } from "./project";

/** Members that the host's classes play, by Office.js's class name: `Range` to `Values`, ... */
export type HostMembers = Map<string, Map<string, "method" | "property" | "event">>;

/** Which event of Office.js each registration of the protocol is for. */
const eventNames: Readonly<Record<string, string>> = {
  ActivatedEvent: "onActivated",
  AddedEvent: "onAdded",
  CalculatedEvent: "onCalculated",
  DataChangedEvent: "onChanged",
  DeactivatedEvent: "onDeactivated",
  DeletedEvent: "onDeleted",
  FormatChangedEvent: "onFormatChanged",
  SelectionChangedEvent: "onSelectionChanged",
};

/** Properties of the protocol that Office.js knows under another name. */
const wireNames = new Set(["Gridlines"]);

/** Reads the classes of the host's objects, with what they inherit and the events they have. */
export function hostMembers(project: Project): HostMembers {
  const found: HostMembers = new Map();
  for (const file of project.filesIn("src/workbench/host/objects")) {
    walk(file, (node) => {
      if (ts.isClassDeclaration(node)) addClass(project, node, found);
      if (ts.isCallExpression(node)) addEvents(project, node, found);
      if (ts.isVariableDeclaration(node)) addFunctions(node, found);
    });
  }
  // The workbook's selection is told as an event of the document, without a registration.
  found.get("Workbook")?.set("onSelectionChanged", "event");
  return found;
}

function addClass(
  { checker }: Project,
  declaration: ts.ClassDeclaration,
  found: HostMembers
): void {
  if (!declaration.name) return;
  const symbol = checker.getSymbolAtLocation(declaration.name);
  if (!symbol) return;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const className = classNameOf(checker, type, declaration);
  if (className === undefined) return;
  const members = found.get(className) ?? new Map<string, "method" | "property" | "event">();
  found.set(className, members);
  for (const property of type.getProperties()) {
    if (!/^[A-Z]/.test(property.name) || wireNames.has(property.name)) continue;
    members.set(property.name, property.flags & ts.SymbolFlags.Method ? "method" : "property");
  }
}

/** The text of `readonly className = "Range"`; undefined for a class that only others extend. */
function classNameOf(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): string | undefined {
  const property = type.getProperty("className");
  const nameType = property && checker.getTypeOfSymbolAtLocation(property, at);
  return nameType?.isStringLiteral() ? nameType.value : undefined;
}

/** The worksheet functions, which are not written out as methods. */
function addFunctions({ name, initializer }: ts.VariableDeclaration, found: HostMembers): void {
  if (name.getText() !== "worksheetFunctions" || !initializer) return;
  const members = found.get("Functions") ?? new Map<string, "method">();
  found.set("Functions", members);
  walk(initializer, (node) => {
    if (!ts.isStringLiteral(node)) return;
    members.set(node.text.charAt(0).toUpperCase() + node.text.slice(1), "method");
  });
}

function addEvents({ checker }: Project, call: ts.CallExpression, found: HostMembers): void {
  const [prototype, events] = call.arguments;
  if (call.expression.getText() !== "withEvents" || !prototype || !events) return;
  if (!ts.isObjectLiteralExpression(events)) return;
  const className = classNameOf(checker, checker.getTypeAtLocation(prototype), prototype);
  for (const { name } of events.properties) {
    const event = eventNames[name?.getText() ?? ""];
    if (event === undefined) throw new Error(`Which event is ${name?.getText()} for?`);
    found.get(className ?? "")?.set(event, "event");
  }
}
