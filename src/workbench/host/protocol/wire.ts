/**
 * The Rich API messages that office.js sends and expects, as plain data. The numbers and names are
 * the library's own; `ObjectPathType` and `ActionType` keep its meaning.
 */

export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type JsonValue =
  null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue | undefined };
export type JsonObject = { [name: string]: JsonValue | undefined };

/** Arguments of a method; where `ReferencedObjectPathIds` is not 0 the argument is that object. */
export interface ArgumentInfo {
  Arguments?: JsonValue[];
  ReferencedObjectPathIds?: (number | number[])[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a `load` asks for; names are as the author of the add-in typed them. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: JsonObject;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ErrorBody {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  /** Index in `Actions` (not an action's Id) of the action that failed. */
  ActionIndex: number;
}

export interface ResponseBody {
  Error?: ErrorBody;
  TraceIds: number[];
  Results: { ActionId: number; Value: JsonValue }[];
}
