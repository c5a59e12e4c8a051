import type { AddedBenefits } from "../../workflows/addBenefits";
import type { AcceptResult, RemoveResult } from "../../workflows/acceptReviews";
import type { FixResult } from "../../workflows/applyFixes";
import type { CheckResult } from "../../workflows/checkSessions";
import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import { isCoverageRequest, type DocumentKind } from "../../billing/records";
import type { DashboardResult } from "../../workflows/makeDashboard";
import type { ClaimsSent } from "../../workflows/markClaimsSent";
import type { OwnSheetResult } from "../../workflows/ownSheet/makeOwnSheet";
import type { DocumentsResult } from "../../workflows/makeDocuments";
import type { ReissueResult } from "../../workflows/reissueDocument";
import type { SetUpResult } from "../../workflows/setUpWorkbook";
import type { VoidResult } from "../../workflows/voidDocuments";
import type { WrittenClock } from "../../workflows/writeClock";
import type { TabName } from "./tabs";

/** What the last action did. */
export type Outcome =
  | { kind: "checked"; result: CheckResult }
  | { kind: "fixed"; result: FixResult }
  | { kind: "accepted"; result: AcceptResult }
  | { kind: "unaccepted"; result: RemoveResult }
  | { kind: "made"; result: DocumentsResult }
  | { kind: "tookBack"; of: DocumentKind; numbers: string[] }
  | { kind: "voided"; result: VoidResult }
  | { kind: "reissued"; number: string; result: ReissueResult }
  | { kind: "benefitsAdded"; result: AddedBenefits }
  | { kind: "claimsSent"; result: ClaimsSent }
  | { kind: "dashboard"; result: DashboardResult }
  | { kind: "authorizationSheet"; result: OwnSheetResult }
  | { kind: "brought"; result: BroughtLogs }
  | { kind: "clockWritten"; result: WrittenClock }
  | { kind: "setUp"; result: SetUpResult; sample: boolean }
  | { kind: "addedTables"; result: SetUpResult; home: TabName };

const homes = {
  checked: "check",
  fixed: "check",
  accepted: "check",
  unaccepted: "check",
  made: "documents",
  tookBack: "documents",
  voided: "documents",
  reissued: "documents",
  benefitsAdded: "coverage",
  claimsSent: "coverage",
  dashboard: "status",
  authorizationSheet: "coverage",
  brought: "status",
  clockWritten: "status",
  setUp: "status",
} satisfies Record<Exclude<Outcome["kind"], "addedTables">, TabName>;

/** The view that an outcome is shown in. */
export function homeOf(outcome: Outcome): TabName {
  if (outcome.kind === "addedTables") return outcome.home;
  const isAsked = outcome.kind === "made" && isCoverageRequest(outcome.result.kind);
  return isAsked ? "coverage" : homes[outcome.kind];
}
