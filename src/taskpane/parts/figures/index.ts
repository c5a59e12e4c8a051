export { Figures } from "./Figures";
