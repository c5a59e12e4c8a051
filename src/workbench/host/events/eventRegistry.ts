/** Which of Excel's events the add-in listens to: a number on a target. */
export class EventRegistry {
  private readonly registered = new Set<string>();

  /** @param target a sheet's or table's id, or `workbookTarget`. */
  register(type: number, target: string): void {
    this.registered.add(keyOf(type, target));
  }

  unregister(type: number, target: string): void {
    this.registered.delete(keyOf(type, target));
  }

  isRegistered(type: number, target: string): boolean {
    return this.registered.has(keyOf(type, target));
  }

  clear(): void {
    this.registered.clear();
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
