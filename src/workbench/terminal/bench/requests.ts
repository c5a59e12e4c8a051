import type { RecordedRequest } from "../../host/transport/richApi";

const megabyte = 1024 * 1024;
/** Excel on the web refuses 5 MB; one request may carry this much either way. */
export const mostMegabytes = 4;

type Sizes = Pick<RecordedRequest, "bytesIn" | "bytesOut">;

/** The largest request and the largest answer, in MB. */
export function largest(requests: readonly Sizes[]): { request: number; answer: number } {
  return {
    request: Math.max(0, ...requests.map(({ bytesIn }) => bytesIn)) / megabyte,
    answer: Math.max(0, ...requests.map(({ bytesOut }) => bytesOut)) / megabyte,
  };
}

/** Requests that the bytes alone call for beyond the first: one for every further 4 MB. */
export function requestsForBytes(requests: readonly Sizes[]): number {
  const ofAll = (size: (one: Sizes) => number) =>
    requests.reduce((sum, one) => sum + size(one), 0) / megabyte / mostMegabytes;
  return (
    Math.floor(ofAll(({ bytesIn }) => bytesIn)) + Math.floor(ofAll(({ bytesOut }) => bytesOut))
  );
}

/** `largest request 1.20 MB, answer 2.31 MB` */
export function describeLargest(requests: readonly Sizes[]): string {
  const { request, answer } = largest(requests);
  return `largest request ${request.toFixed(2)} MB, answer ${answer.toFixed(2)} MB`;
}
