import { useEffect, useRef, useState } from "react";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { benefitOf } from "../../../state/ask/benefitEntries";
import { usePane } from "../../../state/usePane";
import { useTouched } from "../../../state/useTouched";
import { BusyButton } from "../../BusyButton";
import { usePaneStyles } from "../../usePaneStyles";
import { AskedAgain } from "./AskedAgain";
import { BenefitAnswers } from "./BenefitAnswers";
import { BenefitCall } from "./BenefitCall";
import { useBenefitForm } from "./useBenefitForm";

/** What a plan answered, to be a row of table Benefits. */
export function BenefitsForm({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { saveBenefits } = usePane();
  const inHand = useBenefitForm(status);
  const { entries, problems, doubts } = inHand;
  const touched = useTouched();
  const form = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (presses > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [presses]);
  const save = () => {
    setAsking(false);
    void saveBenefits(benefitOf(entries));
  };
  const press = () => {
    touched.touchAll();
    if (problems) setPresses(presses + 1);
    else if (Object.keys(doubts).length > 0) setAsking(true);
    else save();
  };
  const shared = {
    ...{ entries, problems, doubts, touched },
    last: inHand.last,
    onChange: inHand.change,
  };
  return (
    <>
      <div ref={form} role="group" aria-label="The plan’s answers" className={styles.stack}>
        <BenefitCall
          {...shared}
          clients={inHand.clients}
          payers={inHand.payers}
          hasPlan={inHand.hasPlan}
          onClient={inHand.changeClient}
        />
        <p className={styles.caption}>
          Leave blank what was not asked or not said: a blank is never zero. A plan without a
          deductible has one of 0.
        </p>
        <BenefitAnswers {...shared} hasPlace={inHand.hasPlace} />
      </div>
      <div className={styles.row}>
        <BusyButton appearance="primary" onClick={press}>
          Save the answers
        </BusyButton>
      </div>
      {isAsking && (
        <AskedAgain
          doubts={Object.values(doubts)}
          onSave={save}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
