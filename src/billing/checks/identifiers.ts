import type { CheckFamily } from "./family";

export const identifiersFamily: CheckFamily = {};
