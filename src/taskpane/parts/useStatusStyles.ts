import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours of the three states of a session; words and shapes say the same. */
export const useStatusStyles = makeStyles({
  ready: { color: tokens.colorStatusSuccessForeground1 },
  review: { color: tokens.colorStatusWarningForeground3 },
  fix: { color: tokens.colorStatusDangerForeground1 },
});
