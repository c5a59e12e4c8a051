import { inventedWorkbook, openForBenchmark, when, type Wish } from "./addin";
import type { Measurement } from "./budget";
import { describeLargest, largest, mostMegabytes } from "./requests";
import { seconds, timeRun } from "./timing";

const many: Wish = { clients: 500, sessions: 3000, firstDay: "2026-10-01", days: 31, tidy: true };
const twiceAsMany: Wish = { ...many, clients: 1000, sessions: 6000 };
const few: Wish = { ...many, clients: 20, sessions: 120 };

const october = { ...when, from: "2026-10-01", to: "2026-10-31" };

/** One batch for a month of 500 families, each with six visits, and one of 1,000. */
export async function measureSuperbills(root: string): Promise<Measurement[]> {
  await makeBatch(root, few);
  const { made, skipped, requests, run } = await makeBatch(root, many);
  if (made !== many.clients) throw new Error(`Only ${made} superbills were made: ${skipped}`);
  const { request, answer } = largest(requests);
  const twice = await makeBatch(root, twiceAsMany);
  if (twice.made !== twiceAsMany.clients) {
    throw new Error(`Only ${twice.made} superbills were made: ${twice.skipped}`);
  }
  return [
    {
      what: `Requests for ${made} superbills`,
      unit: "requests",
      budget: 3 + made,
      measured: requests.length,
    },
    {
      what: "Largest request or answer of that batch",
      unit: "MB",
      budget: mostMegabytes,
      measured: Math.max(request, answer),
      note: describeLargest(requests),
    },
    {
      what: `${made} superbills in the workbench`,
      unit: "seconds",
      budget: 20,
      measured: run.milliseconds / 1000,
      note: `${many.sessions} sessions with formulas; one run after a small one, ${seconds(run.processorMilliseconds)} of processor time`,
    },
    {
      what: `Time for ${twice.made} superbills against ${made}`,
      unit: "times",
      budget: 3,
      measured: twice.run.milliseconds / run.milliseconds,
      note: `${seconds(twice.run.milliseconds)}; ${describeLargest(twice.requests)}; at most ${gigabytes(process.resourceUsage().maxRSS)} of memory`,
    },
  ];
}

/** @param kilobytes as the operating system counts them */
function gigabytes(kilobytes: number): string {
  return `${(kilobytes / 1024 / 1024).toFixed(1)} GB`;
}

async function makeBatch(root: string, wish: Wish) {
  const { session, addin } = await openForBenchmark(root, await inventedWorkbook(root, wish));
  try {
    await session.book.settle();
    await addin.checkSessions(when);
    await session.idle();
    session.clearRequests();
    const run = await timeRun(() => addin.makeSuperbills(october));
    await session.idle();
    const requests = [...session.requests];
    const { documents, skipped } = run.answer;
    return { made: documents.length, skipped: skipped[0]?.reason ?? "", requests, run };
  } finally {
    session.close();
  }
}
