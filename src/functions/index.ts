/*
 * The build associates each function at the end of its own file, so that all are there as soon as
 * this small bundle has run, before Office.js or the pane are ready: Excel may ask at once.
 */
export { allocate } from "./allocate";
export { minutes } from "./minutes";
export { units } from "./units";
export { visits } from "./visits";
