import { coverageSettingsOf } from "../billing/coverage/findings/settings";
import { authorizationUses } from "../billing/coverage/use/authorizationUse";
import type { ApplyOptions } from "../workbook/applying/applyPlan";
import { authorizationSheetTitle, layOutAuthorizations } from "../workbook/authorizationLayout";
import type { Moment } from "./moment";
import { makeOwnSheet, type OwnSheetResult } from "./ownSheet/makeOwnSheet";

/**
 * Makes sheet `Authorization use`, or makes it again: every authorization with what is used, booked
 * ahead and left of it, the most urgent first. It changes nothing else. Running it again after any
 * failure gives the same sheet.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function makeAuthorizationSheet(
  options: { moment: Moment } & ApplyOptions
): Promise<OwnSheetResult> {
  const { today } = options.moment;
  return makeOwnSheet(
    {
      name: "Authorization use",
      title: authorizationSheetTitle,
      layOut: ({ records, ledger }) =>
        layOutAuthorizations({
          practiceName: records.practice.name,
          today,
          uses: authorizationUses(ledger, coverageSettingsOf(records.practice)),
        }),
    },
    options
  );
}
