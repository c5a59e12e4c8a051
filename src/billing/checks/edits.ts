import type { CheckFamily } from "./family";

export const editsFamily: CheckFamily = {};
