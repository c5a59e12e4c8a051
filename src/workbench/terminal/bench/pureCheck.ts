import { openForBenchmark, when, yearOf } from "./addin";
import type { Measurement } from "./budget";
import { describeRuns, timeRuns, usualTime } from "./timing";

const large = 100_000;
const small = 10_000;

/** How long the rules take, all checks, without any workbook. */
export async function measurePureCheck(root: string): Promise<Measurement[]> {
  const { session, addin } = await openForBenchmark(root);
  try {
    const records = addin.inventRecords(yearOf(large));
    const fewRecords = addin.inventRecords(yearOf(small));
    const judge = (of: unknown) => addin.judgeSessions(of, { today: when.moment.today });
    const findings = judge(records).reduce((sum, one) => sum + one.findings.length, 0);
    const smallRuns = await timeRuns(() => judge(fewRecords), { warmUps: 5, runs: 15 });
    const largeRuns = await timeRuns(() => judge(records));
    return [
      {
        what: "Check 100,000 sessions, all checks, rules alone",
        unit: "seconds",
        budget: 1,
        measured: usualTime(largeRuns) / 1000,
        note: `${findings.toLocaleString("en-US")} findings; ${describeRuns(largeRuns)}`,
      },
      {
        what: "Check 100,000 sessions against 10,000",
        unit: "times",
        budget: 11,
        measured: usualTime(largeRuns) / usualTime(smallRuns),
        note: `10,000 take ${Math.round(usualTime(smallRuns))} ms`,
      },
    ];
  } finally {
    session.close();
  }
}
