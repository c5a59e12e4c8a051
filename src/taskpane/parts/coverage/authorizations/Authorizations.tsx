import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePane } from "../../../state/usePane";
import { BusyButton } from "../../BusyButton";
import { useChartStyles } from "../../figures/useChartStyles";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";
import { AuthorizationList } from "./AuthorizationList";
import { useAuthorizationUses } from "./useAuthorizationUses";
import { barParts, Swatch, type BarPart } from "./UseBar";

const partNames = {
  used: "Used",
  bookedAhead: "Booked ahead",
  free: "Left",
} as const satisfies Record<BarPart, string>;

/** What is used and left of each authorization, the most urgent first. */
export function Authorizations({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const uses = useAuthorizationUses(status);
  return (
    <section className={styles.stack}>
      <div className={styles.spread}>
        <Heading level={2}>Authorizations</Heading>
        {uses.length > 0 && <SheetButton />}
      </div>
      {uses.length === 0 ? (
        <NoneYet isMissing={status.missingTables.includes("Authorizations")} />
      ) : (
        <>
          <Legend />
          <AuthorizationList uses={uses} />
        </>
      )}
    </section>
  );
}

function SheetButton() {
  const { makeAuthorizationSheet } = usePane();
  return (
    <BusyButton
      size="small"
      onClick={() => void makeAuthorizationSheet()}
      aria-label="Make the sheet of authorizations"
    >
      Make the sheet
    </BusyButton>
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
