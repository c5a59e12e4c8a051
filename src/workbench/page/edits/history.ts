import type { Area, Book, Sheet } from "../../engine/types";
import { createSignal } from "../signal";

interface Entry {
  /** Completes "Undo ...": "typing", "paste". */
  label: string;
  sheet: Sheet;
  area: Area;
  undo: () => void;
  redo: () => void;
}

const mostEntries = 100;

/** Undo and redo of her own edits. What the add-in writes is not undone here. */
export class History {
  readonly changed = createSignal();
  private done: Entry[] = [];
  private undone: Entry[] = [];

  constructor(private readonly book: Book) {}

  get nextUndo(): string | undefined {
    return this.done.at(-1)?.label;
  }

  get nextRedo(): string | undefined {
    return this.undone.at(-1)?.label;
  }

  /** Does `work` as one step; `area` is where undoing it leads the eye. */
  run<Result>(label: string, sheet: Sheet, area: Area, work: () => Result): Result {
    const { result, undo, redo } = this.book.transaction(work);
    this.done.push({ label, sheet, area, undo, redo });
    if (this.done.length > mostEntries) this.done.shift();
    this.undone = [];
    this.changed.emit();
    return result;
  }

  /** Undoes the newest step and answers it; undefined where there is none. */
  undo(): Omit<Entry, "undo" | "redo"> | undefined {
    const entry = this.done.pop();
    if (!entry) return undefined;
    entry.undo();
    this.undone.push(entry);
    this.changed.emit();
    return entry;
  }

  redo(): Omit<Entry, "undo" | "redo"> | undefined {
    const entry = this.undone.pop();
    if (!entry) return undefined;
    entry.redo();
    this.done.push(entry);
    this.changed.emit();
    return entry;
  }

  /** For changes by others, which undoing would take back, too. */
  forget(): void {
    if (this.done.length === 0 && this.undone.length === 0) return;
    this.done = [];
    this.undone = [];
    this.changed.emit();
  }
}
