import { useState } from "react";
import { lastProvider } from "../../../billing/sessions/clock/recentCodes";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";
import { Heading } from "../Heading";
import { usePaneStyles } from "../usePaneStyles";
import { CodeSelect } from "./CodeSelect";
import { NameSelect } from "./NameSelect";

/** For whom the clock is started, with which code. */
export function StartForm({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { startClock } = usePane();
  const { records, clock } = status;
  const [client, setClient] = useState("");
  const [chosen, setProvider] = useState<string>();
  const [code, setCode] = useState("");
  const provider = chosen ?? lastProvider(records.sessions, clock) ?? "";
  const isComplete = client !== "" && code !== "";
  const start = async () => {
    const isDone = await startClock({
      ...{ client, code },
      ...(provider !== "" && { provider }),
    });
    if (!isDone) return;
    setClient("");
    setCode("");
  };
  return (
    <section className={styles.stack}>
      <Heading level={3}>Start for a client</Heading>
      <NameSelect
        label="Client"
        names={records.clients.flatMap(({ client: name, active }) =>
          active === false ? [] : [name]
        )}
        value={client}
        blank="Choose a client"
        onChange={setClient}
      />
      <NameSelect
        label="Therapist"
        names={records.providers.map(({ provider: name }) => name)}
        value={provider}
        blank="Choose a therapist"
        onChange={setProvider}
      />
      <CodeSelect label="Code" status={status} client={client} value={code} onChange={setCode} />
      <div className={styles.row}>
        <BusyButton appearance="primary" isUnavailable={!isComplete} onClick={() => void start()}>
          Start
        </BusyButton>
        {!isComplete && <span className={styles.caption}>Choose a client and a code first.</span>}
      </div>
    </section>
  );
}
