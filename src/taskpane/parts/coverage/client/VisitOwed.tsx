import type { VisitShare } from "../../../../billing/charges/shares/familyShare";
import { dayName, money } from "../../../words";
import { Disclosure } from "../../Disclosure";
import { usePaneStyles } from "../../usePaneStyles";
import { amountText } from "./amountText";

/** A visit with what it costs whom; its arithmetic and its doubts in a fold. */
export function VisitOwed({
  visit,
  isOpenAtFirst = false,
}: {
  visit: VisitShare;
  isOpenAtFirst?: boolean;
}) {
  const styles = usePaneStyles();
  const { isoDate, family } = visit;
  const day = dayName(isoDate);
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <span className={styles.strong}>{day}</span>
        <span>{amountText(family)}</span>
      </div>
      <span className={styles.caption}>{otherAmounts(visit)}</span>
      {visit.costs().map((line) => (
        <span key={line} className={styles.caption}>
          {line}
        </span>
      ))}
      <Disclosure
        label="How it comes about"
        name={`How it comes about: ${day}`}
        isOpenAtFirst={isOpenAtFirst}
      >
        <Arithmetic visit={visit} />
      </Disclosure>
    </li>
  );
}

/** Put into words only where it is opened. */
function Arithmetic({ visit }: { visit: VisitShare }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.tight}>
      {[...visit.lines(), ...visit.doubts].map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function otherAmounts(visit: VisitShare): string {
  const { chargeCents, payer, network } = visit;
  const charge = `Charge ${chargeCents === undefined ? "not known" : money(chargeCents)}`;
  if (payer === undefined) return `${charge}, without a plan.`;
  return `${charge}, ${network.toLowerCase()}; ${planWords(visit)}.`;
}

function planWords({ plan, planPays }: VisitShare): string {
  if (plan.kind === "unknown") return "what the plan pays is not known";
  return planPays === "the family"
    ? `the plan pays the family back ${amountText(plan)} at most`
    : `the plan pays the practice ${amountText(plan)}`;
}
