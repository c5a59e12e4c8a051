import { Field } from "@fluentui/react-components";
import { Choice } from "../Choice";
import { useMemo } from "react";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { codeChoices } from "../../state/clock/codeChoices";
import { now } from "../../state/now";

interface CodeSelectProps {
  label: string;
  status: ReadyWorkbook;
  /** Whose recent codes come first. */
  client: string;
  value: string;
  onChange: (code: string) => void;
}

export function CodeSelect({ label, status, client, value, onChange }: CodeSelectProps) {
  const { today } = now();
  const groups = useMemo(() => codeChoices(status, client, today), [status, client, today]);
  const isListed = groups.some(({ codes }) => codes.some(({ code }) => code === value));
  return (
    <Field label={label}>
      <Choice value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        <option value="">Choose a code</option>
        {value !== "" && !isListed && <option value={value}>{value}</option>}
        {groups.map(({ label: group, codes }) => (
          <optgroup key={group} label={group}>
            {codes.map(({ code, name }) => (
              <option key={code} value={code}>
                {name === undefined ? code : `${code} ${name}`}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
    </Field>
  );
}
