import { checkSessions } from "../../src/workflows/checkSessions";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { moment, samplePracticeWorkbook } from "./support/practice";
test("thin path", async () => {
  const s = await samplePracticeWorkbook();
  console.log(s.book.sheets().map((x) => x.name), s.requests.length);
  s.clearRequests();
  const check = await checkSessions({ moment });
  console.log(check.counts, check.notices, s.requests.map((r) => [r.actions.length, r.bytesIn, r.bytesOut]));
  console.log(check.judgements.flatMap((j) => j.findings.map((f) => `${f.row} ${f.id} ${f.message}`)).slice(0, 40));
  s.clearRequests();
  const made = await makeSuperbills({ moment });
  console.log(made.documents, made.skipped, s.requests.map((r) => [r.actions.length, r.bytesIn, r.bytesOut]));
  s.close();
}, 60000);
