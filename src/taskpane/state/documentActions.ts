import type { DocumentKind } from "../../billing/records";
import type { FingerprintReport } from "../../workflows/checkFingerprints";
import type { DocumentChoice } from "../../workflows/makeDocuments";
import { loadWorkflows } from "../../workflows/onDemand";
import { kindWords } from "../kinds";
import type { Act } from "./act";
import type { WorkDesk } from "./useWork";

/** What can be done with documents. */
export interface DocumentActions {
  make: (choice: DocumentChoice) => Promise<void>;
  /** Voids the last batch, which is of that kind. */
  takeBack: (kind: DocumentKind) => Promise<void>;
  voidDocument: (number: string) => Promise<void>;
  /** Makes a document anew from the workbook as it is now; the old one becomes void. */
  reissue: (number: string) => Promise<void>;
  /** Shows a document's sheet, also a hidden one. */
  openDocument: (number: string) => Promise<void>;
  /** How the sheets of issued documents stand; absent where that could not be found out. */
  compareSheets: () => Promise<FingerprintReport | undefined>;
}

export function documentActions(act: Act, { run, fail }: WorkDesk): DocumentActions {
  return {
    make: (choice) =>
      act(`Making ${kindWords[choice.kind].title.toLowerCase()}`, async (options) => ({
        kind: "made",
        result: await (await loadWorkflows()).makeDocuments({ ...choice, ...options }),
      })),
    takeBack: (kind) =>
      act(
        "Taking back the last batch",
        async (options) => {
          const { takeBackDocuments } = await loadWorkflows();
          return { kind: "tookBack", of: kind, ...(await takeBackDocuments(options)) };
        },
        false
      ),
    voidDocument: (number) =>
      act(
        `Voiding ${number}`,
        async (options) => {
          const { voidDocuments } = await loadWorkflows();
          return { kind: "voided", result: await voidDocuments({ ...options, numbers: [number] }) };
        },
        false
      ),
    reissue: (number) =>
      act(
        `Making ${number} anew`,
        async (options) => {
          const { reissueDocument } = await loadWorkflows();
          const result = await reissueDocument({ ...options, number });
          return { kind: "reissued", number, result };
        },
        false
      ),
    openDocument: async (number) => {
      const opened = await run("Opening the sheet", async () =>
        (await loadWorkflows()).openDocument(number)
      );
      if (opened?.outcome === "gone") fail(new Error(opened.message));
    },
    compareSheets: () =>
      run("Comparing the sheets", async () => (await loadWorkflows()).checkFingerprints()),
  };
}
