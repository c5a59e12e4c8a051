import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type Intent = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  message: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: "1px solid",
    borderRadius: tokens.borderRadiusLarge,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
});

const useIconStyles = makeStyles({
  info: { color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  info: "info",
  success: "ready",
  warning: "review",
  error: "fix",
} satisfies Record<Intent, IconName>;

interface MessageProps {
  intent: Intent;
  children: ReactNode;
  /** Closes the message; `name` is what a screen reader calls the button. */
  close?: { name: string; onClick: () => void };
}

/** A message that stays where it is until she closes it; its words wrap. */
export function Message({ intent, children, close }: MessageProps) {
  const styles = useStyles();
  const iconStyles = useIconStyles();
  return (
    <div className={mergeClasses(styles.message, styles[intent])}>
      <Icon name={icons[intent]} className={iconStyles[intent]} />
      <div className={styles.words}>{children}</div>
      {close && (
        <Button
          appearance="transparent"
          size="small"
          aria-label={close.name}
          icon={<Icon name="dismiss" />}
          onClick={close.onClick}
        />
      )}
    </div>
  );
}
