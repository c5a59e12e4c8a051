import { judgePractice } from "../../../src/billing/checks/judge";
import { clientNamed } from "../../../src/billing/coverage/explained/clientNamed";
import { explainNetwork } from "../../../src/billing/coverage/explained/explainNetwork";
import fc from "../../support/laws";
import { authorization, practice, rows, today } from "../practice";

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const days = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-11-09"] as const;
const codes = ["97530", "97535"] as const;

const anyAgreement = fc.record({
  client: fc.constantFrom("Ava", "Ben"),
  kind: fc.constantFrom("Gap exception", "Single case agreement", "Prior authorization"),
  basis: maybe(["Units", "Visits"] as const),
  authorized: maybe([0, 1, 2, 6]),
  rateCents: maybe([9000]),
  codes: fc.constantFrom<string[]>([], ["97530"], ["97535"]),
  payer: maybe(["Aetna", "Cigna"]),
  from: maybe(["2026-10-06"]),
  to: maybe(["2026-10-12", "2026-10-31"]),
});
const anySession = fc.record({
  client: fc.constantFrom("Ava", "Ben", "Cleo"),
  date: fc.constantFrom(...days),
  code: fc.constantFrom(...codes),
  units: fc.constantFrom(1, 2, 4, undefined),
});

it("explains of every session the network and the agreement that it was given", () => {
  fc.assert(
    fc.property(
      fc.array(anyAgreement, { maxLength: 5 }),
      fc.array(anySession, { maxLength: 10 }),
      (agreements, sessions) => {
        const authorizations = agreements.map((fields, at) =>
          authorization({ row: at + 1, ...fields })
        );
        const records = practice(rows(...sessions), { authorizations });
        const { judgements, ledger } = judgePractice(records, { today });
        for (const { session, network, agreement } of judgements) {
          const named = clientNamed(session.client ?? "", records.clients);
          if (named.kind !== "one" || session.date === undefined) throw new Error("not a session");
          const explained = explainNetwork({
            ...{ client: named.client, isoDate: session.date, code: session.code },
            ...{ session, ledger, ...records },
          });
          const { reason } = explained;
          expect(explained.network).toBe(network);
          expect(reason.by === "agreement" ? reason.agreement : undefined).toBe(agreement);
        }
      }
    ),
    { numRuns: 1000 }
  );
});
