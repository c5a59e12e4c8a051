import { otherTimeWords, type BilledByMonth } from "../../../billing/figures/billedByMonth";
import { shortMonth } from "../../../billing/figures/serviceMonths";
import { money } from "../../words";
import { ChartFigure } from "./ChartFigure";
import { useChartStyles } from "./useChartStyles";

const widthPixels = 300;
const plot = { top: 18, height: 84, labelBottom: 116 } as const;
const barShare = 0.64;

type Month = BilledByMonth["months"][number];

/** A column for each month of the visits: what is paid below, what is outstanding above it. */
export function BilledChart({ billed }: { billed: BilledByMonth }) {
  const styles = useChartStyles();
  return (
    <ChartFigure
      title="Billed by month of the visit"
      summary={summaryOf(billed)}
      table={tableOf(billed)}
    >
      {(titleId) => (
        <>
          <div className={styles.legend} aria-hidden="true">
            <Key name="Paid" className={styles.full} />
            <Key name="Outstanding" className={styles.hollow} />
          </div>
          <Columns months={billed.months} titleId={titleId} />
        </>
      )}
    </ChartFigure>
  );
}

function Key({ name, className }: { name: string; className: string }) {
  const styles = useChartStyles();
  return (
    <span className={styles.key}>
      <svg viewBox="0 0 12 12" className={styles.swatch}>
        <rect x="1" y="1" width="10" height="10" className={className} />
      </svg>
      {name}
    </span>
  );
}

function Columns({ months, titleId }: { months: readonly Month[]; titleId: string }) {
  const styles = useChartStyles();
  const most = Math.max(1, ...months.map(({ billedCents }) => billedCents));
  const slot = widthPixels / months.length;
  const bottom = plot.top + plot.height;
  return (
    <svg
      viewBox={`0 0 ${widthPixels} 120`}
      className={styles.drawing}
      role="img"
      aria-labelledby={titleId}
    >
      <line x1="0" x2={widthPixels} y1={plot.top} y2={plot.top} className={styles.axis} />
      <text x="0" y={plot.top - 5} className={styles.words}>
        {money(most)}
      </text>
      {months.map((month, at) => (
        <g key={month.month} transform={`translate(${(at + (1 - barShare) / 2) * slot} 0)`}>
          <title>{wordsOf(month)}</title>
          <Column month={month} most={most} width={slot * barShare} />
          <text
            x={(slot * barShare) / 2}
            y={plot.labelBottom}
            textAnchor="middle"
            className={styles.words}
          >
            {shortMonth(month.month).slice(0, 1)}
          </text>
        </g>
      ))}
      <line x1="0" x2={widthPixels} y1={bottom} y2={bottom} className={styles.axis} />
    </svg>
  );
}

function Column({ month, most, width }: { month: Month; most: number; width: number }) {
  const styles = useChartStyles();
  const pixels = (cents: number) => (Math.max(0, cents) / most) * plot.height;
  const paid = pixels(month.paidCents);
  const outstanding = pixels(month.outstandingCents);
  const bottom = plot.top + plot.height;
  return (
    <>
      {outstanding > 0 && (
        <rect
          {...{ x: 0, width, y: bottom - paid - outstanding, height: outstanding }}
          className={styles.hollow}
        />
      )}
      {paid > 0 && (
        <rect {...{ x: 0, width, y: bottom - paid, height: paid }} className={styles.full} />
      )}
    </>
  );
}

function wordsOf({ month, billedCents, paidCents, outstandingCents }: Month): string {
  return `${shortMonth(month)}: billed ${money(billedCents)}, paid ${money(paidCents)}, outstanding ${money(outstandingCents)}`;
}

function summaryOf({ months, others }: BilledByMonth): string {
  const sum = (part: "billedCents" | "paidCents" | "outstandingCents") =>
    money(months.reduce((total, month) => total + month[part], 0));
  const [first, last] = [months[0], months[months.length - 1]];
  const period = first && last ? `${shortMonth(first.month)} to ${shortMonth(last.month)}: ` : "";
  const rest = others.flatMap(({ time, outstandingCents }) =>
    outstandingCents === 0
      ? []
      : [`${otherTimeWords(time, months)}: ${money(outstandingCents)} outstanding.`]
  );
  return [
    `${period}${sum("billedCents")} billed, ${sum("paidCents")} paid, ${sum("outstandingCents")} outstanding.`,
    ...rest,
  ].join(" ");
}

function tableOf({ months, others, total }: BilledByMonth) {
  const row = (name: string, { billedCents, paidCents, outstandingCents }: typeof total) => [
    name,
    ...[billedCents, paidCents, outstandingCents].map(money),
  ];
  return {
    headers: ["Month", "Billed", "Paid", "Outstanding"],
    rows: [
      ...months.map((month) => row(shortMonth(month.month), month)),
      ...others.map((other) => row(otherTimeWords(other.time, months), other)),
      row("Total", total),
    ],
  };
}
