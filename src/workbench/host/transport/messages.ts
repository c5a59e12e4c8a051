/** An entry of a `richApiMessage`: category, type, target, JSON text, id, isRemoteOverride. */
export type RichApiMessage = [number, number, string, string, number, boolean];

const categories = { customFunctions: 1, actions: 2, events: 65536 } as const;
const invokeFunction = 1000;
const dispatchAction = 1000;

/** An event for the handlers of `type` registered on `target`. */
export function eventMessage(type: number, target: string, details: object): RichApiMessage {
  return [categories.events, type, target, JSON.stringify(details), 0, false];
}

/** A call of one custom function. */
export function invocationMessage(invocation: readonly unknown[]): RichApiMessage {
  return [categories.customFunctions, invokeFunction, "", JSON.stringify(invocation), 0, false];
}

/** An action pressed on the keyboard. */
export function actionMessage(actionId: string): RichApiMessage {
  return [categories.actions, dispatchAction, "", JSON.stringify([actionId, "{}"]), 0, false];
}
