import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import { visitsInHand } from "../../../billing/sessions/clock/visitsInHand";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { changedFields, corrected, draftOf, type ClockDraft } from "../../state/clock/clockFields";
import { now } from "../../state/now";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";
import { usePaneStyles } from "../usePaneStyles";
import { CodeSelect } from "./CodeSelect";
import { NameSelect } from "./NameSelect";
import { amountWords, Doubts } from "./rowParts";

const useStyles = makeStyles({
  times: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface EditRowProps {
  entry: ClockEntry;
  status: ReadyWorkbook;
  /** `isElsewhere`: it belongs to another visit now. */
  onClose: (isElsewhere: boolean) => void;
}

/** A row corrected by hand; what it would come to is worked out as she types. */
export function EditRow({ entry, status, onClose }: EditRowProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { correctClock } = usePane();
  const { records, clock } = status;
  const [draft, setDraft] = useState(() => draftOf(entry));
  const fields = changedFields(entry, draft);
  const isChanged = Object.keys(fields).length > 0;
  const row = useMemo(() => {
    const after = corrected(entry, changedFields(entry, draft));
    const all = clock.map((each) => (each.row === entry.row ? after : each));
    const rows = visitsInHand(all, records, now()).flatMap((visit) => visit.rows);
    return rows.find((each) => each.entry === after);
  }, [entry, draft, clock, records]);
  const type = (change: Partial<ClockDraft>) => setDraft((before) => ({ ...before, ...change }));
  const save = async () => {
    const isElsewhere = "client" in fields || "provider" in fields || "date" in fields;
    if (!isChanged || (await correctClock(entry, fields))) onClose(isElsewhere);
  };
  const field = (label: string, kind: "date" | "time", name: "date" | "start" | "end") => (
    <Field label={label}>
      <Input
        type={kind}
        className={own.input}
        input={{ className: own.input }}
        value={draft[name]}
        onChange={(_event, { value }) => type({ [name]: value })}
      />
    </Field>
  );
  return (
    <div
      role="group"
      aria-label="Correct the row"
      className={styles.tight}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose(false);
      }}
    >
      <div className={own.times}>
        {field("Start", "time", "start")}
        {field("End", "time", "end")}
      </div>
      <CodeSelect
        label="Code of the row"
        status={status}
        client={draft.client}
        value={draft.code}
        onChange={(code) => type({ code })}
      />
      <NameSelect
        label="Client of the row"
        names={records.clients.map(({ client }) => client)}
        value={draft.client}
        blank="Choose a client"
        onChange={(client) => type({ client })}
      />
      <NameSelect
        label="Therapist of the row"
        names={records.providers.map(({ provider }) => provider)}
        value={draft.provider}
        blank="Choose a therapist"
        onChange={(provider) => type({ provider })}
      />
      {field("Day", "date", "date")}
      {row && <p className={styles.line}>{amountWords(row)}</p>}
      {row && <Doubts doubts={row.doubts} />}
      <div className={styles.row}>
        <BusyButton appearance="primary" onClick={() => void save()}>
          Save
        </BusyButton>
        <Button onClick={() => onClose(false)}>Cancel</Button>
      </div>
    </div>
  );
}
