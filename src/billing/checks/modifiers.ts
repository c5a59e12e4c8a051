import type { CheckFamily } from "./family";

export const modifiersFamily: CheckFamily = {};
