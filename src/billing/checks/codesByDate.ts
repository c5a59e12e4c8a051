import type { Procedure } from "../codes/procedure";
import type { ProcedureStatus } from "../codes/procedures";
import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";

/** What the rule book says of a code on a date. */
export interface CodeOnDate {
  isoDate: IsoDate | undefined;
  status: ProcedureStatus;
  procedure: Procedure | undefined;
}

/** Looks codes up, each once for rows of one date that follow one another. */
export class CodesByDate {
  private readonly latest = new Map<string, CodeOnDate>();

  constructor(
    private readonly rules: RuleBook,
    private readonly today: IsoDate
  ) {}

  of(code: string, isoDate: IsoDate | undefined): CodeOnDate {
    const latest = this.latest.get(code);
    if (latest && latest.isoDate === isoDate) return latest;
    const found: CodeOnDate = {
      isoDate,
      status: this.rules.statusOn(code, isoDate ?? this.today),
      procedure: this.rules.procedureOn(code, isoDate),
    };
    this.latest.set(code, found);
    return found;
  }
}
