import type { Book } from "../../engine/types";
import { cutHooks, lostAnswer, type FaultPlan } from "../faults";
import { execute, type ExecutorTarget } from "../protocol/executor";
import type { Action, RequestBody } from "../protocol/wire";
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

/** Requests of the add-in itself; those of its runtime carry another custom data. */
const addinRequest = "IterativeExecutor";

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

  async run(customData: string, text: string): Promise<RichApiAnswer> {
    if (customData !== addinRequest) return { body: this.execute(JSON.parse(text) as RequestBody) };
    const number = ++this.count;
    await this.faults.runHooks(number, this.book);
    return this.runNumbered(number, text);
  }

  private runNumbered(number: number, text: string): RichApiAnswer {
    const body = JSON.parse(text) as RequestBody;
    const bytesIn = byteLength(text);
    const answer = this.answer(number, body, bytesIn);
    const failed = "error" in answer ? answer.error : errorCode(answer.body);
    const bytesOut = "body" in answer ? byteLength(answer.body) : 0;
    this.record({
      number,
      bytesIn,
      bytesOut,
      actions: body.Actions,
      body,
      ...(failed === undefined ? {} : { error: failed }),
    });
    return answer;
  }

  private answer(number: number, body: RequestBody, bytesIn: number): RichApiAnswer {
    const fault = this.faults.faultAt(number);
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

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

function errorCode(responseText: string): string | undefined {
  if (!responseText.startsWith('{"Error"')) return undefined;
  return (JSON.parse(responseText) as { Error: { Code: string } }).Error.Code;
}
