import fc from "../../../support/laws";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { planYearOn } from "../../../../src/billing/coverage/benefits/planYear";
import type { Amount } from "../../../../src/billing/charges/shares/amount";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import type { ChargedSession } from "../../../../src/billing/charges/shares/familyShare";
import { networkStatuses } from "../../../../src/billing/coverage/network";
import { addDays } from "../../../../src/billing/time/isoDate";
import { benefit } from "../../coverage/benefits/rows";
import { told as toldOf } from "./charged";

const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays("2026-06-01", days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const cents = fc.oneof(fc.nat(40_000), fc.constantFrom(0, 1, 13_500));
const share = fc.oneof(
  fc.constantFrom(0, 0.1, 0.2, 0.333, 1),
  fc.double({ min: 0, max: 1, noNaN: true })
);

const session = fc.record({
  client: fc.constantFrom("Ava", "Ben"),
  provider: fc.constantFrom(undefined, "Dana", "Lee"),
  isoDate: day,
  chargeCents: maybe(cents),
  network: fc.constantFrom(...networkStatuses),
  payer: fc.constantFrom(undefined, "Cigna", "Aetna"),
  agreement: maybe(fc.record({ number: maybe(fc.constant("A-1")), rateCents: maybe(cents) })),
  copayCents: maybe(cents),
  coinsurance: maybe(share),
});
const numbered = <Fields>(all: Fields[]) => all.map((fields, at) => ({ row: at + 1, ...fields }));
const sessions = fc.array(session, { maxLength: 30 }).map((all): ChargedSession[] => numbered(all));

const said = fc.record({
  client: fc.constantFrom("Ava", "Ben"),
  payer: fc.constantFrom(undefined, "Cigna", "Aetna"),
  verifiedOn: maybe(day),
  deductibleCents: maybe(cents),
  deductibleMetCents: maybe(cents),
  coinsurance: maybe(share),
  copayCents: maybe(cents),
  deductibleApplies: maybe(fc.boolean()),
  visitLimit: maybe(fc.nat(10)),
  usedElsewhere: maybe(fc.nat(5)),
  resetsOn: maybe(day),
  outOfPocketCents: maybe(cents),
  outOfPocketMetCents: maybe(cents),
  costSharing: fc.constantFrom(undefined, "In network" as const, "Out of network" as const),
});
const benefits = fc
  .array(said, { maxLength: 8 })
  .map((all): Benefit[] => numbered(all).map((fields) => benefit(fields)));

function bounds(amount: Amount): [least: number, most: number] | undefined {
  if (amount.kind === "unknown") return undefined;
  if (amount.kind === "known") return [amount.cents, amount.cents];
  return [amount.leastCents, amount.mostCents];
}

const total = (amounts: Amount[], at: 0 | 1) =>
  amounts.reduce((sum, amount) => sum + (bounds(amount)?.[at] ?? NaN), 0);

describe("shares of families", () => {
  it("add up over a visit's rows, and are never negative nor above the charge", () => {
    fc.assert(
      fc.property(sessions, benefits, (all, told) => {
        const shares = familyShares(all, told);
        expect(shares.sessions.map(({ row }) => row)).toEqual(all.map(({ row }) => row));
        for (const visit of shares.visits) {
          const rows = shares.sessions.filter((row) => row.visit === visit);
          expect(rows.map(({ row }) => row)).toEqual(visit.rows);
          for (const of of ["family", "plan"] as const) {
            const whole = bounds(visit[of]);
            if (!whole) continue;
            expect(rows.map((row) => bounds(row[of]))).not.toContain(undefined);
            expect(
              [0, 1].map((at) =>
                total(
                  rows.map((row) => row[of]),
                  at as 0 | 1
                )
              )
            ).toEqual(whole);
          }
        }
        for (const each of [...shares.visits, ...shares.sessions]) {
          for (const amount of [each.family, each.plan]) {
            const [least = 0, most = 0] = bounds(amount) ?? [];
            expect(Number.isInteger(least) && Number.isInteger(most)).toBe(true);
            expect(least).toBeGreaterThanOrEqual(0);
            expect(most).toBeGreaterThanOrEqual(least);
            if (most > 0) expect(most).toBeLessThanOrEqual(each.chargeCents ?? -1);
          }
        }
      })
    );
  });

  it("are the same in whatever order sessions and benefits stand", () => {
    fc.assert(
      fc.property(sessions, benefits, fc.nat(30), (all, told, turn) => {
        const turned = <Row>(rows: Row[]) =>
          [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
        expect(toldOf(turned(all), turned(told))).toEqual(toldOf(all, told));
      })
    );
  });

  const inNetwork = fc
    .array(fc.record({ isoDate: day, chargeCents: cents }), { minLength: 1, maxLength: 30 })
    .map((all): ChargedSession[] =>
      numbered(all).map((fields) => ({
        client: "Ava",
        network: "In network",
        payer: "Cigna",
        ...fields,
      }))
    );

  it("never come to more than the deductible in a plan's year, however often it is asked", () => {
    const statement = fc.record({ verifiedOn: day, deductibleMetCents: cents });
    fc.assert(
      fc.property(
        inNetwork,
        cents,
        fc.array(statement, { maxLength: 6 }),
        day,
        (all, deductibleCents, statements, resetsOn) => {
          const told = numbered(statements).map((fields) =>
            benefit({
              deductibleCents,
              coinsurance: 0,
              resetsOn,
              ...fields,
              verifiedOn: fields.verifiedOn,
            })
          );
          const met = new Map<string, number>();
          for (const { isoDate, family } of familyShares(all, told).visits) {
            const { from } = planYearOn(isoDate, resetsOn);
            met.set(from, (met.get(from) ?? 0) + (bounds(family)?.[1] ?? 0));
          }
          for (const sum of met.values()) expect(sum).toBeLessThanOrEqual(deductibleCents);
        }
      )
    );
  });

  it("come with the plan's part to the charge, where the plan pays the practice", () => {
    fc.assert(
      fc.property(inNetwork, benefits, (all, told) => {
        for (const { chargeCents, family, plan } of familyShares(all, told).visits) {
          if (family.kind !== "known") continue;
          expect(plan).toEqual({ kind: "known", cents: (chargeCents ?? 0) - family.cents });
        }
      })
    );
  });

  it("of visits before a day are the same, whatever a plan says from that day on of that year", () => {
    const terms = fc.record({
      deductibleCents: cents,
      deductibleMetCents: cents,
      coinsurance: share,
    });
    const resetsOn = "2026-01-01";
    fc.assert(
      fc.property(inNetwork, terms, terms, day, (all, first, later, verifiedOn) => {
        const said = benefit({ ...first, verifiedOn: "2026-05-01", resetsOn });
        const changed = benefit({ ...later, row: 2, verifiedOn, resetsOn });
        const before = ({ isoDate }: { isoDate: string }) => isoDate < verifiedOn;
        expect(toldOf(all, [said, changed]).visits.filter(before)).toEqual(
          toldOf(all, [said]).visits.filter(before)
        );
      })
    );
  });

  it("of earlier visits are the same, whatever visits come later", () => {
    fc.assert(
      fc.property(inNetwork, benefits, day, (all, told, isoDate) => {
        const before = (visit: { isoDate: string }) => visit.isoDate < isoDate;
        expect(toldOf(all.filter(before), told).visits).toEqual(
          toldOf(all, told).visits.filter(before)
        );
      })
    );
  });

  it("are what a slow calculation of each visit by itself gives", () => {
    const terms = fc.record({
      deductibleCents: cents,
      deductibleMetCents: cents,
      copayCents: cents,
      coinsurance: fc.constantFrom(0, 0.1, 0.2, 0.5),
    });
    fc.assert(
      fc.property(inNetwork, terms, day, (all, plan, resetsOn) => {
        const told = [
          benefit({ ...plan, verifiedOn: "2026-01-01", deductibleApplies: true, resetsOn }),
        ];
        const order = [...all].sort((one, other) =>
          one.isoDate === other.isoDate ? one.row - other.row : one.isoDate < other.isoDate ? -1 : 1
        );
        const visits = [...new Set(order.map(({ isoDate }) => isoDate))];
        const chargeOf = (isoDate: string) =>
          all
            .filter((row) => row.isoDate === isoDate)
            .reduce((sum, { chargeCents = 0 }) => sum + chargeCents, 0);
        const yearOf = (isoDate: string) => planYearOn(isoDate, resetsOn).from;
        const expected = visits.map((isoDate) => {
          const earlier = visits.filter(
            (other) => other < isoDate && yearOf(other) === yearOf(isoDate)
          );
          const begun = yearOf("2026-01-01") === yearOf(isoDate) ? plan.deductibleMetCents : 0;
          const gone = begun + earlier.reduce((sum, other) => sum + chargeOf(other), 0);
          const charge = chargeOf(isoDate);
          const deductible = Math.min(charge, Math.max(0, plan.deductibleCents - gone));
          const copay = Math.min(plan.copayCents, charge - deductible);
          const rest = charge - deductible - copay;
          // Tenths of the rest, in integers; half a cent up.
          const coinsurance = Math.floor((rest * Math.round(plan.coinsurance * 10) + 5) / 10);
          return deductible + copay + coinsurance;
        });
        const found = familyShares(all, told).visits.map(({ family }) => family);
        expect(found).toEqual(expected.map((sum) => ({ kind: "known", cents: sum })));
      })
    );
  });
});
