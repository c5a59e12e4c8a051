import { base64, jpeg, png } from "../../engine/pictures";
import { excel, failureOf } from "../support/excel";

beforeEach(() => excel());

const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const logo = base64(png(40, 20));

describe("shapes", () => {
  test("a picture is put in, named, placed and found again", async () => {
    await Excel.run(async (context) => {
      const { shapes } = firstSheet(context);
      shapes.getItemOrNullObject("Logo").delete();
      const shape = shapes.addImage(logo);
      Object.assign(shape, { name: "Logo", altTextDescription: "The practice's logo" });
      shape.lockAspectRatio = false;
      Object.assign(shape, { left: 36, top: 18, width: 144, height: 40 });
      shape.lockAspectRatio = true;
      await context.sync();
      shapes.load(
        "items/id,items/name,items/type,items/left,items/top,items/width,items/height,items/altTextDescription,items/lockAspectRatio"
      );
      const count = shapes.getCount();
      await context.sync();
      expect(shapes.items.map((item) => item.toJSON())).toEqual([
        {
          id: expect.stringMatching(/^\{[\dA-F-]+\}$/) as string,
          name: "Logo",
          type: "Image",
          left: 36,
          top: 18,
          width: 144,
          height: 40,
          altTextDescription: "The practice's logo",
          lockAspectRatio: true,
        },
      ]);
      expect(count.value).toBe(1);
    });
  });

  test("is found by name in any case, by id and by place, also in a later request", async () => {
    await Excel.run(async (context) => {
      const { shapes } = firstSheet(context);
      shapes.addImage(logo).name = "Logo";
      const made = shapes.addImage(logo).load("id,name");
      await context.sync();
      expect(made.name).toBe("Picture 1");
      const found = [shapes.getItem("LOGO"), shapes.getItem(made.id), shapes.getItemAt(1)];
      found.forEach((shape) => shape.load("name"));
      const none = shapes.getItemOrNullObject("Stamp").load("name");
      made.left = 48;
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(["Logo", "Picture 1", "Picture 1"]);
      expect(none.isNullObject).toBe(true);
      made.load("left");
      shapes.getItem("logo").delete();
      shapes.load("items/name");
      await context.sync();
      expect(made.left).toBe(48);
      expect(shapes.items.map(({ name }) => name)).toEqual(["Picture 1"]);
    });
  });

  test("a locked one keeps its proportions", async () => {
    await Excel.run(async (context) => {
      const shape = firstSheet(context).shapes.addImage(logo);
      shape.width = 60;
      shape.load("width,height");
      await context.sync();
      expect([shape.width, shape.height]).toEqual([60, 30]);
      shape.height = 60;
      shape.load("width,height");
      await context.sync();
      expect([shape.width, shape.height]).toEqual([120, 60]);
    });
  });

  test.each([
    ["TwoCell", { left: 48, width: 195 }],
    ["OneCell", { left: 48, width: 144 }],
    ["Absolute", { left: 48, width: 144 }],
  ] as const)("one that is placed %s follows its columns so: %j", async (placement, box) => {
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const shape = sheet.shapes.addImage(logo);
      Object.assign(shape, { lockAspectRatio: false, left: 48, width: 144, placement });
      sheet.getRange("B:B").format.columnWidth = 99;
      shape.load("left,width,placement");
      await context.sync();
      expect({ left: shape.left, width: shape.width }).toEqual(box);
      expect(shape.placement).toBe(placement);
      sheet.getRange("A:A").format.columnWidth = 99;
      shape.load("left");
      await context.sync();
      expect(shape.left).toBe(placement === "Absolute" ? 48 : 99);
    });
  });

  test.each([
    ["a PNG", logo],
    ["a JPEG", base64(jpeg())],
    ["a large PNG", base64(Buffer.concat([png(40, 20), Buffer.alloc(100_000, 7)]))],
  ])("%s is given back as it was put in", async (_, picture) => {
    await Excel.run(async (context) => {
      const image = firstSheet(context).shapes.addImage(picture).getAsImage("PNG");
      await context.sync();
      expect(image.value).toBe(picture);
    });
  });
});

describe("charts", () => {
  const figures = [
    ["Month", "Billed", "Paid"],
    ["Jan", 10, 5],
    ["Feb", 20, 15],
  ];

  test("a chart is made, titled, placed and found again", async () => {
    await Excel.run(async (context) => {
      const sheet = firstSheet(context);
      const range = sheet.getRange("A1:C3");
      range.values = figures;
      sheet.charts.getItemOrNullObject("Money").delete();
      const chart = sheet.charts.add("ColumnStacked", range, "Columns");
      chart.name = "Money";
      chart.title.text = "Billed and paid";
      Object.assign(chart, { left: 200, top: 10, width: 300, height: 180 });
      range.untrack();
      await context.sync();
      sheet.charts.load("count,items/name,items/chartType,items/left,items/top,items/width");
      const { title } = sheet.charts.getItem("Money");
      title.load("text,visible");
      const next = sheet.charts.getItemAt(0).load("height");
      await context.sync();
      expect(sheet.charts.items.map((item) => item.toJSON())).toEqual([
        { name: "Money", chartType: "ColumnStacked", left: 200, top: 10, width: 300 },
      ]);
      expect([sheet.charts.count, next.height]).toEqual([1, 180]);
      expect([title.text, title.visible]).toEqual(["Billed and paid", true]);
      next.title.visible = false;
      next.chartType = "Line";
      next.load("chartType");
      title.load("visible");
      await context.sync();
      expect([next.chartType, title.visible]).toEqual(["Line", false]);
      next.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("cells of another sheet are drawn, and rows where that is asked for", async () => {
    const session = await excel();
    await Excel.run(async (context) => {
      firstSheet(context).getRange("A1:C3").values = figures;
      const home = context.workbook.worksheets.add("Home");
      home.charts.add("Line", firstSheet(context).getRange("A1:C3"), "Rows");
      home.charts.add("Line", firstSheet(context).getRange("A1:C2"));
      await context.sync();
    });
    const [byRows, byItself] = session.book.sheetByName("Home")?.drawings() ?? [];
    expect(byRows?.kind === "chart" && byRows.series()).toMatchObject([
      { name: "Jan", values: [10, 5] },
      { name: "Feb", values: [20, 15] },
    ]);
    expect(byItself?.kind === "chart" && byItself.series()).toMatchObject([{ name: "Jan" }]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string, string]>([
  [
    "text that is no base64",
    (sheet) => sheet.shapes.addImage("<svg>"),
    "InvalidArgument",
    "base64",
  ],
  [
    "a picture of another kind",
    (sheet) => sheet.shapes.addImage(base64(Buffer.from("GIF89a"))),
    "InvalidArgument",
    "PNG or JPEG",
  ],
  ["a missing shape", (sheet) => sheet.shapes.getItem("Logo").load("name"), "ItemNotFound", ""],
  ["a missing chart", (sheet) => sheet.charts.getItem("Logo").load("name"), "ItemNotFound", ""],
  [
    "a picture outside the sheet",
    (sheet) => (sheet.shapes.addImage(logo).left = -1),
    "InvalidArgument",
    "points",
  ],
  [
    "a text box",
    (sheet) => sheet.shapes.addTextBox("Hello"),
    "ApiNotFound",
    "ShapeCollection.AddTextBox is not implemented: only pictures are added",
  ],
  [
    "a turned picture",
    (sheet) => (sheet.shapes.addImage(logo).rotation = 90),
    "ApiNotFound",
    "Shape.Rotation is not implemented",
  ],
  [
    "a picture as GIF",
    (sheet) => sheet.shapes.addImage(logo).getAsImage("GIF"),
    "ApiNotFound",
    "A picture of this Image as GIF is not implemented",
  ],
  [
    "a pie",
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")),
    "ApiNotFound",
    "A chart of type Pie is not implemented",
  ],
  [
    "a chart's legend",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B2")).legend.visible = false),
    "ApiNotFound",
    "Chart.Legend is not implemented",
  ],
])("%s is refused", async (_, use, code, message) => {
  const error = await failureOf(async (context) => {
    use(firstSheet(context));
    await context.sync();
  });
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
});
