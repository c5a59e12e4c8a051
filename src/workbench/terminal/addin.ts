import { join } from "node:path";
import { bootExcel, type HostSession } from "../host/node/bootExcel";
import type { LogsAddin } from "./adopt/logs";

/** What the terminal program reads of the add-in's answers. */
export interface Finding {
  id: string;
  severity: "fix" | "review";
  row: number;
  message: string;
}
export interface Judgement {
  session: { row: number; sheetRow?: number; date?: string };
  status: "Ready" | "Review" | "Fix";
  findings: Finding[];
  /** Reviews that the manager has accepted; they are not among the findings. */
  accepted: Finding[];
}
export interface CheckResult {
  judgements: Judgement[];
  checksTurnedOff: readonly string[];
  notices: string[];
}
export interface MadeDocument {
  number: string;
  client: string;
  provider: string;
  from: string;
  to: string;
  totalCents: number;
  sessions: number;
  /** What it prints, for the add-in's own writer of PDFs. */
  toDocument: () => unknown;
}
export interface DocumentsResult {
  kind: DocumentKind;
  documents: MadeDocument[];
  skipped: { client: string; reason: string; rows: number[] }[];
  warnings: { number: string; text: string }[];
  notices: string[];
}

export type DocumentKind = "Superbill" | "Invoice" | "Receipt" | "Statement" | "Estimate";

interface When {
  moment: { today: string; minutes: number };
}

/** The workflows of the built add-in, under the global name that its bundle gives them. */
export interface Addin extends LogsAddin {
  checkSessions(options: When): Promise<CheckResult>;
  makeDocuments(
    options: When & { kind: DocumentKind; from?: string; to?: string }
  ): Promise<DocumentsResult>;
  setUpWorkbook(options: { sample: boolean }): Promise<{ created: string[] }>;
  /** The headers that a column of a log may be given, by table. */
  logFields: Readonly<Record<string, readonly string[]>>;
}

/** Opens a workbook in the Excel that this program plays, with the built add-in loaded. */
export async function openInExcel(
  root: string,
  bytes?: Uint8Array
): Promise<{ session: HostSession; addin: Addin }> {
  const session = await bootExcel({
    ...(bytes ? { bytes } : {}),
    functionsJson: join(root, "dist", "functions.json"),
    officeJsFolder: join(root, "node_modules", "@microsoft", "office-js", "dist"),
  });
  session.loadScript(join(root, "dist", "functions.js"));
  session.loadScript(join(root, "build", "addin", "unattended.js"));
  await session.book.settle();
  const { quarterhour } = globalThis as typeof globalThis & { quarterhour: Addin };
  return { session, addin: quarterhour };
}
