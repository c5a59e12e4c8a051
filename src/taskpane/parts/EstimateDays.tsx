import { makeStyles, tokens } from "@fluentui/react-components";
import { withFirstDay, type EstimateEntries } from "../state/estimateEntries";
import type { EstimateProblems } from "../state/estimateProblems";
import { dueWords } from "../state/estimateTiming";
import { now } from "../state/now";
import type { useTouched } from "../state/useTouched";
import { DayField } from "./DayField";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

interface EstimateDaysProps {
  entries: EstimateEntries;
  /** Absent: everything is as it should be. */
  problems: EstimateProblems | undefined;
  touched: ReturnType<typeof useTouched>;
  onChange: (part: Partial<EstimateEntries>) => void;
}

/** Which days the estimate covers, and by when the family is to have it. */
export function EstimateDays(props: EstimateDaysProps) {
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

interface DayProps extends EstimateDaysProps {
  field: "from" | "to" | "askedOn" | "bookedOn";
  label: string;
  /** Absent: the day alone changes. */
  onType?: (value: string) => void;
}

function Day({ entries, problems, touched, onChange, field, label, onType }: DayProps) {
  return (
    <DayField
      label={label}
      value={entries[field]}
      problem={touched.told(field, problems?.[field])}
      onLeave={() => touched.touch(field)}
      onType={(value) => (onType ? onType(value) : onChange({ [field]: value }))}
    />
  );
}
