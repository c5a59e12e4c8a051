import { toBase64 } from "../../engine/base64";
import type { Chart, Drawing, Picture } from "../../engine/types";
import { element } from "../dom";
import { textWidth } from "../grid/measureText";
import { chartSvg, labelFont } from "./chartSvg";

/** What a browser shows as a picture without running anything in it. */
const shownTypes = /^image\/(png|jpeg|gif|bmp|webp|svg\+xml)$/;
const addresses = new WeakMap<Uint8Array, string>();
const widthOf = (text: string) => textWidth(text, { css: labelFont, isAdjusted: false });

interface Size {
  width: number;
  height: number;
}

/** Text that is equal where a drawing looks the same as before. */
export function lookOf(drawing: Drawing, { width, height }: Size): string {
  if (drawing.kind === "picture") return addressOf(drawing);
  if (drawing.kind === "other") return drawing.name;
  const { type, title } = drawing;
  return JSON.stringify([type, title, drawing.series(), drawing.valueText(1234.5), width, height]);
}

/** A drawing as it is painted; something that only Excel can draw is a frame with its name. */
export function faceOf(drawing: Drawing, size: Size): Element {
  if (drawing.kind === "chart" && drawing.type) return chartFace(drawing, drawing.type, size);
  if (drawing.kind === "picture" && shownTypes.test(drawing.contentType)) {
    return element("img", { src: addressOf(drawing), alt: "", draggable: "false" });
  }
  const text = `${drawing.name}: shown in Excel only`;
  return element("span", { class: "undrawn", "aria-hidden": "true" }, text);
}

function chartFace(chart: Chart, type: NonNullable<Chart["type"]>, size: Size): Element {
  const content = {
    type,
    title: chart.title,
    series: chart.series(),
    valueText: (value: number) => chart.valueText(value),
    ...size,
  };
  return chartSvg(content, widthOf);
}

function addressOf({ bytes, contentType }: Picture): string {
  let address = addresses.get(bytes);
  if (address === undefined) {
    address = `data:${contentType};base64,${toBase64(bytes)}`;
    addresses.set(bytes, address);
  }
  return address;
}
