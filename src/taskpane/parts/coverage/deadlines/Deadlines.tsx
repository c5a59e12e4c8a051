import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { Heading } from "../../Heading";
import { LoadGuard } from "../../LoadGuard";
import { usePaneStyles } from "../../usePaneStyles";

const DeadlinesBody = lazy(() =>
  import(/* webpackChunkName: "deadlines" */ "./DeadlinesBody").then(({ DeadlinesBody: body }) => ({
    default: body,
  }))
);

/** What plans take only until some day: fetched once the tab is there. */
export function Deadlines({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  return (
    <section className={styles.stack}>
      <Heading level={2}>Deadlines</Heading>
      <LoadGuard>
        <Suspense fallback={<Spinner size="tiny" label="Loading…" />}>
          <DeadlinesBody status={status} />
        </Suspense>
      </LoadGuard>
    </section>
  );
}
