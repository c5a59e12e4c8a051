import { clip, plain, quote } from "../../checks/words";
import { isNpi } from "../../codes/identifiers";
import type { Procedure } from "../../codes/procedure";
import { codeProblem } from "../../codes/procedureWords";
import { normalizeCode } from "../../codes/procedures";
import { compareText } from "../../compareText";
import { decideNetwork } from "../../coverage/network";
import { payerOn } from "../../coverage/payer";
import { nameKey } from "../../names";
import { rowNumber, type PracticeRecords } from "../../records";
import { addDays, isWithin } from "../../time/isoDate";
import { planName, printedDate } from "../printed";
import { isEvaluation, type RequestCase } from "./requestCase";

/** Sessions of so many days before the care tell which codes the client has. */
const daysLookedAt = 90;

/** What every plan asks for and the workbook does not have. */
export function factWarnings(request: RequestCase): string[] {
  const { client, plan, provider, practice, diagnoses } = request;
  const name = clip(client.client);
  const lacks: [isLacking: boolean, words: string][] = [
    [plan.payer === undefined, `${name} has no payer on ${request.from} (Clients)`],
    [!client.dateOfBirth, `The date of birth of ${name} is missing (Clients)`],
    [!plan.memberId, `The member ID of ${name} is missing (Clients)`],
    [!practice.taxId, "The practice's tax ID is missing (Practice)"],
    [diagnoses.length === 0, `${name} has no diagnosis (Clients)`],
    [provider === undefined, "No therapist is named"],
    [
      provider !== undefined && !isNpi(provider.npi ?? ""),
      `${clip(provider?.provider ?? "")} has no valid NPI (Providers)`,
    ],
  ];
  return lacks.flatMap(([isLacking, words]) => (isLacking ? [words] : []));
}

/** A plan grants an exception only to who is not in its network. */
export function networkWarnings(
  { plan, from }: Pick<RequestCase, "plan" | "from">,
  { payers }: Pick<PracticeRecords, "payers">
): string[] {
  const decided = decideNetwork(plan, payerOn(plan.payer, plan.product, from, payers));
  if (decided.by !== "row" || decided.network !== "In network") return [];
  return [
    `${clip(planName(plan) ?? "The plan")} is in network on ${printedDate(from)} (row ${rowNumber(decided.row)} of Payers), so there is no gap to ask an exception for`,
  ];
}

/** What is wrong with the list of codes: a plan pays for none that is not on it. */
export function serviceWarnings(
  request: RequestCase,
  records: Pick<PracticeRecords, "sessions">
): string[] {
  const { services, rules, from } = request;
  if (services.length === 0) return ["No code is on the list"];
  const warnings: string[] = [];
  for (const { code, units, visits } of services) {
    const status = rules.statusOn(code, from);
    if (status.status !== "known") warnings.push(codeProblem(status, quote(code)));
    if (!(units > 0 && visits > 0)) {
      warnings.push(`${clip(code)} has no units or no visits above zero`);
    }
    if (units > 0 && visits > 0 && !isWhole(units * visits)) {
      warnings.push(
        `${clip(code)} comes to ${plain(units * visits)} units, and plans authorize whole ones; correct its units a visit, or its visits`
      );
    }
    if (units > 1 && isOnceAVisit(rules.procedureOn(code, from))) {
      warnings.push(`${code} is 1 unit a visit, whatever the minutes, and not ${plain(units)}`);
    }
  }
  if (!services.some(({ code }) => isEvaluation(code, from, rules))) {
    warnings.push(
      "No evaluation is on the list (97165, 97166, 97167, or 97168 to evaluate again); where the plan wants it authorized, it is denied without"
    );
  }
  const unlisted = codesHad(request, records).filter(
    (code) => !services.some((service) => service.code === code)
  );
  if (unlisted.length > 0) {
    warnings.push(
      `Billed in the ${daysLookedAt} days before and not on the list: ${unlisted.join(", ")}; a code that is not listed is denied`
    );
  }
  const leftOut = codesLeftOut(request);
  if (leftOut.length > 0) {
    warnings.push(
      `Authorization ${clip(request.earlier?.number ?? "")} lists more than is asked for: ${leftOut.map(clip).join(", ")}; a code that is not listed is denied`
    );
  }
  return warnings;
}

/** Codes that the plan authorized before; a first evaluation does not come again. */
function codesLeftOut({ earlier, services, rules, from }: RequestCase): string[] {
  const asked = new Set(services.map(({ code }) => code));
  const codes = new Set((earlier?.codes ?? []).map(normalizeCode));
  return [...codes].filter(
    (code) => !asked.has(code) && rules.procedureOn(code, from)?.kind !== "evaluation"
  );
}

function isWhole(units: number): boolean {
  return Math.abs(units - Math.round(units)) < 1e-9;
}

function isOnceAVisit(procedure: Procedure | undefined): boolean {
  const timing = procedure?.timing;
  return timing?.basis === "session" || (timing?.basis !== "count" && timing?.once === true);
}

function codesHad(
  { client, from, rules }: RequestCase,
  { sessions }: Pick<PracticeRecords, "sessions">
): string[] {
  const first = addDays(from, -daysLookedAt);
  const codes = sessions.flatMap(({ client: name, date, code }) => {
    const isOwn = name !== undefined && nameKey(name) === nameKey(client.client);
    if (!isOwn || code === undefined || date === undefined) return [];
    return isWithin(date, first, from) ? [normalizeCode(code)] : [];
  });
  return [...new Set(codes)]
    .filter((code) => {
      const kind = rules.procedureOn(code, from)?.kind;
      return kind !== undefined && kind !== "supply" && kind !== "evaluation";
    })
    .sort(compareText);
}
