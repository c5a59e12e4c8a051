import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootExcel, type HostSession } from "../../host/node/bootExcel";

/** An invented practice; `tidy`: each client gets superbills, and nothing is wrong with any row. */
export interface Wish {
  clients: number;
  sessions: number;
  firstDay: string;
  days: number;
  tidy: boolean;
}

interface When {
  moment: { today: string; minutes: number };
}

/** The built benchmark bundle, under the global name that it gives itself. */
export interface BenchmarkAddin<Records = unknown> {
  inventRecords(wish: Wish): Records;
  judgeSessions(
    records: Records,
    options: { today: string }
  ): { status: string; findings: readonly unknown[] }[];
  fillWorkbook(wish: Wish): Promise<void>;
  checkSessions(options: When): Promise<{ judgements: { status: string }[]; changedRows: number }>;
  lookAtWorkbook(options: When): Promise<{ kind: string }>;
  editSession(row: number, units: number): Promise<void>;
  makeSuperbills(
    options: When & { from?: string; to?: string }
  ): Promise<{ documents: unknown[]; skipped: { reason: string }[] }>;
}

/** The day on which invented practices are looked at. */
export const when: When = { moment: { today: "2026-11-02", minutes: 600 } };

/** A year of work of a whole practice. */
export function yearOf(sessions: number): Wish {
  const clients = Math.max(1, Math.round(sessions / 40));
  return { clients, sessions, firstDay: "2025-11-03", days: 364, tidy: false };
}

/** Opens a workbook, or a new one, with the built functions and the benchmark bundle loaded. */
export async function openForBenchmark(
  root: string,
  bytes?: Uint8Array
): Promise<{ session: HostSession; addin: BenchmarkAddin }> {
  const session = await bootExcel({
    ...(bytes ? { bytes } : {}),
    functionsJson: join(root, "dist", "functions.json"),
    officeJsFolder: join(root, "node_modules", "@microsoft", "office-js", "dist"),
  });
  session.loadScript(join(root, "dist", "functions.js"));
  return { session, addin: loadBenchmark(root, session) };
}

function loadBenchmark(root: string, session: HostSession): BenchmarkAddin {
  session.loadScript(join(root, "build", "addin", "benchmark.js"));
  return (globalThis as typeof globalThis & { quarterhourBench: BenchmarkAddin }).quarterhourBench;
}

/** An .xlsx of an invented practice, made through the add-in itself. */
export async function inventedWorkbook(root: string, wish: Wish): Promise<Uint8Array> {
  const { session, addin } = await openForBenchmark(root);
  try {
    await addin.fillWorkbook(wish);
    session.book.sheetByName("Sheet1")?.delete();
    return await session.book.save();
  } finally {
    session.close();
  }
}

type Answers = (...ranges: unknown[]) => unknown[][];

/** The functions of the built bundle by id, as Excel gets them, without an Excel around them. */
export function builtFunctions(root: string): Record<string, Answers> {
  const functions: Record<string, Answers> = {};
  const source = readFileSync(join(root, "dist", "functions.js"), "utf8");
  const customFunctions = {
    Error,
    ErrorCode: {},
    associate: (id: string, run: Answers) => (functions[id] = run),
  };
  // In this realm, so that the arrays handed over are of the same kind as in the loop beside it.
  const globalEval = eval;
  const run = globalEval(`(CustomFunctions) => {${source}\n}`) as (api: unknown) => void;
  run(customFunctions);
  return functions;
}
