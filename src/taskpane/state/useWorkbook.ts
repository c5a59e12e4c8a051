import { useCallback, useEffect, useRef, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";
import type { WorkbookStatus } from "../../workflows/lookAtWorkbook";
import { loadWorkflows } from "../../workflows/onDemand";
import { now } from "./now";
import { watchSheets } from "./watchSheets";

const settleMilliseconds = 1000;
const freshMilliseconds = 5000;
/** When a workbook has just been opened, Excel may still be computing its formulas. */
const openingMilliseconds = 3000;

export interface WorkbookView {
  /** Absent until the first look is done. */
  status: WorkbookStatus | undefined;
  /** Why the workbook could not be read. */
  lookFailure: string | undefined;
  isLooking: boolean;
  look: () => Promise<void>;
  /** Shows what a workflow has just learned, before the next look. */
  show: (change: (status: WorkbookStatus) => WorkbookStatus) => void;
}

/**
 * How the workbook stands, read again when a sheet changes and when the pane gets the focus; never
 * while a workflow runs, nor while the pane is hidden.
 */
export function useWorkbook(isBusy: () => boolean): WorkbookView {
  const [status, setStatus] = useState<WorkbookStatus>();
  const [lookFailure, setLookFailure] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  const looks = useRef(0);
  const lookedAt = useRef(0);
  const hasNotices = useRef(false);

  const look = useCallback(async () => {
    const mine = ++looks.current;
    setLooking(true);
    try {
      const { lookAtWorkbook } = await loadWorkflows();
      const seen = await lookAtWorkbook({ moment: now() });
      if (mine !== looks.current) return;
      setStatus(seen);
      hasNotices.current = seen.kind === "ready" && seen.notices.length > 0;
      setLookFailure(undefined);
    } catch (error) {
      if (mine === looks.current) setLookFailure(describeFailure(error));
    } finally {
      if (mine === looks.current) {
        lookedAt.current = Date.now();
        setLooking(false);
      }
    }
  }, []);

  const show = useCallback((change: (status: WorkbookStatus) => WorkbookStatus) => {
    setStatus((current) => current && change(current));
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isIdle = () => document.visibilityState === "visible" && !isBusy();
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isIdle()) void look();
      }, settleMilliseconds);
    };
    const onFocus = () => {
      if (isIdle() && Date.now() - lookedAt.current > freshMilliseconds) void look();
    };
    const stopWatching = watchSheets(settle);
    window.addEventListener("focus", onFocus);
    document.addEventListener("visibilitychange", onFocus);
    void look();
    const opened = setTimeout(() => {
      if (hasNotices.current && isIdle()) void look();
    }, openingMilliseconds);
    return () => {
      clearTimeout(timer);
      clearTimeout(opened);
      stopWatching();
      window.removeEventListener("focus", onFocus);
      document.removeEventListener("visibilitychange", onFocus);
    };
  }, [isBusy, look]);

  return { status, lookFailure, isLooking, look, show };
}
