import type { CheckFamily } from "./family";

export const overlapsFamily: CheckFamily = {};
