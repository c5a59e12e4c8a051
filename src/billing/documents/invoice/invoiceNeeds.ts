import { absent, byRows, clientNameNeeds, practiceNeeds, serviceNeeds } from "../needs";
import type { InvoiceDraft } from "./invoiceDraft";

/** What an invoice must say and this one lacks, in plain words. Empty where it may be issued. */
export function missingForInvoice(draft: InvoiceDraft): string[] {
  const { code, units, charge } = serviceNeeds(draft.rules);
  return [
    ...[...practiceNeeds, ...clientNameNeeds].flatMap((need) => need(draft) ?? []),
    ...[
      ({ provider }: { provider: string }) => absent(provider, "the provider's name (Sessions)"),
      code,
      units,
      charge,
    ].flatMap((need) => byRows(draft.sessions, need)),
  ];
}
