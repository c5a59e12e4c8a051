import ts from "typescript";
import type { Project } from "./project";

/** A member of an Excel class as Microsoft's typings have it. */
export interface OfficeMember {
  className: string;
  name: string;
  kind: "method" | "property" | "event";
  /** `ExcelApi 1.7`, the oldest where parts of it came later; undefined where the typings name none. */
  apiSet: string | undefined;
}

/** What the client does by itself: nothing of it reaches the host. */
const clientSide = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** The Excel class member that a declaration of the typings is; undefined for anything else. */
export function officeMemberOf(declaration: ts.Declaration): OfficeMember | undefined {
  const owner = declaration.parent as ts.Node | undefined;
  if (!owner || !ts.isClassDeclaration(owner) || !owner.name) return undefined;
  if (!isInExcel(owner) || owner.name.text === "RequestContext") return undefined;
  const isMethod = ts.isMethodDeclaration(declaration);
  if (!isMethod && !ts.isPropertyDeclaration(declaration)) return undefined;
  if (!ts.isIdentifier(declaration.name) || clientSide.has(declaration.name.text)) return undefined;
  const name = declaration.name.text;
  const isEvent = /^on[A-Z]/.test(name) && !isMethod;
  return {
    className: owner.name.text,
    name,
    kind: isEvent ? "event" : isMethod ? "method" : "property",
    apiSet: apiSetOf(declaration) ?? apiSetOf(owner),
  };
}

/** Every member of the Excel classes, by `Class.member`. */
export function officeMembers({ program }: Project): Map<string, OfficeMember> {
  const members = new Map<string, OfficeMember>();
  const typings = program.getSourceFiles().filter(({ fileName }) => isOfficeTypings(fileName));
  for (const file of typings) {
    for (const statement of file.statements) {
      if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
      if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
      for (const declaration of statement.body.statements.filter(ts.isClassDeclaration)) {
        for (const element of declaration.members) {
          const member = officeMemberOf(element);
          if (member) members.set(`${member.className}.${member.name}`, member);
        }
      }
    }
  }
  return members;
}

function isOfficeTypings(fileName: string): boolean {
  return /@types\/office-js\/index\.d\.ts$/.test(fileName);
}

function isInExcel(declaration: ts.ClassDeclaration): boolean {
  const space = declaration.parent.parent as ts.Node | undefined;
  const isExcel = space && ts.isModuleDeclaration(space) && space.name.text === "Excel";
  return Boolean(isExcel) && isOfficeTypings(declaration.getSourceFile().fileName);
}

function apiSetOf(node: ts.Node): string | undefined {
  const source = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(source, node.pos) ?? [];
  const text = comments.map(({ pos, end }) => source.slice(pos, end)).join("\n");
  return /\[Api set: (\w+ [\d.]+|\w+)/.exec(text)?.[1]?.replace(/\.$/, "");
}

/** True where an Excel with ExcelApi `version` need not have the member. */
export function isNewerThan({ apiSet }: OfficeMember, version: number): boolean {
  if (apiSet === undefined) return false;
  const [, minor] = /^ExcelApi 1\.(\d+)$/.exec(apiSet) ?? [];
  return minor === undefined || Number(minor) > version;
}
