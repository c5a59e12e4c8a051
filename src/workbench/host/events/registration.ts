import type { HostContext } from "../objects/context";
import type { HostObject } from "../protocol/hostObject";

/** The target of events that concern the whole workbook. */
export const workbookTarget = "Workbook";

/** A host object whose `onX` events can be listened to. */
interface EventSource extends HostObject {
  readonly host: HostContext;
  eventTarget(): string;
}

/**
 * Gives a class the methods by which the client registers for events: for `DataChangedEvent` these
 * are `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`. The number is the event's type
 * on the wire.
 */
export function withEvents(prototype: EventSource, types: Record<string, number>): void {
  for (const [name, type] of Object.entries(types)) {
    define(prototype, `_Register${name}`, function (this: EventSource) {
      this.host.events.register(type, this.eventTarget());
    });
    define(prototype, `_Unregister${name}`, function (this: EventSource) {
      this.host.events.unregister(type, this.eventTarget());
    });
  }
}

function define(prototype: EventSource, name: string, method: (this: EventSource) => void): void {
  Object.defineProperty(prototype, name, { value: method, configurable: true });
}
