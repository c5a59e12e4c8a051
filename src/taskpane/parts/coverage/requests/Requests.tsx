import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePane } from "../../../state/usePane";
import { Disclosure } from "../../Disclosure";
import { Heading } from "../../Heading";
import { LoadGuard } from "../../LoadGuard";
import { usePaneStyles } from "../../usePaneStyles";

const BenefitsForm = lazy(() =>
  import(/* webpackChunkName: "benefits" */ "../benefits/BenefitsForm").then((loaded) => ({
    default: loaded.BenefitsForm,
  }))
);

/** What plans are asked, and what they answered; what was begun is open again after another tab. */
export function Requests({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { ask } = usePane();
  return (
    <section className={styles.tight}>
      <Heading level={2}>Ask a plan</Heading>
      <Disclosure
        label="Type in the plan’s answers"
        isOpenAtFirst={ask.benefits !== undefined}
      >
        <div className={styles.stack}>
          <LoadGuard>
            <Suspense fallback={<Spinner size="tiny" label="Loading…" />}>
              <BenefitsForm key={ask.benefitForms} status={status} />
            </Suspense>
          </LoadGuard>
        </div>
      </Disclosure>
    </section>
  );
}
