import type { CheckFamily } from "./family";

export const assistantsFamily: CheckFamily = {};
