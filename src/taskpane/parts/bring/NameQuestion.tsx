import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Choice } from "../Choice";
import { useState } from "react";
import type { NameAnswer, NewName } from "../../../billing/logs/bringing/names";
import { answerOf, keyOfName } from "../../state/bring/nameAnswers";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted, listed } from "../../words";
import { usePaneStyles } from "../usePaneStyles";
import { nameWords } from "./nameWords";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  others: { paddingLeft: tokens.spacingHorizontalXXL, minWidth: 0 },
});

/** Where a question about a name stands in the page. */
export function nameId(name: NewName): string {
  return `name ${keyOfName(name)}`;
}

interface NameQuestionProps {
  name: NewName;
  log: BringLog;
  isTold: boolean;
}

const other = "other";

/** Whether a name is somebody whom the tables know, new, or to be left as it is. */
export function NameQuestion({ name, log, isTold }: NameQuestionProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { kind, typed, rows, like } = name;
  const answer = answerOf(name, log.names);
  const isLike = (as: string) => like.some((each) => each.name === as);
  const [isOther, setOther] = useState(answer?.does === "same" && !isLike(answer.as));
  const [likest] = like;
  const others = (log.ahead?.knownNames[kind] ?? []).filter((each) => !isLike(each));
  const say = (does: NameAnswer["does"], as: string) => {
    setOther(false);
    log.answerName(name, { kind, typed, does, as });
  };
  const choose = (value: string) => {
    if (value === other) {
      setOther(true);
      log.answerName(name, undefined);
    } else if (value === "add" || value === "leave") say(value, typed);
    else say("same", value.slice("same ".length));
  };
  const { one } = nameWords[kind];
  return (
    <div className={`${like.length > 0 ? shared.card : ""} ${shared.tight}`} id={nameId(name)}>
      <Field
        label={likest ? `${typed}: the same as ${likest.name}?` : `${typed} is`}
        hint={`In ${counted(rows, "row")} of your log.`}
        validationMessage={isTold && !answer ? "Choose an answer." : undefined}
      >
        <RadioGroup
          value={isOther ? other : valueOf(answer)}
          onChange={(_event, { value }) => choose(value)}
        >
          {like.map(({ name: as, reasons }) => (
            <Radio
              key={as}
              value={`same ${as}`}
              label={
                <span className={styles.label}>
                  {likest?.name === as ? `Yes, the same as ${as}` : `The same as ${as}`}
                  {reasons.length > 0 && <span className={shared.caption}>{listed(reasons)}</span>}
                </span>
              }
            />
          ))}
          <Radio value="add" label={`${likest ? "No, add" : "Add"} ${typed} as a new ${one}`} />
          {others.length > 0 && <Radio value={other} label={`The same as another ${one}`} />}
          <Radio value="leave" label="Leave it as it is: its rows will say that it is not known" />
        </RadioGroup>
      </Field>
      {isOther && (
        <Field label={`Which ${one} is ${typed}?`} className={styles.others}>
          <Choice
            value={answer?.does === "same" && !isLike(answer.as) ? answer.as : ""}
            onChange={(_event, { value }) => {
              if (value === "") return;
              log.answerName(name, { kind, typed, does: "same", as: value });
            }}
          >
            <option value="">Choose a name</option>
            {others.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Choice>
        </Field>
      )}
    </div>
  );
}

function valueOf(answer: NameAnswer | undefined): string {
  if (!answer) return "";
  return answer.does === "same" ? `same ${answer.as}` : answer.does;
}
