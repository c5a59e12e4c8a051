import { builtInRules } from "../codes/ruleBook";
import type { Payer, Practice, Provider } from "../records";
import type { RowContext } from "./rowContext";

type OfPayer<Reading> = Map<Payer | undefined, Map<string | undefined, Reading>>;

/**
 * Readings of rows that are alike in everything that the modifiers are judged by. They are kept as
 * long as the practice that was read with them, which is one check.
 */
export class ReadingCache<Reading> {
  private readonly practices = new WeakMap<Practice, Map<Provider | undefined, OfPayer<Reading>>>();

  of(context: RowContext, read: (context: RowContext) => Reading): Reading {
    const { session, practice, provider, coverage } = context;
    if (session.problems.length > 0 || session.date === undefined) return read(context);
    const providers = made(this.practices, practice, newMap<Provider, OfPayer<Reading>>);
    const payers = made(providers, provider, newMap<Payer, Map<string | undefined, Reading>>);
    const readings = made(payers, coverage?.payerRow, newMap<string, Reading>);
    return made(readings, keyOf(context), () => read(context));
  }
}

function keyOf({ session, codeStatus, procedure, rules }: RowContext): string {
  const { modifiers, code, assistantMinutes, minutes, units, date } = session;
  let key = `${modifiers.join(" ")}|${code}|${codeStatus?.status}|${procedure?.from}`;
  if (assistantMinutes !== undefined) key += `|${assistantMinutes}|${minutes}|${units}`;
  // What the practice's own table adds to the lists may hold for a time only.
  return rules === builtInRules ? key : `${key}|${date}`;
}

function newMap<Key, Value>(): Map<Key | undefined, Value> {
  return new Map();
}

interface Keyed<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function made<Key, Value>(kept: Keyed<Key, Value>, key: Key, make: () => Value): Value {
  let value = kept.get(key);
  if (value === undefined) kept.set(key, (value = make()));
  return value;
}
