import { strFromU8, unzipSync } from "fflate";
import {
  openBook,
  type Book,
  type Box,
  type Chart,
  type Picture,
  type Sheet,
} from "../../../../src/workbench/engine";
import fc from "../../../support/laws";
import { area, bookOf, firstSheet } from "../books";
import { jpeg, png } from "../pictures";

const figures = [
  ["Month", "Billed", "Paid"],
  ["Jan", 10, 5],
  ["Feb", 20, 15],
  ["Mar", 30, ""],
];

async function reopened(book: Book): Promise<{ book: Book; parts: Map<string, string> }> {
  const bytes = await book.save();
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, strFromU8(part)] as const
  );
  return { book: await openBook(bytes), parts: new Map(parts) };
}

const pictures = (book: Book) =>
  firstSheet(book)
    .drawings()
    .filter((drawing): drawing is Picture => drawing.kind === "picture");
const charts = (book: Book) =>
  firstSheet(book)
    .drawings()
    .filter((drawing): drawing is Chart => drawing.kind === "chart");

describe("pictures", () => {
  test.each([
    ["PNG", png(40, 20), { width: 30, height: 15 }, "image/png"],
    ["JPEG", jpeg(), { width: 4.5, height: 3 }, "image/jpeg"],
  ])("a %s is put at the corner in its own size", (_, bytes, size, contentType) => {
    const { sheet } = bookOf([["a"]]);
    const made = sheet.addPicture(bytes);
    expect(made.box).toEqual({ left: 0, top: 0, ...size });
    expect([made.name, made.altText, made.keepsRatio]).toEqual(["Picture 1", "", true]);
    expect([made.contentType, made.bytes]).toEqual([contentType, bytes]);
    expect(sheet.addPicture(bytes).name).toBe("Picture 2");
  });

  test.each([
    ["text", new Uint8Array([60, 115, 118, 103])],
    ["nothing", new Uint8Array()],
    ["a PNG cut off", png(4, 4).slice(0, 12)],
    ["a JPEG cut off", jpeg().slice(0, 6)],
  ])("%s is no picture", (_, bytes) => {
    const { sheet } = bookOf([["a"]]);
    expect(() => sheet.addPicture(bytes)).toThrow("PNG or JPEG");
    expect(sheet.drawings()).toEqual([]);
  });

  test("survive saving and opening, with name, place, words and lock", async () => {
    const { book, sheet } = bookOf([["a"]]);
    const logo = sheet.addPicture(png(40, 20));
    logo.name = 'Logo "A & B" <$&>';
    logo.altText = "شعار 🙂";
    logo.keepsRatio = false;
    logo.box = { left: 50.4, top: 33.3, width: 77.7, height: 21 };
    const photo = sheet.addPicture(jpeg());
    const first = await reopened(book);
    const second = await reopened(first.book);
    for (const copy of [first.book, second.book]) {
      const [one, two] = pictures(copy);
      expect([one?.name, one?.altText, one?.keepsRatio]).toEqual([
        'Logo "A & B" <$&>',
        "شعار 🙂",
        false,
      ]);
      const { left, top, width, height } = one?.box ?? {};
      expect([left, top, width, height]).toEqual([
        expect.closeTo(50.4, 3),
        expect.closeTo(33.3, 3),
        expect.closeTo(77.7, 3),
        expect.closeTo(21, 3),
      ]);
      expect([two?.name, two?.keepsRatio]).toEqual([photo.name, true]);
      expect([one?.bytes, two?.bytes]).toEqual([logo.bytes, photo.bytes]);
    }
    expect(second.parts.get("xl/drawings/drawing1.xml")).toBe(
      first.parts.get("xl/drawings/drawing1.xml")
    );
    expect([...second.parts.keys()].sort()).toEqual([...first.parts.keys()].sort());
  });

  test("one picture on many sheets is in the file once", async () => {
    const { book, sheet } = bookOf([["a"]]);
    sheet.addPicture(png(40, 20));
    const first = pictures(book)[0]?.bytes;
    for (let number = 2; number <= 50; number += 1) {
      expect(book.addSheet(`Sheet${number}`).addPicture(png(40, 20)).bytes).toBe(first);
    }
    book.addSheet("Other").addPicture(png(40, 20, [0, 0, 200]));
    const media = ({ parts }: { parts: Map<string, string> }) =>
      [...parts.keys()].filter((name) => name.includes("media"));
    const saved = await reopened(book);
    expect(media(saved)).toEqual(["xl/media/image1.png", "xl/media/image2.png"]);
    firstSheet(saved.book).addPicture(png(40, 20));
    expect(media(await reopened(saved.book))).toHaveLength(2);
  });

  test("are gone from the file when they are deleted", async () => {
    const { book, sheet } = bookOf([["a"]]);
    const logo = sheet.addPicture(png(40, 20));
    const { book: copy } = await reopened(book);
    for (const picture of pictures(copy)) picture.delete();
    logo.delete();
    expect(() => logo.name).toThrow("deleted");
    const bare = await bookOf([["a"]]).book.save();
    const names = Object.keys(unzipSync(bare)).sort();
    expect([...(await reopened(copy)).parts.keys()].sort()).toEqual(names);
    expect([...(await reopened(book)).parts.keys()].sort()).toEqual(names);
  });
});

describe("what drawings hold on to", () => {
  test("a picture moves with its cells and keeps its size", () => {
    const { sheet } = bookOf([["a"]]);
    const logo = sheet.addPicture(png(40, 20));
    logo.box = { left: 100, top: 50, width: 60, height: 40 };
    sheet.insertRows(1, 2);
    sheet.insertColumns(0, 1);
    sheet.setColumnWidth(0, 99);
    sheet.setRowHeight(6, 99);
    expect(logo.box).toEqual({ left: 199, top: 80, width: 60, height: 40 });
    sheet.deleteRows(0, 6);
    expect(logo.box).toEqual({ left: 199, top: 0, width: 60, height: 40 });
  });

  test("a chart moves and grows with its cells, and goes with the last of them", () => {
    const { sheet } = bookOf(figures);
    const chart = sheet.addChart("Line", sheet, area("A1:C4"), "columns");
    chart.box = { left: 48, top: 75, width: 96, height: 75 };
    sheet.insertRows(0, 1);
    expect(chart.box).toEqual({ left: 48, top: 90, width: 96, height: 75 });
    sheet.insertRows(11, 1);
    expect(chart.box.height).toBe(75);
    sheet.insertRows(8, 1);
    expect(chart.box.height).toBe(90);
    sheet.setColumnWidth(1, 99);
    expect(chart.box.width).toBe(147);
    sheet.deleteRows(5, 3);
    expect(chart.box).toMatchObject({ top: 75, height: 60 });
    sheet.deleteRows(4, 20);
    expect(sheet.drawings()).toEqual([]);
  });

  test("undo and redo bring them back and take them away", () => {
    const { book, sheet } = bookOf(figures);
    const { undo, redo, result } = book.transaction(() => {
      sheet.addPicture(png(4, 4)).name = "Logo";
      sheet.deleteRows(0, 1);
      return sheet.addChart("Line", sheet, area("A1:C3"), "columns");
    });
    undo();
    expect(sheet.drawings()).toEqual([]);
    redo();
    expect(sheet.drawings().map(({ name }) => name)).toEqual(["Logo", result.name]);
  });
});

test("a sheet that comes back by undo brings its drawings along", async () => {
  const { book } = bookOf(figures);
  const home = book.addSheet("Home");
  home.addPicture(png(4, 4));
  const { undo } = book.transaction(() => home.delete());
  expect([...(await reopened(book)).parts.keys()].join()).not.toContain("media");
  undo();
  const { book: copy } = await reopened(book);
  expect(
    copy
      .sheetByName("Home")
      ?.drawings()
      .map(({ name }) => name)
  ).toEqual(["Picture 1"]);
});

describe("laws", () => {
  const points = fc.integer({ min: 0, max: 4000 }).map((quarter) => quarter / 4);
  const box = fc.record({ left: points, top: points, width: points, height: points });
  const sizes = fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 12 });
  const drawn = fc.record({ box, isChart: fc.boolean() });
  const sheetOf = (rows: number[], all: { box: Box; isChart: boolean }[]) => {
    const { book, sheet } = bookOf(figures);
    rows.forEach((height, row) => sheet.setRowHeight(row, height));
    for (const { box: place, isChart } of all) {
      const made = isChart
        ? sheet.addChart("Line", sheet, area("A1:B4"), "columns")
        : sheet.addPicture(png(2, 2));
      made.box = place;
    }
    return { book, sheet };
  };
  const boxes = (sheet: Sheet) => sheet.drawings().map((drawing) => drawing.box);
  const close = ({ left, top, width, height }: Box) => ({
    left: expect.closeTo(left, 3) as number,
    top: expect.closeTo(top, 3) as number,
    width: expect.closeTo(width, 3) as number,
    height: expect.closeTo(height, 3) as number,
  });

  test("a drawing lies where it was put, and lies there in the file", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(drawn, { maxLength: 3 }), async (rows, all) => {
        const { book, sheet } = sheetOf(rows, all);
        expect(boxes(sheet)).toEqual(all.map(({ box: place }) => close(place)));
        const { book: copy } = await reopened(book);
        expect(boxes(firstSheet(copy))).toEqual(all.map(({ box: place }) => close(place)));
      }),
      { numRuns: 15 }
    );
  });

  test("rows that are inserted and deleted again leave every drawing where it was", () => {
    const row = fc.integer({ min: 0, max: 80 });
    const count = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(sizes, fc.array(drawn, { maxLength: 3 }), row, count, (rows, all, at, many) => {
        const { sheet } = sheetOf(rows, all);
        const before = boxes(sheet);
        sheet.insertRows(at, many);
        sheet.deleteRows(at, many);
        expect(boxes(sheet)).toEqual(before.map(close));
      })
    );
  });
});

describe("charts", () => {
  test.each(["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked100", "Line"] as const)(
    "a %s shows the cells, and goes on doing so in the file",
    async (type) => {
      const { book, sheet } = bookOf(figures);
      const made = sheet.addChart(type, sheet, area("A1:C4"), "columns");
      made.title = "Billed & paid\n2026";
      made.name = "Money";
      sheet.setValues(area("B2"), [[12]]);
      sheet.name = "It's 'A' & B";
      const { book: copy, parts } = await reopened(book);
      expect(parts.get("xl/charts/chart1.xml")).toContain(
        "<c:f>'It''s ''A'' &amp; B'!$C$2:$C$4</c:f>"
      );
      for (const [chart] of [charts(book), charts(copy)]) {
        expect([chart?.type, chart?.title, chart?.name]).toEqual([
          type,
          "Billed & paid\n2026",
          "Money",
        ]);
        expect(chart?.series()).toMatchObject([
          { name: "Billed", categories: ["Jan", "Feb", "Mar"], values: [12, 20, 30] },
          { name: "Paid", categories: ["Jan", "Feb", "Mar"], values: [5, 15, undefined] },
        ]);
      }
      firstSheet(copy).insertRows(0, 3);
      firstSheet(copy).setValues(area("C7"), [[25]]);
      expect(charts(copy)[0]?.series()[1]?.values).toEqual([5, 15, 25]);
      const again = await reopened(copy);
      expect(charts(again.book)[0]?.series()[1]?.values).toEqual([5, 15, 25]);
      expect([...again.parts.keys()].sort()).toEqual([...parts.keys()].sort());
    }
  );

  test.each<[string, unknown[][], "columns" | "rows", object[]]>([
    [
      "names and categories",
      figures,
      "rows",
      [
        { name: "Jan", categories: ["Billed", "Paid"], values: [10, 5] },
        { name: "Feb", categories: ["Billed", "Paid"], values: [20, 15] },
        { name: "Mar", categories: ["Billed", "Paid"], values: [30, undefined] },
      ],
    ],
    [
      "numbers only",
      [[1, 2]],
      "rows",
      [{ name: "Series1", categories: ["1", "2"], values: [1, 2] }],
    ],
    [
      "a blank corner over years",
      [
        ["", "Visits"],
        [2025, 7],
        [2026, 8],
      ],
      "columns",
      [{ name: "Visits", categories: ["2025", "2026"], values: [7, 8] }],
    ],
    [
      "dates",
      [
        ["Day", "Visits"],
        ["2026-10-05", 7],
        ["2026-10-06", 8],
      ],
      "columns",
      [{ name: "Visits", values: [7, 8] }],
    ],
    ["one column", [["Units"], [3], [4]], "columns", [{ name: "Units", values: [3, 4] }]],
    ["nothing but text", [["a"], ["b"]], "columns", [{ name: "a", values: [undefined] }]],
    [
      "a table without rows",
      [
        ["Month", "Billed"],
        ["", ""],
      ],
      "columns",
      [{ name: "Billed", categories: [""], values: [undefined] }],
    ],
  ])("%s: %j by %s", (_, rows, by, expected) => {
    const { sheet } = bookOf(rows);
    const all = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    const made = sheet.addChart("ColumnClustered", sheet, all, by);
    expect(made.series()).toMatchObject(expected);
    expect(made.series()).toHaveLength(expected.length);
  });

  test("remember the values of the moment they are saved", async () => {
    const { book, sheet } = bookOf(figures);
    sheet.setValues(area("B4"), [["=B2+B3"]]);
    sheet.setNumberFormats(area("B2:B4"), [["$0"], ["$0"], ["$0"]]);
    sheet.addChart("Line", sheet, area("A1:B4"), "columns");
    const { book: copy, parts } = await reopened(book);
    const cache = (chart: string | undefined) =>
      /<c:numCache>.*?<\/c:numCache>/.exec(chart ?? "")?.[0];
    expect(cache(parts.get("xl/charts/chart1.xml"))).toBe(
      '<c:numCache><c:formatCode>$0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt><c:pt idx="2"><c:v>30</c:v></c:pt></c:numCache>'
    );
    firstSheet(copy).setValues(area("B2"), [[1]]);
    expect(charts(copy)[0]?.valueText(1234)).toBe("$1234");
    const again = await reopened(copy);
    expect(cache(again.parts.get("xl/charts/chart1.xml"))).toContain(
      '<c:pt idx="2"><c:v>21</c:v></c:pt>'
    );
    expect(again.parts.get("xl/charts/chart1.xml")?.match(/numCache>/g)).toHaveLength(2);
  });

  test("a title is Excel's own choice, a text of its own, or hidden", () => {
    const { sheet } = bookOf(figures);
    const one = sheet.addChart("Line", sheet, area("A1:B4"), "columns");
    const two = sheet.addChart("Line", sheet, area("A1:C4"), "columns");
    expect([one.title, two.title]).toEqual(["Billed", "Chart Title"]);
    one.title = "<b>$1</b>";
    expect(one.title).toBe("<b>$1</b>");
    one.title = undefined;
    expect(one.title).toBeUndefined();
    one.title = "Again";
    one.type = "ColumnStacked";
    expect([one.title, one.type]).toEqual(["Again", "ColumnStacked"]);
    expect(one.series()).toMatchObject([{ name: "Billed", categories: ["Jan", "Feb", "Mar"] }]);
  });

  test("each of many series has a colour of its own, also in the file", async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Therapist ${index + 1}`);
    const { book, sheet } = bookOf([names, names.map(() => 1)]);
    sheet.addChart("ColumnStacked", sheet, area("A1:N2"), "columns");
    const { book: copy } = await reopened(book);
    for (const [chart] of [charts(book), charts(copy)]) {
      const colors = chart?.series().map(({ color }) => color) ?? [];
      expect(new Set(colors).size).toBe(14);
      expect(colors.every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true);
    }
  });

  test("cells that are gone are no values", async () => {
    const { book, sheet } = bookOf(figures);
    const home = book.addSheet("Dashboard");
    const chart = home.addChart("Line", sheet, area("A1:C4"), "columns");
    sheet.deleteColumns(2, 1);
    expect(chart.series()).toMatchObject([{ name: "Billed" }, { name: "Series2", values: [] }]);
    home.activate();
    sheet.delete();
    expect(chart.series()).toMatchObject([
      { name: "Series1", values: [] },
      { name: "Series2", values: [] },
    ]);
    expect(charts((await reopened(book)).book)).toHaveLength(1);
  });
});
