import type { CheckFamily } from "./family";

export const historyFamily: CheckFamily = {};
