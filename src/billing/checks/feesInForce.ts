import { feeFor, feeRowFor, type FeeInForce, type FeeQuestion } from "../charges/fee";
import { normalizeCode } from "../codes/procedures";
import { groupBy } from "../groupBy";
import { nameKey } from "../names";
import type { Fee } from "../records";

/** The row of the Fees table that holds, and its fee; a row may hold and have no fee. */
export interface FeeAnswer {
  fee?: FeeInForce;
  row?: Fee;
}

/** The fees of a code: those of clients of their own, by name, and those for all. */
interface FeesOfCode {
  forAll: readonly Fee[];
  byClient: ReadonlyMap<string, readonly Fee[]>;
  /** True where neither client nor date makes a difference. */
  isLasting: boolean;
  /** Answers by payer, where they last. */
  answers: Map<string | undefined, FeeAnswer>;
}

/** Looks fees up; what cannot change with client and date is worked out once a payer. */
export class FeesInForce {
  private readonly byCode = new Map<string, FeesOfCode>();

  constructor(fees: readonly Fee[]) {
    for (const [code, ofCode] of groupBy(fees, (fee) => normalizeCode(fee.code))) {
      const forAll = ofCode.filter(({ client }) => client === undefined);
      const own = ofCode.filter(({ client }) => client !== undefined);
      this.byCode.set(code, {
        forAll,
        byClient: groupBy(own, ({ client }) => nameKey(client ?? "")),
        isLasting: own.length === 0 && !forAll.some(isDated),
        answers: new Map(),
      });
    }
  }

  /** @param question of a normalized code */
  of(question: FeeQuestion): FeeAnswer {
    const ofCode = this.byCode.get(question.code);
    if (!ofCode) return {};
    if (!ofCode.isLasting) return answerTo(question, ofCode);
    let answer = ofCode.answers.get(question.payer);
    if (!answer) {
      answer = answerTo(question, ofCode);
      ofCode.answers.set(question.payer, answer);
    }
    return answer;
  }
}

function answerTo(question: FeeQuestion, { forAll, byClient }: FeesOfCode): FeeAnswer {
  const own = byClient.get(nameKey(question.client));
  const rows = own ? [...own, ...forAll] : forAll;
  return { fee: feeFor(question, rows), row: feeRowFor(question, rows) };
}

function isDated({ from, to, problems }: Fee): boolean {
  return from !== undefined || to !== undefined || problems.length > 0;
}
