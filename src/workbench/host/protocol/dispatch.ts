import { notImplemented, richApiError, toRichApiError } from "./errors";
import { camelCase, HostObject, membersOf, type Member } from "./hostObject";
import { refusalOf } from "./refusals";

/** Reads a property of a host object by its name in any case. */
export function getMember(target: HostObject, name: string): unknown {
  const member = findMember(target, name, "property");
  if (!member.descriptor.get) throw notImplemented(`Reading ${target.className}.${member.name}`);
  target.assertExists();
  return at(target, member.name, () => member.descriptor.get!.call(target) as unknown);
}

/** Writes a property of a host object. */
export function setMember(target: HostObject, name: string, value: unknown): void {
  const member = findMember(target, name, "property");
  if (!member.descriptor.set) throw notImplemented(`Setting ${target.className}.${member.name}`);
  target.assertExists();
  at(target, member.name, () => member.descriptor.set!.call(target, value));
}

/** Calls a method of a host object. */
export function callMember(target: HostObject, name: string, args: unknown[]): unknown {
  const member = findMember(target, name, "method");
  const method = member.descriptor.value as (...args: unknown[]) => unknown;
  target.assertExists();
  return at(target, member.name, () => method.apply(target, args));
}

/** An item of a collection by its key: what `getItem` sends. */
export function callIndexer(target: HostObject, args: unknown[]): unknown {
  if (!membersOf(target).has("getitem")) return callMember(target, "GetItemAt", args);
  return callMember(target, "GetItem", args);
}

function findMember(target: HostObject, name: string, kind: Member["kind"]): Member {
  const member = membersOf(target).get(name.toLowerCase());
  if (member?.kind === kind) return member;
  throw notImplemented(`${target.className}.${name}`, refusalOf(target.className, name));
}

function at<T>(target: HostObject, name: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw toRichApiError(thrown, `${target.className}.${camelCase(name)}`);
  }
}

/** The object that a path or an argument must be. */
export function expectHostObject(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw richApiError("GeneralException", "A path led to something that is not an object.");
}
