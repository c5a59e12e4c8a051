import type { CatalogueEntry } from "../../billing/checks/catalogue";
import { findDenial } from "../../billing/codes/denials";
import { sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { doubts } from "./doubts";
import { usePaneStyles } from "./usePaneStyles";

const offSetting = "Checks turned off";

/** Why a check finds what it finds, what a plan would say, and where the check is changed. */
export function FindingReason({ check }: { check: CatalogueEntry }) {
  const styles = usePaneStyles();
  const doubt = doubts[check.confidence];
  return (
    <Disclosure label="Why?" name={`Why? ${check.title}`}>
      <div className={styles.tight}>
        <p className={styles.line}>{check.explanation}</p>
        {check.denial !== undefined && <PlansAnswer carc={check.denial} />}
        <p className={styles.caption}>Source: {sentence(check.citation)}</p>
        {doubt !== undefined && <p className={styles.caption}>Not certain: {doubt}.</p>}
        {check.setting !== undefined && !check.setting.includes(offSetting) && (
          <p className={styles.caption}>What it goes by is in {sentence(check.setting)}</p>
        )}
        <p className={styles.caption}>
          To turn this check off, type {check.id} in Practice, setting {offSetting}.
        </p>
      </div>
    </Disclosure>
  );
}

/** What a plan would usually answer to a claim with this on it, and what to do then. */
function PlansAnswer({ carc }: { carc: number }) {
  const styles = usePaneStyles();
  const denial = findDenial(carc);
  if (!denial) return null;
  return (
    <p className={styles.line}>
      A plan would answer {denial.group}-{denial.code}: {sentence(denial.meaning)} Then:{" "}
      {sentence(denial.action)}
    </p>
  );
}
