import type { ClientNamed } from "../../../../billing/coverage/explained/clientNamed";
import { rowNumber } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { rowNumbers } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Message } from "../../Message";
import { usePaneStyles } from "../../usePaneStyles";

interface NoSuchClientProps {
  name: string;
  named: Exclude<ClientNamed, { kind: "one" }>;
}

/** Why nothing can be said: the name is no client's, or of more than one. */
export function NoSuchClient({ name, named }: NoSuchClientProps) {
  const shared = usePaneStyles();
  const { goToRowOf, goToSheet } = usePane();
  const [first] = named.kind === "several" ? named.clients : [];
  return (
    <Message intent="warning">
      {named.kind === "none" ? (
        <span>
          No row of Clients is called <bdi>{name}</bdi>. Add the client there, or correct the name
          in Sessions.
        </span>
      ) : (
        <span>
          <bdi>{name}</bdi> is the name of more than one client: {rowNumbers(named.clients.map(rowNumber))}{" "}
          of Clients. Give each a name of its own, in Clients and in Sessions.
        </span>
      )}
      <div className={shared.row}>
        <BusyButton
          size="small"
          onClick={() => void (first ? goToRowOf("Clients", first.row) : goToSheet("Clients"))}
        >
          Go to Clients
        </BusyButton>
      </div>
    </Message>
  );
}
