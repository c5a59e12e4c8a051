import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { Authorizations } from "../parts/coverage/authorizations/Authorizations";

/** What plans have approved and pay for, and by when they are to be asked. */
export function CoverageView({ status }: { status: ReadyWorkbook }) {
  return (
    <>
      <Authorizations status={status} />
    </>
  );
}
