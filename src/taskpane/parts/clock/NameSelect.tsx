import { Field } from "@fluentui/react-components";
import { Choice } from "../Choice";

interface NameSelectProps {
  label: string;
  names: readonly string[];
  value: string;
  /** Shown while nothing is chosen. */
  blank: string;
  onChange: (name: string) => void;
}

/** A list of names; one that is not among them stays in it while it is chosen. */
export function NameSelect({ label, names, value, blank, onChange }: NameSelectProps) {
  const all = names.includes(value) || value === "" ? names : [...names, value];
  return (
    <Field label={label}>
      <Choice value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        <option value="">{blank}</option>
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
