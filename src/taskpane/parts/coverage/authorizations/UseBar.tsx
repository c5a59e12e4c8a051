import { makeStyles } from "@fluentui/react-components";
import type { AuthorizationSummary } from "../../../../billing/coverage/authorizations/summaries";
import { useChartStyles } from "../../figures/useChartStyles";

const heightPixels = 14;
const widestPixels = 400;
const stripePixels = 5;

const stripes = Array.from(
  { length: (widestPixels + heightPixels) / stripePixels },
  (_, at) => `M${(at + 1) * stripePixels - heightPixels} ${heightPixels}l${heightPixels} ${-heightPixels}`
).join("");

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    maxWidth: `${widestPixels}px`,
    height: `${heightPixels}px`,
  },
  swatch: { display: "block", width: "16px", height: "12px", flexShrink: 0 },
});

/** Full is used, striped is booked ahead, empty is left: told apart without colours. */
export const barParts = ["used", "bookedAhead", "free"] as const;
export type BarPart = (typeof barParts)[number];

/**
 * What is used of an authorization, booked ahead and left; nothing where that is not known.
 * @param label the same in words
 */
export function UseBar({ summary, label }: { summary: AuthorizationSummary; label: string }) {
  const styles = useStyles();
  const { account } = summary;
  const whole = account.authorized ?? 0;
  if (account.basis === undefined || whole <= 0) return null;
  const parts = {
    used: account.used ?? 0,
    bookedAhead: account.bookedAhead ?? 0,
    free: Math.max(0, account.free ?? 0),
  } satisfies Record<BarPart, number>;
  let before = 0;
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      {barParts.map((part) => {
        const from = before;
        before += (100 * parts[part]) / whole;
        return parts[part] > 0 && <Stretch key={part} {...{ part, from, to: before }} />;
      })}
      <Frame />
    </svg>
  );
}

/** How a part of a bar looks, beside its name. */
export function Swatch({ part }: { part: BarPart }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} aria-hidden>
      <Stretch part={part} from={0} to={100} />
      <Frame />
    </svg>
  );
}

/** A stretch of a bar, in percent of its width. */
function Stretch({ part, from, to }: { part: BarPart; from: number; to: number }) {
  const styles = useChartStyles();
  const area = { x: `${from}%`, y: 0, width: `${to - from}%`, height: "100%" };
  if (part !== "bookedAhead") {
    return <rect {...area} className={part === "used" ? styles.full : styles.hollow} />;
  }
  return (
    <svg {...area}>
      <rect width="100%" height="100%" className={styles.hollow} />
      <path d={stripes} strokeWidth="1.6" className={styles.full} />
    </svg>
  );
}

function Frame() {
  const styles = useChartStyles();
  return <rect width="100%" height="100%" fillOpacity="0" className={styles.hollow} />;
}
