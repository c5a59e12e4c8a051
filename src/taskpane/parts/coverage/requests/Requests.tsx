import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
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
const RequestForm = lazy(() =>
  import(/* webpackChunkName: "requests" */ "./RequestForm").then((loaded) => ({
    default: loaded.RequestForm,
  }))
);

/** What plans are asked, and what they answered; what was begun is open again after another tab. */
export function Requests({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { ask } = usePane();
  return (
    <section className={styles.tight}>
      <Heading level={2}>Ask a plan</Heading>
      <Disclosure label="Make a sheet that asks a plan" isOpenAtFirst={ask.request !== undefined}>
        <Body>
          <RequestForm key={ask.requestForms} status={status} />
        </Body>
      </Disclosure>
      <Disclosure label="Type in the plan’s answers" isOpenAtFirst={ask.benefits !== undefined}>
        <Body>
          <BenefitsForm key={ask.benefitForms} status={status} />
        </Body>
      </Disclosure>
    </section>
  );
}

/** A form is fetched when it is first opened. */
function Body({ children }: { children: ReactNode }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.stack}>
      <LoadGuard>
        <Suspense fallback={<Spinner size="tiny" label="Loading…" />}>{children}</Suspense>
      </LoadGuard>
    </div>
  );
}
