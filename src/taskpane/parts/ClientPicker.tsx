import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { counted, listed } from "../words";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

const searchableLength = 10;
const namesShown = 4;

const useStyles = makeStyles({
  names: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    maxHeight: "220px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
});

interface ClientPickerProps {
  /** All who can be picked. */
  names: readonly string[];
  /** Absent: all clients. */
  picked: readonly string[] | undefined;
  onChange: (picked: string[] | undefined) => void;
}

export function ClientPicker({ names, picked, onChange }: ClientPickerProps) {
  return (
    <>
      <Field label="For">
        <RadioGroup
          layout="horizontal"
          value={picked ? "some" : "all"}
          onChange={(_event, { value }) => onChange(value === "all" ? undefined : [])}
        >
          <Radio value="all" label="All clients" />
          <Radio value="some" label="Clients I pick" />
        </RadioGroup>
      </Field>
      {picked && <Names names={names} picked={picked} onChange={onChange} />}
    </>
  );
}

function Names({ names, picked, onChange }: ClientPickerProps & { picked: readonly string[] }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const { shown, hidden, showMore } = usePaged(
    [...new Set(names)].filter((name) => name.toLowerCase().includes(wanted))
  );
  const toggle = (name: string, isPicked: boolean) =>
    onChange(isPicked ? [...picked, name] : picked.filter((other) => other !== name));
  return (
    <div className={shared.tight}>
      {names.length > searchableLength && (
        <Field label="Find a client">
          <Input type="search" value={search} onChange={(_event, { value }) => setSearch(value)} />
        </Field>
      )}
      <div role="group" aria-label="Clients" className={styles.names}>
        {shown.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={picked.includes(name)}
            onChange={(_event, { checked }) => toggle(name, checked === true)}
          />
        ))}
        {shown.length === 0 && <p className={shared.quiet}>No client has that in the name.</p>}
        <ShowMore hidden={hidden} onClick={showMore} />
      </div>
      <span className={shared.caption}>{pickedWords(picked)}</span>
    </div>
  );
}

function pickedWords(picked: readonly string[]): string {
  if (picked.length === 0) return "Pick at least one client.";
  return picked.length <= namesShown
    ? `Picked: ${listed(picked)}.`
    : `${counted(picked.length, "client")} picked.`;
}
