import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { Heading } from "../../Heading";
import { LoadGuard } from "../../LoadGuard";
import { usePaneStyles } from "../../usePaneStyles";

const ClientCoverageBody = lazy(() =>
  import(/* webpackChunkName: "client-coverage" */ "./ClientCoverageBody").then(
    ({ ClientCoverageBody: body }) => ({ default: body })
  )
);

/** How one client is covered on a day, and why: fetched once the tab is there. */
export function ClientCoverage({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  return (
    <section className={styles.stack}>
      <Heading level={2}>A client’s coverage</Heading>
      <LoadGuard>
        <Suspense fallback={<Spinner size="tiny" label="Loading…" />}>
          <ClientCoverageBody status={status} />
        </Suspense>
      </LoadGuard>
    </section>
  );
}
