import { Field, Select } from "@fluentui/react-components";
import { documentKinds, type DocumentKind } from "../../billing/records";
import { kindWords } from "../kinds";

interface KindPickerProps {
  kind: DocumentKind;
  onChange: (kind: DocumentKind) => void;
}

/** Which kind of document to make, and what it is for. */
export function KindPicker({ kind, onChange }: KindPickerProps) {
  return (
    <Field label="What to make" hint={kindWords[kind].purpose}>
      <Select
        value={kind}
        onChange={(_event, { value }) => {
          const chosen = documentKinds.find((each) => each === value);
          if (chosen) onChange(chosen);
        }}
      >
        {documentKinds.map((each) => (
          <option key={each} value={each}>
            {kindWords[each].title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
