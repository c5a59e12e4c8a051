import { lazy, Suspense } from "react";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { DocumentList } from "../parts/DocumentList";
import { EditedSheets } from "../parts/EditedSheets";
import { KindPicker } from "../parts/KindPicker";
import { LetterheadButton } from "../parts/LetterheadButton";
import { LoadGuard } from "../parts/LoadGuard";
import { PeriodForm } from "../parts/PeriodForm";
import { TakeBack } from "../parts/TakeBack";
import { usePane } from "../state/usePane";
import { Looking } from "./Looking";

const EstimateForm = lazy(() =>
  import(/* webpackChunkName: "estimate" */ "../parts/EstimateForm").then(({ EstimateForm }) => ({
    default: EstimateForm,
  }))
);

/** Choose a kind, see who gets what, make it; and everything that was made so far. */
export function DocumentsView({ status }: { status: ReadyWorkbook }) {
  const { kind, choose, forms } = usePane().documents;
  return (
    <>
      <KindPicker kind={kind} onChange={choose} />
      {kind === "Estimate" ? (
        <LoadGuard>
          <Suspense fallback={<Looking />}>
            <EstimateForm key={forms} status={status} />
          </Suspense>
        </LoadGuard>
      ) : (
        <PeriodForm kind={kind} status={status} />
      )}
      <LetterheadButton status={status} />
      {status.lastBatch && <TakeBack {...status.lastBatch} />}
      <EditedSheets documents={status.documents} />
      <DocumentList documents={status.documents} />
    </>
  );
}
