import { Field } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { useMemo, useState } from "react";
import { deadlinesOf } from "../../../../billing/deadlines/deadlinesOf";
import { usualFilingWindow } from "../../../../billing/deadlines/filingDue";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePaneStyles } from "../../usePaneStyles";
import { AppealCalculator } from "./AppealCalculator";
import { byKind } from "./deadlineGroups";
import { DueGroup } from "./DueGroup";
import { PlansWithoutLimit } from "./PlansWithoutLimit";

const spans = [30, 60, 90] as const;

/** What is due, what is not known, and until when a denial may be appealed. */
export function DeadlinesBody({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const [within, setWithin] = useState<number>(spans[0]);
  const { records, ledger } = status;
  const { today } = ledger;
  const { due, unknown } = useMemo(
    () => deadlinesOf(records, { today, within, past: usualFilingWindow.past }),
    [records, today, within]
  );
  return (
    <>
      <Field label="Due within">
        <Choice value={String(within)} onChange={(_event, { value }) => setWithin(Number(value))}>
          {spans.map((days) => (
            <option key={days} value={String(days)}>
              {days} days
            </option>
          ))}
        </Choice>
      </Field>
      {due.length === 0 && (
        <p className={styles.line} role="status">
          Nothing is due within {within} days, as far as limits are known.
        </p>
      )}
      {byKind(due).map((group) => (
        <DueGroup key={group.kind} {...group} />
      ))}
      <p className={styles.caption}>
        What was due more than {usualFilingWindow.past} days ago is not listed.
      </p>
      {unknown.length > 0 && <PlansWithoutLimit plans={unknown} payers={records.payers} />}
      <AppealCalculator records={records} today={today} />
    </>
  );
}
