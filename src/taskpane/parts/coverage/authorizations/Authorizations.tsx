import { useMemo } from "react";
import { coverageSettingsOf } from "../../../../billing/coverage/findings/settings";
import { authorizationUses } from "../../../../billing/coverage/use/authorizationUse";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePane } from "../../../state/usePane";
import { BusyButton } from "../../BusyButton";
import { useChartStyles } from "../../figures/useChartStyles";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";
import { AuthorizationList } from "./AuthorizationList";
import { barParts, Swatch, type BarPart } from "./UseBar";

const partNames = {
  used: "Used",
  bookedAhead: "Booked ahead",
  free: "Left",
} as const satisfies Record<BarPart, string>;

/** What is used and left of each authorization, the most urgent first. */
export function Authorizations({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { ledger, records } = status;
  const uses = useMemo(
    () => authorizationUses(ledger, coverageSettingsOf(records.practice)),
    [ledger, records]
  );
  return (
    <section className={styles.stack}>
      <Heading level={2}>Authorizations</Heading>
      {uses.length === 0 ? (
        <NoneYet isMissing={status.missingTables.includes("Authorizations")} />
      ) : (
        <>
          <Legend />
          <AuthorizationList uses={uses} />
          <SheetButton />
        </>
      )}
    </section>
  );
}

function SheetButton() {
  const styles = usePaneStyles();
  const { makeAuthorizationSheet } = usePane();
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <BusyButton onClick={() => void makeAuthorizationSheet()}>Make the sheet</BusyButton>
      <p className={styles.caption}>
        A sheet Authorization use with this list and a bar for each, ready to print. You may delete
        it and make it again.
      </p>
    </div>
  );
}

function Legend() {
  const styles = useChartStyles();
  const pane = usePaneStyles();
  return (
    <div className={`${styles.legend} ${pane.caption}`}>
      {barParts.map((part) => (
        <span key={part} className={styles.key}>
          <Swatch part={part} />
          {partNames[part]}
        </span>
      ))}
    </div>
  );
}

function NoneYet({ isMissing }: { isMissing: boolean }) {
  const styles = usePaneStyles();
  const { addTables, goToRowOf } = usePane();
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <p className={styles.line}>
        {isMissing
          ? "This workbook has no table Authorizations. It is where you type what plans have approved, one row for each."
          : "There are none yet. Type what a plan has approved in table Authorizations, one row for each: client, kind, units or visits, how many, and from when to when."}
      </p>
      {isMissing ? (
        <BusyButton onClick={() => void addTables(["Authorizations"], "coverage")}>
          Add table Authorizations
        </BusyButton>
      ) : (
        <BusyButton onClick={() => void goToRowOf("Authorizations", 1)}>
          Go to Authorizations
        </BusyButton>
      )}
    </div>
  );
}
