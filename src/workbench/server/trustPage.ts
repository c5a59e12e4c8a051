import { createHash } from "node:crypto";

/*
 * Office.js trusts a page that plays Excel without asking only over https. Over http it opens
 * `<its own folder>/AgaveErrorUX/index.html` in a hidden frame, which on Microsoft's servers asks
 * the user whether to trust the page, and waits for this message. On localhost the user started
 * both sides herself. Only this server's own pages may open the frame (see `framedPolicy`).
 */
const script = `parent.postMessage('{"hostUserTrusted":true}', location.origin);`;

export const trustPage = `<!doctype html><html lang="en"><title>Trust</title><script>${script}</script></html>`;

const scriptHash = createHash("sha256").update(script).digest("base64");
export const trustPagePolicy = `default-src 'none'; script-src 'sha256-${scriptHash}'; frame-ancestors 'self'`;
