import { useMemo } from "react";
import type { Amount } from "../../../../billing/charges/shares/amount";
import type { VisitShare } from "../../../../billing/charges/shares/familyShare";
import { familyYear } from "../../../../billing/coverage/explained/familyYear";
import type { IsoDate, Session } from "../../../../billing/records";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { counted, dayName } from "../../../words";
import { Heading } from "../../Heading";
import { ShowMore } from "../../ShowMore";
import { usePaged } from "../../usePaged";
import { usePaneStyles } from "../../usePaneStyles";
import { amountText } from "./amountText";
import { VisitOwed } from "./VisitOwed";

interface FamilyOwesProps {
  status: Pick<ReadyWorkbook, "records" | "judgements">;
  client: string;
  isoDate: IsoDate;
  session: Session | undefined;
}

/** What the family is expected to owe for the visits of the plan's year, the latest first. */
export function FamilyOwes({ status, client, isoDate, session }: FamilyOwesProps) {
  const styles = usePaneStyles();
  const { records, judgements } = status;
  const { year, visits, total, unknown } = useMemo(
    () => familyYear({ client, isoDate }, records, judgements),
    [client, isoDate, records, judgements]
  );
  const own = visits.find(({ rows }) => session !== undefined && rows.includes(session.row));
  const others = visits.filter((visit) => visit !== own);
  const days = `${dayName(year.from)} to ${dayName(year.to)}`;
  return (
    <section className={styles.tight}>
      <Heading level={3}>What the family owes</Heading>
      {visits.length === 0 ? (
        <p className={styles.line}>No visit that can be worked out, from {days}.</p>
      ) : (
        <>
          <p className={styles.line}>
            {counted(visits.length, "visit")} from {days}: {totalWords(total, visits.length, unknown)}.
          </p>
          <p className={styles.caption}>
            What is expected; payments are not taken off.
          </p>
          {own && (
            <ul className={styles.list} aria-label="The visit of this session">
              <VisitOwed visit={own} isOpenAtFirst />
            </ul>
          )}
          <Others visits={others} isAll={own === undefined} />
        </>
      )}
    </section>
  );
}

function Others({ visits, isAll }: { visits: readonly VisitShare[]; isAll: boolean }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(visits);
  if (visits.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={isAll ? "Visits" : "Other visits"}>
        {shown.map((visit) => (
          <VisitOwed key={visit.rows.join()} visit={visit} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

/** @param unknown of so many visits it is not known */
function totalWords(total: Amount, visits: number, unknown: number): string {
  if (unknown === visits) return "it is not known what the family owes";
  const rest = unknown === 0 ? "" : `, and ${counted(unknown, "visit")} of which it is not known`;
  return `${amountText(total)}${rest}`;
}
