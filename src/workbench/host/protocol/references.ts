import { richApiError } from "./errors";
import type { HostObject } from "./hostObject";

/** A host object that the client may keep from one request to the next. */
export interface Keepable extends HostObject {
  /** Starts to follow inserted and deleted cells; answers what stops it. */
  follow(): () => void;
}

/** The references that the client holds: ranges that stay valid between requests. */
export class References {
  private readonly kept = new Map<string, { target: HostObject; release: () => void }>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  /** Keeps an object (once) and answers its reference id. */
  keep(target: Keepable): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    const id = `{ref-${++this.last}}`;
    this.kept.set(id, { target, release: target.follow() });
    this.ids.set(target, id);
    return id;
  }

  idOf(target: HostObject): string | undefined {
    return this.ids.get(target);
  }

  find(id: string): HostObject {
    const entry = this.kept.get(id);
    if (!entry) throw richApiError("ItemNotFound");
    return entry.target;
  }

  release(id: string): void {
    const entry = this.kept.get(id);
    if (!entry) return;
    entry.release();
    this.kept.delete(id);
    this.ids.delete(entry.target);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
