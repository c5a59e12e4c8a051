/** Compares texts by their code points, so that every machine orders them alike. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
