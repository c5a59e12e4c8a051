import type { Cents, DocumentKind } from "../billing/records";
import { money } from "./words";

interface KindWords {
  /** Of the picker. */
  title: string;
  one: string;
  a: string;
  /** What it is for, as a sentence. */
  purpose: string;
}

/** How the pane calls each kind of document. */
export const kindWords = {
  Superbill: {
    title: "Superbills",
    one: "superbill",
    a: "a superbill",
    purpose:
      "For the family's plan: what was done and charged, so that it can pay the family back.",
  },
  Invoice: {
    title: "Invoices",
    one: "invoice",
    a: "an invoice",
    purpose: "Asks the family to pay for sessions.",
  },
  Receipt: {
    title: "Receipts",
    one: "receipt",
    a: "a receipt",
    purpose: "Proves what the family paid.",
  },
  Statement: {
    title: "Statements",
    one: "statement",
    a: "a statement",
    purpose: "The family's account over a period: what was billed, what was paid, what is open.",
  },
  Estimate: {
    title: "Estimates",
    one: "estimate",
    a: "an estimate",
    purpose: "What care is expected to cost, before it begins, for clients who pay themselves.",
  },
  "Prior-authorization request": {
    title: "Prior-authorization requests",
    one: "prior-authorization request",
    a: "a prior-authorization request",
    purpose:
      "Asks a plan to authorize codes, units and visits before they are given. Type its answer in a new row of Authorizations: number, units or visits, dates and codes.",
  },
  "Benefit verification": {
    title: "Benefit verifications",
    one: "benefit verification",
    a: "a benefit verification",
    purpose:
      "What to ask a plan on the telephone, with room for its answers. Type them into Benefits.",
  },
  "Gap-exception request": {
    title: "Gap-exception requests",
    one: "gap-exception request",
    a: "a gap-exception request",
    purpose:
      "Asks a plan to pay as for a provider in network, because nobody in network can give the care. When it does, add a row to Authorizations: Kind Gap exception, with number, dates and codes.",
  },
} as const satisfies Record<DocumentKind, KindWords>;

/** Kinds that tell of an account over a period, rather than of single sessions. */
export function isAccount(kind: DocumentKind): boolean {
  return kind === "Receipt" || kind === "Statement";
}

/** `superbill`; `document` where the register does not say of which kind it is. */
export function kindName(kind: DocumentKind | undefined): string {
  return kind === undefined ? "document" : kindWords[kind].one;
}

/** What a document comes to: the balance of a statement may be a credit. */
export function amountWords(cents: Cents): string {
  return cents < 0 ? `${money(-cents)} credit` : money(cents);
}
