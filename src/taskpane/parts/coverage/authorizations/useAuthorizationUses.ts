import { useMemo } from "react";
import { coverageSettingsOf } from "../../../../billing/coverage/findings/settings";
import {
  authorizationUses,
  type AuthorizationUse,
} from "../../../../billing/coverage/use/authorizationUse";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";

/** All authorizations of what was read last, the most urgent first. */
export function useAuthorizationUses({ ledger, records }: ReadyWorkbook): AuthorizationUse[] {
  return useMemo(
    () => authorizationUses(ledger, coverageSettingsOf(records.practice)),
    [ledger, records]
  );
}
