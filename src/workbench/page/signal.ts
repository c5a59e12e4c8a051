/** A list of listeners. `on` answers the way to stop listening. */
export interface Signal<Value = void> {
  on(listener: (value: Value) => void): () => void;
  emit(value: Value): void;
}

export function createSignal<Value = void>(): Signal<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(value) {
      for (const listener of [...listeners]) listener(value);
    },
  };
}
