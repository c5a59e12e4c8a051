import type { FixResult } from "../../workflows/applyFixes";
import type { CheckResult } from "../../workflows/checkSessions";
import type { SuperbillResult } from "../../workflows/makeSuperbills";
import type { SetUpResult } from "../../workflows/setUpWorkbook";

/** What the last action did. */
export type Outcome =
  | { kind: "checked"; result: CheckResult }
  | { kind: "fixed"; result: FixResult }
  | { kind: "made"; result: SuperbillResult }
  | { kind: "tookBack"; numbers: string[] }
  | { kind: "setUp"; result: SetUpResult; sample: boolean };
