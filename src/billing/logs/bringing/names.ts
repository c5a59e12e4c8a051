import type { LikeName } from "../cells/likeness";

export const nameKinds = ["Client", "Provider", "Payer"] as const;
/** The tables in which a log's names are looked up. */
export type NameKind = (typeof nameKinds)[number];

/** A name of a log that no table has, with those that it may be. */
export interface NewName {
  kind: NameKind;
  /** As the log has it, a person as `First Last`. */
  typed: string;
  /** In how many rows. */
  rows: number;
  /** Names in the table, and other new names of the log, that are like it, the likest first. */
  like: LikeName[];
}

/** What she said of a new name. */
export interface NameAnswer {
  kind: NameKind;
  typed: string;
  /**
   * `add`: into its table, under the name `as`. `same`: it is `as`, which is in the table or is
   * added itself. `leave`: sessions keep it as it is, and their rows say that it is not known.
   */
  does: "add" | "same" | "leave";
  as: string;
}
