/*
 * The build associates each function at the end of its own file, so that all are there as soon as
 * this small bundle has run, before Office.js or the pane are ready: Excel may ask at once.
 */
export { allocate } from "./allocate";
export { checkCode } from "./checkCode";
export { code } from "./code";
export { denial } from "./denial";
export { edit } from "./edit";
export { fee } from "./fee";
export { minutes } from "./minutes";
export { modifier } from "./modifier";
export { network } from "./network";
export { npi } from "./npi";
export { place } from "./place";
export { suggest } from "./suggest";
export { units } from "./units";
export { visits } from "./visits";
