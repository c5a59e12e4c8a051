export type * from "./layout";
export { layOutDocument } from "./layOutDocument";
