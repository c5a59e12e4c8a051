import type { CodeRule, IsoDate } from "../../records";
import type { Procedure } from "../procedure";
import { findProcedure, procedureStatus, type ProcedureStatus } from "../procedures";
import type { CodeRows } from "./codeRows";
import { validityOn, type Period } from "./periods";
import { timingOfPractice } from "./timingOfPractice";

// Later than any day of service: what holds on when no day is asked for.
const atLast = "9999-12-31";
// HCPCS codes of supplies, equipment and orthoses.
const supplyForm = /^[AEKLQ]\d{4}$/;

/** A procedure or supply that table Codes changes, or adds to the built-in list. */
export class ProcedureOfPractice {
  private readonly isBuiltIn: boolean;
  private readonly known = new Map<IsoDate, Procedure>();

  constructor(
    private readonly code: string,
    private readonly rows: CodeRows
  ) {
    this.isBuiltIn = findProcedure(code) !== undefined;
  }

  /** The version in force on the day, else the nearest known. */
  on(isoDate: IsoDate = atLast): Procedure {
    let procedure = this.known.get(isoDate);
    if (!procedure) {
      procedure = this.make(isoDate);
      this.known.set(isoDate, procedure);
    }
    return procedure;
  }

  statusOn(isoDate: IsoDate): ProcedureStatus {
    const procedure = this.on(isoDate);
    const periods = this.periodsOn(isoDate);
    if (!periods) {
      const builtIn = procedureStatus(this.code, isoDate);
      return builtIn.status === "unknown" ? builtIn : { ...builtIn, procedure };
    }
    const validity = validityOn(periods, isoDate);
    switch (validity?.status) {
      case "ended": {
        const { replacement } = procedure;
        return { status: "retired", procedure, lastValid: validity.lastValid, replacement };
      }
      case "not yet":
        return { status: "not yet valid", procedure, from: validity.from };
      default:
        return { status: "known", procedure };
    }
  }

  /** When the practice says the code is valid; undefined where it is valid as built in. */
  private periodsOn(isoDate: IsoDate): readonly Period[] | undefined {
    if (!this.isBuiltIn) return this.rows.periodsOfAll;
    if (this.rows.periods.length === 0) return undefined;
    const builtIn = findProcedure(this.code, isoDate);
    // A blank From does not make a code older than it is.
    return this.rows.periods.map(({ from, to }) => ({ from: from ?? builtIn?.from, to }));
  }

  private make(isoDate: IsoDate): Procedure {
    const builtIn = findProcedure(this.code, isoDate);
    const giving = this.rows.givingOn(isoDate);
    // A code of the practice's own keeps its meaning outside its dates, as a retired one does.
    const rules = builtIn || giving.length > 0 ? giving : this.rows.giving;
    const procedure =
      builtIn && rules.length === 0 ? builtIn : procedureBy(rules, builtIn ?? { code: this.code });
    return this.withDates(procedure, isoDate);
  }

  private withDates(procedure: Procedure, isoDate: IsoDate): Procedure {
    const periods = this.periodsOn(isoDate);
    const validity = periods && validityOn(periods, isoDate);
    switch (validity?.status) {
      case "valid": {
        const { from, to } = validity.period;
        return { ...procedure, from, lastValid: to, replacement: undefined, ofPractice: true };
      }
      case "ended":
        return { ...procedure, lastValid: validity.lastValid, ofPractice: true };
      case "not yet":
        return { ...procedure, from: validity.from, lastValid: undefined, ofPractice: true };
      case undefined:
        return procedure;
    }
  }
}

/** A built-in procedure, or the code of one that is not, as rows of table Codes change it. */
function procedureBy(
  rules: readonly CodeRule[],
  builtIn: Procedure | Pick<Procedure, "code">
): Procedure {
  const known: Partial<Procedure> & { code: string } = { ...builtIn };
  for (const rule of rules) {
    known.name = rule.name ?? known.name;
    known.timing = timingOfPractice(rule, known.timing);
    known.dailyMaximum = rule.dailyMaximum ?? known.dailyMaximum;
    known.ofPractice = true;
  }
  const facts = ownFacts(known);
  return {
    ...facts,
    ...known,
    name: known.name ?? known.code,
    timing: known.timing ?? facts.timing,
  };
}

/** What is taken for granted of a code that is not built in. */
function ownFacts({
  code,
  timing,
}: Pick<Partial<Procedure>, "timing"> & { code: string }): Omit<Procedure, "code" | "name"> {
  const isTimed = timing?.basis === "pooled" || timing?.basis === "own";
  const isSupply = supplyForm.test(code) && !isTimed;
  return {
    kind: isSupply ? "supply" : "treatment",
    timing: timing ?? (isSupply ? { basis: "count", by: "item" } : { basis: "session" }),
    sources: [],
    confidence: "high",
    ofPractice: true,
  };
}
