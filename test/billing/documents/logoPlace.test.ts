import {
  besideStart,
  logoAbove,
  logoBeside,
  recipientTop,
} from "../../../src/billing/documents/logoPlace";
import { logo } from "../../support/images";
import fc from "../../support/laws";

const points = fc.double({ min: 1, max: 2000, noNaN: true });

const isSameShape = (
  { width, height }: { width: number; height: number },
  { widthPoints, heightPoints }: { widthPoints: number; heightPoints: number }
) => Math.abs(width / height / (widthPoints / heightPoints) - 1) < 1e-6;

it("a logo of any size keeps its shape and stands clear of the recipient, larger than asked for never", () => {
  fc.assert(
    fc.property(points, points, points, (width, height, textHeight) => {
      const picture = logo(width, height);
      const placed = logoBeside(picture) ?? logoAbove(picture, 240, textHeight);
      expect(isSameShape(placed, picture)).toBe(true);
      expect(placed.height).toBeLessThanOrEqual(Math.min(height, recipientTop - 12) + 0.001);
      expect(placed.width).toBeLessThanOrEqual(Math.min(width, 230) + 0.001);
    })
  );
});

it.each<[string, [number, number], number, string]>([
  ["a square one stands at the left of the name", [48, 48], 72, "beside 48 x 48"],
  ["a tall one too", [36, 90], 72, "beside 36 x 90"],
  ["a large one leaves room for the name", [108, 108], 72, "beside 100 x 100"],
  ["a wide one stands above the name", [120, 30], 72, "above 120 x 30"],
  ["as high as the recipient lets it", [240, 60], 72, "above 128 x 32"],
  ["but not less than can be read", [240, 60], 200, "above 96 x 24"],
  ["no wider than its half of the page", [480, 20], 60, "above 230 x 10"],
])("%s", (_, [width, height], textHeight, expected) => {
  const picture = logo(width, height);
  const beside = logoBeside(picture);
  const size = beside ?? logoAbove(picture, 240, textHeight);
  const shown = `${Math.round(size.width)} x ${Math.round(size.height)}`;
  expect(`${beside ? "beside" : "above"} ${shown}`).toBe(expected);
});

it("text beside a logo begins where something below it does, where that is near", () => {
  const size = { width: 48, height: 48 };
  expect(besideStart(size, [36, 60, 68])).toBe(60);
  expect(besideStart(size, [50, 90])).toBe(58);
  expect(besideStart(size, [])).toBe(58);
});
