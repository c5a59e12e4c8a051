import { clip } from "../../checks/words";
import { printedDate } from "../../documents/printed";
import { nameKey, planKey } from "../../names";
import { rowNumber, type Authorization, type Client, type IsoDate } from "../../records";
import { isAgreement } from "../agreements";
import { authorizationName } from "../authorizations/authorizationName";
import { standingOf } from "../authorizations/standing";
import { reads, readsIn, unreadCoverage } from "../authorizations/unread";
import type { PlanInForce } from "../plan";

/** Whose agreements are asked about, on which day, and under which plan. */
interface PassedOverQuestion {
  client: Client;
  isoDate: IsoDate;
  /** All rows of the table; those of others are passed over. */
  authorizations: readonly Authorization[];
  plan: PlanInForce;
}

/**
 * Why rows of Authorizations could not decide the client's network on the day, a sentence each, in
 * table order: gap exceptions and single case agreements that are not active then or are of another
 * payer, and rows that do not say what they are.
 */
export function passedOverAgreements({
  client,
  isoDate,
  authorizations,
  plan,
}: PassedOverQuestion): string[] {
  const clientName = nameKey(client.client);
  return authorizations
    .filter((row) => nameKey(row.client) === clientName && row.kind !== "Prior authorization")
    .flatMap((row) => {
      const why = whyNot(row, plan, isoDate);
      return why === undefined ? [] : [`${rowWords(row)} ${why}.`];
    });
}

function rowWords(row: Authorization): string {
  const where = `Row ${rowNumber(row)} of Authorizations`;
  return row.number === undefined ? where : `${where} (${authorizationName(row)})`;
}

function whyNot(row: Authorization, { payer }: PlanInForce, isoDate: IsoDate): string | undefined {
  if (!isAgreement(row)) return `${reads(row, "Kind") ?? "is blank in Kind"}; choose what was granted`;
  if (payer === undefined) return "does not count, for the client had no payer on that day";
  if (row.payer !== undefined && planKey(row.payer) !== planKey(payer)) {
    return `is of ${clip(row.payer)}, and the client's payer on that day is ${clip(payer)}`;
  }
  switch (standingOf(row, isoDate)) {
    case "live":
      return undefined;
    case "pending":
      return "is pending";
    case "denied":
      return "was denied";
    case "closed":
      return "is closed";
    case "no status":
      return `${reads(row, "Status") ?? "is blank in Status"}; choose Active if the plan granted it`;
    case "unreliable":
      return `${unreliableWords(row)}; correct it`;
    case "not begun":
      return `begins only ${row.from === undefined ? "later" : `on ${printedDate(row.from)}`}`;
    case "ended":
      return `had ended${row.to === undefined ? "" : ` on ${printedDate(row.to)}`}`;
  }
}

function unreliableWords(row: Authorization): string {
  const [unread] = unreadCoverage(row);
  return unread ? readsIn(unread) : "ends before it begins";
}
