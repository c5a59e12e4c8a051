import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice";
import { useId } from "react";
import { fieldsOf, type LogField, type LogTable } from "../../../billing/logs/matching/fields";
import type { ColumnMatch } from "../../../billing/logs/matching/matchColumns";
import { columnName } from "../../state/bring/columnName";
import { surenessOf } from "../../state/bring/sureness";
import type { BringLog } from "../../state/bring/useBringLog";
import { withColumn } from "../../state/bring/wishes";
import { usePaneStyles } from "../usePaneStyles";
import { SurenessMark } from "./SurenessMark";

const useStyles = makeStyles({
  samples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    unicodeBidi: "isolate",
  },
});

interface ColumnRowProps {
  table: LogTable;
  match: ColumnMatch;
  logs: readonly string[];
  wish: BringLog["wish"];
  /** She gave it to its field just now. */
  isChosen: boolean;
}

/** A column as she has it, and what it was taken for. */
export function ColumnRow({ table, match, logs, wish, isChosen }: ColumnRowProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const reason = useId();
  const { column, samples } = match;
  const name = columnName(match);
  const change = (value: string) => {
    const field = (fieldsOf(table) as LogField[]).find((each) => each === value);
    const chosen = value === "none" ? "none" : field;
    wish((wishes) => withColumn(wishes, logs, column, chosen));
  };
  return (
    <li className={shared.item}>
      <div className={shared.spread}>
        <span className={shared.strong} dir="auto">
          {name}
        </span>
        <SurenessMark
          sureness={isChosen ? "chosen" : match.isFixed ? "before" : surenessOf(match)}
        />
      </div>
      {samples.length > 0 && (
        <ul className={styles.samples} aria-label={`Cells of ${name}`}>
          {samples.map((sample) => (
            <li key={sample} className={styles.sample} dir="auto" title={sample}>
              {sample}
            </li>
          ))}
        </ul>
      )}
      <Field>
        <Choice
          aria-label={`${name} is`}
          aria-describedby={reason}
          value={valueOf(match)}
          onChange={(_event, { value }) => change(value)}
        >
          {isFound(match) && <option value="found">{foundWords(match)}</option>}
          {fieldsOf(table).map((field) => (
            <option key={field} value={field}>
              {field}
            </option>
          ))}
          <option value="none">Not used</option>
          {isChosen && <option value="found">As it was found</option>}
        </Choice>
      </Field>
      <p id={reason} className={shared.caption}>
        {capital(match.reason)}.
      </p>
    </li>
  );
}

/** It is no field, but serves all the same. */
function isFound({ field, adds, tellsStatus }: ColumnMatch): boolean {
  return field === "none" && (adds !== undefined || tellsStatus === true);
}

function valueOf(match: ColumnMatch): string {
  return isFound(match) ? "found" : match.field;
}

function foundWords({ adds }: ColumnMatch): string {
  if (!adds) return "Tells what took place";
  return adds.code === undefined ? `More of ${adds.to}` : `Units of ${adds.code}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
