import { Field, Input } from "@fluentui/react-components";
import type { LogAhead } from "../../../workflows/logs/logsAhead";
import type { LogGroup } from "../../state/bring/logGroups";
import type { BringLog } from "../../state/bring/useBringLog";
import { withSheetNames } from "../../state/bring/wishes";

interface SheetPeopleProps {
  group: LogGroup;
  log: BringLog;
}

const people = [
  { of: "client", field: "Client", word: "client" },
  { of: "provider", field: "Provider", word: "therapist" },
] as const;
type Person = (typeof people)[number];

/** Whose all sessions of a sheet are, where no column says so: perhaps the sheet's name does. */
export function SheetPeople({ group, log }: SheetPeopleProps) {
  return people.map((person) => <Whose key={person.of} person={person} group={group} log={log} />);
}

function Whose({ person, group, log }: SheetPeopleProps & { person: Person }) {
  const { logs, names, reading } = group;
  const has = (...fields: string[]) => reading.columns.some(({ field }) => fields.includes(field));
  const { of, field, word } = person;
  const isNamed = (each: LogAhead) => nameOf(each, log, person) !== undefined;
  if (has(field) || (of === "client" && has("First name", "Last name"))) return null;
  if (logs.some(isNamed)) {
    return logs.map((each) => (
      <Name
        key={each.name}
        label={`The ${word} of all of ${each.name}`}
        value={nameOf(each, log, person) ?? ""}
        onChange={(value) =>
          log.wish((wishes) => withSheetNames(wishes, [each.name], { [of]: value }))
        }
      />
    ));
  }
  return (
    <Name
      label={`The ${word}, where it is one only`}
      value=""
      onChange={(value) => log.wish((wishes) => withSheetNames(wishes, names, { [of]: value }))}
    />
  );
}

/** What she said, else what the sheet's name tells. */
function nameOf({ name, sheetNames }: LogAhead, { wishes }: BringLog, { of }: Person) {
  return wishes.logs?.[name]?.sheetNames?.[of] ?? sheetNames?.[of];
}

function Name(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  return (
    <Field label={label} hint="No column says it. Leave it empty if it is not the same all over.">
      <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
    </Field>
  );
}
