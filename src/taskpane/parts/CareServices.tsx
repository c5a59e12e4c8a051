import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { blankService, type ServiceEntry } from "../state/careEntries";
import type { CarePartProps } from "./careParts";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr)) 32px",
    gap: tokens.spacingHorizontalXS,
    alignItems: "end",
  },
  input: { minWidth: 0 },
  problem: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const columns = [
  { field: "code", label: "Code", mode: "text" },
  { field: "units", label: "Units a visit", mode: "decimal" },
  { field: "visits", label: "Visits", mode: "numeric" },
] as const;

interface CareServicesProps extends CarePartProps {
  heading: string;
  /** What a row comes to, shown below it; absent or undefined: nothing is said. */
  wordsOf?: (service: ServiceEntry) => string | undefined;
}

/** Which services are to come, and how many visits of each. */
export function CareServices(props: CareServicesProps) {
  const styles = usePaneStyles();
  const { entries, onChange, heading } = props;
  const { services } = entries;
  return (
    <section className={`${styles.tight}`}>
      <Heading level={3}>{heading}</Heading>
      {services.map((service, index) => (
        <Service
          key={service.id}
          {...props}
          service={service}
          position={index + 1}
          onType={(typed) =>
            onChange({ services: services.map((each) => (each === service ? typed : each)) })
          }
          onRemove={() => onChange({ services: services.filter((each) => each !== service) })}
        />
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => onChange({ services: [...services, blankService(services)] })}
        >
          Add a service
        </Button>
      </div>
    </section>
  );
}

interface ServiceProps extends CareServicesProps {
  service: ServiceEntry;
  /** From 1. */
  position: number;
  onType: (service: ServiceEntry) => void;
  onRemove: () => void;
}

/** What is wrong is told below the row, where there is room for it. */
function Service(props: ServiceProps) {
  const { entries, problems, touched, service, position, onType, onRemove, wordsOf } = props;
  const styles = useStyles();
  const shared = usePaneStyles();
  const id = useId();
  const words = wordsOf?.(service);
  const found = problems?.services.get(service.id);
  const told = columns.flatMap(({ field, label }) => {
    const problem = touched.told(`${field} ${service.id}`, found?.[field]);
    return problem === undefined ? [] : [{ field, text: `${label}: ${problem}` }];
  });
  return (
    <div role="group" aria-label={`Service ${position}`} className={shared.tight}>
      <div className={styles.row}>
        {columns.map(({ field, label, mode }) => {
          const isWrong = told.some((each) => each.field === field);
          return (
            <Field key={field} label={label} validationState={isWrong ? "error" : "none"}>
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                inputMode={mode}
                value={service[field]}
                aria-describedby={isWrong ? `${id}${field}` : undefined}
                onBlur={() => touched.touch(`${field} ${service.id}`)}
                onChange={(_event, { value }) => onType({ ...service, [field]: value })}
              />
            </Field>
          );
        })}
        {entries.services.length > 1 && (
          <Button
            appearance="transparent"
            icon={<Icon name="dismiss" />}
            aria-label={`Remove service ${position}`}
            onClick={onRemove}
          />
        )}
      </div>
      {words !== undefined && <p className={shared.caption}>{words}</p>}
      {told.map(({ field, text }) => (
        <p key={field} id={`${id}${field}`} className={styles.problem} role="alert">
          {text}
        </p>
      ))}
    </div>
  );
}
