import { useId, type ReactNode } from "react";
import { Heading } from "../Heading";
import { usePaneStyles } from "../usePaneStyles";
import { useChartStyles } from "./useChartStyles";

/** The numbers of a chart, for whoever does not see it. */
export interface ChartTable {
  headers: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
}

interface ChartFigureProps {
  title: string;
  /** The chart in a sentence or two, for everyone. */
  summary: string;
  table: ChartTable;
  /** The drawing, named by the title. */
  children: (titleId: string) => ReactNode;
}

/** A chart with its title, what it comes to, and its numbers as a table that is heard, not seen. */
export function ChartFigure({ title, summary, table, children }: ChartFigureProps) {
  const styles = useChartStyles();
  const pane = usePaneStyles();
  const titleId = useId();
  return (
    <figure className={`${styles.figure} ${pane.tight}`} aria-labelledby={titleId}>
      <Heading level={3}>
        <span id={titleId}>{title}</span>
      </Heading>
      {children(titleId)}
      <p className={pane.caption}>{summary}</p>
      <div className={styles.unseen}>
        <NumbersTable title={title} table={table} />
      </div>
    </figure>
  );
}

function NumbersTable({ title, table }: { title: string; table: ChartTable }) {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {table.headers.map((header, at) => (
            <th key={at} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = "", ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
