import { benefitFacts } from "../../../../billing/coverage/explained/benefitFacts";
import type { VerifiedBenefit } from "../../../../billing/coverage/benefits/benefitsOn";
import { rowNumber } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { dayName } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";
import { Facts } from "./Facts";

/** What the plan said that it pays, when and to whom; what it was not asked is not known. */
export function BenefitsInForce({ said }: { said: VerifiedBenefit | undefined }) {
  const styles = usePaneStyles();
  const { goToRowOf } = usePane();
  return (
    <section className={styles.tight}>
      <Heading level={3}>Benefits</Heading>
      {said ? (
        <>
          <p className={styles.line}>{verifiedWords(said)}</p>
          <Facts facts={benefitFacts(said)} />
          <div className={styles.row}>
            <BusyButton size="small" onClick={() => void goToRowOf("Benefits", said.row)}>
              Go to its row of Benefits
            </BusyButton>
          </div>
        </>
      ) : (
        <p className={styles.line}>
          Nothing had been verified by that day: deductible, copay, coinsurance and visit limit are
          not known from the plan. Ask it, and type the answers in Benefits.
        </p>
      )}
    </section>
  );
}

function verifiedWords(said: VerifiedBenefit): string {
  const reference =
    said.reference === undefined ? "without a reference" : `reference ${said.reference}`;
  const terms =
    said.costSharing === undefined ? "" : ` For the plan’s terms ${termsOf[said.costSharing]}.`;
  return `Verified on ${dayName(said.verifiedOn)}, ${reference} (row ${rowNumber(said)} of Benefits).${terms}`;
}

const termsOf = {
  "In network": "in network",
  "Out of network": "out of network",
} as const;
