/** Where `npm start` serves the add-in; the committed manifest points there. */
const localBase = "https://localhost:3000";

/**
 * What the pane may load: its own files and Microsoft's library. `connect-src` is what keeps a
 * workbook's content on the computer: there is nowhere it may be sent. Excel on the web and the
 * pane's components set styles in line.
 */
const addinPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The address that the add-in will be served from: the given one, else QUARTERHOUR_BASE_URL, else
 * this computer. Without a slash at the end. Throws where it is no https address.
 */
function readBase(given) {
  const wanted = given ?? process.env.QUARTERHOUR_BASE_URL ?? localBase;
  if (!URL.canParse(wanted)) throw new Error(`"${wanted}" is not an address such as ${localBase}.`);
  const url = new URL(wanted);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${wanted}`);
  if (url.search || url.hash) throw new Error(`The address may have no ? and no #: ${wanted}`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest for an add-in served from `base`. */
function manifestFor(manifest, base) {
  const origin = new URL(base).origin;
  return manifest
    .replaceAll(`<AppDomain>${localBase}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${localBase}/`, `"${base}/`);
}

module.exports = { addinPolicy, localBase, manifestFor, readBase };
