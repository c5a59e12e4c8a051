import {
  payerNetworks,
  payerTypes,
  unitRules,
  type Client,
  type EarlierPlan,
  type Payer,
  type Practice,
  type Provider,
} from "../../../billing/records";
import type { DateSystem } from "../../../billing/time/serial";
import { normalHeader, type PracticeSetting } from "../../tables";
import { cellText } from "../cellText";
import type { TableSnapshot } from "../tableSnapshot";
import { headersOf } from "./headersOf";
import { readRows } from "../rowReader";
import { paddedPlace } from "./places";
import { paddedZip } from "./zips";

/** The practice's settings; a setting typed twice keeps its first value. */
export function readPractice(table: TableSnapshot<"Practice"> | undefined): Practice {
  const values = new Map<string, string>();
  for (const row of readRows(table, 1900, ["Setting", "Value"], (each) => each)) {
    const setting = normalHeader(String(row.raw("Setting")));
    const value = cellText(row.raw("Value"));
    if (value !== undefined && !values.has(setting)) values.set(setting, value);
  }
  const get = (setting: PracticeSetting) => values.get(normalHeader(setting));
  const rule = get("Default unit rule")?.toUpperCase();
  return {
    name: get("Practice name"),
    addressLine1: get("Address line 1"),
    addressLine2: get("Address line 2"),
    city: get("City"),
    state: get("State"),
    zip: paddedZip(get("ZIP")),
    phone: get("Phone"),
    email: get("Email"),
    taxId: get("Tax ID"),
    groupNpi: get("Group NPI"),
    defaultPlace: paddedPlace(get("Default place")),
    defaultUnitRule: unitRules.find((each) => each === rule),
    documentNote: get("Document note"),
    checksTurnedOff: get("Checks turned off")
      ?.split(/[\s,;]+/)
      .filter(Boolean),
    lowAuthorizationVisits: wholeNumber(get("Low authorization visits")),
    lowAuthorizationUnits: wholeNumber(get("Low authorization units")),
    lowAuthorizationDays: wholeNumber(get("Low authorization days")),
    benefitsFreshDays: wholeNumber(get("Benefits fresh days")),
    filingNoticeDays: wholeNumber(get("Filing notice days")),
  };
}

/** Absent where a setting is blank or no whole number: what is built in holds. */
function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

export function readProviders(
  table: TableSnapshot<"Providers"> | undefined,
  dateSystem: DateSystem
): Provider[] {
  return readRows(table, dateSystem, headersOf("Providers"), (row) => {
    const provider = row.text("Provider");
    if (provider === undefined) return undefined;
    return {
      ...row.origin,
      provider,
      credentials: row.text("Credentials"),
      npi: row.text("NPI"),
      license: row.text("License"),
      taxonomy: row.code("Taxonomy"),
      assistant: row.yesNo("Assistant"),
      supervisor: row.text("Supervisor"),
    };
  });
}

export function readPayers(
  table: TableSnapshot<"Payers"> | undefined,
  dateSystem: DateSystem
): Payer[] {
  return readRows(table, dateSystem, headersOf("Payers"), (row) => {
    const payer = row.text("Payer");
    if (payer === undefined) return undefined;
    return {
      ...row.origin,
      payer,
      product: row.text("Product"),
      network: row.choice("Network", payerNetworks),
      from: row.date("From"),
      to: row.date("To"),
      unitRule: row.choice("Unit rule", unitRules),
      requiredModifiers: row.codes("Required modifiers"),
      requiresAuthorization: row.yesNo("Requires authorization"),
      visitLimit: row.number("Visit limit"),
      filingDays: row.number("Filing days"),
      appealDays: row.number("Appeal days"),
      payerId: row.text("Payer ID"),
      notes: row.text("Notes"),
      type: row.choice("Type", payerTypes),
      unitsPerDay: row.number("Units per day"),
      reviewAfterVisits: row.number("Review after visits"),
    };
  });
}

export function readClients(
  table: TableSnapshot<"Clients"> | undefined,
  dateSystem: DateSystem
): Client[] {
  return readRows(table, dateSystem, headersOf("Clients"), (row) => {
    const client = row.text("Client");
    if (client === undefined) return undefined;
    // Written out: a spread before so many columns gives each client a shape of its own.
    return {
      row: row.row,
      sheetRow: row.sheetRow,
      problems: row.problems,
      client,
      firstName: row.text("First name"),
      lastName: row.text("Last name"),
      dateOfBirth: row.date("Date of birth"),
      sex: row.text("Sex"),
      guardian: row.text("Guardian"),
      addressLine1: row.text("Address line 1"),
      addressLine2: row.text("Address line 2"),
      city: row.text("City"),
      state: row.text("State"),
      zip: paddedZip(row.text("ZIP")),
      email: row.text("Email"),
      phone: row.text("Phone"),
      payer: row.text("Payer"),
      product: row.text("Product"),
      memberId: row.text("Member ID"),
      groupNumber: row.text("Group number"),
      diagnoses: row.codes("Diagnoses"),
      referringProvider: row.text("Referring provider"),
      referringNpi: row.text("Referring NPI"),
      copayCents: row.cents("Copay"),
      coinsurance: row.share("Coinsurance"),
      unitsPerVisit: row.number("Units per visit"),
      active: row.yesNo("Active"),
      subscriber: row.text("Subscriber"),
      relationship: row.text("Relationship"),
      superbills: row.text("Superbills"),
    };
  });
}

export function readEarlierPlans(
  table: TableSnapshot<"EarlierPlans"> | undefined,
  dateSystem: DateSystem
): EarlierPlan[] {
  return readRows(table, dateSystem, headersOf("EarlierPlans"), (row) => {
    const client = row.text("Client");
    if (client === undefined) return undefined;
    return {
      ...row.origin,
      client,
      payer: row.text("Payer"),
      product: row.text("Product"),
      memberId: row.text("Member ID"),
      groupNumber: row.text("Group number"),
      from: row.date("From"),
      to: row.date("To"),
    };
  });
}
