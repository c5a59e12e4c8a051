type Start = (callback: (...given: unknown[]) => void, ...rest: unknown[]) => unknown;

/**
 * Timers that can all be stopped: office.js looks for late answers every two seconds and gathers
 * the results of functions for some time, neither of which may outlive a session.
 */
export function trackedTimers() {
  const running = new Set<unknown>();
  const setTimeout = tracked(globalThis.setTimeout as Start, (start) => (callback, ...rest) => {
    const handle = start(
      (...given) => {
        running.delete(handle);
        callback(...given);
      },
      ...rest
    );
    running.add(handle);
    return handle;
  });
  const setInterval = tracked(globalThis.setInterval as Start, (start) => (...given) => {
    const handle = start(...given);
    running.add(handle);
    return handle;
  });
  return {
    setTimeout,
    setInterval,
    clearAll() {
      for (const handle of running) clearTimeout(handle as NodeJS.Timeout);
      running.clear();
    },
  };
}

/** Keeps what else the original carries, such as its promise form. */
function tracked(original: Start, around: (start: Start) => Start): Start {
  const {
    name: _name,
    length: _length,
    prototype: _prototype,
    ...others
  } = Object.getOwnPropertyDescriptors(original) as Record<string, PropertyDescriptor>;
  return Object.defineProperties(around(original), others);
}
