import { useCallback, useMemo, useRef, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";
import type { ApplyOptions, Progress } from "../../workbook/applying/applyPlan";

/** What is being done at the moment. */
export interface Work {
  /** What it is, as a sentence in progress: `Checking sessions`. */
  label: string;
  /** Absent until the first step is under way. */
  progress?: Progress;
  canCancel: boolean;
  /** She has pressed Cancel; the step under way is finished first. */
  stopping: boolean;
}

export interface WorkDesk {
  work: Work | undefined;
  /** Why the last thing failed, in words for the user. */
  failure: string | undefined;
  /** Does one job at a time: undefined where another is under way or the job failed. */
  run: <T>(
    label: string,
    job: (options: ApplyOptions) => Promise<T>,
    options?: { canCancel: boolean }
  ) => Promise<T | undefined>;
  cancel: () => void;
  /** A ribbon command has begun; false where the pane is busy itself. */
  beginElsewhere: (label: string) => boolean;
  endElsewhere: () => void;
  fail: (error: unknown) => void;
  dismissFailure: () => void;
  isBusy: () => boolean;
}

/** One workflow at a time, with its progress, its cancel button and its failure. */
export function useWork(): WorkDesk {
  const [work, setWork] = useState<Work>();
  const [failure, setFailure] = useState<string>();
  const busy = useRef(false);
  const stop = useRef<AbortController>(undefined);

  const isBusy = useCallback(() => busy.current, []);

  const beginElsewhere = useCallback((label: string) => {
    if (busy.current) return false;
    busy.current = true;
    setFailure(undefined);
    setWork({ label, canCancel: false, stopping: false });
    return true;
  }, []);

  const endElsewhere = useCallback(() => {
    busy.current = false;
    setWork(undefined);
  }, []);

  const fail = useCallback((error: unknown) => setFailure(describeFailure(error)), []);

  const run = useCallback<WorkDesk["run"]>(
    async (label, job, { canCancel } = { canCancel: false }) => {
      if (!beginElsewhere(label)) return undefined;
      const controller = new AbortController();
      stop.current = controller;
      setWork({ label, canCancel, stopping: false });
      try {
        return await job({
          signal: controller.signal,
          onProgress: (progress) => setWork((current) => current && { ...current, progress }),
        });
      } catch (error) {
        fail(error);
        return undefined;
      } finally {
        stop.current = undefined;
        endElsewhere();
      }
    },
    [beginElsewhere, endElsewhere, fail]
  );

  const cancel = useCallback(() => {
    stop.current?.abort();
    setWork((current) => current && { ...current, stopping: true });
  }, []);

  const dismissFailure = useCallback(() => setFailure(undefined), []);

  return useMemo(
    () => ({
      work,
      failure,
      run,
      cancel,
      beginElsewhere,
      endElsewhere,
      fail,
      dismissFailure,
      isBusy,
    }),
    [work, failure, run, cancel, beginElsewhere, endElsewhere, fail, dismissFailure, isBusy]
  );
}
