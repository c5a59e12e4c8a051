const hostedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const localOfficeJs = "/office-js/office.js";

/** A built page of the add-in, with Microsoft's hosted library replaced by the same one from npm. */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(`"${hostedOfficeJs}"`, `"${localOfficeJs}"`);
}
