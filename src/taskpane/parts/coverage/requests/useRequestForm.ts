import { useEffect, useMemo, useRef, useState } from "react";
import { normalizeCode } from "../../../../billing/codes/procedures";
import { ruleBookOf } from "../../../../billing/codes/ruleBook";
import { unitsInWords } from "../../../../billing/documents/coverageRequests/unitsInWords";
import { isIsoDate } from "../../../../billing/time/isoDate";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import type { DocumentChoice } from "../../../../workflows/previewDocuments";
import { firstDayToAsk } from "../../../state/ask/firstDayToAsk";
import {
  blankRequest,
  requestOf,
  withSubject,
  type RequestEntries,
} from "../../../state/ask/requestEntries";
import { requestProblems, type RequestProblems } from "../../../state/ask/requestProblems";
import { withProposal, type ServiceEntry } from "../../../state/careEntries";
import { isNumberOfUnits, isNumberOfVisits } from "../../../state/careProblems";
import { now } from "../../../state/now";
import { usePane } from "../../../state/usePane";
import { usePreview, type PreviewState } from "../../../state/usePreview";
import { useProposal, type Proposal } from "../../../state/useProposal";
import { namesToChoose } from "../client/coverageEntries";

/** A sheet that asks a plan, while it is being entered. */
export interface RequestInHand {
  entries: RequestEntries;
  change: (entries: Partial<RequestEntries>) => void;
  /** Another client or kind, with what the workbook says of it. */
  choose: (subject: Partial<Pick<RequestEntries, "client" | "kind">>) => void;
  problems: RequestProblems | undefined;
  proposal: Proposal;
  clients: string[];
  providers: string[];
  /** Why the first day is that one; absent where another was chosen. */
  whyThen: string | undefined;
  /** `20 units of 15 minutes = 5 one-hour visits`; absent while the numbers are none. */
  wordsOf: (service: ServiceEntry) => string | undefined;
  preview: PreviewState;
  /** Absent while there are problems. */
  choice: DocumentChoice | undefined;
}

export function useRequestForm(status: ReadyWorkbook): RequestInHand {
  const { ask, work } = usePane();
  const { records } = status;
  const [today] = useState(() => now().today);
  const [blank] = useState(() => blankRequest(today));
  const entries = ask.request ?? blank;
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  });
  const proposal = useProposal((care) => ask.enterRequest(withProposal(latest.current, care)));
  const rules = useMemo(() => ruleBookOf(status.own.codeRules, status.own.pairRules), [status.own]);
  const problems = useMemo(
    () => requestProblems(entries, { today, rules }),
    [entries, today, rules]
  );
  const choice = useMemo(() => (problems ? undefined : requestOf(entries)), [problems, entries]);
  const preview = usePreview(work ? undefined : choice, status);
  const { client, kind, from, filled } = entries;
  return {
    ...{ entries, problems, proposal, preview, choice },
    change: (part) => ask.enterRequest({ ...entries, ...part }),
    choose: (subject) => {
      const chosen = withSubject(entries, subject, status, today);
      ask.enterRequest(chosen);
      if (subject.client !== undefined) proposal.propose(chosen);
    },
    clients: namesToChoose(records.clients, client),
    providers: records.providers.map(({ provider }) => provider),
    whyThen: from === filled.from ? firstDayToAsk({ client, kind, today }, status).why : undefined,
    wordsOf: ({ code, units, visits }) => {
      if (!isNumberOfUnits(units) || !isNumberOfVisits(visits)) return undefined;
      const unitsPerVisit = Number(units);
      const asked = { units: unitsPerVisit * Number(visits), unitsPerVisit };
      const day = isIsoDate(from) ? from : today;
      return unitsInWords(asked, rules.procedureOn(normalizeCode(code), day));
    },
  };
}
