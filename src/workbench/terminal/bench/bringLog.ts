import { openInExcel } from "../addin";
import { when } from "./addin";
import type { Measurement } from "./budget";
import { longLog } from "./longLog";
import { describeLargest, largest, mostMegabytes } from "./requests";
import { seconds, timeRun } from "./timing";

const many = 20_000;
const few = 200;

/** From the choice of a sheet to the last row of Sessions: opened, previewed twice, and brought. */
export async function measureBringing(root: string): Promise<Measurement[]> {
  await bring(root, few);
  const { run, requests } = await bring(root, many);
  const { sessions, notUnderstood } = run.answer;
  if (sessions !== many || notUnderstood > 0) {
    throw new Error(`${sessions} sessions were brought, ${notUnderstood} cells not understood.`);
  }
  const { request, answer } = largest(requests);
  return [
    {
      what: "20,000 sessions of a log brought in, workbench",
      unit: "seconds",
      budget: 10,
      measured: run.milliseconds / 1000,
      note: `one run after a small one, ${seconds(run.processorMilliseconds)} of processor time, ${requests.length} requests`,
    },
    {
      what: "Largest request or answer of that",
      unit: "MB",
      budget: mostMegabytes,
      measured: Math.max(request, answer),
      note: describeLargest(requests),
    },
  ];
}

async function bring(root: string, sessions: number) {
  const { session, addin } = await openInExcel(root, await longLog(sessions));
  try {
    session.clearRequests();
    const run = await timeRun(async () => {
      const sources = { sheets: (await addin.findLogs()).map(({ name }) => name), files: [] };
      const opened = await addin.openLogs(sources);
      const asked = { opened, how: "copy", ...when } as const;
      const { names: found } = await addin.previewLogs(asked);
      const names = found.map(
        ({ kind, typed }) => ({ kind, typed, does: "add", as: typed }) as const
      );
      const { mark, unclear } = await addin.previewLogs({ ...asked, names });
      const brought = await addin.bringLogs({ sources, mark, names, ...when });
      return { sessions: brought.sessions, notUnderstood: unclear.length };
    });
    await session.idle();
    return { run, requests: [...session.requests] };
  } finally {
    session.close();
  }
}
