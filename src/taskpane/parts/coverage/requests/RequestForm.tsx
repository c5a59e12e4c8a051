import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { useEffect, useRef, useState } from "react";
import { coverageRequestKinds } from "../../../../billing/records";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { kindWords } from "../../../kinds";
import { withFirstDayAsked } from "../../../state/ask/requestEntries";
import { useTouched } from "../../../state/useTouched";
import { BusyButton } from "../../BusyButton";
import { CarePeople } from "../../CarePeople";
import { CareServices } from "../../CareServices";
import { DayField } from "../../DayField";
import { usePaneStyles } from "../../usePaneStyles";
import { RequestPreview } from "./RequestPreview";
import { useRequestForm } from "./useRequestForm";

const useStyles = makeStyles({
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** What a plan is asked about a client's care, and the sheet that comes of it. */
export function RequestForm({ status }: { status: ReadyWorkbook }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const inHand = useRequestForm(status);
  const { entries, problems, change, choose } = inHand;
  const { kind } = entries;
  const touched = useTouched();
  const form = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    if (presses > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [presses]);
  const tellAll = () => {
    touched.touchAll();
    setPresses(presses + 1);
  };
  const care = { entries, problems, touched, onChange: change };
  return (
    <>
      <div ref={form} role="group" aria-label="What to ask a plan" className={shared.stack}>
        <Field label="What to make" hint={kindWords[kind].purpose}>
          <Choice
            value={kind}
            onChange={(_event, { value }) => {
              const chosen = coverageRequestKinds.find((each) => each === value);
              if (chosen) choose({ kind: chosen });
            }}
          >
            {coverageRequestKinds.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Choice>
        </Field>
        <CarePeople
          {...care}
          clients={inHand.clients}
          providers={inHand.providers}
          proposal={inHand.proposal.state}
          onClient={(client) => choose({ client })}
          noProvider="To be written in by hand"
        />
        <div className={styles.days}>
          <DayField
            label="First day"
            value={entries.from}
            problem={touched.told("from", problems?.from)}
            onLeave={() => touched.touch("from")}
            onType={(value) => change(withFirstDayAsked(entries, value))}
          />
          <DayField
            label="Last day"
            value={entries.to}
            problem={touched.told("to", problems?.to)}
            onLeave={() => touched.touch("to")}
            onType={(to) => change({ to })}
          />
        </div>
        {inHand.whyThen !== undefined && <p className={shared.caption}>{inHand.whyThen}</p>}
        <CareServices {...care} heading="Services to ask for" wordsOf={inHand.wordsOf} />
        <Field
          label="Diagnoses"
          hint="As in Clients; change what is different this time."
          validationMessage={touched.told("diagnoses", problems?.diagnoses)}
        >
          <Input
            value={entries.diagnoses}
            onBlur={() => touched.touch("diagnoses")}
            onChange={(_event, { value }) => change({ diagnoses: value })}
          />
        </Field>
      </div>
      {problems && (
        <div className={shared.row}>
          <BusyButton appearance="primary" onClick={tellAll}>
            Make 1 {kindWords[kind].one}
          </BusyButton>
        </div>
      )}
      <RequestPreview state={inHand.preview} choice={inHand.choice} />
    </>
  );
}
