import type { Picture } from "../../billing/documents/letterhead";
import type { DateSystem } from "../../billing/time/serial";
import { sumOfCells, type SheetFingerprint } from "../fingerprints/sheetFingerprint";
import { isAboutPicture } from "../reading/letterhead/pictures";
import type { RawCell } from "../reading/tableSnapshot";
import { printedCells, requestCells } from "./cellRequests";
import type { PrintedSheet } from "./printedSheet";
import { sheetExtents, type LogoShape, type SheetExtent } from "./sheetExtents";

/** A sheet that is there, and what was printed on it when it was issued, where that is known. */
export interface WantedSheet {
  sheet: string;
  issued: SheetFingerprint | undefined;
}

/** What a sheet prints now. */
export interface SheetAsItStands {
  /** Undefined where nothing is printed, or in several pieces, or rows or columns are hidden. */
  printed: PrintedSheet | undefined;
  /** True where the cells that were issued hold something else now. */
  isEdited: boolean;
  /** Names of pictures and shapes that are printed and cannot be read. */
  unreadShapes: string[];
}

/** Excel on the web refuses answers over 5 MB; a cell with its looks takes about 120 bytes. */
const mostCells = 24_000;
/** A logo takes as much of an answer as so many cells. */
const logoCells = 500;

/**
 * What sheets print as they stand, in the order given: two requests for about 50 pages, and one for
 * every further 50.
 */
export async function readPrintedSheets(
  wanted: readonly WantedSheet[],
  dateSystem: DateSystem
): Promise<SheetAsItStands[]> {
  if (wanted.length === 0) return [];
  return Excel.run(async (context) => {
    const extents = await sheetExtents(context, wanted);
    const sheets = wanted.flatMap((each, at): Requested[] => {
      const extent = extents[at];
      return extent ? [{ ...each, ...extent }] : [];
    });
    const read: SheetAsItStands[] = [];
    for (const part of inParts(sheets)) read.push(...(await readPart(context, part, dateSystem)));
    return read;
  });
}

type Requested = WantedSheet & SheetExtent;

function inParts(sheets: readonly Requested[]): Requested[][] {
  const parts: Requested[][] = [];
  let cells = Infinity;
  for (const sheet of sheets) {
    const { area, logo } = sheet;
    const own = (area ? area.rows * area.columns : 0) + (logo ? logoCells : 0);
    if (cells + own > mostCells) {
      parts.push([]);
      cells = 0;
    }
    parts[parts.length - 1]?.push(sheet);
    cells += own;
  }
  return parts;
}

/** Sheets in one request; where it fails at a logo, once more without any. */
async function readPart(
  context: Excel.RequestContext,
  sheets: readonly Requested[],
  dateSystem: DateSystem
): Promise<SheetAsItStands[]> {
  const requests = sheets.map((sheet) => requestSheet(context, sheet));
  try {
    await context.sync();
  } catch (error) {
    const logos = sheets.filter(({ logo }) => logo);
    if (logos.length === 0 || !isAboutPicture(error)) throw error;
    const withoutLogos = sheets.map(({ logo, otherShapes, ...sheet }) => ({
      ...{ ...sheet, logo: undefined },
      otherShapes: logo ? ["Logo", ...otherShapes] : otherShapes,
    }));
    return readPart(context, withoutLogos, dateSystem);
  }
  return requests.map((request) => asItStands(request, dateSystem));
}

function requestSheet(context: Excel.RequestContext, wanted: Requested) {
  const { sheet: name, issued, area, logo } = wanted;
  const sheet = context.workbook.worksheets.getItem(name);
  const asIssued = issued && sheet.getRangeByIndexes(0, 0, issued.rows, issued.columns);
  asIssued?.load("values");
  asIssued?.untrack();
  return {
    ...{ wanted, asIssued },
    printed: area && requestCells(sheet, area),
    image: logo && sheet.shapes.getItem(logo.id).getAsImage("PNG"),
  };
}

function asItStands(
  { wanted, asIssued, printed, image }: ReturnType<typeof requestSheet>,
  dateSystem: DateSystem
): SheetAsItStands {
  const { issued, logo, otherShapes } = wanted;
  const isEdited =
    asIssued !== undefined && sumOfCells(asIssued.values as RawCell[][]) !== issued?.sum;
  const cells = printed && printedCells(printed);
  return {
    ...{ isEdited, unreadShapes: otherShapes },
    printed: cells && {
      ...cells,
      dateSystem,
      ...(logo && image && { logo: pictureOf(logo, image.value) }),
    },
  };
}

/** Excel draws the picture anew: as a PNG, in the size in which it stands there. */
function pictureOf({ widthPoints, heightPoints }: LogoShape, base64: string): Picture {
  const format = base64.startsWith(jpegStart) ? "jpeg" : "png";
  return { format, base64, widthPoints, heightPoints };
}

/** A JPEG's first three bytes in base64; the workbench gives files as they are. */
const jpegStart = "/9j/";
