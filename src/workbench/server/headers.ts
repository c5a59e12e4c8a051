import type { ServerResponse } from "node:http";

/**
 * What the page may load: only what this server serves. Nothing of a workbook can leave the
 * computer, because there is nowhere it may be sent.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The add-in brings its own policy; here only who may show it in a frame is added. */
export const framedPolicy = "frame-ancestors 'self'";

export function setCommonHeaders(response: ServerResponse): void {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
}
