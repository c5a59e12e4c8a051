import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { minWidth: 0 } });

interface DayFieldProps {
  label: string;
  value: string;
  problem: string | undefined;
  onLeave: () => void;
  onType: (value: string) => void;
}

/** A field for a day. */
export function DayField({ label, value, problem, onLeave, onType }: DayFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={problem}>
      <Input
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={value}
        onBlur={onLeave}
        onChange={(_event, typed) => onType(typed.value)}
      />
    </Field>
  );
}
