import type { PdfFile } from "./pdfFiles";

/** A PDF that is ready to be saved. */
export interface PdfLink {
  number: string;
  name: string;
  /** Where the browser has it. */
  url: string;
}

/** As a file of no special kind: the pane's browser on Windows opens a PDF instead of saving it. */
export function linkTo({ number, name, bytes }: PdfFile): PdfLink {
  const file = new Blob([bytes.slice()], { type: "application/octet-stream" });
  return { number, name, url: URL.createObjectURL(file) };
}

/** What this pane needs of a folder that she has chosen; not every browser has such a thing. */
interface Folder {
  name: string;
  getFileHandle: (
    name: string,
    options: { create: true }
  ) => Promise<{
    createWritable: () => Promise<{
      write: (bytes: Uint8Array) => Promise<void>;
      close: () => Promise<void>;
    }>;
  }>;
}

type FolderPicker = (options: { mode: "readwrite" }) => Promise<Folder>;

/** The browser's way to choose a folder; absent where it has none, or keeps it from a pane. */
export function folderPicker(): FolderPicker | undefined {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: FolderPicker };
  if (!showDirectoryPicker || !isOfOnePiece()) return undefined;
  return (options) => showDirectoryPicker.call(window, options);
}

/** A page inside another host's page, as a pane in Excel on the web is, may choose no folder. */
function isOfOnePiece(): boolean {
  try {
    return window.top?.location.origin === window.location.origin;
  } catch {
    return false;
  }
}

/** Replaces a file of the same name. @throws Error in plain words */
export async function saveIn(folder: Folder, { name, bytes }: PdfFile): Promise<void> {
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${name} could not be saved in the folder ${folder.name}: ${why}. Choose another folder, or close the file where it is open`
    );
  }
}

/** Long enough that a browser takes each download for one of its own. */
const betweenDownloads = 400;

/** Saves files one after another as if each link were pressed. */
export async function downloadAll(links: readonly PdfLink[]): Promise<void> {
  for (const { name, url } of links) {
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    await new Promise((resolve) => setTimeout(resolve, betweenDownloads));
  }
}
