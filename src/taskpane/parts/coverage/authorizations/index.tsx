import { lazy, Suspense } from "react";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { LoadGuard } from "../../LoadGuard";

const RunningOutLine = lazy(() =>
  import(/* webpackChunkName: "coverage" */ "./RunningOutLine").then(
    ({ RunningOutLine: line }) => ({ default: line })
  )
);

/** How many authorizations run out; nothing until the rules for it are there. */
export function RunningOut({ status }: { status: ReadyWorkbook }) {
  return (
    <LoadGuard>
      <Suspense fallback={null}>
        <RunningOutLine status={status} />
      </Suspense>
    </LoadGuard>
  );
}
