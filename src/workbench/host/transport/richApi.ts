import type { Book } from "../../engine/types";
import { cutHooks, lostAnswer, type Fault, type FaultPlan } from "../faults";
import { toRichApiError } from "../protocol/errors";
import { execute, type ExecutorTarget } from "../protocol/executor";
import { pathType, type Action, type ErrorBody, type RequestBody } from "../protocol/wire";
import { hostErrors, maxPayloadBytes } from "./hostErrors";

/** What was sent and answered in one request to Excel. */
export interface RecordedRequest {
  /** Counted from 1. */
  number: number;
  bytesIn: number;
  bytesOut: number;
  actions: readonly Action[];
  body: RequestBody;
  /** The Rich API error code, or the number of the host error, where it failed. */
  error?: string | number;
}

/** An answer to dispatch 93: a response body, or the number of a host error. */
export type RichApiAnswer = { body: string } | { error: number };

/** Runs Rich API requests against a book: counts and records them, keeps limits, plays faults. */
export class RichApiRunner {
  private count = 0;

  constructor(
    private readonly book: Book,
    private readonly target: ExecutorTarget,
    readonly faults: FaultPlan,
    private readonly record: (request: RecordedRequest) => void,
    private readonly aroundRequest: { before(): void; after(): void }
  ) {}

  /** Numbers the next request 1 again. */
  restartCount(): void {
    this.count = 0;
  }

  async run(text: string): Promise<RichApiAnswer> {
    const body = JSON.parse(text) as RequestBody;
    const bytesIn = byteLength(text);
    if (isOfRuntime(body)) return this.answer(body, bytesIn, undefined);
    const number = ++this.count;
    const answer = await this.faults
      .runHooks(number, this.book)
      .then(() => this.answer(body, bytesIn, this.faults.faultAt(number)))
      .catch(failedBefore);
    this.record(recorded(number, body, bytesIn, answer));
    return answer;
  }

  private answer(body: RequestBody, bytesIn: number, fault: Fault | undefined): RichApiAnswer {
    if (fault?.kind === "refuse") return { error: hostErrors[fault.error] };
    if (bytesIn > maxPayloadBytes) return { error: hostErrors.requestTooLarge };
    const answer = this.execute(body, cutHooks(fault));
    const lost = lostAnswer(fault);
    if (lost !== undefined) return { error: lost };
    return byteLength(answer) > maxPayloadBytes
      ? { error: hostErrors.responseTooLarge }
      : { body: answer };
  }

  private execute(body: RequestBody, hooks = {}): string {
    const source = this.book.source;
    this.book.source = "addin";
    this.aroundRequest.before();
    try {
      return JSON.stringify(execute(body, this.target, hooks));
    } finally {
      this.book.source = source;
      this.aroundRequest.after();
    }
  }
}

/** True for what the add-in's runtime asks of Office's services; the rest is asked of Excel. */
function isOfRuntime({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.newObject);
}

/** What a hook threw is what the add-in sees: a test fails with it. */
function failedBefore(thrown: unknown): RichApiAnswer {
  const { code, message, httpStatus, location } = toRichApiError(thrown, "beforeRequest");
  const error: ErrorBody = {
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: httpStatus,
    ActionIndex: 0,
  };
  return { body: JSON.stringify({ Error: error, TraceIds: [], Results: [] }) };
}

function recorded(
  number: number,
  body: RequestBody,
  bytesIn: number,
  answer: RichApiAnswer
): RecordedRequest {
  const error = "error" in answer ? answer.error : errorCode(answer.body);
  const bytesOut = "body" in answer ? byteLength(answer.body) : 0;
  const request = { number, bytesIn, bytesOut, actions: body.Actions, body };
  return error === undefined ? request : { ...request, error };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

function errorCode(responseText: string): string | undefined {
  if (!responseText.startsWith('{"Error"')) return undefined;
  return (JSON.parse(responseText) as { Error: { Code: string } }).Error.Code;
}
