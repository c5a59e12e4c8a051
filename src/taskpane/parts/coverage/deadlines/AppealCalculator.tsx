import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { useState } from "react";
import { appealDeadline } from "../../../../billing/deadlines/appealDeadline";
import { appealSteps, type AppealStep } from "../../../../billing/deadlines/appealLimits";
import { payerOn } from "../../../../billing/coverage/payer";
import type { IsoDate, PracticeRecords } from "../../../../billing/records";
import { isIsoDate } from "../../../../billing/time/isoDate";
import { Disclosure } from "../../Disclosure";
import { usePaneStyles } from "../../usePaneStyles";
import { AppealAnswer } from "./AppealAnswer";
import { plansOf, type PlanChoice } from "./planChoices";

const useStyles = makeStyles({
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface AppealCalculatorProps {
  records: PracticeRecords;
  today: IsoDate;
}

/** Until when a denial may be appealed; nothing of it is kept. */
export function AppealCalculator({ records, today }: AppealCalculatorProps) {
  return (
    <Disclosure label="Until when can a denial be appealed?">
      <Form records={records} today={today} />
    </Disclosure>
  );
}

function Form({ records, today }: AppealCalculatorProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const plans = plansOf(records);
  const [chosen, setChosen] = useState("");
  const [step, setStep] = useState<AppealStep>("Appeal");
  const [noticeOn, setNoticeOn] = useState("");
  const [receivedOn, setReceivedOn] = useState("");
  const plan = plans.find(({ key }) => key === chosen);
  const cameFirst = isIsoDate(receivedOn) && isIsoDate(noticeOn) && receivedOn < noticeOn;
  return (
    <div className={shared.stack}>
      <Field label="Plan">
        <Choice value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">Choose a plan</option>
          {plans.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label="What you ask for">
        <Choice
          value={step}
          onChange={(_event, { value }) =>
            setStep(appealSteps.find((each) => each === value) ?? "Appeal")
          }
        >
          {appealSteps.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Choice>
      </Field>
      <div className={styles.dates}>
        <Day label="Date on the notice" value={noticeOn} onChange={setNoticeOn} />
        <Day
          label="Day it came, if known"
          value={receivedOn}
          onChange={setReceivedOn}
          problem={cameFirst ? "It cannot have come before its date." : undefined}
        />
      </div>
      <div role="status">
        {plan && isIsoDate(noticeOn) && !cameFirst ? (
          <AppealAnswer
            plan={plan}
            step={step}
            deadline={appealDeadline(
              {
                ...{ plan: askedOf(plan, noticeOn, records), step, noticeOn },
                ...(isIsoDate(receivedOn) ? { receivedOn } : {}),
              },
              today
            )}
          />
        ) : (
          <p className={shared.caption}>Choose the plan and the date that stands on the notice.</p>
        )}
      </div>
    </div>
  );
}

/** With the payer's row of the day of the notice, whose Appeal days go first. */
function askedOf(
  { payer, product }: PlanChoice,
  noticeOn: IsoDate,
  { payers }: Pick<PracticeRecords, "payers">
) {
  const payerRow = payerOn(payer, product, noticeOn, payers);
  return {
    ...{ payer, ...(product === undefined ? {} : { product }) },
    ...(payerRow ? { payerRow } : {}),
  };
}

interface DayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
}

function Day({ label, value, onChange, problem }: DayProps) {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={problem}>
      <Input
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
