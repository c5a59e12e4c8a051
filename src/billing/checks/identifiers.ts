import { npiProblem } from "../codes/identifiers";
import { findTaxonomy, isTaxonomyForm } from "../codes/taxonomies";
import { rowNumber, type Client, type Provider, type TableRow } from "../records";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { finding, noFindings, type Placed, type RowContext } from "./rowContext";
import { clip, quote } from "./words";

/** Numbers of people and practice that a plan looks up, and a birth after the visit. */
export const identifiersFamily: CheckFamily = {
  ofRow: checkBirth,
  ofGroups: ({ rows }) => checkIdentifiers(rows),
};

function checkBirth(context: RowContext): readonly Finding[] {
  const { session, client } = context;
  if (client?.dateOfBirth === undefined || session.date === undefined) return noFindings;
  if (session.date >= client.dateOfBirth) return noFindings;
  const name = clip(client.client);
  const message = `${session.date} is before ${name} was born, ${client.dateOfBirth}; correct the date, or the date of birth in row ${rowNumber(client)} of Clients`;
  return [finding("client-too-young", context, message)];
}

/**
 * A wrong NPI of a provider stands on each of that provider's rows, for a plan rejects each. What
 * bills are made without (the Group NPI, a Referring NPI, a taxonomy) is told once, on the first
 * row that it concerns.
 */
function checkIdentifiers(rows: readonly RowContext[]): Placed[] {
  const placed: Placed[] = [];
  const npiProblems = new Map<Provider, string>();
  const clients = new Set<Client>();
  const tellOnce = (row: RowContext, id: "npi-invalid" | "taxonomy-unknown", message?: string) => {
    if (message === undefined) return;
    placed.push([row, finding(id, row, message, { severity: "review" })]);
  };
  if (rows[0]) tellOnce(rows[0], "npi-invalid", groupNpiProblem(rows[0]));
  for (const row of rows) {
    const { provider, client } = row;
    if (provider) {
      let problem = npiProblems.get(provider);
      if (problem === undefined) {
        problem = providerNpiProblem(provider) ?? "";
        npiProblems.set(provider, problem);
        tellOnce(row, "taxonomy-unknown", taxonomyProblem(provider));
      }
      if (problem !== "") placed.push([row, finding("npi-invalid", row, problem)]);
    }
    if (client && !clients.has(client)) {
      clients.add(client);
      tellOnce(row, "npi-invalid", referringNpiProblem(client));
    }
  }
  return placed;
}

function groupNpiProblem({ practice: { groupNpi } }: RowContext): string | undefined {
  const problem = groupNpi === undefined ? undefined : npiProblem(groupNpi);
  return problem === undefined
    ? undefined
    : `The practice's Group NPI ${quote(groupNpi ?? "")} ${problem}; correct it in the Practice table`;
}

function providerNpiProblem(provider: Provider): string | undefined {
  const npi = given(provider, "NPI", provider.npi);
  const problem = npi === undefined ? undefined : npiProblem(npi);
  return problem === undefined
    ? undefined
    : `The NPI ${quote(npi ?? "")} of ${clip(provider.provider)} ${problem}; correct it in row ${rowNumber(provider)} of Providers`;
}

function referringNpiProblem(client: Client): string | undefined {
  const npi = given(client, "Referring NPI", client.referringNpi);
  const problem = npi === undefined ? undefined : npiProblem(npi);
  return problem === undefined
    ? undefined
    : `The Referring NPI ${quote(npi ?? "")} of ${clip(client.client)} ${problem}; correct it in row ${rowNumber(client)} of Clients`;
}

function taxonomyProblem(provider: Provider): string | undefined {
  const taxonomy = given(provider, "Taxonomy", provider.taxonomy);
  if (taxonomy === undefined) return undefined;
  const known = findTaxonomy(taxonomy);
  if (known?.level === "individual") return undefined;
  const whose = `The taxonomy ${quote(taxonomy)} of ${clip(provider.provider)}`;
  const correct = `row ${rowNumber(provider)} of Providers`;
  if (known) {
    return `${whose} is that of a group (${known.name}), not of a therapist; put the therapist's own in ${correct}`;
  }
  return isTaxonomyForm(taxonomy)
    ? `${whose} is not one of therapists or their assistants; compare it with the NPI registry and correct ${correct}`
    : `${whose} does not have the form of one, such as 225X00000X; correct ${correct}`;
}

/** What a cell shows, also where it is an error; undefined where blank. */
function given(row: TableRow, column: string, read: string | undefined): string | undefined {
  return read ?? row.problems.find((problem) => problem.column === column)?.text;
}
