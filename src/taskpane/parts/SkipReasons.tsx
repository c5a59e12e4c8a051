import { Link } from "@fluentui/react-components";
import type { Skipped } from "../../billing/documents/plannedDocument";
import type { DocumentKind } from "../../billing/records";
import { kindWords } from "../kinds";
import { groupByReason, skippedWords, type SkipReason } from "../state/skipReasons";
import { usePane } from "../state/usePane";
import { rowNumbers, sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

interface SkipReasonsProps {
  kind: DocumentKind;
  skipped: readonly Skipped[];
  /** Where nothing else is to be seen. */
  isOpenAtFirst?: boolean;
}

/** Who gets no document, by reason. */
export function SkipReasons({ kind, skipped, isOpenAtFirst = false }: SkipReasonsProps) {
  if (skipped.length === 0) return null;
  return (
    <Disclosure
      label={`Without ${kindWords[kind].a}: ${skippedWords(skipped)}`}
      isOpenAtFirst={isOpenAtFirst}
    >
      <Reasons reasons={groupByReason(skipped)} />
    </Disclosure>
  );
}

function Reasons({ reasons }: { reasons: SkipReason[] }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(reasons);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((reason) => (
          <li key={reason.reason} className={styles.item}>
            <span className={styles.line}>{sentence(reason.reason)}</span>
            <Who who={reason.who} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function Who({ who }: { who: Skipped[] }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(who);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li
            key={`${one.client} ${one.provider ?? ""} ${one.rows[0] ?? ""}`}
            className={styles.quiet}
          >
            {one.client || "No client"}
            {one.provider && `, ${one.provider}`}
            <Rows who={one} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function Rows({ who: { client, rows } }: { who: Skipped }) {
  const styles = usePaneStyles();
  const { goToFinding } = usePane();
  const [first, ...others] = rows;
  if (first === undefined) return null;
  return (
    <>
      {": "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={`Go to row ${first}: ${client || "no client"}`}
        onClick={() => void goToFinding({ row: first, column: "Client" })}
      >
        row {first}
      </Link>
      {others.length > 0 && ` and ${rowNumbers(others)}`}
    </>
  );
}
