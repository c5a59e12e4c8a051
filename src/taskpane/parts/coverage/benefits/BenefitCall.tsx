import { Field, Input } from "@fluentui/react-components";
import { Choice } from "../../Choice";
import { rowNumber } from "../../../../billing/records";
import { dayName, number } from "../../../words";
import { NameOptions } from "../../NameOptions";
import { usePaneStyles } from "../../usePaneStyles";
import { toldBelow, useBenefitStyles, type BenefitPartProps } from "./benefitParts";

interface BenefitCallProps extends BenefitPartProps {
  clients: readonly string[];
  payers: readonly string[];
  /** Clients says which plan the client has; true while none is chosen. */
  hasPlan: boolean;
  onClient: (client: string) => void;
}

/** Of whom a plan was asked, which plan, when, and who answered. */
export function BenefitCall(props: BenefitCallProps) {
  const styles = useBenefitStyles();
  const shared = usePaneStyles();
  const { entries, touched, onChange, clients, payers, hasPlan, onClient, last } = props;
  return (
    <>
      <Field label="Client" {...toldBelow(props, "client")}>
        <Choice
          value={entries.client}
          onBlur={() => touched.touch("client")}
          onChange={(_event, { value }) => onClient(value)}
        >
          <NameOptions all={clients} chosen={entries.client} blank="Choose a client" />
        </Choice>
      </Field>
      <Field
        label="Plan that was asked"
        hint={hasPlan ? undefined : "Clients names no plan for this client: choose the one you called."}
      >
        <Choice
          value={entries.payer}
          onChange={(_event, { value }) => onChange({ payer: value })}
        >
          <NameOptions
            all={payers}
            chosen={entries.payer}
            blank="Whatever plan the client has"
          />
        </Choice>
      </Field>
      <div className={styles.pair}>
        <Field label="Verified on" {...toldBelow(props, "verifiedOn")}>
          <Input
            type="date"
            className={styles.input}
            input={{ className: styles.input }}
            value={entries.verifiedOn}
            onBlur={() => touched.touch("verifiedOn")}
            onChange={(_event, { value }) => onChange({ verifiedOn: value })}
          />
        </Field>
        <Field label="Reference" {...toldBelow(props, "reference")}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={entries.reference}
            onBlur={() => touched.touch("reference")}
            onChange={(_event, { value }) => onChange({ reference: value })}
          />
        </Field>
      </div>
      {entries.client !== "" && (
        <p className={shared.caption}>
          {last
            ? `Verified last on ${dayName(last.verifiedOn)}${last.reference === undefined ? "" : `, reference ${last.reference}`} (row ${number(rowNumber(last))} of Benefits). What the plan said then stands below each field.`
            : "Nothing was verified with this plan before."}
        </p>
      )}
    </>
  );
}
