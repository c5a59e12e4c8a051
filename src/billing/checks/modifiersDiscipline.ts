import type { Provider } from "../records";

/** What a therapist's lines carry. CMS Change Request 10176; CMS Therapy Services page, 2026. */
export interface Discipline {
  modifier: "GO" | "GP" | "GN";
  /** Of an assistant's time; speech-language pathology has none. */
  assistantModifier?: "CO" | "CQ";
  name: string;
}

const occupational: Discipline = {
  modifier: "GO",
  assistantModifier: "CO",
  name: "occupational therapy",
};
const physical: Discipline = {
  modifier: "GP",
  assistantModifier: "CQ",
  name: "physical therapy",
};
const speech: Discipline = { modifier: "GN", name: "speech-language pathology" };

export const disciplines: readonly Discipline[] = [occupational, physical, speech];

/** How the taxonomies of therapists and assistants of a discipline begin. NUCC code set 25.1. */
const byTaxonomy: Readonly<Record<string, Discipline>> = {
  "225X": occupational,
  "224Z": occupational,
  "2251": physical,
  "2252": physical,
  "235Z": speech,
  "2355": speech,
};
const assistantTaxonomies = /^(224Z|2252|2355)/;

const known = new WeakMap<Provider, { discipline?: Discipline }>();

/**
 * The discipline of a provider: by taxonomy, else by credentials, else occupational therapy.
 * Undefined for a provider of another kind, and where the provider is not known.
 */
export function disciplineOf(provider: Provider | undefined): Discipline | undefined {
  if (!provider) return undefined;
  let entry = known.get(provider);
  if (!entry) known.set(provider, (entry = { discipline: worked(provider) }));
  return entry.discipline;
}

function worked({ taxonomy = "", credentials = "" }: Provider): Discipline | undefined {
  const code = taxonomy.trim().toUpperCase();
  // A practice without taxonomies, or with the group's on a person, is one of occupational therapy.
  if (/^\d/.test(code) && !/^(261|193)/.test(code)) return byTaxonomy[code.slice(0, 4)];
  if (/\b[DM]?PTA?\b/i.test(credentials)) return physical;
  return /\b(CCC|SLPA?)\b/i.test(credentials) ? speech : occupational;
}

/** Whether a provider is an assistant: as Providers says, else by taxonomy; undefined: not said. */
export function isAssistant({ assistant, taxonomy }: Provider): boolean | undefined {
  if (assistant !== undefined || taxonomy === undefined) return assistant;
  return assistantTaxonomies.test(taxonomy.trim().toUpperCase()) ? true : undefined;
}
