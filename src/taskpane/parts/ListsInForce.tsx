import { useMemo } from "react";
import { sources } from "../../billing/codes/sources";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { listAges, type ListAge } from "../state/listAges";
import { now } from "../state/now";
import { counted, sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { Heading } from "./Heading";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

/** Which lists the add-in brings, of when, and for how many sessions they are old. */
export function ListsInForce({ judgements }: Pick<ReadyWorkbook, "judgements">) {
  const styles = usePaneStyles();
  const ages = useMemo(() => listAges(judgements, now().today), [judgements]);
  const isOld = ages.some(({ laterSessions }) => laterSessions > 0);
  return (
    <section className={styles.tight}>
      <Heading level={2}>Lists in force</Heading>
      {isOld && (
        <Message intent="info">
          Some lists are more than a year older than sessions of this workbook. What has changed
          since goes into the tables Codes and Edits.
        </Message>
      )}
      <ul className={styles.list}>
        {ages.map((age) => (
          <Age key={age.list.title} age={age} />
        ))}
      </ul>
      <Disclosure label="Where they come from">
        <ul>
          {[...new Set(ages.map(({ list }) => sources[list.source].title))].map((title) => (
            <li key={title}>{sentence(title)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Age({ age: { list, laterSessions } }: { age: ListAge }) {
  const styles = usePaneStyles();
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <span>{list.title}</span>
        <span className={styles.strong}>{list.asOfWords}</span>
      </div>
      {laterSessions > 0 && (
        <span className={styles.caption}>
          {counted(laterSessions, "session")} more than a year later
        </span>
      )}
    </li>
  );
}
