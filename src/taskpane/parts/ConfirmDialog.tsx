import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100% - 32px)",
    maxWidth: "400px",
    maxHeight: "calc(100% - 32px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  content: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** Buttons, the one that goes on first. */
  actions: ReactNode;
  onClose: () => void;
}

/**
 * A question that must be answered first; Escape closes it. The browser itself keeps the focus
 * inside and gives it back: Fluent's dialog leaves the pane hidden from screen readers where it
 * disappears together with what opened it.
 */
export function ConfirmDialog({ title, children, actions, onClose }: ConfirmDialogProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const [titleId, contentId] = [useId(), useId()];
  // In time to give the focus back before the dialog is taken off the page.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={contentId}
      onClose={onClose}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div id={contentId} className={styles.content}>
        {children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
