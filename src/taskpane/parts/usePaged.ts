import { useState } from "react";

const usualPageLength = 50;

/** The first of a long list, 50 or as many as are said, and more each time she asks. */
export function usePaged<T>(
  all: readonly T[],
  pageLength = usualPageLength
): {
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
