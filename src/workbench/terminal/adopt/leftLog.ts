/** A sheet or a file that is not brought. */
export interface LeftLog {
  name: string;
  /** In plain words; a full sentence names the log itself. */
  why: string;
}

/** `  To do: it has no column of dates.` */
export function leftLine({ name, why }: LeftLog): string {
  return why.endsWith(".") ? `  ${why}` : `  ${name}: ${why}.`;
}
