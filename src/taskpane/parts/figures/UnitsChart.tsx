import { shortMonth } from "../../../billing/figures/serviceMonths";
import type { UnitsByTherapist } from "../../../billing/figures/unitsByTherapist";
import { counted, number } from "../../words";
import { ChartFigure } from "./ChartFigure";
import { useChartStyles } from "./useChartStyles";

const slotPixels = 10;
const heightPixels = 26;

/** A row for each therapist, with a column for each month, all on one scale. */
export function UnitsChart({ units }: { units: UnitsByTherapist }) {
  const styles = useChartStyles();
  const { months, therapists } = units;
  const most = Math.max(1, ...therapists.flatMap((each) => each.units));
  return (
    <ChartFigure
      title="Units by therapist and month"
      summary={summaryOf(units)}
      table={tableOf(units)}
    >
      {(titleId) => (
        <div className={styles.people} role="img" aria-labelledby={titleId}>
          {therapists.map(({ therapist, units: own, total }, at) => (
            <div key={at} className={styles.person}>
              <span className={styles.name} dir="auto">
                {therapist}
              </span>
              <svg
                viewBox={`0 0 ${months.length * slotPixels} ${heightPixels}`}
                className={styles.drawing}
              >
                {own.map((each, place) => (
                  <rect
                    key={months[place]}
                    x={place * slotPixels + 1}
                    y={heightPixels - 1 - (each / most) * (heightPixels - 3)}
                    width={slotPixels - 3}
                    height={(each / most) * (heightPixels - 3)}
                    className={styles.full}
                  >
                    <title>{`${shortMonth(months[place] ?? "")}: ${counted(each, "unit")}`}</title>
                  </rect>
                ))}
                <line
                  {...{ x1: 0, x2: months.length * slotPixels }}
                  {...{ y1: heightPixels - 0.5, y2: heightPixels - 0.5 }}
                  className={styles.axis}
                />
              </svg>
              <span className={styles.total}>{number(total)}</span>
            </div>
          ))}
        </div>
      )}
    </ChartFigure>
  );
}

function summaryOf({ months, total }: UnitsByTherapist): string {
  const [first = "", last = ""] = [months[0], months[months.length - 1]];
  return `${shortMonth(first)} to ${shortMonth(last)}, billed or not: ${counted(total, "unit")}.`;
}

function tableOf({ months, therapists, monthTotals, total }: UnitsByTherapist) {
  return {
    headers: ["Month", ...therapists.map(({ therapist }) => therapist), "All"],
    rows: [
      ...months.map((month, at) => [
        shortMonth(month),
        ...therapists.map((each) => number(each.units[at] ?? 0)),
        number(monthTotals[at] ?? 0),
      ]),
      ["Total", ...therapists.map((each) => number(each.total)), number(total)],
    ],
  };
}
