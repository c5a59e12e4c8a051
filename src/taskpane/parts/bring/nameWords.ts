import type { NameAnswer, NameKind } from "../../../billing/logs/bringing/names";

/** How each kind of name is called, and what is said of rows whose name is left as it is. */
export const nameWords = {
  Client: { title: "Clients", one: "client", many: "clients" },
  Provider: { title: "Therapists", one: "therapist", many: "therapists" },
  Payer: { title: "Payers", one: "payer", many: "payers" },
} as const satisfies Record<NameKind, { title: string; one: string; many: string }>;

/** What was decided of a name, in a few words. */
export function decidedWords({ kind, does, as }: NameAnswer): string {
  switch (does) {
    case "add":
      return `Added as a new ${nameWords[kind].one}`;
    case "same":
      return `The same as ${as}`;
    case "leave":
      return "Left as it is; its rows will say that the name is not known";
  }
}
