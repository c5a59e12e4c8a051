import { isNpi } from "../codes/identifiers";
import { mostPointers } from "./diagnosisLetters";
import { filingDeadline } from "./filingReminder";
import type { PaymentPart } from "./paymentPart";
import { planName } from "./printed";
import { guardianWarning } from "./recipients";
import type { SuperbillDraft } from "./superbillDraft";
import { byRows } from "./needs";

/** What some plans ask for, each with the words for its lack. */
const wishes: readonly ((draft: SuperbillDraft) => string | undefined)[] = [
  ({ practice }) => when(!practice.phone, "The practice's phone number is not in Practice"),
  ({ practice: { groupNpi } }) =>
    when(
      groupNpi !== undefined && !isNpi(groupNpi),
      `The Group NPI ${groupNpi} in Practice fails its check digit and is not printed`
    ),
  ({ provider: { provider, license } }) =>
    when(!license, `The license of ${provider} is not in Providers`),
  ({ client, today }) => guardianWarning(client, today),
  ({ client }) =>
    when(!client.addressLine1 || !client.city, `The address of ${client.client} is not in Clients`),
  ({ client, plan }) =>
    when(!plan.payer, `No payer is known for ${client.client}: the family names its plan itself`),
  ({ client, plan }) =>
    when(!!plan.payer && !plan.memberId, `The member ID of ${client.client} is not known`),
  ({ client }) =>
    when(
      !client.referringProvider,
      `No referring provider is in Clients for ${client.client}; some plans ask for one`
    ),
  ({ client: { client, referringNpi } }) =>
    when(
      referringNpi !== undefined && !isNpi(referringNpi),
      `The Referring NPI ${referringNpi} of ${client} fails its check digit and is not printed`
    ),
  (draft) => {
    const deadline = filingDeadline(draft);
    return when(
      deadline !== undefined && deadline < draft.today,
      `${planName(draft.plan)} may refuse it: its time to file ended on ${deadline}`
    );
  },
];

/** What some plans ask for and this superbill lacks, in plain words; none of it stops it. */
export function superbillWarnings(draft: SuperbillDraft, parts: readonly PaymentPart[]): string[] {
  const crowded = byRows(draft.sessions, ({ diagnoses }) =>
    when(
      diagnoses.length > mostPointers,
      `${diagnoses.length} diagnoses, of which a line points to the first ${mostPointers}`
    )
  );
  return [
    ...wishes.flatMap((wish) => wish(draft) ?? []),
    ...crowded,
    ...(parts.length === 0
      ? ["No payment is recorded for it; some plans return superbills that do not show one"]
      : []),
    ...parts
      .filter(({ method }) => !method)
      .map(({ isoDate }) => `The payment of ${isoDate} has no method in Payments`),
  ];
}

function when(holds: boolean, words: string): string | undefined {
  return holds ? words : undefined;
}
