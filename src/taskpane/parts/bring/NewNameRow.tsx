import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { NewName } from "../../../billing/logs/bringing/names";
import { answerOf } from "../../state/bring/nameAnswers";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted } from "../../words";
import { usePaneStyles } from "../usePaneStyles";
import { NameQuestion } from "./NameQuestion";
import { decidedWords } from "./nameWords";

/** A name that is like no other, with what becomes of it. */
export function NewNameRow({ name, log }: { name: NewName; log: BringLog }) {
  const styles = usePaneStyles();
  const [isOpen, setOpen] = useState(false);
  const answer = answerOf(name, log.names);
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <span className={styles.strong} dir="auto">
          {name.typed}
        </span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`Change ${name.typed}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Close" : "Change"}
        </Button>
      </div>
      <span className={styles.caption}>
        {counted(name.rows, "row")}
        {answer && `. ${decidedWords(answer)}.`}
      </span>
      {isOpen && <NameQuestion name={name} log={log} isTold={false} />}
    </li>
  );
}
