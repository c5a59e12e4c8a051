const paths = {
  open: "M1.5 3.5h4l1.5 2h7.5v8h-13z",
  save: "M8 1.5v8m-3.5-3L8 10l3.5-3.5M2 11.5v3h12v-3",
  create: "M3 1.5h6.5l3.5 3.5v9.5h-10zM9.5 1.5v3.5h3.5",
  undo: "M5 3 2 6l3 3M2.5 6h7a4 4 0 0 1 0 8h-3",
  redo: "m11 3 3 3-3 3m2.5-3h-7a4 4 0 0 0 0 8h3",
  insertRow: "M2 8.5h12v5H2zM2 11h12M8 1v5.5M5.2 3.7h5.6",
  deleteRow: "M2 8.5h12v5H2zM2 11h12M5.7 1.5l4.6 4.6m0-4.6L5.7 6.1",
  sortUp: "M4.5 2v12m-2.5-3 2.5 3 2.5-3M9 6l2-4 2 4m-3.4-1.2h2.8M9.5 9.5h3.4l-3.6 4.5h4",
  sortDown: "M4.5 2v12m-2.5-3 2.5 3 2.5-3M9.5 2h3.4l-3.6 4.5h4M9 14l2-4 2 4m-3.4-1.2h2.8",
  filter: "M2 2.5h12l-4.5 5.5v5.5l-3-1.5v-4z",
  picture: "M2 3h12v10H2zM2.5 11.5l3.5-4 2.5 2.5 2-2 3.5 3.5M10.5 5.5v1h1v-1z",
  close: "m3.5 3.5 9 9m0-9-9 9",
  add: "M8 3v10M3 8h10",
} as const;
export type IconName = keyof typeof paths;

const svg = "http://www.w3.org/2000/svg";

export function icon(name: IconName): SVGSVGElement {
  const image = document.createElementNS(svg, "svg");
  image.setAttribute("viewBox", "0 0 16 16");
  image.setAttribute("class", "icon");
  image.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[name]);
  image.append(path);
  return image;
}
