import {
  errorCodes,
  type Book,
  type CellError,
  type CellValue,
  type CustomFunction,
  type ErrorCode,
  type FunctionAnswer,
  type FunctionArgument,
} from "../../engine/types";
import { HostObject } from "../protocol/hostObject";

type Call = { id: string; arguments: FunctionArgument[]; address: string };
/** One invocation as the add-in's runtime reads it: id, function, arguments, cell, flags. */
type Invocation = [number, string, unknown[], string, number];
/** `[id, ok, value, code if not ok, timing]` as the add-in's runtime answers. */
type InvocationResult = [number, boolean, unknown, ...unknown[]];

const smallerSyncInterval = 2;
/** A real timer even where a test plays with time. */
const startTimer = setTimeout;
const errorCodeOfNumber: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/**
 * Between the workbook's formulas and the add-in's custom functions: sends invocations, all those of
 * one calculation in one message, and hands their answers back. It is the protocol's object
 * `Microsoft.ExcelServices.CustomFunctions`.
 */
export class CustomFunctionBridge extends HostObject {
  readonly className = "CustomFunctions";
  /** Resolves when the add-in's functions can be called. */
  readonly ready: Promise<void>;
  private markReady: () => void = () => {};
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly parameters: Map<string, CustomFunction["parameters"]>;
  private lastInvocation = 0;

  /** @param send delivers invocations to the add-in. */
  constructor(
    book: Book,
    functions: readonly CustomFunction[],
    private readonly send: (invocations: Invocation[]) => void
  ) {
    super();
    this.ready = new Promise((resolve) => (this.markReady = resolve));
    this.parameters = new Map(functions.map((one) => [one.id, one.parameters]));
    if (functions.length > 0) book.registerCustomFunctions([...functions], (c) => this.call(c));
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.markReady();
  }

  _GetEnabledFeatures(): number[] {
    return [smallerSyncInterval];
  }

  SetInvocationArrayResults(results: InvocationResult[]): void {
    // The add-in sends no further results for twice as long as it waited for the answer to these:
    // it gets that first, and only then is the workbook computed.
    startTimer(() => {
      for (const result of results) {
        const [id] = result;
        this.waiting.get(id)?.(answerOf(result));
        this.waiting.delete(id);
      }
    }, 0);
  }

  private async call(calls: Call[]): Promise<FunctionAnswer[]> {
    await this.ready;
    const invocations: Invocation[] = [];
    const answers = calls.map((call) => {
      const error = firstError(call.arguments);
      if (error) return Promise.resolve<FunctionAnswer>({ error: error.error });
      const id = ++this.lastInvocation;
      invocations.push([id, call.id, this.padded(call), call.address, 0]);
      return new Promise<FunctionAnswer>((resolve) => this.waiting.set(id, resolve));
    });
    if (invocations.length > 0) this.send(invocations);
    return Promise.all(answers);
  }

  /**
   * The runtime appends its invocation object last: left-out arguments must be there as null, and
   * those of a repeating parameter arrive as one list.
   */
  private padded({ id, arguments: given }: Call): unknown[] {
    const declared = this.parameters.get(id) ?? [];
    const repeats = declared.at(-1)?.repeating ?? false;
    const single = repeats ? declared.length - 1 : Math.max(declared.length, given.length);
    const padded: unknown[] = Array.from({ length: single }, (_, index) => given[index] ?? null);
    return repeats ? [...padded, given.slice(single)] : padded;
  }
}

/** Excel does not call a function with an error: the error is the answer. */
function firstError(given: FunctionArgument[]): CellError | undefined {
  return given.flat(2).find(isError);
}

function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function answerOf([, ok, value, code]: InvocationResult): FunctionAnswer {
  if (!ok) return failure(value, code);
  return Array.isArray(value)
    ? (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]))
    : cellOf(value);
}

function failure(message: unknown, code: unknown): CellError {
  const error = errorCodeOfNumber[Number(code)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

interface RichValue {
  type: string;
  code?: string;
  basicValue?: unknown;
  message?: string;
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "object") return richCell(value as RichValue);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

function richCell({ type, code, basicValue, message }: RichValue): CellValue {
  if (type === "Error") {
    const error = errorCodes.find((known) => known === code) ?? "#VALUE!";
    return message ? { error, message } : { error };
  }
  if (type === "FormattedNumber" && typeof basicValue === "number") return basicValue;
  return { error: "#VALUE!" };
}
