import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { Finding } from "../../billing/checks/finding";
import { isCoverageRequest } from "../../billing/records";
import type { ShownReview } from "../../workflows/acceptReviews";
import type { CheckResult } from "../../workflows/checkSessions";
import type { TableName } from "../../workbook/tables";
import { loadWorkflows } from "../../workflows/onDemand";
import type { Act } from "./act";
import { askActions, type AskActions } from "./ask/askActions";
import { useAskDesk, type AskDesk } from "./ask/askDesk";
import { bringingActions, type BringingActions } from "./bringingActions";
import { useBringingDesk, type BringingDesk } from "./bringingDesk";
import { claimActions, type ClaimActions } from "./claimActions";
import { clockActions, type ClockActions } from "./clock/clockActions";
import { useClockDesk, type ClockDesk } from "./clock/clockDesk";
import { documentActions, type DocumentActions } from "./documentActions";
import { useDocumentDesk, type DocumentDesk } from "./documentDesk";
import { now } from "./now";
import { homeOf, type Outcome } from "./outcome";
import type { TabName } from "./tabs";
import { useRibbon } from "./useRibbon";
import { useWork, type WorkDesk } from "./useWork";
import { useWorkbook, type WorkbookView } from "./useWorkbook";

/** Everything that the views show and do. */
export interface Pane
  extends
    Pick<WorkDesk, "work" | "failure" | "cancel" | "dismissFailure">,
    DocumentActions,
    AskActions,
    BringingActions,
    ClaimActions,
    ClockActions {
  workbook: WorkbookView;
  bringing: BringingDesk;
  clock: ClockDesk;
  documents: DocumentDesk;
  ask: AskDesk;
  /** Something worth knowing besides, as where a row has gone. */
  note: string | undefined;
  dismissNote: () => void;
  outcome: Outcome | undefined;
  dismissOutcome: () => void;
  tab: TabName;
  showTab: (tab: TabName) => void;
  check: () => Promise<void>;
  fix: (findings: readonly Finding[]) => Promise<void>;
  /** Accepts reviews, or takes that back. */
  accept: (reviews: readonly ShownReview[]) => Promise<void>;
  unaccept: (reviews: readonly ShownReview[]) => Promise<void>;
  setUp: (sample: boolean) => Promise<void>;
  /** Makes tables that are made on request only, and says so in the view that they are for. */
  addTables: (tables: readonly TableName[], home: TabName) => Promise<void>;
  makeDashboard: () => Promise<void>;
  makeAuthorizationSheet: () => Promise<void>;
  goToFinding: (place: Pick<Finding, "row" | "column">) => Promise<void>;
  /** Selects a row of a table by its 1-based row in the table's body. */
  goToRowOf: (table: TableName, row: number) => Promise<void>;
  goToSheet: (sheet: string) => Promise<void>;
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
  const documents = useDocumentDesk();
  const ask = useAskDesk();
  const bringing = useBringingDesk();
  const clock = useClockDesk();
  const [outcome, setOutcome] = useState<Outcome>();
  const [note, setNote] = useState<string>();
  const [tab, showTab] = useState<TabName>("status");
  const { run, work, failure, cancel, dismissFailure, fail } = desk;
  const { look, show } = workbook;
  const { clear } = documents;
  const { clearRequest, clearBenefits } = ask;

  const showChecked = useCallback(
    ({ judgements, counts }: CheckResult) =>
      show((status) => (status.kind === "ready" ? { ...status, judgements, counts } : status)),
    [show]
  );

  const conclude = useCallback(
    async (done: Outcome | undefined) => {
      setOutcome(done);
      // What was entered is on paper now: the next form begins empty.
      if (done?.kind === "made" && done.result.documents.length > 0) {
        if (done.result.kind === "Estimate") clear();
        if (isCoverageRequest(done.result.kind)) clearRequest();
      }
      if (done?.kind === "benefitsAdded") clearBenefits();
      if (done && "result" in done && "judgements" in done.result) showChecked(done.result);
      if (done) showTab(homeOf(done));
      await look();
    },
    [look, showChecked, clear, clearRequest, clearBenefits]
  );

  const act = useCallback<Act>(
    async (label, job, canCancel = true) => {
      setOutcome(undefined);
      setNote(undefined);
      const done = await run(label, (options) => job({ ...options, moment: now() }), { canCancel });
      await conclude(done);
    },
    [run, conclude]
  );

  useRibbon(desk, conclude);

  const clearNews = useCallback(() => {
    setOutcome(undefined);
    setNote(undefined);
    dismissFailure();
  }, [dismissFailure]);

  return useMemo(
    () => ({
      work,
      failure,
      cancel,
      dismissFailure,
      workbook,
      documents,
      ask,
      note,
      dismissNote: () => setNote(undefined),
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
      ...documentActions(act, desk),
      ...claimActions(act),
      ...askActions(act, desk),
      bringing: {
        ...bringing,
        open: () => {
          clearNews();
          bringing.open();
        },
      },
      ...bringingActions({ desk, bringing, conclude, look, note: setNote }),
      clock: {
        ...clock,
        open: () => {
          clearNews();
          clock.open();
        },
      },
      ...clockActions({ desk, clearNews, conclude, look }),
      setUp: (sample) =>
        act(
          sample ? "Making the sample practice" : "Setting up the workbook",
          async (options) => {
            const setUpWorkbook = await loadSetUp();
            return { kind: "setUp", sample, result: await setUpWorkbook({ ...options, sample }) };
          },
          false
        ),
      addTables: (requested, home) =>
        act(
          "Adding tables",
          async (options) => {
            const setUpWorkbook = await loadSetUp();
            const result = await setUpWorkbook({ ...options, sample: false, requested });
            return { kind: "addedTables", home, result };
          },
          false
        ),
      makeDashboard: () =>
        act(
          "Making the Dashboard",
          async (options) => ({
            kind: "dashboard",
            result: await (await loadWorkflows()).makeDashboard(options),
          }),
          false
        ),
      makeAuthorizationSheet: () =>
        act(
          "Making the sheet",
          async (options) => ({
            kind: "authorizationSheet",
            result: await (await loadWorkflows()).makeAuthorizationSheet(options),
          }),
          false
        ),
      goToFinding: async ({ row, column }) => {
        await run("Going to the row", async () => (await loadWorkflows()).goToSession(row, column));
      },
      goToRowOf: async (table, row) => {
        await run("Going to the row", async () => (await loadWorkflows()).goToRowOf(table, row));
      },
      goToSheet: async (sheet) => {
        const found = await run("Opening the sheet", async () =>
          (await loadWorkflows()).goToSheet(sheet)
        );
        if (found === false) fail(new Error(`There is no sheet named ${sheet} any more.`));
      },
    }),
    [
      desk,
      work,
      failure,
      cancel,
      dismissFailure,
      workbook,
      documents,
      ask,
      bringing,
      clock,
      clearNews,
      note,
      outcome,
      tab,
      act,
      conclude,
      look,
      run,
      fail,
    ]
  );
}
