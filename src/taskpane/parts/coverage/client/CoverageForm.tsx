import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { isIsoDate } from "../../../../billing/time/isoDate";
import { BusyButton } from "../../BusyButton";
import { Message } from "../../Message";
import { usePaneStyles } from "../../usePaneStyles";
import type { CoverageEntries } from "./coverageEntries";
import type { SelectedSession } from "./useSelectedSession";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface CoverageFormProps {
  names: readonly string[];
  entries: CoverageEntries;
  onChange: (entries: CoverageEntries) => void;
  selected: SelectedSession;
  /** The row of Sessions that was taken, as Excel numbers it. */
  taken: number | undefined;
}

/** Whose coverage is asked for, on which day and for which code: chosen, or taken from a session. */
export function CoverageForm({ names, entries, onChange, selected, taken }: CoverageFormProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { client, isoDate, code } = entries;
  return (
    <div className={shared.stack}>
      <Field label="Client">
        <Choice
          value={client}
          onChange={(_event, { value }) => onChange({ ...entries, client: value })}
        >
          <option value="">Choose a client</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      </Field>
      <div className={styles.pair}>
        <Field
          label="Date of service"
          validationMessage={isIsoDate(isoDate) ? undefined : "Choose a date."}
        >
          <Input
            type="date"
            className={styles.input}
            input={{ className: styles.input }}
            value={isoDate}
            onChange={(_event, { value }) => onChange({ ...entries, isoDate: value })}
          />
        </Field>
        <Field label="Code, if it matters">
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={code}
            onChange={(_event, { value }) => onChange({ ...entries, code: value })}
          />
        </Field>
      </div>
      <div className={`${shared.tight} ${shared.start}`}>
        <BusyButton onClick={() => void selected.take()}>Take the selected row of Sessions</BusyButton>
      </div>
      <div role="status">
        {taken !== undefined && (
          <p className={shared.quiet}>Row {taken} of Sessions is taken; its coverage is below.</p>
        )}
        {selected.note !== undefined && (
          <Message
            intent="info"
            close={{ name: "Close this note", onClick: selected.dismissNote }}
          >
            <span>{selected.note}</span>
          </Message>
        )}
      </div>
    </div>
  );
}
