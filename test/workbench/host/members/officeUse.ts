import ts from "typescript";
import { officeMemberOf, type OfficeMember } from "./officeTypings";
import { root, walk, type Project } from "./project";

/** A place where the add-in uses a member of Office.js's Excel classes. */
export interface Use {
  member: OfficeMember;
  /** `src/workbook/apply.ts:12` */
  at: string;
  /** Asked for only where `isSetSupported` (or a function named after it) said yes. */
  isGated: boolean;
}

/** Every use in the folders: members named in code and properties named in `load("...")`. */
export function usesIn(project: Project, folders: readonly string[]): Use[] {
  const uses: Use[] = [];
  for (const file of folders.flatMap((folder) => project.filesIn(folder))) {
    walk(file, (node) => {
      if (ts.isPropertyAccessExpression(node)) add(memberAt(project, node.name), node);
      if (ts.isBindingElement(node)) add(boundMember(project, node), node);
      if (ts.isCallExpression(node)) loadedMembers(project, node).forEach((one) => add(one, node));
    });
  }
  return uses;

  function add(member: OfficeMember | undefined, node: ts.Node): void {
    if (member) uses.push({ member, at: placeOf(node), isGated: isGated(node) });
  }
}

function memberAt({ checker }: Project, name: ts.Node): OfficeMember | undefined {
  return memberOfSymbol(checker.getSymbolAtLocation(name));
}

function memberOfSymbol(symbol: ts.Symbol | undefined): OfficeMember | undefined {
  const [declaration] = symbol?.declarations ?? [];
  return declaration && officeMemberOf(declaration);
}

/** `const { tables } = context.workbook` uses `tables`. */
function boundMember({ checker }: Project, element: ts.BindingElement): OfficeMember | undefined {
  const name = element.propertyName ?? element.name;
  if (!ts.isIdentifier(name)) return undefined;
  return memberOfSymbol(checker.getTypeAtLocation(element.parent).getProperty(name.text));
}

/** The properties that `range.load("values,format/fill/color")` or `load(["values"])` names. */
function loadedMembers(project: Project, call: ts.CallExpression): OfficeMember[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const [argument] = call.arguments;
  if (!argument) return [];
  const { checker } = project;
  const start = checker.getNonNullableType(checker.getTypeAtLocation(expression.expression));
  return textsOf(argument)
    .flatMap((text) => text.split(","))
    .flatMap((path) => membersOnPath(project, start, path.trim().split("/"), expression));
}

function textsOf(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(textsOf);
  return [];
}

function membersOnPath(
  { checker }: Project,
  start: ts.Type,
  path: readonly string[],
  at: ts.Node
): OfficeMember[] {
  const members: OfficeMember[] = [];
  let type = start;
  for (const segment of path) {
    const property = type.getProperty(segment) ?? itemType(checker, type, at)?.getProperty(segment);
    if (!property) throw new Error(`${placeOf(at)} loads "${segment}", which is no property.`);
    const member = memberOfSymbol(property);
    if (member) members.push(member);
    const next = checker.getTypeOfSymbolAtLocation(property, at);
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return members;
}

/** `tables.load("name")` loads the name of each item. */
function itemType(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): ts.Type | undefined {
  const items = type.getProperty("items");
  const list = items && checker.getTypeOfSymbolAtLocation(items, at);
  return list && checker.getIndexTypeOfType(list, ts.IndexKind.Number);
}

const asksForSet = /\w*(isSetSupported|supports)\w*\s*\(/i;

function isGated(node: ts.Node): boolean {
  for (let below = node, above = node.parent; above; below = above, above = above.parent) {
    const condition = conditionOver(above, below);
    if (condition && asksForSet.test(condition.getText())) return true;
  }
  return false;
}

function conditionOver(above: ts.Node, below: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(above) && above.thenStatement === below) return above.expression;
  if (ts.isConditionalExpression(above) && above.whenTrue === below) return above.condition;
  const isAnd =
    ts.isBinaryExpression(above) &&
    above.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    above.right === below;
  return isAnd ? above.left : undefined;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName.slice(root.length + 1)}:${line + 1}`;
}
