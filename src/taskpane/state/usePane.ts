import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { Finding } from "../../billing/checks/finding";
import type { ShownReview } from "../../workflows/acceptReviews";
import type { CheckResult, checkSessions } from "../../workflows/checkSessions";
import type { SuperbillChoice } from "../../workflows/makeSuperbills";
import type { TableName } from "../../workbook/tables";
import { loadWorkflows } from "../../workflows/onDemand";
import { now } from "./now";
import { homeOf, type Outcome } from "./outcome";
import type { TabName } from "./tabs";
import { useRibbon } from "./useRibbon";
import { useWork, type WorkDesk } from "./useWork";
import { useWorkbook, type WorkbookView } from "./useWorkbook";

/** Everything that the views show and do. */
export interface Pane extends Pick<WorkDesk, "work" | "failure" | "cancel" | "dismissFailure"> {
  workbook: WorkbookView;
  outcome: Outcome | undefined;
  dismissOutcome: () => void;
  tab: TabName;
  showTab: (tab: TabName) => void;
  check: () => Promise<void>;
  fix: (findings: readonly Finding[]) => Promise<void>;
  /** Accepts reviews, or takes that back. */
  accept: (reviews: readonly ShownReview[]) => Promise<void>;
  unaccept: (reviews: readonly ShownReview[]) => Promise<void>;
  make: (choice: SuperbillChoice) => Promise<void>;
  takeBack: () => Promise<void>;
  voidDocument: (number: string) => Promise<void>;
  /** Makes a superbill anew from the rows as they are now; the old one becomes void. */
  reissue: (number: string) => Promise<void>;
  setUp: (sample: boolean) => Promise<void>;
  /** Makes tables that are made on request only. */
  addTables: (tables: readonly TableName[]) => Promise<void>;
  goToFinding: (place: Pick<Finding, "row" | "column">) => Promise<void>;
  goToSheet: (sheet: string) => Promise<void>;
  /** Shows a document's sheet, also a hidden one. */
  openDocument: (number: string) => Promise<void>;
}

const PaneContext = createContext<Pane | undefined>(undefined);
export const PaneProvider = PaneContext.Provider;

/** The pane's state and actions. Throws outside of the provider. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is for components inside PaneProvider");
  return pane;
}

/** It carries the whole sample, which is wanted once in the life of a workbook. */
async function loadSetUp() {
  const { setUpWorkbook } = await import(
    /* webpackChunkName: "setup" */ "../../workflows/setUpWorkbook"
  );
  return setUpWorkbook;
}

/** Makes the state that `usePane` hands out: nothing of it outlives the pane. */
export function usePaneState(): Pane {
  const desk = useWork();
  const workbook = useWorkbook(desk.isBusy);
  const [outcome, setOutcome] = useState<Outcome>();
  const [tab, showTab] = useState<TabName>("status");
  const { run, work, failure, cancel, dismissFailure, fail } = desk;
  const { look, show } = workbook;

  const showChecked = useCallback(
    ({ judgements, counts }: CheckResult) =>
      show((status) => (status.kind === "ready" ? { ...status, judgements, counts } : status)),
    [show]
  );

  const conclude = useCallback(
    async (done: Outcome | undefined) => {
      setOutcome(done);
      if (done && "result" in done && "judgements" in done.result) showChecked(done.result);
      if (done) showTab(homeOf(done));
      await look();
    },
    [look, showChecked]
  );

  const act = useCallback(
    async (
      label: string,
      job: (options: Parameters<typeof checkSessions>[0]) => Promise<Outcome>,
      canCancel = true
    ) => {
      setOutcome(undefined);
      const done = await run(label, (options) => job({ ...options, moment: now() }), { canCancel });
      await conclude(done);
    },
    [run, conclude]
  );

  useRibbon(desk, conclude);

  return useMemo(
    () => ({
      work,
      failure,
      cancel,
      dismissFailure,
      workbook,
      outcome,
      dismissOutcome: () => setOutcome(undefined),
      tab,
      showTab,
      check: () =>
        act("Checking sessions", async (options) => ({
          kind: "checked",
          result: await (await loadWorkflows()).checkSessions(options),
        })),
      fix: (findings) =>
        act("Fixing", async (options) => ({
          kind: "fixed",
          result: await (await loadWorkflows()).applyFixes(findings, options),
        })),
      accept: (reviews) =>
        act("Accepting", async (options) => ({
          kind: "accepted",
          result: await (await loadWorkflows()).acceptReviews(reviews, options),
        })),
      unaccept: (reviews) =>
        act("Taking back what was accepted", async (options) => ({
          kind: "unaccepted",
          result: await (await loadWorkflows()).removeAccepted(reviews, options),
        })),
      make: (choice) =>
        act("Making superbills", async (options) => ({
          kind: "made",
          result: await (await loadWorkflows()).makeSuperbills({ ...choice, ...options }),
        })),
      takeBack: () =>
        act(
          "Taking back the last batch",
          async (options) => {
            const { takeBackSuperbills } = await loadWorkflows();
            return { kind: "tookBack", ...(await takeBackSuperbills(options)) };
          },
          false
        ),
      voidDocument: (number) =>
        act(
          `Voiding ${number}`,
          async (options) => {
            const { voidDocuments } = await loadWorkflows();
            return {
              kind: "voided",
              result: await voidDocuments({ ...options, numbers: [number] }),
            };
          },
          false
        ),
      reissue: (number) =>
        act(
          `Making ${number} anew`,
          async (options) => {
            const { reissueDocument } = await loadWorkflows();
            return {
              kind: "reissued",
              number,
              result: await reissueDocument({ ...options, number }),
            };
          },
          false
        ),
      setUp: (sample) =>
        act(
          sample ? "Making the sample practice" : "Setting up the workbook",
          async (options) => {
            const setUpWorkbook = await loadSetUp();
            return { kind: "setUp", sample, result: await setUpWorkbook({ ...options, sample }) };
          },
          false
        ),
      addTables: (requested) =>
        act(
          "Adding tables",
          async (options) => {
            const setUpWorkbook = await loadSetUp();
            const result = await setUpWorkbook({ ...options, sample: false, requested });
            return { kind: "addedTables", result };
          },
          false
        ),
      goToFinding: async ({ row, column }) => {
        await run("Going to the row", async () => (await loadWorkflows()).goToSession(row, column));
      },
      goToSheet: async (sheet) => {
        const found = await run("Opening the sheet", async () =>
          (await loadWorkflows()).goToSheet(sheet)
        );
        if (found === false) fail(new Error(`There is no sheet named ${sheet} any more.`));
      },
      openDocument: async (number) => {
        const opened = await run("Opening the sheet", async () =>
          (await loadWorkflows()).openDocument(number)
        );
        if (opened?.outcome === "gone") fail(new Error(opened.message));
      },
    }),
    [work, failure, cancel, dismissFailure, workbook, outcome, tab, act, run, fail]
  );
}
