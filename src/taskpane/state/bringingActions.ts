import type { LogSheet } from "../../billing/logs/logSheet";
import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import type { LogSources, LogWishes } from "../../workflows/logs/wishes";
import type { SessionOrigin } from "../../workflows/lookAtWorkbook";
import { loadWorkflows } from "../../workflows/onDemand";
import type { BringingDesk } from "./bringingDesk";
import { now } from "./now";
import type { Outcome } from "./outcome";
import type { WorkDesk } from "./useWork";

/** Whether a log's rows are copied into Sessions, or its own table becomes Sessions. */
export type BringHow = "copy" | "in place";

/** What is to be brought, as it was previewed. */
export interface BringChoice {
  how: BringHow;
  sources: LogSources;
  mark: string;
  wishes: LogWishes;
}

/** What can be done with logs. */
export interface BringingActions {
  /** Undefined where it failed; what was not finished is brought when it is done again. */
  bring: (choice: BringChoice) => Promise<BroughtLogs | undefined>;
  /** Selects the row that a session came from, wherever it stands by now. */
  goToLog: (origin: SessionOrigin) => Promise<void>;
  /** Selects a row of a log as it was just read. */
  goToRowOfLog: (log: LogSheet, row: number) => Promise<void>;
}

interface Parts {
  desk: WorkDesk;
  bringing: BringingDesk;
  conclude: (outcome: Outcome) => Promise<void>;
  look: () => Promise<void>;
  /** Tells something besides; absent: nothing. */
  note: (words: string | undefined) => void;
}

export function bringingActions({ desk, bringing, conclude, look, note }: Parts): BringingActions {
  const { run, fail } = desk;
  return {
    bring: async ({ how, sources, mark, wishes }) => {
      const result = await run(
        "Bringing in your log",
        async (options) => {
          const { adoptInPlace, bringLogs } = await loadWorkflows();
          const shared = { ...options, ...wishes, mark, moment: now() };
          const [log] = sources.sheets;
          return how === "in place" && log !== undefined
            ? adoptInPlace({ ...shared, log })
            : bringLogs({ ...shared, sources });
        },
        { canCancel: true }
      );
      if (result?.outcome === "done") {
        bringing.finish();
        await conclude({ kind: "brought", result });
      } else {
        await look();
      }
      return result;
    },
    goToLog: async ({ log, row, fingerprint }) => {
      const place = await run("Going to your log", async () =>
        (await loadWorkflows()).goToLogRow(log, row, fingerprint, now())
      );
      if (place && !place.found) fail(new Error(place.message));
      else note(place?.message);
    },
    goToRowOfLog: async (log, row) => {
      const isThere = await run("Going to your log", async () =>
        (await loadWorkflows()).goToRowOfLog(log, row)
      );
      if (isThere === false) fail(new Error(`There is no sheet named ${log.name} any more.`));
    },
  };
}
