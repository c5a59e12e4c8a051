import { rowNumber } from "../../records";
import { printedMoney } from "../../documents/printed";
import { rowList } from "../../checks/words";
import { amountWords, knownAmount, restOf, unknownAmount, type Amount } from "./amount";
import type { ChargedSession, SessionShare, VisitShare } from "./familyShare";
import type { LeftByPlan } from "./leftByPlan";
import { amountsOfRows } from "./rowsOfVisit";
import { chargeLine } from "./shareLines";
import { knownCharge, type VisitPart } from "./visitParts";

/** A visit and its rows, with who owes what. */
export interface SharedVisit {
  visit: VisitShare;
  sessions: SessionShare[];
}

/** The family pays the practice in full; nobody pays anything back. */
export function withoutPlan(part: VisitPart): SharedVisit {
  return shared(part, {
    ...{ planPays: "the family", lines: () => [inFullLine(part)], costs: () => [], doubts: [] },
    family: wholeOf,
    plan: () => knownAmount(0),
  });
}

/** The family pays the practice in full, and the plan pays back what it does not leave. */
export function paidBack(part: VisitPart, { left, lines, costs, doubts }: LeftByPlan): SharedVisit {
  const back = left.kind === "unknown" ? left : rest(part, left);
  return shared(part, {
    ...{ planPays: "the family", costs, doubts, left },
    lines: () => [inFullLine(part), ...lines(), backLine(back)],
    family: wholeOf,
    plan: rest,
  });
}

/** The plan pays the practice, and the family what that leaves. */
export function paidByBoth(
  part: VisitPart,
  { left, lines, costs, doubts }: LeftByPlan
): SharedVisit {
  const last = () =>
    left.kind === "unknown"
      ? notKnown
      : `The family owes ${amountWords(left)}; the plan pays the practice ${amountWords(rest(part, left))}.`;
  return shared(part, {
    planPays: "the practice",
    costs,
    doubts,
    left,
    lines: () => [...lines(), last()],
    family: (_, amount) => amount,
    plan: rest,
  });
}

/** Nobody can say who owes what before a question is answered. */
export function undecided(part: VisitPart, doubt: string): SharedVisit {
  return shared(part, {
    ...{ planPays: "the practice", lines: () => [notKnown], costs: () => [], doubts: [doubt] },
    family: () => unknownAmount,
    plan: () => unknownAmount,
  });
}

const notKnown = "What the family owes is not known.";

interface Charged {
  chargeCents?: number;
}

interface Sharing extends Pick<VisitShare, "planPays" | "lines" | "costs" | "doubts"> {
  /** What the plan does not pay; absent where there is no plan to ask. */
  left?: Amount;
  /** Of the visit, and of each of its rows with its part of what the plan leaves. */
  family: (charged: Charged, left: Amount) => Amount;
  plan: (charged: Charged, left: Amount) => Amount;
}

function shared(part: VisitPart, sharing: Sharing): SharedVisit {
  const { left = unknownAmount, family, plan, planPays, lines, costs, doubts } = sharing;
  const { sessions, chargeCents } = part;
  const [first] = sessions;
  const { client, provider, isoDate, network, payer } = first;
  const visit: VisitShare = {
    client,
    provider,
    isoDate,
    network,
    payer,
    rows: sessions.map(({ row }) => row).sort((one, other) => one - other),
    chargeCents,
    family: family(part, left),
    plan: plan(part, left),
    planPays,
    lines: () => [chargeLine(first, chargeCents), ...lines()],
    costs,
    doubts: chargeCents === undefined ? [...chargeDoubts(sessions), ...doubts] : doubts,
  };
  if (sessions.length === 1) {
    // Most visits have one row.
    const { family: own, plan: back } = visit;
    return { visit, sessions: [{ row: first.row, chargeCents, family: own, plan: back, visit }] };
  }
  const lefts = amountsOfRows(part, left);
  return {
    visit,
    sessions: sessions.map((session, at): SessionShare => {
      const charged = { chargeCents: knownCharge(session) };
      const own = lefts[at] ?? unknownAmount;
      return {
        row: session.row,
        chargeCents: charged.chargeCents,
        family: family(charged, own),
        plan: plan(charged, own),
        visit,
      };
    }),
  };
}

function wholeOf({ chargeCents }: Charged): Amount {
  return chargeCents === undefined ? unknownAmount : knownAmount(chargeCents);
}

function rest({ chargeCents }: Charged, left: Amount): Amount {
  return chargeCents === undefined ? unknownAmount : restOf(chargeCents, left);
}

function inFullLine({ chargeCents }: VisitPart): string {
  const charge = chargeCents === undefined ? "" : `, ${printedMoney(chargeCents)}`;
  return `The family pays the practice the whole charge${charge}.`;
}

function backLine(back: Amount): string {
  return back.kind === "unknown"
    ? "What the plan pays back is not known."
    : `The plan pays back ${amountWords(back)} at most: as if it allowed the whole charge; many plans allow less.`;
}

function chargeDoubts(sessions: readonly ChargedSession[]): string[] {
  const rows = sessions.flatMap((session) =>
    knownCharge(session) === undefined ? [rowNumber(session)] : []
  );
  return rows.length === 0
    ? []
    : [`The charge of ${rowList(rows)} of Sessions is not known; see what its Check says.`];
}
