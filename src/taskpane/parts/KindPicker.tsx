import { Field } from "@fluentui/react-components";
import { Choice } from "./Choice";
import { familyDocumentKinds, type FamilyDocumentKind } from "../../billing/records";
import { kindWords } from "../kinds";

interface KindPickerProps {
  kind: FamilyDocumentKind;
  onChange: (kind: FamilyDocumentKind) => void;
}

/** Which kind of document to make for families, and what it is for. */
export function KindPicker({ kind, onChange }: KindPickerProps) {
  return (
    <Field label="What to make" hint={kindWords[kind].purpose}>
      <Choice
        value={kind}
        onChange={(_event, { value }) => {
          const chosen = familyDocumentKinds.find((each) => each === value);
          if (chosen) onChange(chosen);
        }}
      >
        {familyDocumentKinds.map((each) => (
          <option key={each} value={each}>
            {kindWords[each].title}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
