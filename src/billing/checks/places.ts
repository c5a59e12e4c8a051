import type { CheckFamily } from "./family";

export const placesFamily: CheckFamily = {};
