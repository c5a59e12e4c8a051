import { clip, quote } from "../../checks/words";
import { codeProblem } from "../../codes/procedureWords";
import type { RuleBook } from "../../codes/ruleBook";
import { nameKey } from "../../names";
import { problemOf, type ClockEntry } from "./clockEntry";
import type { ClockDoubt } from "./doubt";

/** Against what a row's names and code are held. */
export interface KnownNames {
  clients: ReadonlySet<string>;
  providers: ReadonlySet<string>;
  rules: RuleBook;
}

/** What is doubtful of whose row it is, and of its code. */
export function nameDoubts(entry: ClockEntry, known: KnownNames): ClockDoubt[] {
  return [...ofClient(entry, known), ...ofProvider(entry, known), ...ofCode(entry, known)];
}

function ofClient(entry: ClockEntry, { clients }: KnownNames): ClockDoubt[] {
  const { client } = entry;
  if (client === undefined) {
    return [{ kind: "client-missing", message: blankOr(entry, "Client", "choose the client") }];
  }
  if (clients.has(nameKey(client))) return [];
  const message = `${quote(client)} is not in the Clients table; correct the name, or add the client there`;
  return [{ kind: "client-unknown", message }];
}

function ofProvider(entry: ClockEntry, { providers }: KnownNames): ClockDoubt[] {
  const { provider } = entry;
  if (provider === undefined) {
    const message = blankOr(entry, "Provider", "choose the therapist");
    return [{ kind: "provider-unknown", message }];
  }
  if (providers.has(nameKey(provider))) return [];
  const message = `${quote(provider)} is not in the Providers table; correct the name, or add the therapist there`;
  return [{ kind: "provider-unknown", message }];
}

function ofCode(entry: ClockEntry, { rules }: KnownNames): ClockDoubt[] {
  const { code, date } = entry;
  if (code === undefined) {
    return [{ kind: "code-missing", message: blankOr(entry, "Code", "choose the code") }];
  }
  if (date === undefined) return [];
  const status = rules.statusOn(code, date);
  if (status.status === "known") return [];
  return [{ kind: "code-not-valid", message: codeProblem(status, quote(code)) }];
}

function blankOr(
  entry: ClockEntry,
  column: "Client" | "Provider" | "Code",
  remedy: string
): string {
  const problem = problemOf(entry, column);
  return problem
    ? `${column} shows ${clip(problem.text)}; ${remedy}`
    : `${column} is blank; ${remedy}`;
}
