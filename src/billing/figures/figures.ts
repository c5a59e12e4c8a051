import type { Judgement } from "../checks/judgement";
import { allocatePayments } from "../payments/allocate";
import type { IsoDate, PracticeRecords } from "../records";
import { balanceByAge, type BalanceByAge } from "./balanceByAge";
import { billedByMonth, type BilledByMonth } from "./billedByMonth";
import { frequentFindings, type FrequentFinding } from "./frequentFindings";
import { unitsByTherapist, type UnitsByTherapist } from "./unitsByTherapist";

/** How the practice stands on a day, in four figures. */
export interface PracticeFigures {
  /** The day they are of. */
  today: IsoDate;
  /** As in table Practice. */
  practiceName?: string;
  billed: BilledByMonth;
  age: BalanceByAge;
  units: UnitsByTherapist;
  findings: FrequentFinding[];
}

/**
 * What was billed, what is owed, who worked how much, and what is found most. Charges are those of
 * live bills, each session once; what was paid of them is where payments went, as in the register.
 * The order of rows changes nothing.
 *
 * @param judgements of all sessions, see `judgeSessions`
 */
export function figuresOf(
  records: PracticeRecords,
  judgements: readonly Judgement[],
  today: IsoDate
): PracticeFigures {
  const allocation = allocatePayments(records);
  const { name } = records.practice;
  return {
    today,
    ...(name === undefined ? {} : { practiceName: name }),
    billed: billedByMonth(allocation.sessions, today),
    age: balanceByAge(allocation, today),
    units: unitsByTherapist(records, today),
    findings: frequentFindings(judgements),
  };
}
