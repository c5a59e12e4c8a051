import type { CheckFamily } from "./family";

export const diagnosesFamily: CheckFamily = {};
