import { useState } from "react";

const pageLength = 50;

/** The first 50 of a long list, and more each time she asks. */
export function usePaged<T>(all: readonly T[]): {
  shown: readonly T[];
  hidden: number;
  showMore: () => void;
} {
  const [length, setLength] = useState(pageLength);
  return {
    shown: all.slice(0, length),
    hidden: Math.max(0, all.length - length),
    showMore: () => setLength(length + pageLength),
  };
}
