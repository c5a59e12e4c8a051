import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "./Choice";
import type { Judgement } from "../../billing/checks/judgement";
import type { DocumentKind } from "../../billing/records";
import { isAccount } from "../kinds";
import { now } from "../state/now";
import { betweenDates, periodOptions, type PeriodChoice } from "../state/periods";

const useStyles = makeStyles({
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface PeriodPickerProps {
  kind: DocumentKind;
  judgements: readonly Judgement[];
  choice: PeriodChoice;
  problem: string | undefined;
  onChange: (choice: PeriodChoice) => void;
}

export function PeriodPicker(props: PeriodPickerProps) {
  const { kind, judgements, choice, problem, onChange } = props;
  const styles = useStyles();
  return (
    <>
      <Field label={labelOf(kind)}>
        <Choice
          value={choice.period}
          onChange={(_event, { value }) => onChange({ ...choice, period: value })}
        >
          {periodOptions(judgements, now().today, isAccount(kind)).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
      </Field>
      {choice.period === betweenDates && (
        <div className={styles.dates}>
          <Field label="First date" validationMessage={problem}>
            <Input
              type="date"
              className={styles.input}
              input={{ className: styles.input }}
              value={choice.from}
              onChange={(_event, { value }) => onChange({ ...choice, from: value })}
            />
          </Field>
          <Field label="Last date">
            <Input
              type="date"
              className={styles.input}
              input={{ className: styles.input }}
              value={choice.to}
              onChange={(_event, { value }) => onChange({ ...choice, to: value })}
            />
          </Field>
        </div>
      )}
    </>
  );
}

function labelOf(kind: DocumentKind): string {
  if (!isAccount(kind)) return "Sessions of";
  return kind === "Receipt" ? "Payments of" : "Account of";
}
