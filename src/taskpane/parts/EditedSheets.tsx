import { Link } from "@fluentui/react-components";
import { useState } from "react";
import type { RegisteredDocument } from "../../billing/records";
import type { FingerprintReport } from "../../workflows/checkFingerprints";
import { usePane } from "../state/usePane";
import { counted } from "../words";
import { BusyButton } from "./BusyButton";
import { Heading } from "./Heading";
import { Message } from "./Message";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** Whether the sheets of issued documents are as they were issued; read when she asks. */
export function EditedSheets({ documents }: { documents: readonly RegisteredDocument[] }) {
  const styles = usePaneStyles();
  const { compareSheets } = usePane();
  const [report, setReport] = useState<FingerprintReport>();
  if (!documents.some(({ status }) => status === "Issued")) return null;
  const compare = async () => {
    setReport(undefined);
    setReport(await compareSheets());
  };
  return (
    <section className={`${styles.tight} ${styles.start}`}>
      <Heading level={2}>Edited since issue</Heading>
      <p className={styles.quiet}>
        An issued document stays as it is. This finds those whose sheet was changed by hand, or is
        gone.
      </p>
      <BusyButton onClick={() => void compare()}>Look for edited sheets</BusyButton>
      {report && <Report report={report} />}
    </section>
  );
}

function Report({
  report: { unchanged, edited, missing, unknown },
}: {
  report: FingerprintReport;
}) {
  const styles = usePaneStyles();
  const isWell = edited.length + missing.length + unknown.length === 0;
  return (
    <div className={styles.stack}>
      <Message
        intent={edited.length + missing.length > 0 ? "warning" : isWell ? "success" : "info"}
      >
        <Heading level={3} takesFocus>
          {isWell
            ? `All ${counted(unchanged.length, "document")} are as they were issued`
            : `${counted(unchanged.length, "document")} as issued, ${counted(edited.length + missing.length + unknown.length, "document")} to look at`}
        </Heading>
      </Message>
      <Found
        title="Edited by hand"
        advice="Undo the change, or make the document anew so that its number tells one thing only."
        numbers={edited}
      />
      <Found
        title="The sheet is missing"
        advice="It was deleted or renamed. Open says what to do."
        numbers={missing}
      />
      <Found
        title="Cannot be told"
        advice="Made before fingerprints were kept: look at the sheet yourself."
        numbers={unknown}
      />
    </div>
  );
}

interface FoundProps {
  title: string;
  advice: string;
  numbers: readonly string[];
}

function Found({ title, advice, numbers }: FoundProps) {
  const styles = usePaneStyles();
  const { openDocument } = usePane();
  const { shown, hidden, showMore } = usePaged(numbers);
  if (numbers.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Heading level={3}>
        {title}: {numbers.length}
      </Heading>
      <p className={styles.caption}>{advice}</p>
      <ul className={styles.list} aria-label={title}>
        {shown.map((number) => (
          <li key={number} className={styles.spread}>
            <span>{number}</span>
            <Link
              as="button"
              className={styles.link}
              aria-label={`Open ${number}`}
              onClick={() => void openDocument(number)}
            >
              Open
            </Link>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </div>
  );
}
