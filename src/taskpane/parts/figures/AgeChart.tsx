import type { BalanceByAge } from "../../../billing/figures/balanceByAge";
import { money } from "../../words";
import { ChartFigure } from "./ChartFigure";
import { useChartStyles } from "./useChartStyles";

const widthPixels = 300;
const rowPixels = 21;
const bar = { left: 88, width: 128, height: 12 } as const;

/** A bar for each age of the visits: what is outstanding of them. */
export function AgeChart({ age }: { age: BalanceByAge }) {
  const styles = useChartStyles();
  const most = Math.max(1, ...age.buckets.map(({ cents }) => cents));
  return (
    <ChartFigure title="Balance by age of the visit" summary={summaryOf(age)} table={tableOf(age)}>
      {(titleId) => (
        <svg
          viewBox={`0 0 ${widthPixels} ${rowPixels * age.buckets.length}`}
          className={styles.drawing}
          role="img"
          aria-labelledby={titleId}
        >
          {age.buckets.map(({ label, cents }, at) => (
            <g key={label} transform={`translate(0 ${at * rowPixels})`}>
              <text x="0" y="14" className={styles.words}>
                {label}
              </text>
              {cents > 0 && (
                <rect
                  {...{ x: bar.left, y: 4, height: bar.height }}
                  width={Math.max(1, (cents / most) * bar.width)}
                  className={styles.full}
                />
              )}
              <text x={widthPixels} y="14" textAnchor="end" className={styles.amount}>
                {money(cents)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </ChartFigure>
  );
}

function summaryOf({ outstandingCents, creditCents, refundedBeyondCents }: BalanceByAge): string {
  return [
    `${money(outstandingCents)} outstanding in all.`,
    ...(creditCents === 0 ? [] : [`Credits kept for clients: ${money(creditCents)}.`]),
    ...(refundedBeyondCents === 0
      ? []
      : [`Refunded beyond what was paid: ${money(refundedBeyondCents)}.`]),
  ].join(" ");
}

function tableOf({ buckets, outstandingCents }: BalanceByAge) {
  return {
    headers: ["Since the visit", "Balance"],
    rows: [
      ...buckets.map(({ label, cents }) => [label, money(cents)]),
      ["Outstanding", money(outstandingCents)],
    ],
  };
}
