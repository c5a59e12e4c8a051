import { useEffect, useRef, useState } from "react";
import type { ExpectedCare } from "../../billing/documents/estimate/expectedServices";
import { isIsoDate } from "../../billing/time/isoDate";
import { loadWorkflows } from "../../workflows/onDemand";
import type { CareEntries } from "./careEntries";
import { now } from "./now";

/** Whether a client's recent sessions say what to expect. */
export type ProposalState = "none" | "looking" | "found" | "nothing";

export interface Proposal {
  state: ProposalState;
  /** Asks for one client, and calls back with what is found. */
  propose: (question: ProposalQuestion) => void;
}

/** For whom, and from which day to which. */
type ProposalQuestion = Pick<CareEntries, "client" | "from" | "to">;

/**
 * What a client's recent sessions make likely; a later question makes an earlier one's answer worth
 * nothing.
 */
export function useProposal(onFound: (care: ExpectedCare | undefined) => void): Proposal {
  const [state, setState] = useState<ProposalState>("none");
  const question = useRef(0);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });
  useEffect(
    () => () => {
      question.current = -1;
    },
    []
  );
  const propose = (asked: ProposalQuestion) => {
    const mine = ++question.current;
    setState(asked.client === "" ? "none" : "looking");
    if (asked.client === "") return;
    careOf(asked).then(
      (care) => {
        if (question.current !== mine) return;
        setState(care && care.services.length > 0 ? "found" : "nothing");
        found.current(care);
      },
      // She can type it all the same; what is wrong with the workbook is told by the preview.
      () => question.current === mine && setState("nothing")
    );
  };
  return { state, propose };
}

async function careOf({ client, from, to }: ProposalQuestion): Promise<ExpectedCare | undefined> {
  const { proposeCare } = await loadWorkflows();
  const days = isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : {};
  return (await proposeCare({ clients: [client], ...days, moment: now() }))[0];
}
