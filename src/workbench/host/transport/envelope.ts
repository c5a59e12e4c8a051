/** The envelope of every message between the add-in's frame and its host: JSON text. */
export interface RequestEnvelope {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

export const messageKind = { request: 0, response: 1 } as const;
export const requestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseKind = { answer: 0, event: 1 } as const;

/** Reads a message of the add-in; undefined where it is none of this conversation. */
export function readRequest(text: unknown, conversationId: string): RequestEnvelope | undefined {
  if (typeof text !== "string" || !text.includes("_messageType")) return undefined;
  try {
    const message = JSON.parse(text) as RequestEnvelope;
    const isOurs = message._conversationId === conversationId;
    return isOurs && message._messageType === messageKind.request ? message : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a request. */
export function answerTo(request: RequestEnvelope, origin: string, data: unknown): string {
  return envelope(request, origin, data, responseKind.answer);
}

/** An event delivered to the handler that `registration` registered. */
export function eventFor(registration: RequestEnvelope, origin: string, data: unknown): string {
  return envelope(registration, origin, data, responseKind.event);
}

function envelope(to: RequestEnvelope, origin: string, data: unknown, kind: number): string {
  return JSON.stringify({
    _messageType: messageKind.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}
