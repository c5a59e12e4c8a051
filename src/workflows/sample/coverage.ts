import {
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
} from "../../workbook/plan/cellInput";
import { clover, finch, hazel, heron, juniper, laurel, robin } from "./clients";
import { sampleTable } from "./sampleTable";

const active = { Status: textCell("Active") };
const inUnits = (authorized: number) => ({
  Basis: textCell("Units"),
  Authorized: numberCell(authorized),
});
const inVisits = (authorized: number) => ({
  Basis: textCell("Visits"),
  Authorized: numberCell(authorized),
});
const between = (from: string, to: string) => ({ From: dateCell(from), To: dateCell(to) });

/** One of every kind and of nearly every standing, in units and in visits. */
export const authorizations = sampleTable("Authorizations", [
  {
    Number: textCell("EX-1001"),
    Client: textCell(juniper),
    Payer: textCell("Cigna"),
    Kind: textCell("Prior authorization"),
    Codes: codesCell(["97530", "97535", "97110", "97112"]),
    ...inVisits(20),
    ...between("2026-08-01", "2027-01-31"),
    ...active,
  },
  {
    Number: textCell("EX-2002"),
    Client: textCell(robin),
    Payer: textCell("Aetna"),
    Kind: textCell("Gap exception"),
    Codes: codesCell(["97167", "97530", "97533", "97112", "97110"]),
    ...inVisits(24),
    ...between("2026-09-01", "2027-02-28"),
    ...active,
  },
  {
    Number: textCell("EX-3003"),
    Client: textCell(hazel),
    Payer: textCell("UnitedHealthcare"),
    Kind: textCell("Single case agreement"),
    Codes: codesCell(["92526", "97530"]),
    ...inVisits(12),
    ...between("2026-08-15", "2026-12-31"),
    ...active,
    Rate: moneyCell(140_00),
  },
  {
    // No number yet: it was asked for and not answered.
    Client: textCell(finch),
    Payer: textCell("Anthem"),
    Kind: textCell("Prior authorization"),
    Codes: codesCell(["97530", "97535"]),
    ...inUnits(20),
    ...between("2026-11-01", "2027-01-31"),
    Status: textCell("Pending"),
  },
  {
    // Of the plan that the family had until September.
    Number: textCell("EX-4004"),
    Client: textCell(clover),
    Payer: textCell("Cigna"),
    Kind: textCell("Prior authorization"),
    ...inVisits(12),
    ...between("2026-08-15", "2026-09-30"),
    ...active,
  },
  {
    // The letter says 24 visits.
    Number: textCell("EX-5005"),
    Client: textCell(clover),
    Payer: textCell("Humana"),
    Kind: textCell("Prior authorization"),
    ...inUnits(24),
    ...between("2026-10-06", "2027-03-31"),
    ...active,
  },
  {
    Number: textCell("EX-6006"),
    Client: textCell(heron),
    Payer: textCell("UnitedHealthcare"),
    Kind: textCell("Prior authorization"),
    ...inVisits(30),
    ...between("2026-04-01", "2026-10-16"),
    ...active,
  },
  {
    // Five visits of an hour.
    Number: textCell("EX-7007"),
    Client: textCell(laurel),
    Payer: textCell("Cigna"),
    Kind: textCell("Prior authorization"),
    Codes: codesCell(["97530"]),
    ...inUnits(20),
    ...between("2026-09-21", "2026-10-30"),
    ...active,
  },
]);

/** What two plans said; one of them is to be asked again. */
export const benefits = sampleTable("Benefits", [
  {
    Client: textCell(juniper),
    Payer: textCell("Cigna"),
    "Verified on": dateCell("2026-08-28"),
    Reference: textCell("EX-C-0817"),
    Deductible: moneyCell(500_00),
    "Deductible met": moneyCell(500_00),
    Copay: moneyCell(30_00),
    "Visit limit": numberCell(60),
    "Used elsewhere": numberCell(0),
  },
  {
    Client: textCell(finch),
    Payer: textCell("Anthem"),
    "Verified on": dateCell("2026-09-01"),
    Reference: textCell("EX-A-2291"),
    Deductible: moneyCell(1500_00),
    "Deductible met": moneyCell(1500_00),
    Coinsurance: numberCell(0.2),
    "Visit limit": numberCell(30),
    "Used elsewhere": numberCell(18),
    "Combined disciplines": textCell("OT, PT"),
  },
  {
    Client: textCell(finch),
    Payer: textCell("Anthem"),
    "Verified on": dateCell("2026-10-14"),
    Reference: textCell("EX-A-2874"),
    Deductible: moneyCell(1500_00),
    "Deductible met": moneyCell(1500_00),
    Coinsurance: numberCell(0.2),
    "Visit limit": numberCell(30),
    "Used elsewhere": numberCell(18),
    "Combined disciplines": textCell("OT, PT"),
  },
]);
