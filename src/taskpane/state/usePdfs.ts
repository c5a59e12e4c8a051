import { useEffect, useRef, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";
import type { DocumentSource } from "./documentSource";
import { writePdfFiles, type PdfFile } from "./pdfFiles";
import { folderPicker, linkTo, saveIn, type PdfLink } from "./pdfPlaces";

/** How far the PDFs of some documents are. */
export type PdfWork =
  | { kind: "none" }
  | { kind: "writing"; done: number }
  | { kind: "written"; links: PdfLink[]; warnings: string[] }
  | { kind: "saved"; folder: string; count: number; warnings: string[] }
  | { kind: "failed"; message: string };

export interface Pdfs {
  work: PdfWork;
  /** Writes them, to be saved with links. */
  write: () => Promise<void>;
  /** Writes them into a folder that she chooses; absent where the browser has no way to choose one. */
  writeInFolder: (() => Promise<void>) | undefined;
  stop: () => void;
}

/** Writes PDFs when asked to, and forgets them when the documents are shown no more. */
export function usePdfs(documents: readonly DocumentSource[]): Pdfs {
  const [work, setWork] = useState<PdfWork>({ kind: "none" });
  const running = useRef<AbortController>(undefined);
  const links = useRef<PdfLink[]>([]);
  const forget = () => {
    links.current.forEach(({ url }) => URL.revokeObjectURL(url));
    links.current = [];
  };
  useEffect(
    () => () => {
      running.current?.abort(gone);
      forget();
    },
    []
  );

  const writeAll = async (
    keep: (file: PdfFile) => void | Promise<void>,
    end: (warnings: string[], count: number) => PdfWork
  ) => {
    const { signal } = (running.current = new AbortController());
    const isGone = () => signal.reason === gone;
    let count = 0;
    const onDone = (done: number) => {
      count = done;
      if (!signal.aborted) setWork({ kind: "writing", done });
    };
    forget();
    setWork({ kind: "writing", done: 0 });
    try {
      const warnings = await writePdfFiles(documents, { keep, onDone, signal });
      if (isGone()) forget();
      else setWork(end(warnings, count));
    } catch (error) {
      if (!isGone()) setWork({ kind: "failed", message: describeFailure(error) });
    }
  };

  const pick = folderPicker();
  const writeInFolder = async () => {
    const folder = await pick?.({ mode: "readwrite" }).catch(() => undefined);
    if (!folder) return;
    await writeAll(
      (file) => saveIn(folder, file),
      (warnings, count) => ({ kind: "saved", folder: folder.name, count, warnings })
    );
  };
  return {
    work,
    write: () =>
      writeAll(
        (file) => void links.current.push(linkTo(file)),
        (warnings) => ({ kind: "written", links: [...links.current], warnings })
      ),
    writeInFolder: pick && writeInFolder,
    stop: () => running.current?.abort(),
  };
}

/** Why writing ends where nobody is there to see its result. */
const gone = "The documents are shown no more";
