import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { FilingKind } from "../../../../billing/deadlines/filingRow";
import { usePane } from "../../../state/usePane";
import { counted } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { ShowMore } from "../../ShowMore";
import { usePaged } from "../../usePaged";
import { usePaneStyles } from "../../usePaneStyles";
import { keyOf, sessionsOf, type DeadlineGroup } from "./deadlineGroups";
import { DueCard } from "./DueCard";

const titles = {
  claim: "Send the claim",
  superbill: "Make the superbill",
  "family claim": "Remind the family",
} as const satisfies Record<FilingKind, string>;

const purposes = {
  claim: "Once it is sent, press Claim sent: today’s date goes into the rows, column Claim sent.",
  superbill: "The family needs it to send its own claim to the plan.",
  "family claim": "The family has its superbill; its plan takes the claim only until these days.",
} as const satisfies Record<FilingKind, string>;

/** Deadlines of which the same is to be done, and what can be done for several at once. */
export function DueGroup({ kind, due }: DeadlineGroup) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(due);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const isClaim = kind === "claim";
  const toggle = (key: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(key);
    else next.delete(key);
    setPicked(next);
  };
  const visits = due.filter((each) => picked.has(keyOf(each))).flatMap((each) => each.visits);
  return (
    <div className={styles.tight}>
      <Heading level={3}>{titles[kind]}</Heading>
      <p className={styles.caption}>{purposes[kind]}</p>
      {kind === "superbill" && <MakeSuperbills />}
      {isClaim && due.length > 1 && (
        <Checkbox
          label="All of these"
          checked={picked.size === 0 ? false : due.every((each) => picked.has(keyOf(each))) || "mixed"}
          onChange={(_event, { checked }) =>
            setPicked(new Set(checked === true ? due.map(keyOf) : []))
          }
        />
      )}
      <ul className={styles.list} aria-label={titles[kind]}>
        {shown.map((each) => (
          <DueCard
            key={keyOf(each)}
            due={each}
            {...(isClaim && due.length > 1
              ? {
                  isPicked: picked.has(keyOf(each)),
                  onPick: (isPicked: boolean) => toggle(keyOf(each), isPicked),
                }
              : {})}
          />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
      {visits.length > 0 && <MarkPicked visits={visits} />}
    </div>
  );
}

function MarkPicked({ visits }: { visits: DeadlineGroup["due"][number]["visits"][number][] }) {
  const styles = usePaneStyles();
  const { markClaimsSent } = usePane();
  return (
    <div className={styles.row}>
      <BusyButton
        appearance="primary"
        onClick={() => void markClaimsSent(sessionsOf(visits))}
      >
        Claims of {counted(visits.length, "visit")} sent
      </BusyButton>
    </div>
  );
}

function MakeSuperbills() {
  const styles = usePaneStyles();
  const { documents, showTab } = usePane();
  return (
    <div className={styles.row}>
      <BusyButton
        size="small"
        onClick={() => {
          documents.choose("Superbill");
          showTab("documents");
        }}
      >
        Make superbills
      </BusyButton>
    </div>
  );
}
