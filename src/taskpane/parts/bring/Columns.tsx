import { useState } from "react";
import type { LogTable } from "../../../billing/logs/matching/fields";
import type { ColumnMatch, FixedMatch } from "../../../billing/logs/matching/matchColumns";
import { isUsed, surenessOf } from "../../state/bring/sureness";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted } from "../../words";
import { Disclosure } from "../Disclosure";
import { usePaneStyles } from "../usePaneStyles";
import { ColumnRow } from "./ColumnRow";

interface ColumnsProps {
  table: LogTable;
  columns: readonly ColumnMatch[];
  /** The logs that have them. */
  logs: readonly string[];
  wish: BringLog["wish"];
  /** Those that she gave to a field just now. */
  chosen: readonly FixedMatch[];
}

type GroupName = "open" | "clear" | "unused";

/** The columns of a log: those that she should look at, and folded those that are clear. */
export function Columns({ table, columns, logs, wish, chosen }: ColumnsProps) {
  const styles = usePaneStyles();
  const groupOf = useGroups(columns);
  const of = (group: GroupName) => columns.filter((match) => groupOf(match) === group);
  const rows = (matches: readonly ColumnMatch[]) => (
    <ul className={styles.list}>
      {matches.map((match) => (
        <ColumnRow
          key={match.column}
          {...{ table, match, logs, wish }}
          isChosen={chosen.some(({ column }) => column === match.column)}
        />
      ))}
    </ul>
  );
  const [open, clear, unused] = [of("open"), of("clear"), of("unused")];
  return (
    <div>
      {open.length > 0 && rows(open)}
      {clear.length > 0 && (
        <Disclosure
          label={`${counted(clear.length, "column")} ${clear.length === 1 ? "was" : "were"} clear`}
          isOpenAtFirst={false}
        >
          {rows(clear)}
        </Disclosure>
      )}
      {unused.length > 0 && (
        <Disclosure
          label={`${counted(unused.length, "column")} ${unused.length === 1 ? "is" : "are"} not used`}
        >
          {rows(unused)}
        </Disclosure>
      )}
    </div>
  );
}

/**
 * Where each column is shown: as it was when it was first seen, so that a list in which she has just
 * changed something does not jump away, but that what is no longer sure comes into the open.
 */
function useGroups(columns: readonly ColumnMatch[]): (match: ColumnMatch) => GroupName {
  const [places, setPlaces] = useState<ReadonlyMap<number, GroupName>>(new Map());
  const moved = columns.flatMap((match) => {
    const is = groupNow(match);
    const was = places.get(match.column);
    return was === undefined || (is === "open" && was !== "open")
      ? [[match.column, is] as const]
      : [];
  });
  if (moved.length > 0) setPlaces(new Map([...places, ...moved]));
  return ({ column }) => places.get(column) ?? "open";
}

function groupNow(match: ColumnMatch): GroupName {
  if (surenessOf(match) !== "sure") return "open";
  return isUsed(match) ? "clear" : "unused";
}
