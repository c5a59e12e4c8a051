/**
 * First and last name of a client, which superbills print. Only of two words: where a name of three
 * words parts is not known, and superbills ask for it.
 */
export function firstAndLast(name: string): { first: string; last: string } | undefined {
  const [first, last, third] = name.trim().split(/\s+/);
  return first && last !== undefined && third === undefined ? { first, last } : undefined;
}
