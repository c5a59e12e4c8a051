import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";

const brand: BrandVariants = {
  10: "#010f0c",
  20: "#04201b",
  30: "#063029",
  40: "#073d34",
  50: "#094a40",
  60: "#0a564a",
  70: "#0b5f52",
  80: "#0c6d5e",
  90: "#127d6d",
  100: "#2a8f7f",
  110: "#45a091",
  120: "#62b0a3",
  130: "#80c1b6",
  140: "#9fd1c9",
  150: "#bfe2dc",
  160: "#dff2ef",
};

const light = createLightTheme(brand);
const dark = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
  colorNeutralForeground2BrandHover: brand[120],
  colorNeutralForeground2BrandPressed: brand[110],
  colorNeutralForeground2BrandSelected: brand[120],
};

/**
 * Fluent's theme that goes with Office's, and the browser's own for lists and calendars; Excel on
 * the web tells none and is light.
 */
export function useTheme(): { theme: Theme; colorScheme: "dark" | "light" } {
  const [isDark, setDark] = useState(officeIsDark);
  useEffect(() => {
    const read = () => setDark(officeIsDark());
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, []);
  return isDark ? { theme: dark, colorScheme: "dark" } : { theme: light, colorScheme: "light" };
}

function officeIsDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  if (!background || !/^#[0-9a-f]{6}$/i.test(background)) return false;
  const parts = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return parts.reduce((sum, part) => sum + part, 0) < 3 * 128;
}
