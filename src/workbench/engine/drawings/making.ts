/** New pictures and charts. */
import type { BookCore } from "../book-core";
import type { SheetState } from "../sheet-state";
import { BookError, type Area } from "../types";
import { valueFormatOf } from "./chart-cells";
import { seriesOf } from "./chart-source";
import { writeChart } from "./chart-writing";
import {
  chartContent,
  drawingId,
  namespaces,
  pictureContent,
  readName,
  readNumber,
} from "./content";
import { imageSize, imageType } from "./images";
import { anchorAt } from "./placement";
import type { ChartState, DrawingState, KeptPart, PictureState } from "./state";
import type { ChartType } from "./types";

const linkId = "rId1";
const pointsPerPixel = 0.75;
/** As large as Excel makes a new chart. */
const chartSize = { width: 360, height: 216 };

/**
 * Puts a picture at the sheet's upper left corner, as large as its pixels are at 96 to an inch. It
 * moves with its cells and keeps its size. Throws BookError where the bytes are no PNG or JPEG.
 */
export function makePicture(core: BookCore, sheet: SheetState, bytes: Uint8Array): PictureState {
  const contentType = imageType(bytes);
  const size = imageSize(bytes);
  if (!contentType || !size) {
    throw new BookError("InvalidArgument", "The picture must be a PNG or JPEG file.");
  }
  const path = `xl/media/image1.${contentType === "image/png" ? "png" : "jpeg"}`;
  const picture = sharedPart(core, { path, contentType, bytes, links: [] });
  const box = {
    left: 0,
    top: 0,
    width: size.width * pointsPerPixel,
    height: size.height * pointsPerPixel,
  };
  const made: PictureState = {
    kind: "picture",
    id: drawingId(core.nextNumber()),
    anchor: anchorAt(sheet, box, "oneCell"),
    content: pictureContent({ ...nameFor(sheet, "Picture"), linkId }),
    links: [{ id: linkId, type: `${namespaces.relations}/image`, target: picture }],
    picture,
  };
  sheet.drawings = [...sheet.drawings, made];
  return made;
}

/** The same picture on many sheets is held once. */
function sharedPart(core: BookCore, part: KeptPart): KeptPart {
  for (const { drawings } of core.sheets) {
    for (const drawing of drawings) {
      if (drawing.kind === "picture" && sameBytes(drawing.picture.bytes, part.bytes)) {
        return drawing.picture;
      }
    }
  }
  return part;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Draws the cells of a range. The chart moves and grows with its cells. */
export function makeChart(
  core: BookCore,
  sheet: SheetState,
  chart: { type: ChartType; source: SheetState; area: Area; by: "columns" | "rows" }
): ChartState {
  const series = seriesOf(core, chart.source, chart.area, chart.by);
  if (series.length === 0) {
    throw new BookError("InvalidArgument", "A chart needs cells with values.");
  }
  const { date1904 } = core;
  const made: ChartState = {
    kind: "chart",
    id: drawingId(core.nextNumber()),
    anchor: anchorAt(sheet, { left: 0, top: 0, ...chartSize }, "twoCell"),
    content: chartContent({ ...nameFor(sheet, "Chart"), linkId }),
    links: [],
    linkId,
    part: {
      path: "xl/charts/chart1.xml",
      contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      links: [],
    },
    xml: writeChart({
      type: chart.type,
      title: "",
      series,
      valueFormat: valueFormatOf(core, series[0]?.values),
      date1904,
    }),
  };
  sheet.drawings = [...sheet.drawings, made];
  return made;
}

/** `Chart 3`: a number that no other drawing of the sheet has, in the file or in its name. */
function nameFor({ drawings }: SheetState, kind: "Picture" | "Chart") {
  const numbers = drawings.map(({ content }) => readNumber(content));
  const names = new Set(drawings.map(({ content }: DrawingState) => readName(content)));
  let suffix = 1;
  while (names.has(`${kind} ${suffix}`)) suffix += 1;
  return { number: Math.max(1, ...numbers) + 1, name: `${kind} ${suffix}` };
}
