import { Field, Input, Textarea } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { costSharings } from "../../../../billing/coverage/benefits/benefit";
import { numberOf, type BenefitField } from "../../../state/ask/benefitEntries";
import { percent } from "../../../state/ask/benefitProblems";
import { toldBelow, useBenefitStyles, type BenefitPartProps } from "./benefitParts";
import { lastSaid } from "./lastSaid";

interface BenefitAnswersProps extends BenefitPartProps {
  /** Whether table Benefits has a place for the answer. */
  hasPlace: (field: BenefitField) => boolean;
}

/** What the plan answered, in the order in which it is asked. */
export function BenefitAnswers(props: BenefitAnswersProps) {
  const styles = useBenefitStyles();
  const { entries, last, touched, onChange, hasPlace } = props;
  return (
    <>
      <div className={styles.pair}>
        <Typed {...props} field="deductible" label="Deductible ($)" />
        <Typed {...props} field="deductibleMet" label="Deductible met ($)" />
        <Typed
          {...props}
          field="coinsurance"
          label="Coinsurance (%)"
          understood={shareWords(numberOf(entries, "coinsurance"))}
        />
        <Typed {...props} field="copay" label="Copay a visit ($)" />
        {hasPlace("outOfPocket") && (
          <Typed {...props} field="outOfPocket" label="Most in a year ($)" />
        )}
        {hasPlace("outOfPocketMet") && (
          <Typed {...props} field="outOfPocketMet" label="Of that, paid ($)" />
        )}
        {hasPlace("deductibleApplies") && (
          <Chosen
            {...props}
            field="deductibleApplies"
            label="Deductible first?"
            blank="Not asked"
            choices={["Yes", "No"]}
          />
        )}
        {hasPlace("costSharing") && (
          <Chosen
            {...props}
            field="costSharing"
            label="Whose terms"
            blank="Those for us"
            choices={costSharings}
          />
        )}
        <Typed {...props} field="visitLimit" label="Visit limit" mode="numeric" />
        <Typed {...props} field="usedElsewhere" label="Used elsewhere" mode="numeric" />
        <Typed {...props} field="combinedDisciplines" label="Shared with" mode="text" />
        <Typed {...props} field="resetsOn" label="Resets on" mode="text" type="date" />
      </div>
      <Field
        label="Exclusions"
        hint={lastSaid(last, "exclusions")}
        {...toldBelow(props, "exclusions")}
      >
        <Textarea
          value={entries.exclusions}
          resize="vertical"
          onBlur={() => touched.touch("exclusions")}
          onChange={(_event, { value }) => onChange({ exclusions: value })}
        />
      </Field>
    </>
  );
}

interface AnswerProps extends BenefitPartProps {
  field: BenefitField;
  label: string;
}

interface TypedProps extends AnswerProps {
  mode?: "decimal" | "numeric" | "text";
  type?: "text" | "date";
  /** What is made of what was typed, so far as that says more. */
  understood?: string;
}

function Typed(props: TypedProps) {
  const { field, label, mode = "decimal", type = "text", understood } = props;
  const styles = useBenefitStyles();
  const { entries, last, touched, onChange } = props;
  const hints = [understood, lastSaid(last, field)].filter((hint) => hint !== undefined);
  return (
    <Field
      label={label}
      hint={hints.length > 0 ? hints.join(" ") : undefined}
      {...toldBelow(props, field)}
    >
      <Input
        type={type}
        className={styles.input}
        input={{ className: styles.input }}
        inputMode={mode}
        value={entries[field]}
        onBlur={() => touched.touch(field)}
        onChange={(_event, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
}

interface ChosenProps extends AnswerProps {
  blank: string;
  choices: readonly string[];
}

function Chosen({ field, label, blank, choices, entries, last, onChange }: ChosenProps) {
  return (
    <Field label={label} hint={lastSaid(last, field)}>
      <Choice
        value={entries[field]}
        onChange={(_event, { value }) => onChange({ [field]: value })}
      >
        <option value="">{blank}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

function shareWords(share: number | undefined): string | undefined {
  if (share === undefined) return undefined;
  return `The family pays ${percent(share)}, the plan ${percent(1 - share)}.`;
}
