import { useEffect, useRef, useState } from "react";
import type { MadeDocument } from "../../workflows/makeSuperbills";
import { writePdfFiles, type PdfFiles } from "./pdfFiles";

/** How far the PDFs of a batch are. */
export type PdfWork =
  | { kind: "none" }
  | { kind: "writing"; done: number }
  | ({ kind: "written" } & PdfFiles)
  | { kind: "failed"; message: string };

/** Writes the PDFs of a batch when asked to, and forgets them when the batch is shown no more. */
export function usePdfs(documents: readonly MadeDocument[]): {
  work: PdfWork;
  write: () => Promise<void>;
} {
  const [work, setWork] = useState<PdfWork>({ kind: "none" });
  const stop = useRef<AbortController>(undefined);
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      stop.current?.abort();
      urls.current.forEach((url) => URL.revokeObjectURL(url));
    },
    []
  );
  const write = async () => {
    const { signal } = (stop.current = new AbortController());
    setWork({ kind: "writing", done: 0 });
    try {
      const note = (done: number) => !signal.aborted && setWork({ kind: "writing", done });
      const written = await writePdfFiles(documents, note, signal);
      urls.current = written.files.map(({ url }) => url);
      if (signal.aborted) urls.current.forEach((url) => URL.revokeObjectURL(url));
      else setWork({ kind: "written", ...written });
    } catch (error) {
      if (signal.aborted) return;
      setWork({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  return { work, write };
}
