import { isAssistant } from "../checks/modifiersDiscipline";
import { nameKey } from "../names";
import type { Client, EarlierPlan, PracticeRecords, Provider } from "../records";

/** Who answers for a session, and the assistant who gave it under that person's supervision. */
export interface Rendering {
  provider: Provider;
  assistant?: Provider;
}

/** Clients, providers and plans by name, as the sessions name them. */
export class People {
  private readonly clients: ReadonlyMap<string, Client>;
  private readonly providers: ReadonlyMap<string, Provider>;
  private readonly plans = new Map<string, EarlierPlan[]>();

  constructor(records: Pick<PracticeRecords, "clients" | "providers" | "earlierPlans">) {
    this.clients = new Map(records.clients.map((client) => [nameKey(client.client), client]));
    this.providers = new Map(records.providers.map((known) => [nameKey(known.provider), known]));
    for (const plan of records.earlierPlans) {
      const key = nameKey(plan.client);
      const own = this.plans.get(key);
      if (own) own.push(plan);
      else this.plans.set(key, [plan]);
    }
  }

  /** One whom no table knows has a name only, and the document is refused for what is missing. */
  client(name: string): Client {
    const unknown = { client: name, diagnoses: [], row: 0, problems: [] };
    return this.clients.get(nameKey(name)) ?? unknown;
  }

  provider(name: string): Provider {
    return this.providers.get(nameKey(name)) ?? { provider: name, row: 0, problems: [] };
  }

  /**
   * An assistant's services are billed under the supervisor. An assistant without one answers for
   * nothing: see `supervisionLack`.
   */
  rendering(name: string): Rendering {
    const given = this.provider(name);
    if (!isAssistant(given) || !given.supervisor) return { provider: given };
    return { provider: this.provider(given.supervisor), assistant: given };
  }

  earlierPlans({ client }: Client): readonly EarlierPlan[] {
    return this.plans.get(nameKey(client)) ?? [];
  }
}

/** What is missing where an assistant would answer for services; undefined where a therapist does. */
export function supervisionLack({ provider }: Pick<Rendering, "provider">): string | undefined {
  if (!isAssistant(provider)) return undefined;
  const { provider: name, supervisor } = provider;
  return supervisor
    ? `a therapist as supervisor of ${name}, an assistant (Providers)`
    : `the supervisor of ${name}, an assistant (Providers)`;
}
