import { useState } from "react";
import type { NameKind, NewName } from "../../../billing/logs/bringing/names";
import { nameKinds } from "../../../billing/logs/bringing/names";
import { answerOf, keyOfName } from "../../state/bring/nameAnswers";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted, listed } from "../../words";
import { BusyButton } from "../BusyButton";
import { Disclosure } from "../Disclosure";
import { Heading } from "../Heading";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";
import { NameQuestion, nameId } from "./NameQuestion";
import { NewNameRow } from "./NewNameRow";
import { Reading } from "./Reading";
import { StepActions } from "./StepActions";
import { nameWords } from "./nameWords";

/** Names of the log that no table has: new, or somebody whom the tables call otherwise. */
export function NamesStep({ log }: { log: BringLog }) {
  const styles = usePaneStyles();
  const { ahead, newNames, names, isCurrent, openNames, goOn, goBack } = log;
  const [isTold, setTold] = useState(false);
  const goOnIfAnswered = () => {
    setTold(true);
    const open = newNames.find((name) => answerOf(name, names) === undefined);
    if (!open) goOn();
    else document.getElementById(nameId(open))?.querySelector("input")?.focus();
  };
  return (
    <>
      <p className={styles.quiet}>
        These names are in your log and not in your tables. Nobody is merged unless you say so.
      </p>
      {ahead &&
        nameKinds.map((kind) => (
          <OfKind
            key={kind}
            kind={kind}
            all={newNames.filter((name) => name.kind === kind)}
            log={log}
            isTold={isTold}
          />
        ))}
      <Reading log={log} />
      <StepActions
        onBack={goBack}
        left={openNames > 0 ? `${counted(openNames, "name")} left to answer` : undefined}
      >
        <BusyButton
          appearance="primary"
          isUnavailable={!isCurrent || !ahead}
          onClick={goOnIfAnswered}
        >
          Continue
        </BusyButton>
      </StepActions>
    </>
  );
}

interface OfKindProps {
  kind: NameKind;
  all: readonly NewName[];
  log: BringLog;
  isTold: boolean;
}

function OfKind({ kind, all, log, isTold }: OfKindProps) {
  const styles = usePaneStyles();
  const alike = all.filter(({ like }) => like.length > 0);
  const { shown, hidden, showMore } = usePaged(alike);
  if (all.length === 0) return null;
  const { title } = nameWords[kind];
  return (
    <section className={styles.stack} aria-label={title}>
      <Heading level={3}>{title}</Heading>
      {shown.map((name) => (
        <NameQuestion key={keyOfName(name)} name={name} log={log} isTold={isTold} />
      ))}
      <ShowMore hidden={hidden} onClick={showMore} />
      <PlainlyNew kind={kind} names={all.filter(({ like }) => like.length === 0)} log={log} />
    </section>
  );
}

/** Names that are like no other: they are added, unless she says otherwise. */
function PlainlyNew(props: { kind: NameKind; names: readonly NewName[]; log: BringLog }) {
  const { kind, names, log } = props;
  if (names.length === 0) return null;
  const isAdded = (name: NewName) => answerOf(name, log.names)?.does === "add";
  const added = names.filter(isAdded).length;
  const { one, many } = nameWords[kind];
  const label = [
    ...(added > 0 ? [`${counted(added, `new ${one}`, `new ${many}`)} will be added`] : []),
    ...(names.length > added ? [`${names.length - added} you decided otherwise`] : []),
  ];
  return (
    <Disclosure label={listed(label)}>
      <List names={names} log={log} />
    </Disclosure>
  );
}

function List({ names, log }: { names: readonly NewName[]; log: BringLog }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(names);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((name) => (
          <NewNameRow key={keyOfName(name)} name={name} log={log} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}
