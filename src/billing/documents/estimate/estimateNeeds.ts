import { diagnosisProblem } from "../../codes/diagnoses";
import { addMonths } from "../../time/isoDate";
import {
  absent,
  clientNameNeeds,
  codeProblem,
  npiNeed,
  practiceNeeds,
  taxIdNeed,
  unless,
  type Need,
} from "../needs";
import { supervisionLack } from "../people";
import { printedDate } from "../printed";
import type { Estimate } from "./estimateDocument";
import type { ExpectedCare, ExpectedService } from "./expectedServices";

const estimateNeeds: readonly Need<Estimate>[] = [
  ...practiceNeeds,
  taxIdNeed,
  ({ provider: { provider } }) => absent(provider, "the provider's name"),
  supervisionLack,
  npiNeed,
  ...clientNameNeeds,
  ({ client: { client, dateOfBirth } }) =>
    absent(dateOfBirth, `the date of birth of ${client} (Clients)`),
  ({ from, to }) => unless(from <= to, "a period that ends after it begins"),
  ({ from, to }) => unless(to < addMonths(from, 12), "a period of twelve months at most"),
  ({ diagnoses, rules, from }) => {
    const problems = diagnoses.flatMap(
      (code) => diagnosisProblem(code, from, rules.diagnosisOn) ?? []
    );
    return unless(
      problems.length === 0,
      `a diagnosis that can be billed: ${problems.join("; ")} (Clients)`
    );
  },
  ({ withoutFee }) =>
    unless(
      withoutFee.length === 0,
      withoutFee
        .map(({ code, isoDate }) => `the fee of ${code} on ${printedDate(isoDate)} (Fees)`)
        .join("; ")
    ),
];

const serviceNeeds: readonly ((
  service: ExpectedService,
  estimate: Estimate
) => string | undefined)[] = [
  ({ code }, { rules, from }) => absent(code, "the code") ?? codeProblem(code, from, rules),
  ({ code, units }) =>
    unless(Number.isFinite(units) && units > 0, `a number of units above zero for ${code}`),
  ({ code, visits }) =>
    unless(
      Number.isInteger(visits) && visits > 0 && visits <= 366,
      `a whole number of visits from 1 to 366 for ${code}`
    ),
];

/** What the rule on good-faith estimates asks for and this one lacks. Empty where it may be issued. */
export function missingForEstimate(estimate: Estimate, { services }: ExpectedCare): string[] {
  const ofServices = services.flatMap((service) =>
    serviceNeeds.flatMap((need) => need(service, estimate) ?? [])
  );
  return [
    ...estimateNeeds.flatMap((need) => need(estimate) ?? []),
    ...(services.length === 0 ? ["a service that is expected"] : []),
    ...new Set(ofServices),
  ];
}
