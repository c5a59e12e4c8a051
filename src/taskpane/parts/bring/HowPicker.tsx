import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { BringLog } from "../../state/bring/useBringLog";
import { sentence } from "../../words";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** Copied into Sessions, or her own table made the table of sessions. */
export function HowPicker({ log: { how, setHow }, ahead }: { log: BringLog; ahead: LogsAhead }) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const why = useId();
  const refusal = refusalOf(ahead);
  return (
    <Field label="How">
      <RadioGroup
        value={how}
        onChange={(_event, { value }) => setHow(value === "in place" ? "in place" : "copy")}
      >
        <Radio
          value="copy"
          label={
            <span className={styles.label}>
              Copy into Sessions
              <span className={shared.caption}>
                Your log stays as it is, and you go on in the Sessions sheet. Bring the log again
                whenever it has new rows.
              </span>
            </span>
          }
        />
        <Radio
          value="in place"
          disabled={refusal !== undefined}
          aria-describedby={refusal === undefined ? undefined : why}
          label={
            <span className={styles.label}>
              Use my sheet as it is
              <span className={shared.caption}>
                You go on in your own sheet with your own headers; the columns that are missing are
                added at its right.
              </span>
            </span>
          }
        />
      </RadioGroup>
      {refusal !== undefined && (
        <p id={why} className={shared.caption}>
          {`Your sheet cannot be used as it is. ${sentence(refusal)}`}
        </p>
      )}
    </Field>
  );
}

function refusalOf({ logs }: LogsAhead): string | undefined {
  const [first, ...others] = logs;
  if (!first || others.length > 0) return "Only one sheet can, and you chose several.";
  return first.inPlace.isPossible ? undefined : first.inPlace.why;
}
