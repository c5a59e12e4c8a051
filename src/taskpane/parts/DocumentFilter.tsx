import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "./Choice";
import { documentKinds, type RegisteredDocument } from "../../billing/records";
import { kindWords } from "../kinds";
import type { RegisterFilter } from "../state/registerFilter";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface DocumentFilterProps {
  documents: readonly RegisteredDocument[];
  filter: RegisterFilter;
  onChange: (filter: RegisterFilter) => void;
}

/** Shows some documents only: of one kind, of a client, or of a number. */
export function DocumentFilter({ documents, filter, onChange }: DocumentFilterProps) {
  const styles = useStyles();
  const kinds = documentKinds.filter((kind) => documents.some((each) => each.kind === kind));
  return (
    <div className={styles.fields}>
      <Field label="Kind">
        <Choice
          value={filter.kind ?? ""}
          onChange={(_event, { value }) =>
            onChange({ ...filter, kind: kinds.find((kind) => kind === value) })
          }
        >
          <option value="">All kinds</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind].title}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label="Client or number">
        <Input
          type="search"
          className={styles.input}
          input={{ className: styles.input }}
          value={filter.text}
          onChange={(_event, { value }) => onChange({ ...filter, text: value })}
        />
      </Field>
    </div>
  );
}
