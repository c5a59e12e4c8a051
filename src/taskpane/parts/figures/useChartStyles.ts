import { makeStyles, tokens } from "@fluentui/react-components";

const highContrast = "@media (forced-colors: active)";

/** Styles of the charts. Full and hollow are told apart without colours. */
export const useChartStyles = makeStyles({
  figure: { margin: 0, position: "relative" },
  drawing: { display: "block", width: "100%", maxWidth: "340px", height: "auto" },
  full: {
    fill: tokens.colorCompoundBrandForeground1,
    stroke: tokens.colorCompoundBrandForeground1,
    [highContrast]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandForeground1,
    [highContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    [highContrast]: { stroke: "CanvasText" },
  },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    [highContrast]: { fill: "CanvasText" },
  },
  amount: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    [highContrast]: { fill: "CanvasText" },
  },
  unseen: {
    position: "absolute",
    top: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "12px", height: "12px", flexShrink: 0 },
  people: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  person: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr) minmax(40px, auto)",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    maxWidth: "340px",
  },
  name: { overflowWrap: "anywhere" },
  total: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
