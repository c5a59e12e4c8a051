/** Excel's error class, as far as the functions use it; the real one comes with Office.js. */
class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode } });

/** An error value in a cell, as Excel hands it to a function. */
export function errorCell(code: string): unknown {
  return { type: "Error", basicType: "Error", basicValue: code, code };
}

type Range = unknown[][];

/** What a formula would show: each cell's value, or its error's code. */
export function shown(call: () => Range): unknown[][] {
  return answersOf(call).map((row) =>
    row.map((cell) => (cell instanceof FunctionError ? cell.code : cell))
  );
}

/** The message of the only error of a call, or "" where there is none. */
export function messageOf(call: () => Range): string {
  const errors = answersOf(call)
    .flat()
    .filter((cell): cell is FunctionError => cell instanceof FunctionError);
  return errors[0]?.message ?? "";
}

function answersOf(call: () => Range): Range {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError) return [[error]];
    throw error;
  }
}

/** One cell as Excel hands it to a parameter that takes ranges. */
export function cell(value: unknown): Range {
  return [[value]];
}

/** A range of one column. */
export function column(...values: unknown[]): Range {
  return values.map((value) => [value]);
}
