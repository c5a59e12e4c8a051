import type { JsonObject } from "./wire";

/**
 * An object of Excel's model as the protocol sees it. Its PascalCase getters, setters and methods
 * (and those with a leading underscore, such as `_KeepReference`) ARE the protocol: the executor
 * finds them by name. Members in lower case are the host's own and cannot be reached from outside.
 */
export abstract class HostObject {
  /** The class's name in Office.js: `Worksheet`. */
  abstract readonly className: string;

  /** What an Instantiate answers: `{Id}`, `{_Id}`, `{_ReferenceId}` or nothing. */
  identity(): JsonObject {
    return {};
  }

  /** Throws where the object is no longer there. */
  assertExists(): void {}
}

/** A collection: `load` of its items' properties answers `_Items`. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): Item[];
}

export interface Member {
  /** As the protocol spells it. */
  name: string;
  kind: "method" | "property";
  descriptor: PropertyDescriptor;
}

const protocolName = /^_?[A-Z]/;
const membersByPrototype = new WeakMap<object, Map<string, Member>>();

/** The protocol members of an object, by lower-case name. */
export function membersOf(target: HostObject): Map<string, Member> {
  const prototype = parentOf(target);
  const known = membersByPrototype.get(prototype);
  if (known) return known;
  const members = new Map<string, Member>();
  for (let level = prototype; level !== HostObject.prototype; level = parentOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (!protocolName.test(name) || members.has(key)) continue;
      const kind = typeof descriptor.value === "function" ? "method" : "property";
      members.set(key, { name, kind, descriptor });
    }
  }
  membersByPrototype.set(prototype, members);
  return members;
}

/** `getItem` for `GetItem`: Office.js's spelling in messages. */
export function camelCase(name: string): string {
  return name.replace(/^_?[A-Z]/, (start) => start.toLowerCase());
}

function parentOf(target: object): object {
  return Object.getPrototypeOf(target) as object;
}
