import { useEffect, useRef, useState } from "react";
import type { ExpectedCare } from "../../billing/documents/estimate/expectedServices";
import { loadWorkflows } from "../../workflows/onDemand";
import { now } from "./now";

/** Whether a client's recent sessions say what to expect. */
export type ProposalState = "none" | "looking" | "found" | "nothing";

/**
 * What a client's recent sessions make likely.
 * @returns `propose` asks for one client and calls back with what is found; a later question makes
 *   an earlier one's answer worth nothing
 */
export function useProposal(onFound: (care: ExpectedCare) => void): {
  state: ProposalState;
  propose: (client: string) => void;
} {
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
  const propose = (client: string) => {
    const mine = ++question.current;
    setState(client === "" ? "none" : "looking");
    if (client === "") return;
    careOf(client).then(
      (care) => {
        if (question.current !== mine) return;
        setState(care && care.services.length > 0 ? "found" : "nothing");
        if (care) found.current(care);
      },
      // She can type it all the same; what is wrong with the workbook is told by the preview.
      () => question.current === mine && setState("nothing")
    );
  };
  return { state, propose };
}

async function careOf(client: string): Promise<ExpectedCare | undefined> {
  const { proposeCare } = await loadWorkflows();
  return (await proposeCare({ clients: [client], moment: now() }))[0];
}
