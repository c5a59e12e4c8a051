import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import type { ClockFields } from "../../../workflows/correctClock";
import type { ClockStart } from "../../../workflows/startClock";
import { loadWorkflows } from "../../../workflows/onDemand";
import type { ClockOptions } from "../../../workflows/clock/changeClock";
import { now } from "../now";
import type { Outcome } from "../outcome";
import type { WorkDesk } from "../useWork";

/** What can be done with the session clock; each answers whether it was done. */
export interface ClockActions {
  startClock: (start: ClockStart) => Promise<boolean>;
  stopClock: (running: ClockEntry) => Promise<boolean>;
  /** Ends a code and begins the next one of the visit. */
  nextCode: (running: ClockEntry, code: string) => Promise<boolean>;
  correctClock: (shown: ClockEntry, fields: ClockFields) => Promise<boolean>;
  discardClock: (shown: readonly ClockEntry[]) => Promise<boolean>;
  writeClock: (shown: readonly ClockEntry[]) => Promise<boolean>;
}

interface Parts {
  desk: WorkDesk;
  /** Takes what was said before off the pane. */
  clearNews: () => void;
  conclude: (outcome: Outcome) => Promise<void>;
  look: () => Promise<void>;
}

export function clockActions({ desk, clearNews, conclude, look }: Parts): ClockActions {
  const { run } = desk;
  const change = async (label: string, job: (options: ClockOptions) => Promise<void>) => {
    clearNews();
    const isDone = await run(label, async (options) => {
      await job({ ...options, moment: now() });
      return true;
    });
    await look();
    return isDone === true;
  };
  return {
    startClock: (start) =>
      change("Starting the clock", async (options) =>
        (await loadWorkflows()).startClock(start, options)
      ),
    stopClock: (running) =>
      change("Stopping the clock", async (options) =>
        (await loadWorkflows()).stopClock(running, options)
      ),
    nextCode: (running, code) =>
      change("Beginning the next code", async (options) =>
        (await loadWorkflows()).switchClock(running, code, options)
      ),
    correctClock: (shown, fields) =>
      change("Correcting the clock", async (options) =>
        (await loadWorkflows()).correctClock(shown, fields, options)
      ),
    discardClock: (shown) =>
      change("Discarding what was timed", async (options) =>
        (await loadWorkflows()).discardClock(shown, options)
      ),
    writeClock: async (shown) => {
      clearNews();
      const result = await run("Writing to Sessions", async (options) =>
        (await loadWorkflows()).writeClock(shown, { ...options, moment: now() })
      );
      if (result) await conclude({ kind: "clockWritten", result });
      else await look();
      return result !== undefined;
    },
  };
}
