/** A sheet that cannot be read as a document. */
export class NotUnderstood extends Error {
  /** @param cell the address of what is in no document's place, such as `B12`; absent: not known */
  constructor(readonly cell?: string) {
    super("This sheet is no document of ours any more.");
    this.name = "NotUnderstood";
  }
}
