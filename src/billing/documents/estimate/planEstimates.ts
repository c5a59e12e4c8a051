import type { Judgement } from "../../checks/judgement";
import { normalizeDiagnosis } from "../../codes/diagnoses";
import { normalizeCode } from "../../codes/procedures";
import { ruleBookOf, type RuleBook } from "../../codes/ruleBook";
import { compareText } from "../../compareText";
import { nameKey } from "../../names";
import type { IsoDate } from "../../records";
import { addDays, addMonths } from "../../time/isoDate";
import { issuedDocuments, type IssuedDocument } from "../issuedDocuments";
import { recipientOf } from "../parties";
import { People } from "../people";
import {
  totalOfAll,
  type DocumentInput,
  type DocumentPreview,
  type PlannedDocument,
  type Skipped,
} from "../plannedDocument";
import { printedDate } from "../printed";
import { recipientWarnings } from "../recipients";
import { estimateDocument, type Estimate } from "./estimateDocument";
import { estimateDue } from "./estimateDue";
import { missingForEstimate } from "./estimateNeeds";
import { estimateLines, type ExpectedCare } from "./expectedServices";
import { ownShare, type OwnShare } from "./ownShare";

export interface EstimateInput extends Pick<DocumentInput, "records" | "request"> {
  /** One estimate is made of each. */
  expected: readonly ExpectedCare[];
  /** Of all sessions so far, for what their plans leave families; absent: none is told of. */
  judgements?: readonly Judgement[];
}

/**
 * Plans good-faith estimates for clients who pay without a plan (45 CFR 149.610): what the services
 * that are expected over at most twelve months will cost, at the fees of their days. Where a client's
 * benefits are verified, it says apart from that what the family may owe itself, or be paid back. An estimate in force for the same client and days that comes to
 * the same total is not made again.
 *
 * @example
 * const { documents } = planEstimates({
 *   records,
 *   request: { from: "2026-11-09", today: "2026-11-02" },
 *   expected: [{
 *     client: "Mia L.", provider: "Ana Ruiz",
 *     services: [{ code: "97530", units: 4, visits: 40 }],
 *   }],
 * });
 * documents[0]?.toDocument("EST-0001", "2026-11-02");
 */
export function planEstimates(input: EstimateInput): DocumentPreview {
  const { records, request, expected } = input;
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [];
  const issued = issuedDocuments("Estimate", records);
  for (const care of inOrder(expected)) {
    if (wanted && !wanted.has(nameKey(care.client))) continue;
    const estimate = draft(care, { records, request }, people, rules);
    const missing = missingForEstimate(estimate, care);
    const { client } = estimate;
    const earlier = takeEqual(issued.get(nameKey(client.client)) ?? [], estimate);
    if (earlier) {
      const reason = `${earlier.number} says the same already`;
      skipped.push({ client: client.client, reason, rows: [], number: earlier.number });
    } else if (missing.length === 0) documents.push(planned(estimate, care, input));
    else {
      const reason = `Missing for an estimate: ${missing.join("; ")}`;
      skipped.push({ client: client.client, provider: care.provider, reason, rows: [] });
    }
  }
  return { documents, skipped, totalCents: totalOfAll(documents) };
}

/** Each stands for one estimate only: two alike may be asked for, of two providers. */
function takeEqual(
  issued: IssuedDocument[],
  { from, to, totalCents }: Estimate
): IssuedDocument | undefined {
  const place = issued.findIndex(
    (each) => each.from === from && each.to === to && each.totalCents === totalCents
  );
  return place < 0 ? undefined : issued.splice(place, 1)[0];
}

function inOrder(expected: readonly ExpectedCare[]): ExpectedCare[] {
  return [...expected].sort(
    (one, other) =>
      compareText(nameKey(one.client), nameKey(other.client)) ||
      compareText(nameKey(one.provider), nameKey(other.provider))
  );
}

function draft(
  care: ExpectedCare,
  { records, request }: Pick<DocumentInput, "records" | "request">,
  people: People,
  rules: RuleBook
): Estimate {
  const client = people.client(care.client);
  const from = request.from ?? request.today;
  const to = request.to ?? addDays(addMonths(from, 12), -1);
  const terms = { client, from, to, fees: records.fees, earlierPlans: people.earlierPlans(client) };
  const services = care.services
    .map((service) => ({ ...service, code: normalizeCode(service.code) }))
    .sort(
      (one, other) =>
        compareText(one.code, other.code) || one.units - other.units || one.visits - other.visits
    );
  const charged = services.map((service) =>
    isCountable(service.visits) ? estimateLines(service, terms) : { lines: [], withoutFee: [] }
  );
  const lines = charged.flatMap((each) => each.lines);
  return {
    ...{ practice: records.practice, rules, client, from, to, lines },
    ...people.rendering(care.provider),
    diagnoses: [...new Set((care.diagnoses ?? client.diagnoses).map(normalizeDiagnosis))],
    bookedSeparately: care.bookedSeparately ?? [],
    withoutFee: services.flatMap(({ code }, index) => {
      const isoDate = charged[index]?.withoutFee[0];
      return isoDate === undefined ? [] : [{ code, isoDate }];
    }),
    totalCents: lines.reduce((sum, { chargeCents }) => sum + chargeCents, 0),
  };
}

/** A visit a day for a year is more than anybody has; a longer list would be a slip of the hand. */
function isCountable(visits: number): boolean {
  return Number.isInteger(visits) && visits > 0 && visits <= 366;
}

function planned(
  estimate: Estimate,
  care: ExpectedCare,
  { records, request: { today }, judgements }: EstimateInput
): PlannedDocument {
  const { client, from, to, totalCents } = estimate;
  const services = care.services.map((each) => ({ ...each, code: normalizeCode(each.code) }));
  const share = judgements && ownShare(estimate, { records, judgements, services });
  const own = typeof share === "string" ? undefined : share;
  return {
    ...{ kind: "Estimate", client: client.client, recipient: recipientOf(client), from, to },
    ...{ provider: estimate.provider.provider },
    ...{ sessions: [], lines: [], totalCents },
    warnings: [
      ...recipientWarnings(client, today),
      ...lateWarning(estimate, care, today),
      ...shareWarnings(share),
    ],
    toDocument: (number, issued) => estimateDocument(estimate, number, issued, own),
  };
}

function lateWarning({ from }: Estimate, care: ExpectedCare, today: IsoDate): string[] {
  const due = estimateDue({ ...care, firstVisit: from });
  return due !== undefined && due < today
    ? [`It was due on ${printedDate(due)}: give it to the family today`]
    : [];
}

/** Why it does not say what the family may owe itself, or what to look at where it does. */
function shareWarnings(share: OwnShare | string | undefined): string[] {
  const words =
    typeof share === "string"
      ? [`It does not say what the family may owe itself: ${share}`]
      : share?.doubts;
  return (words ?? []).map((text) => text.replace(/\.$/, ""));
}
