import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { LoadGuard } from "../LoadGuard";

const FiguresBody = lazy(() =>
  import(/* webpackChunkName: "figures" */ "./FiguresBody").then(({ FiguresBody: body }) => ({
    default: body,
  }))
);

export interface FiguresProps {
  /** What the last look at the workbook read. */
  status: Pick<ReadyWorkbook, "records" | "judgements">;
  /** Stands below them, such as the button `Make Dashboard sheet`. */
  action?: ReactNode;
}

/** What is billed, owed and worked, in three small charts that are fetched when they are shown. */
export function Figures(props: FiguresProps) {
  return (
    <LoadGuard>
      <Suspense fallback={<Spinner size="tiny" label="Loading the figures…" />}>
        <FiguresBody {...props} />
      </Suspense>
    </LoadGuard>
  );
}
