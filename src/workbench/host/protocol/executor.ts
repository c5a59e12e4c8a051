import { callIndexer, callMember, expectHostObject, getMember, setMember } from "./dispatch";
import { notImplemented, richApiError, toRichApiError } from "./errors";
import { HostObject } from "./hostObject";
import { answerQuery } from "./query";
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type JsonValue,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What a request is run against. */
export interface ExecutorTarget {
  /** The object of a path of type GlobalObject: the workbook. */
  root: HostObject;
  /** The object of a path of type NewObject, by service name; undefined where there is none. */
  service(name: string): HostObject | undefined;
  /** The object that a kept reference names; throws where it was released. */
  reference(id: string): HostObject;
}

/** Called around each action; what it throws ends the request there, as Excel would. */
export interface ActionHooks {
  before?(index: number, action: Action): void;
  after?(index: number, action: Action): void;
}

/**
 * Runs a Rich API request action by action. The first error ends it: what was done stays done, the
 * answers so far are returned with the error and the index of the action that failed.
 */
export function execute(
  body: RequestBody,
  target: ExecutorTarget,
  hooks: ActionHooks = {}
): ResponseBody {
  return new RequestRun(body, target, hooks).run();
}

class RequestRun {
  /** Every path is resolved at its first use and once only: `Add` is a path, not an action. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly response: ResponseBody = { TraceIds: [], Results: [] };

  constructor(
    private readonly body: RequestBody,
    private readonly target: ExecutorTarget,
    private readonly hooks: ActionHooks
  ) {}

  run(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.hooks.before?.(index, action);
        const value = this.perform(action);
        this.response.Results.push({ ActionId: action.Id, Value: value });
        this.hooks.after?.(index, action);
      } catch (thrown) {
        return this.failed(thrown, index, action);
      }
    }
    return this.response;
  }

  private failed(thrown: unknown, index: number, action: Action): ResponseBody {
    const { code, message, location, httpStatus } = toRichApiError(thrown, action.Name);
    const error = {
      Code: code,
      Message: message,
      Location: location,
      HttpStatusCode: httpStatus,
      ActionIndex: index,
    };
    return { Error: error, ...this.response };
  }

  private perform(action: Action): JsonValue {
    if (action.ActionType === actionType.trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return object.identity();
      case actionType.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case actionType.method:
        return plain(callMember(object, action.Name, this.arguments(action.ArgumentInfo)));
      case actionType.setProperty:
        setMember(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw richApiError("InvalidArgument", `The request names no object path ${id}.`);
    const object = expectHostObject(this.follow(path) ?? null);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return this.target.root;
      case pathType.newObject:
        return this.service(path.Name);
      case pathType.referenceId:
        return this.target.reference(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): unknown {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathType.method:
        return callMember(parent, path.Name, this.arguments(path.ArgumentInfo));
      case pathType.property:
        return getMember(parent, path.Name);
      case pathType.indexer:
        return callIndexer(parent, this.arguments(path.ArgumentInfo));
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  private service(name: string): HostObject {
    const service = this.target.service(name);
    if (!service) throw notImplemented(name);
    return service;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const ids = references[index] ?? 0;
      if (Array.isArray(ids)) return ids.map((id) => this.resolve(id));
      return ids === 0 ? argument : this.resolve(ids);
    });
  }
}

function update(object: HostObject, state: NonNullable<Action["ObjectState"]>): void {
  for (const [name, value] of Object.entries(state)) {
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    const below = isNested ? getMember(object, name) : undefined;
    if (below instanceof HostObject) update(below, value as NonNullable<Action["ObjectState"]>);
    else setMember(object, name, value);
  }
}

/** A method's answer as data; an object or nothing is no value. */
function plain(value: unknown): JsonValue {
  return value === undefined || value instanceof HostObject ? null : (value as JsonValue);
}
