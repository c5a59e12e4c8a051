import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { Authorizations } from "../parts/coverage/authorizations/Authorizations";
import { ClientCoverage } from "../parts/coverage/client/ClientCoverage";
import { Deadlines } from "../parts/coverage/deadlines/Deadlines";
import { Requests } from "../parts/coverage/requests/Requests";

/** What plans have approved and pay for, and by when they are to be asked. */
export function CoverageView({ status }: { status: ReadyWorkbook }) {
  return (
    <>
      <Authorizations status={status} />
      <Deadlines status={status} />
      <ClientCoverage status={status} />
      <Requests status={status} />
    </>
  );
}
