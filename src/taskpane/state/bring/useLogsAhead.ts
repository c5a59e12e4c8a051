import { useMemo } from "react";
import { loadWorkflows } from "../../../workflows/onDemand";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { LogSources, LogWishes } from "../../../workflows/logs/wishes";
import type { OpenedLogs } from "../../../workflows/openLogs";
import type { BringHow } from "../bringingActions";
import { now } from "../now";
import { useLatest } from "../useLatest";
import { usePane } from "../usePane";

interface Wanted {
  /** Absent: nothing is read yet. */
  sources: LogSources | undefined;
  wishes: LogWishes;
  how: BringHow;
  /** Something else is at work: what was worked out stays. */
  isPaused: boolean;
}

export interface LogsAheadState {
  opened: OpenedLogs | undefined;
  /** Of these sources; perhaps of earlier wishes. */
  ahead: LogsAhead | undefined;
  isCurrent: boolean;
  failure: string | undefined;
}

interface Asked {
  sources: LogSources;
  opened: OpenedLogs;
  wishes: LogWishes;
  how: BringHow;
}

/**
 * What would come of bringing logs: the logs are read when they are chosen and when the workbook
 * has changed, and worked out anew whenever she says something of them.
 */
export function useLogsAhead({ sources, wishes, how, isPaused }: Wanted): LogsAheadState {
  const { status } = usePane().workbook;
  const reading = useLatest(isPaused ? undefined : sources, open, status);
  const opened = reading.to === sources ? reading.answer : undefined;
  const asked = useMemo<Asked | undefined>(
    () => (sources && opened && !isPaused ? { sources, opened, wishes, how } : undefined),
    [sources, opened, wishes, how, isPaused]
  );
  // The logs are read anew where the workbook has changed, so that it is no version of its own.
  const working = useLatest(asked, workOut);
  return {
    opened,
    ahead: working.to && working.to.sources === sources ? working.answer : undefined,
    isCurrent: reading.isCurrent && working.isCurrent,
    failure: reading.failure ?? working.failure,
  };
}

async function open(sources: LogSources): Promise<OpenedLogs> {
  return (await loadWorkflows()).openLogs(sources);
}

async function workOut({ opened, wishes, how }: Asked): Promise<LogsAhead> {
  const { previewLogs } = await loadWorkflows();
  return previewLogs({ opened, how, moment: now(), ...wishes });
}
