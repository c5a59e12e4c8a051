/** Calls of the add-in's functions: answered later, remembered by name and arguments. */
import type { UserFunctions } from "./engine-book";
import { isError, plainError } from "./values";
import type {
  CallCustomFunctions,
  CellError,
  CellValue,
  CustomFunction,
  FunctionAnswer,
  FunctionArgument,
} from "./types";

/** The engine's own form of a value: 0 blank, 1 number, 2 text, 3 boolean, 4 error, 5 matrix. */
type RuntimeValue =
  | { kind: 0 }
  | { kind: 1; value: number }
  | { kind: 2; value: string }
  | { kind: 3; value: boolean }
  | { kind: 4; code: string }
  | { kind: 5; rows: RuntimeValue[][]; height: number; width: number };

interface Call {
  key: string;
  id: string;
  arguments: FunctionArgument[];
}

/** Answers are forgotten, oldest first, once what they were asked is longer than this. */
const rememberedCharacters = 30_000_000;

const waiting: CellError = { error: "#GETTING_DATA" };

export class CustomFunctions {
  /** What the engine calls, by name. */
  readonly table: Map<
    string,
    { minArity: number; maxArity: number; invoke(args: unknown[]): unknown }
  > = new Map();
  private call: CallCustomFunctions | undefined;
  private readonly answers = new Map<string, FunctionAnswer>();
  private answeredCharacters = 0;
  private asked: Call[] = [];
  private readonly open = new Set<string>();
  /** Errors with messages that were answered since it was last emptied. */
  readonly messages: CellError[] = [];

  get isWaiting(): boolean {
    return this.open.size > 0;
  }
  get hasCalls(): boolean {
    return this.asked.length > 0;
  }
  names(): string[] {
    return [...this.table.keys()];
  }
  asUserFunctions(): UserFunctions {
    return this.table;
  }

  register(functions: CustomFunction[], call: CallCustomFunctions): void {
    this.call = call;
    for (const definition of functions) {
      const { parameters } = definition;
      const repeats = parameters.some((parameter) => parameter.repeating);
      this.table.set(definition.name.toUpperCase(), {
        minArity: parameters.filter(({ optional, repeating }) => !optional && !repeating).length,
        maxArity: repeats ? 255 : parameters.length,
        invoke: (args) => toRuntime(this.invoke(definition, args as RuntimeValue[])),
      });
    }
  }

  /** Asks for all answers that are missing; resolves when they have come. */
  async answerCalls(addressOf: (id: string) => string): Promise<void> {
    const calls = this.asked;
    this.asked = [];
    const { call } = this;
    if (!call || calls.length === 0) return;
    const asked = calls.map(({ id, arguments: args }) => ({
      id,
      arguments: args,
      address: addressOf(id),
    }));
    let answers: FunctionAnswer[] = [];
    try {
      answers = await call(asked);
    } finally {
      this.forgetOldest(calls);
      calls.forEach(({ key }, index) => {
        this.answers.set(key, answers[index] ?? { error: "#VALUE!" });
        this.answeredCharacters += key.length;
        this.open.delete(key);
      });
    }
  }

  /** Room for four times what is asked at once keeps a large book from asking in circles. */
  private forgetOldest(calls: readonly Call[]): void {
    const asked = calls.reduce((sum, { key }) => sum + key.length, 0);
    const limit = Math.max(rememberedCharacters, asked * 4);
    if (this.answeredCharacters + asked <= limit) return;
    for (const key of this.answers.keys()) {
      if (this.answeredCharacters <= limit / 2) break;
      this.answers.delete(key);
      this.answeredCharacters -= key.length;
    }
  }

  private invoke(definition: CustomFunction, args: RuntimeValue[]): FunctionAnswer {
    const { parameters } = definition;
    const last = parameters[parameters.length - 1];
    const takesMatrix = (index: number) =>
      (parameters[index] ?? (last?.repeating ? last : undefined))?.matrix ?? false;
    const lifted = args.filter((arg, index) => arg.kind === 5 && !takesMatrix(index));
    if (lifted.length === 0)
      return this.answer(
        definition,
        args.map((arg, i) => toArgument(arg, takesMatrix(i)))
      );
    let height = 1;
    let width = 1;
    for (const arg of lifted) {
      if (arg.kind !== 5) continue;
      height = Math.max(height, arg.height);
      width = Math.max(width, arg.width);
    }
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        const own = args.map((arg, index) =>
          toArgument(takesMatrix(index) ? arg : elementOf(arg, row, column), takesMatrix(index))
        );
        const answer = this.answer(definition, own);
        return Array.isArray(answer) ? (answer[0]?.[0] ?? "") : answer;
      })
    );
    return height === 1 && width === 1 ? (rows[0]?.[0] ?? "") : rows;
  }

  private answer({ id, parameters }: CustomFunction, args: FunctionArgument[]): FunctionAnswer {
    if (args.some(isUnfinished)) return waiting;
    const padded = args.slice();
    while (padded.length < parameters.length && !parameters[padded.length]?.repeating) {
      padded.push(null);
    }
    const key = `${id}\u0000${JSON.stringify(padded)}`;
    const known = this.answers.get(key);
    if (known !== undefined) {
      if (isError(known) && known.message) this.messages.push(known);
      return known;
    }
    if (!this.open.has(key)) {
      this.open.add(key);
      this.asked.push({ key, id, arguments: padded });
    }
    return waiting;
  }
}

function isUnfinished(argument: FunctionArgument): boolean {
  const open = (value: unknown) =>
    isError(value) && (value.error === "#GETTING_DATA" || value.error === "#BUSY!");
  return Array.isArray(argument) ? argument.some((row) => row.some(open)) : open(argument);
}

function elementOf(arg: RuntimeValue, row: number, column: number): RuntimeValue {
  if (arg.kind !== 5) return arg;
  const r = arg.height === 1 ? 0 : row;
  const c = arg.width === 1 ? 0 : column;
  return arg.rows[r]?.[c] ?? { kind: 4, code: "#N/A" };
}

function toArgument(value: RuntimeValue, matrix: boolean): FunctionArgument {
  if (value.kind === 5) return value.rows.map((row) => row.map(scalar));
  return matrix ? [[scalar(value)]] : scalar(value);
}

function scalar(value: RuntimeValue): CellValue {
  switch (value.kind) {
    case 1:
    case 2:
    case 3:
      return value.value;
    case 4:
      return plainError(value.code);
    case 5:
      return value.rows[0]?.[0] ? scalar(value.rows[0][0]) : "";
    default:
      return "";
  }
}

function toRuntime(answer: FunctionAnswer): RuntimeValue {
  if (!Array.isArray(answer)) return scalarToRuntime(answer);
  const height = answer.length;
  const width = Math.max(0, ...answer.map((row) => row.length));
  if (height === 0 || width === 0) return { kind: 4, code: "#CALC!" };
  if (height === 1 && width === 1) return scalarToRuntime(answer[0]?.[0] ?? "");
  const rows = answer.map((row) =>
    Array.from({ length: width }, (_, column) => scalarToRuntime(row[column] ?? { error: "#N/A" }))
  );
  return { kind: 5, rows, height, width };
}

function scalarToRuntime(value: CellValue): RuntimeValue {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
  }
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return { kind: 4, code: value.error };
}
