import type { AcceptResult, RemoveResult } from "../../workflows/acceptReviews";
import type { FixResult } from "../../workflows/applyFixes";
import type { CheckResult } from "../../workflows/checkSessions";
import type { SuperbillResult } from "../../workflows/makeSuperbills";
import type { ReissueResult } from "../../workflows/reissueDocument";
import type { SetUpResult } from "../../workflows/setUpWorkbook";
import type { VoidResult } from "../../workflows/voidDocuments";
import type { TabName } from "./tabs";

/** What the last action did. */
export type Outcome =
  | { kind: "checked"; result: CheckResult }
  | { kind: "fixed"; result: FixResult }
  | { kind: "accepted"; result: AcceptResult }
  | { kind: "unaccepted"; result: RemoveResult }
  | { kind: "made"; result: SuperbillResult }
  | { kind: "tookBack"; numbers: string[] }
  | { kind: "voided"; result: VoidResult }
  | { kind: "reissued"; number: string; result: ReissueResult }
  | { kind: "setUp"; result: SetUpResult; sample: boolean }
  | { kind: "addedTables"; result: SetUpResult };

const homes = {
  checked: "check",
  fixed: "check",
  accepted: "check",
  unaccepted: "check",
  made: "superbills",
  tookBack: "superbills",
  voided: "superbills",
  reissued: "superbills",
  setUp: "status",
  addedTables: "lookUp",
} satisfies Record<Outcome["kind"], TabName>;

/** The view that an outcome is shown in. */
export function homeOf({ kind }: Outcome): TabName {
  return homes[kind];
}
