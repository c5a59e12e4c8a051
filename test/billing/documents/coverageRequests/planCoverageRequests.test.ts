import { planCoverageRequests } from "../../../../src/billing/documents/coverageRequests/planCoverageRequests";
import { withOneRecipient } from "../../../../src/billing/documents/oneRecipient";
import type { DocumentRequest } from "../../../../src/billing/documents/plannedDocument";
import { coverageRequestKinds } from "../../../../src/billing/records";
import { client, practiceRecords } from "../examplePractice";
import { asked } from "./asked";

const noah = { ...client, row: 2, client: "Noah K.", firstName: "Noah", lastName: "Kane" };
const records = practiceRecords({ clients: [client, noah] });
const { services } = asked();
const plan = (
  request: Partial<DocumentRequest> = {},
  clients = ["noah k.", "Mia L."],
  kind = coverageRequestKinds[0]
) =>
  planCoverageRequests(kind, {
    records,
    request: { from: "2026-11-09", to: "2027-02-08", today: "2026-11-02", ...request },
    requested: clients.map((name) => ({ client: name, services })),
  });

test.each(coverageRequestKinds)("a %s is of its kind, and its preview has no total", (kind) => {
  const preview = planCoverageRequests(kind, {
    records,
    request: { today: "2026-11-02" },
    requested: [{ client: "mia l.", services }],
  });
  expect(preview.documents).toMatchObject([
    { kind, client: "Mia L.", from: "2026-11-02", to: "2027-11-01" },
  ]);
  const { documents, totalCents } = withOneRecipient(preview, records);
  expect([documents.length, totalCents]).toEqual([1, undefined]);
});

test("sheets come in the order of the clients' names, and only for those asked for", () => {
  expect(plan().documents.map((each) => each.client)).toEqual(["Mia L.", "Noah K."]);
  expect(plan({ clients: ["NOAH K."] }).documents.map((each) => each.client)).toEqual(["Noah K."]);
});

test.each<[string, Partial<DocumentRequest>, string[], string]>([
  ["who is not in Clients", {}, ["<b>Nobody</b>"], "The client is not in Clients"],
  ["whose care would end before it begins", { to: "2026-11-08" }, ["Mia L."], "The last day of"],
])("a client %s is skipped", (_, request, clients, reason) => {
  const { documents, skipped } = plan(request, clients);
  expect(documents).toEqual([]);
  expect(skipped).toMatchObject([{ client: clients[0], rows: [] }]);
  expect(skipped[0]?.reason).toContain(reason);
});
