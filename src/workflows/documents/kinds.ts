import type { DocumentKind } from "../../billing/records";

/** How a kind of document is numbered, and spoken of. */
export interface KindWords {
  /** Before the four digits of a number. */
  prefix: string;
  /** In a sentence: `a superbill`, `superbills`. */
  one: string;
  many: string;
  /** How table Activity names what was done; workbooks keep what was written there. */
  made: string;
  stopped: string;
  tookBack: string;
  reissued: string;
}

export const kindWords = {
  Superbill: {
    ...{ prefix: "SB", one: "a superbill", many: "superbills", made: "Make superbills" },
    ...{ stopped: "Superbills stopped", tookBack: "Take back superbills" },
    reissued: "Reissue superbill",
  },
  Invoice: {
    ...{ prefix: "INV", one: "an invoice", many: "invoices", made: "Make invoices" },
    ...{ stopped: "Invoices stopped", tookBack: "Take back invoices" },
    reissued: "Reissue invoice",
  },
  Receipt: {
    ...{ prefix: "REC", one: "a receipt", many: "receipts", made: "Make receipts" },
    ...{ stopped: "Receipts stopped", tookBack: "Take back receipts" },
    reissued: "Reissue receipt",
  },
  Statement: {
    ...{ prefix: "ST", one: "a statement", many: "statements", made: "Make statements" },
    ...{ stopped: "Statements stopped", tookBack: "Take back statements" },
    reissued: "Reissue statement",
  },
  Estimate: {
    ...{ prefix: "EST", one: "an estimate", many: "estimates", made: "Make estimates" },
    ...{ stopped: "Estimates stopped", tookBack: "Take back estimates" },
    reissued: "Reissue estimate",
  },
  "Prior-authorization request": {
    ...{ prefix: "PA", one: "a prior-authorization request", many: "prior-authorization requests" },
    ...{
      made: "Make prior-authorization requests",
      stopped: "Prior-authorization requests stopped",
    },
    tookBack: "Take back prior-authorization requests",
    reissued: "Reissue prior-authorization request",
  },
  "Benefit verification": {
    ...{ prefix: "BV", one: "a benefit verification", many: "benefit verifications" },
    ...{ made: "Make benefit verifications", stopped: "Benefit verifications stopped" },
    tookBack: "Take back benefit verifications",
    reissued: "Reissue benefit verification",
  },
  "Gap-exception request": {
    ...{ prefix: "GE", one: "a gap-exception request", many: "gap-exception requests" },
    ...{ made: "Make gap-exception requests", stopped: "Gap-exception requests stopped" },
    tookBack: "Take back gap-exception requests",
    reissued: "Reissue gap-exception request",
  },
} as const satisfies Record<DocumentKind, KindWords>;

/** `SB-0007` */
export function documentNumber(kind: DocumentKind, count: number): string {
  return `${kindWords[kind].prefix}-${String(count).padStart(4, "0")}`;
}

/** The counter of a number of the kind; undefined for another kind's, and for numbers of her own. */
export function counterOf(kind: DocumentKind, number: string): number | undefined {
  const match = /^([A-Z]+)-(\d+)$/i.exec(number);
  const isOfKind = match?.[1]?.toUpperCase() === kindWords[kind].prefix;
  return isOfKind ? Number(match?.[2]) : undefined;
}
