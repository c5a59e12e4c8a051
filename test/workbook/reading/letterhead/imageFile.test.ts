import fc from "../../../support/laws";
import { imageFile } from "../../../../src/workbook/reading/letterhead/imageFile";
import { jpeg, png } from "./images";

const side = fc.integer({ min: 1, max: 60_000 });

describe("an image file tells its format and size", () => {
  it("as a PNG", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const file = imageFile(Uint8Array.from(png(width, height)));
        expect(file).toEqual({ format: "png", width, height });
      })
    );
  });

  it("as a JPEG with frames of any kind", () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom(0xc0, 0xc1, 0xc2, 0xcf), (width, height, frame) => {
        const file = imageFile(Uint8Array.from(jpeg(width, height, frame)));
        expect(file).toEqual({ format: "jpeg", width, height });
      })
    );
  });

  it("from the middle of a buffer", () => {
    const bytes = Uint8Array.from([1, 2, 3, ...png(7, 9)]).subarray(3);
    expect(imageFile(bytes)).toEqual({ format: "png", width: 7, height: 9 });
  });
});

it.each<[string, number[]]>([
  ["nothing", []],
  ["a PNG cut off before its size", png(5, 5).slice(0, 20)],
  ["a PNG without width", png(0, 5)],
  ["a JPEG cut off before its frame", jpeg(5, 5).slice(0, 20)],
  ["a JPEG without a frame", [0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0, 0, 0]],
  ["a JPEG whose frame is a table only", jpeg(5, 5, 0xcc)],
  ["a JPEG with rubbish between its parts", [0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ["a GIF", Array.from("GIF89a\u0001\u0000\u0001\u0000", (letter) => letter.charCodeAt(0))],
  ["text", Array.from("<svg xmlns='http://www.w3.org/2000/svg'/>", (each) => each.charCodeAt(0))],
])("%s has none", (_, bytes) => {
  expect(imageFile(Uint8Array.from(bytes))).toBeUndefined();
});

it("any bytes are read to an end", () => {
  const begun = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0], png(1, 1).slice(0, 12));
  fc.assert(
    fc.property(begun, fc.uint8Array({ maxLength: 200 }), (begin, bytes) => {
      const file = imageFile(Uint8Array.from([...begin, ...bytes]));
      if (file) expect(Math.min(file.width, file.height)).toBeGreaterThan(0);
    })
  );
});
