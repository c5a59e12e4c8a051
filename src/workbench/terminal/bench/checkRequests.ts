import { openForBenchmark, when } from "./addin";
import type { Measurement } from "./budget";
import { describeLargest, largest, mostMegabytes, requestsForBytes } from "./requests";

/** What a first check of a whole workbook, which writes every row, asks of Excel. */
export async function measureCheckRequests(
  root: string,
  bytes: Uint8Array
): Promise<Measurement[]> {
  const { session, addin } = await openForBenchmark(root, bytes);
  try {
    await session.book.settle();
    await session.idle();
    session.clearRequests();
    const started = performance.now();
    const { judgements, changedRows } = await addin.checkSessions(when);
    const seconds = (performance.now() - started) / 1000;
    await session.idle();
    const [, ...afterSizes] = session.requests;
    const { request, answer } = largest(session.requests);
    return [
      {
        what: "Requests to check 10,000 sessions, after the one that reads sizes",
        unit: "requests",
        budget: 3 + requestsForBytes(afterSizes),
        measured: afterSizes.length,
        note: `${judgements.length} sessions, ${changedRows} rows written, ${seconds.toFixed(2)} s`,
      },
      {
        what: "Largest request or answer of that check",
        unit: "MB",
        budget: mostMegabytes,
        measured: Math.max(request, answer),
        note: describeLargest(session.requests),
      },
    ];
  } finally {
    session.close();
  }
}
