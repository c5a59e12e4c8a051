import type { CheckFamily } from "./family";

export const suppliesFamily: CheckFamily = {};
