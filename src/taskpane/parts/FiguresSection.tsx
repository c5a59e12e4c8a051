import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { Disclosure } from "./Disclosure";
import { Figures } from "./figures";
import { Heading } from "./Heading";
import { usePaneStyles } from "./usePaneStyles";

/** What is billed, owed and worked; closed at first where nothing is billed yet. */
export function FiguresSection({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { makeDashboard } = usePane();
  const isBilled = status.documents.some(({ status: state }) => state === "Issued");
  return (
    <section className={styles.tight}>
      <Heading level={2}>Figures</Heading>
      <Disclosure key={String(isBilled)} label="Billed, owed and worked" isOpenAtFirst={isBilled}>
        <Figures
          status={status}
          action={
            <div className={`${styles.tight} ${styles.start}`}>
              <BusyButton onClick={() => void makeDashboard()}>Make Dashboard sheet</BusyButton>
              <p className={styles.caption}>
                A sheet with these figures as tables and charts. You may delete it and make it
                again.
              </p>
            </div>
          }
        />
      </Disclosure>
    </section>
  );
}
