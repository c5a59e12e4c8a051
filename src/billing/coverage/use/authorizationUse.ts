import type { AuthorizationLedger } from "../authorizations/drawOn";
import { authorizationSummaries, type AuthorizationSummary } from "../authorizations/summaries";
import type { CoverageSettings } from "../findings/settings";
import { isRunningOut, nextOf, situationOf, type Situation } from "./situation";
import { adviceOn, situationTitles } from "./situationWords";

/** An authorization with how it is and what to do about it. */
export interface AuthorizationUse extends AuthorizationSummary {
  situation: Situation;
  /** In a word or three: `Low`. */
  title: string;
  /** What to do, in a sentence; absent where there is nothing to say. */
  advice?: string;
  /** True where it runs out, and another one is needed and not there. */
  needsNext: boolean;
}

/** All authorizations, the most urgent first, as `authorizationSummaries` has them. */
export function authorizationUses(
  ledger: AuthorizationLedger,
  settings: CoverageSettings
): AuthorizationUse[] {
  return authorizationSummaries(ledger).map((summary) => {
    const { account } = summary;
    const situation = situationOf(account, settings);
    const next = isRunningOut(situation) ? nextOf(account, ledger, settings) : "not needed";
    return {
      ...summary,
      situation,
      title: situationTitles[situation],
      advice: adviceOn(account, situation, next),
      needsNext: next === "needed",
    };
  });
}
