import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  body: { paddingTop: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  label: ReactNode;
  /** Said by a screen reader where the label alone does not tell what is disclosed. */
  name?: string;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** A button that shows and hides what follows it. */
export function Disclosure({ label, name, isOpenAtFirst = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const body = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={<Icon name={isOpen ? "open" : "closed"} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
