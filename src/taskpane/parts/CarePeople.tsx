import { Field } from "@fluentui/react-components";
import { Choice } from "./Choice";
import type { ProposalState } from "../state/useProposal";
import type { CarePartProps } from "./careParts";
import { NameOptions } from "./NameOptions";

interface CarePeopleProps extends CarePartProps {
  clients: readonly string[];
  providers: readonly string[];
  onClient: (client: string) => void;
  proposal: ProposalState;
  /** What no therapist means; absent: one is to be chosen. */
  noProvider?: string;
}

const proposalWords = {
  none: "Recent sessions of the client fill in the rest where it is empty.",
  looking: "Looking at recent sessions…",
  found: "Filled in from recent sessions: change what will be different.",
  nothing: "No recent sessions to go by: type what you expect.",
} as const satisfies Record<ProposalState, string>;

/** For whom the care is, and who will give it. */
export function CarePeople(props: CarePeopleProps) {
  const {
    entries,
    problems,
    touched,
    onChange,
    clients,
    providers,
    onClient,
    proposal,
    noProvider,
  } = props;
  const { client, provider } = entries;
  return (
    <>
      <Field
        label="Client"
        hint={proposalWords[proposal]}
        validationMessage={touched.told("client", problems?.client)}
      >
        <Choice
          value={client}
          onBlur={() => touched.touch("client")}
          onChange={(_event, { value }) => {
            onClient(value);
          }}
        >
          <NameOptions all={clients} chosen={client} blank="Choose a client" />
        </Choice>
      </Field>
      <Field label="Therapist" validationMessage={touched.told("provider", problems?.provider)}>
        <Choice
          value={provider}
          onBlur={() => touched.touch("provider")}
          onChange={(_event, { value }) => onChange({ provider: value })}
        >
          <NameOptions
            all={providers}
            chosen={provider}
            blank={noProvider ?? "Choose a therapist"}
          />
        </Choice>
      </Field>
    </>
  );
}
