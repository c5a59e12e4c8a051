import { chargedSessions } from "../../charges/shares/chargedSessions";
import type { SessionShare } from "../../charges/shares/familyShare";
import { familyShares } from "../../charges/shares/familyShares";
import { planOn } from "../../coverage/plan";
import { nameKey } from "../../names";
import { billsBySession, planPaysPractice, type Candidate, type SkippedRow } from "../candidates";
import { People } from "../people";
import type { DocumentInput } from "../plannedDocument";
import { planName } from "../printed";
import type { ExpectedShare } from "./invoiceSession";

/** A candidate with what its plan leaves the family; without it where the family pays in full. */
export type InvoiceCandidate = Candidate & { share?: ExpectedShare };

/** Why a session is on no invoice of which the plan pays all; it holds no other session back. */
export const nothingOwed = "The family's expected share of it is $0.00, so there is nothing to ask";

/**
 * Gives every session of which a plan pays the practice a part what it leaves the family. Those of
 * which that is nothing, or is not known to the cent, are skipped with the reason: nothing is asked of
 * a family that may not be owed. All sessions of the clients in question count, whatever the period,
 * for a deductible is used up in the order of the dates.
 */
export function withShares(
  candidates: readonly Candidate[],
  input: Pick<DocumentInput, "records" | "judgements" | "sessionIds">
): { asked: InvoiceCandidate[]; skipped: SkippedRow[] } {
  const shared = candidates.filter(({ judgement }) => planPaysPractice(judgement.network));
  if (shared.length === 0) return { asked: [...candidates], skipped: [] };
  const shares = sharesOf(shared, input);
  const people = new People(input.records);
  const invoices = billsBySession(input.records, "Invoice");
  const asked: InvoiceCandidate[] = [];
  const skipped: SkippedRow[] = [];
  for (const candidate of candidates) {
    const { judgement, date } = candidate;
    const { row, client: name = "", provider } = judgement.session;
    if (!planPaysPractice(judgement.network)) {
      asked.push(candidate);
      continue;
    }
    const number = invoiceOfVisit(shares.get(row), candidate, input, invoices);
    if (number !== undefined) {
      const reason = alreadyAsked(number);
      skipped.push({ client: people.client(name).client, provider, row, number, reason });
      continue;
    }
    const share = expectedShare(shares.get(row));
    if (typeof share !== "string") {
      asked.push({ ...candidate, share });
      continue;
    }
    const client = people.client(name);
    const plan = planName(planOn(client, date, people.earlierPlans(client))) ?? "The plan";
    const reason = share === nothingOwed ? share : `${plan} is sent the claim, and ${share}`;
    skipped.push({ client: client.client, provider, row, reason });
  }
  return { asked, skipped };
}

/** The invoice in force that asks the family's share of other rows of the same visit. */
function invoiceOfVisit(
  share: SessionShare | undefined,
  { judgement }: Candidate,
  { sessionIds }: Pick<DocumentInput, "sessionIds">,
  invoices: ReadonlyMap<string, string>
): string | undefined {
  const others = share?.visit.rows.filter((row) => row !== judgement.session.row) ?? [];
  return others.flatMap((row) => invoices.get(sessionIds.get(row) ?? "") ?? [])[0];
}

/** One copay is owed for a visit, however many rows it has: a row that is added changes them all. */
function alreadyAsked(number: string): string {
  return `${number} asks for the family's share of this visit, of which it is a part: reissue ${number}`;
}

function sharesOf(
  shared: readonly Candidate[],
  { records, judgements }: Pick<DocumentInput, "records" | "judgements">
): Map<number, SessionShare> {
  const names = new Set(shared.map(({ judgement }) => nameKey(judgement.session.client ?? "")));
  // What comes later changes nothing.
  const last = shared.reduce((latest, { date }) => (date > latest ? date : latest), "");
  const own = judgements.filter(
    ({ session: { client, date = "" } }) => date <= last && names.has(nameKey(client ?? ""))
  );
  const { sessions } = familyShares(chargedSessions(records, own), records.benefits);
  return new Map(sessions.map((share) => [share.row, share]));
}

/** What is asked of the family, or why nothing is. */
function expectedShare(share: SessionShare | undefined): ExpectedShare | string {
  if (!share) return "what the family owes is not known";
  const { family, plan, visit } = share;
  if (family.kind === "known" && plan.kind === "known") {
    if (family.cents === 0) return nothingOwed;
    return { familyCents: family.cents, planCents: plan.cents, doubts: visit.doubts };
  }
  const extent = family.kind === "between" ? "not known exactly" : "not known";
  return [`what the family owes is ${extent}`, ...reasonWords(visit.doubts)].join(": ");
}

function reasonWords(doubts: readonly string[]): string[] {
  return doubts.length === 0 ? [] : [doubts.join(" ").replace(/\.$/, "")];
}
