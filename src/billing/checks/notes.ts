import type { CheckFamily } from "./family";

export const notesFamily: CheckFamily = {};
