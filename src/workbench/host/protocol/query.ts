import { expectHostObject, getMember } from "./dispatch";
import { notImplemented, richApiError } from "./errors";
import { HostCollection, HostObject, membersOf, type Member } from "./hostObject";
import type { JsonObject, JsonValue, QueryInfo } from "./wire";

/** The properties a `load` names, as a tree: `format/fill/color` is three levels. */
type Selection = Map<string, Selection>;

const everything = "$all";
const nothing = "$none";

/** Answers a `load`: the properties asked for, or every scalar one where none is named. */
export function answerQuery(target: HostObject, query: QueryInfo): JsonObject {
  const selection: Selection = new Map();
  for (const path of query.Select ?? []) select(selection, path);
  for (const path of query.Expand ?? []) select(selection, path);
  return read(target, selection, query);
}

function select(selection: Selection, path: string): void {
  let level = selection;
  for (const segment of path.split("/")) {
    const name = segment.trim().toLowerCase();
    if (name === "" || name === "items") continue;
    const next = level.get(name) ?? new Map<string, Selection>();
    level.set(name, next);
    level = next;
  }
}

function read(target: HostObject, selection: Selection, query: QueryInfo = {}): JsonObject {
  return isCollection(target)
    ? readCollection(target, selection, query)
    : readObject(target, selection);
}

function isCollection(target: HostObject): target is HostCollection<HostObject> {
  return target instanceof HostCollection;
}

function readCollection(
  target: HostCollection<HostObject>,
  selection: Selection,
  { Skip = 0, Top }: QueryInfo
): JsonObject {
  const own = membersOf(target);
  const ofCollection: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, below] of selection) {
    (own.get(name)?.kind === "property" ? ofCollection : ofItems).set(name, below);
  }
  const answer = ofCollection.size > 0 ? readObject(target, ofCollection) : {};
  if (ofItems.size === 0 && ofCollection.size > 0) return answer;
  const items = target.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  answer._Items = items.map((item) => ({ ...itemIdentity(item), ...read(item, ofItems) }));
  return answer;
}

function itemIdentity(item: HostObject): JsonObject {
  const { Id, _Id, ...others } = item.identity();
  const id = _Id ?? Id;
  return id === undefined ? others : { ...others, _Id: id };
}

function readObject(target: HostObject, selection: Selection): JsonObject {
  target.assertExists();
  const answer: JsonObject = {};
  if (selection.size === 0 || selection.has(everything)) readScalars(target, answer);
  for (const [name, below] of selection) {
    if (name === everything || name === nothing) continue;
    const member = membersOf(target).get(name);
    if (member?.kind !== "property") throw unknownProperty(target, name);
    answer[member.name] = readMember(target, member, below);
  }
  return answer;
}

function readMember(target: HostObject, member: Member, below: Selection): JsonValue {
  const value = getMember(target, member.name);
  if (value instanceof HostObject) return read(value, below);
  if (below.size > 0) {
    if (expectHostObject(value) === null) return null;
    throw richApiError("InvalidArgument", `${target.className}.${member.name} has no properties.`);
  }
  return (value ?? null) as JsonValue;
}

/** Every property that is not itself an object; what a `load()` without names asks for. */
function readScalars(target: HostObject, answer: JsonObject): void {
  for (const member of membersOf(target).values()) {
    if (member.kind !== "property" || !member.descriptor.get) continue;
    if (member.name.startsWith("_")) continue;
    const value = getMember(target, member.name);
    if (!(value instanceof HostObject)) answer[member.name] = (value ?? null) as JsonValue;
  }
}

function unknownProperty(target: HostObject, name: string): Error {
  return notImplemented(`${target.className}.${name}`);
}
