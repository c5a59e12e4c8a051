import { openForBenchmark, when } from "./addin";
import type { Measurement } from "./budget";
import { describeRuns, timeRun, usualTime, type Run } from "./timing";

const edits = 9;
const warmUps = 3;

/**
 * What it costs to work everything out again once a cell of Sessions has changed: what the pane does
 * by itself after an edit. What the engine computes is not counted.
 */
export async function measureOneEdit(root: string, bytes: Uint8Array): Promise<Measurement[]> {
  const { session, addin } = await openForBenchmark(root, bytes);
  try {
    await session.book.settle();
    await addin.checkSessions(when);
    const runs: Run[] = [];
    let requests = 0;
    for (let edit = 0; edit < warmUps + edits; edit++) {
      await addin.editSession(100 * (edit + 1), 2 + (edit % 2));
      await session.book.settle();
      await session.idle();
      session.clearRequests();
      const run = await timeRun(() => addin.lookAtWorkbook(when));
      await session.idle();
      requests = Math.max(requests, session.requests.length);
      if (edit >= warmUps) runs.push(run);
    }
    return [
      {
        what: "Requests to work all out again after one edit of 10,000 sessions",
        unit: "requests",
        budget: 2,
        measured: requests,
        note: "network, authorizations, findings, deadlines and what families owe are worked out from them",
      },
      {
        what: "Time for that, in the workbench",
        unit: "milliseconds",
        budget: 300,
        measured: usualTime(runs),
        note: describeRuns(runs),
      },
    ];
  } finally {
    session.close();
  }
}
