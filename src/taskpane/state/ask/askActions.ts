import type { NewBenefit } from "../../../workflows/addBenefits";
import { loadWorkflows } from "../../../workflows/onDemand";
import type { Act } from "../act";
import type { WorkDesk } from "../useWork";

/** What can be done with the answers of plans. */
export interface AskActions {
  /** Adds a row to Benefits. */
  saveBenefits: (benefit: NewBenefit) => Promise<void>;
  /** Selects the row that says this. */
  goToBenefits: (benefit: NewBenefit) => Promise<void>;
}

export function askActions(act: Act, { run, fail }: WorkDesk): AskActions {
  return {
    saveBenefits: (benefit) =>
      act(
        "Saving the plan’s answers",
        async ({ moment: _moment, ...options }) => ({
          kind: "benefitsAdded",
          result: await (await loadWorkflows()).addBenefits({ ...options, benefit }),
        }),
        false
      ),
    goToBenefits: async (benefit) => {
      const found = await run("Going to the row", async () =>
        (await loadWorkflows()).goToBenefits(benefit)
      );
      if (found === false) {
        fail(new Error("No row of Benefits says this any more: it was changed, or taken out."));
      }
    },
  };
}
