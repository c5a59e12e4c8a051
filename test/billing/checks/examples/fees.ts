import type { Examples } from "./example";

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {};
