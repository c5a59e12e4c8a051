import type { Note } from "../document";
import { printedPeriod } from "../printed";
import type { Estimate } from "./estimateDocument";

/** Charges this far above the estimate may be disputed (45 CFR 149.620). */
const disputeFrom = "$400";
const disputeWithin = "120 calendar days";

/** What a good-faith estimate must tell whoever gets it (45 CFR 149.610), in our own words. */
export function estimateNotices(estimate: Estimate): Note[] {
  const { bookedSeparately } = estimate;
  const separate =
    bookedSeparately.length === 0
      ? "We expect no service that has to be booked separately. Should one become necessary, a separate estimate comes when it is booked or when you ask for it."
      : `To be booked separately, and not in this total: ${bookedSeparately.join("; ")}. A separate estimate comes when these are booked or when you ask for it.`;
  return [
    {
      text: `This is an estimate of what the services above are expected to cost from ${printedPeriod(estimate)}, from what is known today. It is not a bill. Actual services and charges may differ.`,
    },
    {
      text: "Other services may be recommended as care goes on. They are not part of this estimate and are estimated separately.",
    },
    { text: separate },
    {
      text: "This estimate is not a contract. It does not oblige you to have any of these services from us.",
    },
    {
      text: `If you are billed at least ${disputeFrom} more than this estimate, you have the right to dispute the bill. You may ask us to bring it in line with the estimate, to agree on a lower charge, or whether financial help is available. You may also start the patient-provider dispute resolution of the U.S. Department of Health and Human Services, within ${disputeWithin} of the date on the first bill. Doing so does not affect the quality of the care you get.`,
    },
    {
      text: "How to start it, and more about your rights: www.cms.gov/nosurprises or 1-800-985-3059. Keep this estimate; you need it for a dispute. You may ask us for a copy of it for six years.",
    },
  ];
}
