/** The request cannot be carried out as it stands; the message is for the user, as plain sentences. */
export class RefusedRequest extends Error {
  override name = "RefusedRequest";
}
