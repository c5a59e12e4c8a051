import { rowList } from "../checks/words";
import { groupBy } from "../groupBy";
import { nameKey } from "../names";
import { rowNumber, type Client, type PracticeRecords } from "../records";
import {
  totalOfAll,
  type DocumentPreview,
  type PlannedDocument,
  type Skipped,
} from "./plannedDocument";

/**
 * Leaves out documents of which it is not certain whom they go to: two rows of Clients have the
 * client's name, so that one family would get what is another's, or nobody's name is known.
 */
export function withOneRecipient(
  preview: DocumentPreview,
  { clients }: Pick<PracticeRecords, "clients">
): DocumentPreview {
  const byName = groupBy(clients, ({ client }) => nameKey(client));
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [...preview.skipped];
  for (const planned of preview.documents) {
    const reason = doubt(planned, byName.get(nameKey(planned.client)) ?? []);
    if (reason === undefined) documents.push(planned);
    else {
      const { client, provider, sessions } = planned;
      skipped.push({ client, provider, reason, rows: sessions.map(({ row }) => row).sort(byRow) });
    }
  }
  const hasTotal = preview.totalCents !== undefined;
  return { documents, skipped, ...(hasTotal && { totalCents: totalOfAll(documents) }) };
}

function doubt({ client, recipient }: PlannedDocument, own: readonly Client[]): string | undefined {
  if (own.length > 1) {
    return `${client} is in ${rowList(own.map(rowNumber))} of Clients: give each client a name of their own, so that no family gets what is another's`;
  }
  return recipient[0]?.trim()
    ? undefined
    : `Nobody is known to send it to: type the name in Clients`;
}

function byRow(one: number, other: number): number {
  return one - other;
}
