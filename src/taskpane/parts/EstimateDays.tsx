import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { withFirstDay } from "../state/estimateEntries";
import { dueWords } from "../state/estimateTiming";
import { now } from "../state/now";
import type { EstimatePartProps } from "./estimateParts";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

/** Which days the estimate covers, and by when the family is to have it. */
export function EstimateDays(props: EstimatePartProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { entries, onChange } = props;
  const due = dueWords(entries, now().today);
  return (
    <>
      <div className={styles.days}>
        <Day
          {...props}
          field="from"
          label="First day"
          onType={(value) => onChange(withFirstDay(entries, value))}
        />
        <Day {...props} field="to" label="Last day" />
      </div>
      <div className={styles.days}>
        <Day {...props} field="bookedOn" label="Booked on" />
        <Day {...props} field="askedOn" label="Asked for on" />
      </div>
      {due === undefined ? (
        <p className={shared.caption}>
          If the first visit is booked, or the family has asked for an estimate, say when: it
          decides by when they are to have it.
        </p>
      ) : (
        <Message intent="info">{due}</Message>
      )}
    </>
  );
}

interface DayProps extends EstimatePartProps {
  field: "from" | "to" | "askedOn" | "bookedOn";
  label: string;
  /** Absent: the day alone changes. */
  onType?: (value: string) => void;
}

function Day({ entries, problems, touched, onChange, field, label, onType }: DayProps) {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={touched.told(field, problems?.[field])}>
      <Input
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={entries[field]}
        onBlur={() => touched.touch(field)}
        onChange={(_event, { value }) => (onType ? onType(value) : onChange({ [field]: value }))}
      />
    </Field>
  );
}
