import { inventedWorkbook, openForBenchmark, when, type Wish } from "./addin";
import type { Measurement } from "./budget";
import { describeLargest, largest, mostMegabytes } from "./requests";

const many: Wish = { clients: 500, sessions: 3000, firstDay: "2026-10-01", days: 31, tidy: true };
const few: Wish = { ...many, clients: 20, sessions: 120 };

/** One batch for a month of 500 families, each with six visits. */
export async function measureSuperbills(root: string): Promise<Measurement[]> {
  await makeBatch(root, few);
  const { made, skipped, requests, seconds } = await makeBatch(root, many);
  if (made !== many.clients) throw new Error(`Only ${made} superbills were made: ${skipped}`);
  const { request, answer } = largest(requests);
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
      measured: seconds,
      note: `${many.sessions} sessions with formulas; one run after a small one`,
    },
  ];
}

async function makeBatch(root: string, wish: Wish) {
  const { session, addin } = await openForBenchmark(root, await inventedWorkbook(root, wish));
  try {
    await session.book.settle();
    await addin.checkSessions(when);
    await session.idle();
    session.clearRequests();
    const started = performance.now();
    const { documents, skipped } = await addin.makeSuperbills({
      ...when,
      from: "2026-10-01",
      to: "2026-10-31",
    });
    const seconds = (performance.now() - started) / 1000;
    await session.idle();
    const requests = [...session.requests];
    return { made: documents.length, skipped: skipped[0]?.reason ?? "", requests, seconds };
  } finally {
    session.close();
  }
}
