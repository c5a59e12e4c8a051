import {
  describeLargest,
  requestsForBytes,
} from "../../../../src/workbench/terminal/bench/requests";

const megabytes = (count: number) => count * 1024 * 1024;
const request = (bytesIn: number, bytesOut: number) => ({
  bytesIn: megabytes(bytesIn),
  bytesOut: megabytes(bytesOut),
});

test.each([
  ["nothing", [], 0],
  ["less than 4 MB", [request(1, 3.9)], 0],
  ["4 MB of answers in all", [request(0, 3), request(0, 1)], 1],
  ["9 MB of requests and 5 MB of answers", [request(4, 3), request(4, 2), request(1, 0)], 3],
] as const)("%s allow further requests", (_, requests, allowed) => {
  expect(requestsForBytes(requests)).toBe(allowed);
});

test("the largest either way is found, in whichever request", () => {
  expect(describeLargest([request(1, 0.5), request(0.25, 2)])).toBe(
    "largest request 1.00 MB, answer 2.00 MB"
  );
  expect(describeLargest([])).toBe("largest request 0.00 MB, answer 0.00 MB");
});
