import { Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FoundSheet } from "../../../workflows/findLogs";
import { usePane } from "../../state/usePane";
import { counted } from "../../words";
import { Heading } from "../Heading";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
  },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

interface SheetListProps {
  /** Absent: not read yet. */
  found: readonly FoundSheet[] | undefined;
  hasFailed: boolean;
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}

/** The sheets of the workbook that may be logs. */
export function SheetList({ found, hasFailed, picked, onChange }: SheetListProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { status } = usePane().workbook;
  const brought = useBroughtLogs();
  const { shown, hidden, showMore } = usePaged(found ?? []);
  if (!found) {
    return hasFailed ? null : <Spinner size="tiny" label="Looking at the sheets…" />;
  }
  const toggle = (name: string, isPicked: boolean) =>
    onChange(isPicked ? [...picked, name] : picked.filter((other) => other !== name));
  return (
    <section className={shared.tight}>
      <Heading level={3}>In this workbook</Heading>
      {found.length === 0 ? (
        <p className={shared.quiet}>
          This workbook has no sheet of yours. Copy your log into it, or choose a text file below.
        </p>
      ) : (
        <div role="group" aria-label="Sheets of this workbook" className={styles.list}>
          {shown.map((sheet) => (
            <Checkbox
              key={sheet.name}
              disabled={sheet.rows === 0}
              checked={picked.includes(sheet.name)}
              onChange={(_event, { checked }) => toggle(sheet.name, checked === true)}
              label={
                <span className={styles.words}>
                  <span>{sheet.name}</span>
                  <span className={shared.caption}>{factsOf(sheet, brought)}</span>
                </span>
              }
            />
          ))}
          <ShowMore hidden={hidden} onClick={showMore} />
        </div>
      )}
      {status?.kind === "unusable" && (
        <p className={shared.quiet}>
          A sheet is not listed where its table has a name that Quarterhour needs, such as Sessions
          or Clients. Give that table another name (Table Design, Table Name) to bring it.
        </p>
      )}
    </section>
  );
}

function factsOf({ name, rows, isHidden }: FoundSheet, brought: ReadonlySet<string>): string {
  return [
    rows === 0 ? "empty" : counted(rows, "row"),
    ...(isHidden ? ["hidden"] : []),
    ...(brought.has(name) ? ["brought before: only what is new is added"] : []),
  ].join(", ");
}

/** The logs from which sessions came. */
function useBroughtLogs(): ReadonlySet<string> {
  const { status } = usePane().workbook;
  const origins = status?.kind === "ready" ? status.origins : undefined;
  return useMemo(() => new Set([...(origins?.values() ?? [])].map(({ log }) => log)), [origins]);
}
