import type { Cents, IsoDate } from "../records";

/** What is printed of one payment on one bill. */
export interface PaymentPart {
  isoDate: IsoDate;
  /** Absent: not noted. */
  method?: string;
  /** Absent: the family paid. */
  payer?: string;
  /** What is left of it where a refund took some back. */
  cents: Cents;
  /** The whole payment, where more of it was printed elsewhere or refunded. */
  ofCents?: Cents;
}
