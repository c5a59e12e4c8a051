import { useState } from "react";

/** Which fields of a form she has been in: what is wrong with the others is not told yet. */
export function useTouched(): {
  touch: (field: string) => void;
  /** From now on every field tells. */
  touchAll: () => void;
  /** The problem, where the field may tell it. */
  told: (field: string, problem: string | undefined) => string | undefined;
} {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [areAll, setAll] = useState(false);
  return {
    touch: (field) =>
      setTouched((before) => (before.has(field) ? before : new Set([...before, field]))),
    touchAll: () => setAll(true),
    told: (field, problem) => (areAll || touched.has(field) ? problem : undefined),
  };
}
