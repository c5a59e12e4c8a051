/** Hands out names that no sheet of the workbook has; Excel ignores case. */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(names: readonly string[]) {
    this.taken = new Set(names.map((name) => name.toLowerCase()));
  }

  isTaken(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }

  /** The wanted name, or the next free `SB-0001 (2)`. */
  take(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.isTaken(name); count++) name = `${wanted} (${count})`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
