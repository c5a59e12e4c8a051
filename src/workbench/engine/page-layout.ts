import { formatAddress, parseAddress } from "./address";
import type { Worksheet } from "./excelts";
import { shiftArea, shiftSpan, type Shift } from "./references";
import type { Area, HeadersFooters, PageLayout } from "./types";

/** Office.js names of paper sizes, by the file's numbers. */
const paperSizes: Readonly<Record<number, string>> = {
  1: "letter",
  2: "letterSmall",
  3: "tabloid",
  4: "ledger",
  5: "legal",
  6: "statement",
  7: "executive",
  8: "a3",
  9: "a4",
  10: "a4Small",
  11: "a5",
  12: "b4",
  13: "b5",
  14: "folio",
};
const pointsPerInch = 72;
const sides = ["top", "bottom", "left", "right", "header", "footer"] as const;
const sections = { L: "left", C: "center", R: "right" } as const;

export function readPageLayout({ pageSetup, headerFooter }: Worksheet): PageLayout {
  const margins: NonNullable<PageLayout["margins"]> = {};
  for (const side of sides) {
    const inches = pageSetup.margins?.[side];
    if (inches !== undefined) margins[side] = inches * pointsPerInch;
  }
  const printArea = pageSetup.printArea && parseAddress(pageSetup.printArea.split("&&")[0] ?? "");
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup.printTitlesRow ?? "");
  return {
    orientation: pageSetup.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: paperSizes[pageSetup.paperSize ?? 1] ?? "letter",
    margins,
    zoom: pageSetup.fitToPage
      ? {
          ...(pageSetup.fitToWidth && { horizontalFitToPages: pageSetup.fitToWidth }),
          ...(pageSetup.fitToHeight && { verticalFitToPages: pageSetup.fitToHeight }),
        }
      : { scale: pageSetup.scale ?? 100 },
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printGridlines: pageSetup.showGridLines === true,
    ...(printArea && { printArea: printArea.area }),
    ...(titles && { titleRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } }),
    headersFooters: {
      ...readSections(headerFooter?.oddHeader, "Header"),
      ...readSections(headerFooter?.oddFooter, "Footer"),
    },
    hasOwnFirstPage: headerFooter?.differentFirst === true,
    firstPage: {
      ...readSections(headerFooter?.firstHeader, "Header"),
      ...readSections(headerFooter?.firstFooter, "Footer"),
    },
  };
}

/** `&&` is an ampersand; text before the first section's code is the center's. */
function readSections(text: string | null | undefined, kind: "Header" | "Footer"): HeadersFooters {
  const found: HeadersFooters = {};
  const coded = !text || /^&[LCR]/.test(text) ? (text ?? "") : `&C${text}`;
  for (const match of coded.matchAll(/&([LCR])((?:&&|(?!&[LCR])[\s\S])*)/g)) {
    const name = sections[match[1] as keyof typeof sections];
    found[`${name}${kind}`] = match[2] ?? "";
  }
  return found;
}

/** Changes what `layout` names and leaves the rest. */
export function writePageLayout(sheet: Worksheet, layout: PageLayout): void {
  const { pageSetup } = sheet;
  if (layout.orientation) pageSetup.orientation = layout.orientation;
  if (layout.paperSize) {
    const size = Object.entries(paperSizes).find(
      ([, name]) => name.toLowerCase() === layout.paperSize?.toLowerCase()
    );
    if (size) pageSetup.paperSize = Number(size[0]);
  }
  if (layout.margins) {
    const margins = { ...defaultMargins, ...pageSetup.margins };
    for (const side of sides) {
      const points = layout.margins[side];
      if (points !== undefined) margins[side] = points / pointsPerInch;
    }
    pageSetup.margins = margins;
  }
  if (layout.zoom) writeZoom(pageSetup, layout.zoom);
  if (layout.centerHorizontally !== undefined)
    pageSetup.horizontalCentered = layout.centerHorizontally;
  if (layout.centerVertically !== undefined) pageSetup.verticalCentered = layout.centerVertically;
  if (layout.printGridlines !== undefined) pageSetup.showGridLines = layout.printGridlines;
  if (layout.printArea) pageSetup.printArea = formatAddress(layout.printArea);
  if (layout.titleRows) {
    pageSetup.printTitlesRow = `${layout.titleRows.first + 1}:${layout.titleRows.last + 1}`;
  }
  writeHeadersFooters(sheet, layout);
}

const defaultMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function writeZoom(pageSetup: Worksheet["pageSetup"], zoom: NonNullable<PageLayout["zoom"]>): void {
  if (zoom.scale !== undefined) {
    pageSetup.fitToPage = false;
    pageSetup.scale = zoom.scale;
    return;
  }
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = zoom.horizontalFitToPages ?? 0;
  pageSetup.fitToHeight = zoom.verticalFitToPages ?? 0;
}

function writeHeadersFooters(sheet: Worksheet, layout: PageLayout): void {
  const { headersFooters, hasOwnFirstPage, firstPage } = layout;
  const now = readPageLayout(sheet);
  const change: Partial<Worksheet["headerFooter"]> = {};
  if (headersFooters) {
    const all = { ...now.headersFooters, ...headersFooters };
    change.oddHeader = joinSections(all, "Header");
    change.oddFooter = joinSections(all, "Footer");
  }
  if (firstPage) {
    const all = { ...now.firstPage, ...firstPage };
    change.firstHeader = joinSections(all, "Header");
    change.firstFooter = joinSections(all, "Footer");
  }
  if (hasOwnFirstPage !== undefined) change.differentFirst = hasOwnFirstPage;
  sheet.headerFooter = { ...sheet.headerFooter, ...change };
}

function joinSections(texts: HeadersFooters, kind: "Header" | "Footer"): string | null {
  const parts = Object.entries(sections).map(([letter, name]) => {
    const text = texts[`${name}${kind}`];
    return text ? `&${letter}${text}` : "";
  });
  return parts.join("") || null;
}

/** Print areas and title rows and the sheet's own filter follow inserted rows and columns. */
export function shiftPageLayout(sheet: Worksheet, shift: Shift): void {
  const { pageSetup } = sheet;
  if (pageSetup.printArea) {
    const areas = pageSetup.printArea
      .split("&&")
      .map((text) => parseAddress(text)?.area)
      .map((area) => area && shiftArea(area, shift))
      .filter((area): area is Area => area !== undefined);
    if (areas.length > 0) pageSetup.printArea = areas.map((area) => formatAddress(area)).join("&&");
    else delete pageSetup.printArea;
  }
  const titles = shift.axis === "row" && !shift.within && readPageLayout(sheet).titleRows;
  if (titles) {
    const span = shiftSpan(titles.first, titles.last, shift);
    if (span) pageSetup.printTitlesRow = `${span[0] + 1}:${span[1] + 1}`;
    else delete pageSetup.printTitlesRow;
  }
  if (typeof sheet.autoFilter === "string") {
    const area = parseAddress(sheet.autoFilter)?.area;
    const moved = area && shiftArea(area, shift);
    sheet.autoFilter = moved ? formatAddress(moved) : null;
  }
}
