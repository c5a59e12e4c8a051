import { groupBy } from "../groupBy";
import { nameKey } from "../names";

/** The rows of a table that have one name, however it is typed. */
export interface Named<T> {
  /** As names are compared. */
  key: string;
  /** Stands for the name; a name that is no row's has one too. */
  number: number;
  rows: readonly T[];
}

/** Finds the rows of names as they are typed in sessions, again and again. */
export class NamedRows<T> {
  private readonly byKey = new Map<string, Named<T>>();
  private readonly byTyped = new Map<string, Named<T>>();
  private readonly rowsByKey: ReadonlyMap<string, readonly T[]>;

  constructor(rows: readonly T[], nameOf: (row: T) => string) {
    this.rowsByKey = groupBy(rows, (row) => nameKey(nameOf(row)));
  }

  typed(name: string): Named<T> {
    let named = this.byTyped.get(name);
    if (!named) {
      named = this.ofKey(nameKey(name));
      this.byTyped.set(name, named);
    }
    return named;
  }

  private ofKey(key: string): Named<T> {
    let named = this.byKey.get(key);
    if (!named) {
      named = { key, number: this.byKey.size, rows: this.rowsByKey.get(key) ?? [] };
      this.byKey.set(key, named);
    }
    return named;
  }
}
