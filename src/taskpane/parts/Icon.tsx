import { makeStyles, mergeClasses } from "@fluentui/react-components";

const shapes = {
  ready: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.6 5.1-4.8 4.8-2.4-2.4-1 1 3.4 3.4 5.8-5.8-1-1Z",
  review:
    "M10 2.2c.5 0 1 .3 1.2.7l6.6 12.1c.5.9-.2 2-1.2 2H3.4c-1 0-1.7-1.1-1.2-2L8.8 2.9c.2-.4.7-.7 1.2-.7Zm-.8 4.6v5h1.6v-5H9.2Zm.8 6.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z",
  fix: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm2.8 4.2L10 9 7.2 6.2l-1 1L9 10l-2.8 2.8 1 1L10 11l2.8 2.8 1-1L11 10l2.8-2.8-1-1Z",
  open: "M4.6 7.4 10 12.8l5.4-5.4 1 1L10 14.9 3.6 8.4l1-1Z",
  closed: "m7.4 4.6 5.4 5.4-5.4 5.4 1 1L14.9 10 8.4 3.6l-1 1Z",
  info: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm-.8 6.8v5h1.6v-5H9.2ZM10 5.8a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z",
  dismiss:
    "m5.2 4.2 4.8 4.7 4.8-4.7 1 1-4.7 4.8 4.7 4.8-1 1-4.8-4.7-4.8 4.7-1-1L8.9 10 4.2 5.2l1-1Z",
} as const;

export type IconName = keyof typeof shapes;

const useStyles = makeStyles({
  icon: { width: "20px", height: "20px", flexShrink: 0, display: "block", fill: "currentColor" },
});

/** A picture beside words that say the same: it has no name of its own. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={mergeClasses(styles.icon, className)}>
      <path d={shapes[name]} />
    </svg>
  );
}
