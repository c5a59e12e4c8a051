/** The fonts of the PDFs and their licences: where npm puts each, and its name in folder `fonts`. */
export const fontFiles: readonly { from: string; name: string }[];
