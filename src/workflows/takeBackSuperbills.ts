export { takeBackDocuments as takeBackSuperbills } from "./takeBackDocuments";
