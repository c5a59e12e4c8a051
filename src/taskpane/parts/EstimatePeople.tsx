import { Field, Select } from "@fluentui/react-components";
import type { Proposal, ProposalState } from "../state/useProposal";
import type { EstimatePartProps } from "./estimateParts";

interface EstimatePeopleProps extends EstimatePartProps {
  clients: readonly string[];
  providers: readonly string[];
  proposal: Proposal;
}

const proposalWords = {
  none: "Recent sessions of the client fill in the rest where it is empty.",
  looking: "Looking at recent sessions…",
  found: "Filled in from recent sessions: change what will be different.",
  nothing: "No recent sessions to go by: type what you expect.",
} as const satisfies Record<ProposalState, string>;

/** For whom the estimate is, and who will give the services. */
export function EstimatePeople(props: EstimatePeopleProps) {
  const { entries, problems, touched, onChange, clients, providers, proposal } = props;
  const { client, provider } = entries;
  return (
    <>
      <Field
        label="Client"
        hint={proposalWords[proposal.state]}
        validationMessage={touched.told("client", problems?.client)}
      >
        <Select
          value={client}
          onBlur={() => touched.touch("client")}
          onChange={(_event, { value }) => {
            onChange({ client: value });
            proposal.propose({ ...entries, client: value });
          }}
        >
          <Names all={clients} chosen={client} blank="Choose a client" />
        </Select>
      </Field>
      <Field label="Therapist" validationMessage={touched.told("provider", problems?.provider)}>
        <Select
          value={provider}
          onBlur={() => touched.touch("provider")}
          onChange={(_event, { value }) => onChange({ provider: value })}
        >
          <Names all={providers} chosen={provider} blank="Choose a therapist" />
        </Select>
      </Field>
    </>
  );
}

/** What is chosen stays in the list while it is read anew. */
function Names(props: { all: readonly string[]; chosen: string; blank: string }) {
  const { all, chosen, blank } = props;
  const names = [...new Set([...all, ...(chosen === "" ? [] : [chosen])])];
  return (
    <>
      <option value="">{blank}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </>
  );
}
