const hostedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const localOfficeJs = "/office-js/office.js";

/**
 * A built page of the add-in as it is served here: Microsoft's hosted library is replaced by the
 * same one from npm, and the page's policy lets that open its trust page (see trustPage.ts) in a
 * frame, which over https it never does.
 */
export function servedAddinPage(html: string): string {
  return html
    .replaceAll(`"${hostedOfficeJs}"`, `"${localOfficeJs}"`)
    .replace(
      /(<meta[^>]+Content-Security-Policy[^>]+content="default-src 'none';)(?![^"]*frame-src)/,
      "$1 frame-src 'self';"
    );
}
