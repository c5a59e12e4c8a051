export { documentPdf, type DocumentPdf, type PdfOptions } from "./documentPdf";
export { fontFiles, type FontFile, type LoadFont } from "./fonts/fontFiles";
export { FontShelf } from "./fonts/typefaces";
