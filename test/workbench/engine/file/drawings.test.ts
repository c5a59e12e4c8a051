import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBook, type Book, type Drawing } from "../../../../src/workbench/engine";
import { area, bookOf, firstSheet } from "../books";
import { png } from "../pictures";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartMain = "http://schemas.openxmlformats.org/drawingml/2006/chart";

type Parts = Record<string, string | Uint8Array>;

/** A workbook with a drawing as another program writes it: the content of its part, and its links. */
async function foreignFile(drawing: string, links: string[], parts: Parts): Promise<Uint8Array> {
  const { book } = bookOf([
    ["Month", "Billed"],
    ["Jan", 10],
    ["Feb", 20],
  ]);
  const files: Parts = unzipSync(await book.save());
  const text = (name: string) => {
    const part = files[name] ?? "";
    return typeof part === "string" ? part : strFromU8(part);
  };
  files["xl/worksheets/sheet1.xml"] = text("xl/worksheets/sheet1.xml").replace(
    "</worksheet>",
    `<drawing xmlns:r="${relations}" r:id="rId7"/></worksheet>`
  );
  files["xl/worksheets/_rels/sheet1.xml.rels"] =
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId7" Type="${relations}/drawing" Target="../drawings/drawing4.xml"/></Relationships>`;
  files["xl/drawings/drawing4.xml"] = drawing;
  files["xl/drawings/_rels/drawing4.xml.rels"] =
    `<Relationships xmlns="${packageRelations}">${links.join("")}</Relationships>`;
  files["[Content_Types].xml"] = text("[Content_Types].xml").replace(
    "</Types>",
    `<Default Extension="PNG" ContentType="image/png"/><Override PartName="/xl/drawings/drawing4.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/charts/style2.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>`
  );
  const bytes = Object.entries({ ...files, ...parts }).map(
    ([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const
  );
  return zipSync(Object.fromEntries(bytes));
}

const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const root = (content: string) =>
  `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}">${content}</xdr:wsDr>`;
const corner = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const picture = (id: number, name: string, size: string) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId1"/><a:srcRect l="1000"/></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/>${size}</a:xfrm></xdr:spPr></xdr:pic><xdr:clientData/>`;

const drawings = (book: Book): Drawing[] => firstSheet(book).drawings();

async function savedParts(book: Book): Promise<Map<string, string>> {
  const parts = Object.entries(unzipSync(await book.save()));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("a picture that Excel placed keeps its own size where it does not grow with cells", async () => {
  const content =
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", 1, 2)}${corner("to", 3, 6)}${picture(2, "Logo", '<a:ext cx="1270000" cy="635000"/>')}</xdr:twoCellAnchor>` +
    `<xdr:twoCellAnchor>${corner("from", 1, 2)}${corner("to", 3, 6)}${picture(3, "Wide", '<a:ext cx="1" cy="1"/>')}</xdr:twoCellAnchor>` +
    `<xdr:absoluteAnchor><xdr:pos x="127000" y="12700"/><xdr:ext cx="25400" cy="38100"/>${picture(4, "Still", "")}</xdr:absoluteAnchor>`;
  const file = await foreignFile(root(content), [link("rId1", "image", "../media/image3.PNG")], {
    "xl/media/image3.PNG": png(8, 4),
  });
  const book = await openBook(file);
  expect(drawings(book)).toHaveLength(3);
  expect(drawings(book).map(({ kind, name, box }) => [kind, name, box])).toEqual([
    ["picture", "Logo", { left: 48, top: 30, width: 100, height: 50 }],
    ["picture", "Wide", { left: 48, top: 30, width: 96, height: 60 }],
    ["picture", "Still", { left: 10, top: 1, width: 2, height: 3 }],
  ]);
  firstSheet(book).setColumnWidth(1, 99);
  expect(drawings(book).map(({ box }) => box.width)).toEqual([100, 147, 2]);
  const parts = await savedParts(book);
  expect([...parts.keys()].filter((name) => name.includes("media"))).toEqual([
    "xl/media/image1.PNG",
  ]);
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('<a:srcRect l="1000"/>');
});

test("a picture that another program put in twice is in our file once", async () => {
  const twice = ["rId1", "rId2"].map(
    (id, index) =>
      `<xdr:twoCellAnchor>${corner("from", index, 2)}${corner("to", 3, 6)}${picture(index + 2, id, "").replace("rId1", id)}</xdr:twoCellAnchor>`
  );
  const links = [
    link("rId1", "image", "../media/image1.png"),
    link("rId2", "image", "../media/image2.png"),
  ];
  const parts = { "xl/media/image1.png": png(8, 4), "xl/media/image2.png": png(8, 4) };
  const book = await openBook(await foreignFile(root(twice.join("")), links, parts));
  const saved = await savedParts(book);
  expect([...saved.keys()].filter((name) => name.includes("media"))).toHaveLength(1);
  const again = drawings(await openBook(await book.save()));
  expect(again.map((one) => one.kind === "picture" && one.bytes)).toEqual([png(8, 4), png(8, 4)]);
});

test("a drawing without prefixes, as openpyxl writes it, is read and kept", async () => {
  const file = await foreignFile(
    `<wsDr xmlns="${spreadsheetDrawing}"><oneCellAnchor><from><col>1</col><colOff>12700</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="254000" cy="127000"/><pic><nvPicPr><cNvPr id="1" name="Image 1" descr="Picture"/><cNvPicPr/></nvPicPr><blipFill><a:blip xmlns:a="${drawingMain}" xmlns:r="${relations}" cstate="print" r:embed="rId1"/></blipFill><spPr/></pic><clientData/></oneCellAnchor></wsDr>`,
    [link("rId1", "image", "/xl/media/image1.png")],
    { "xl/media/image1.png": png(8, 4) }
  );
  const book = await openBook(file);
  const again = await openBook(await book.save());
  const saved = (await savedParts(book)).get("xl/drawings/drawing1.xml");
  expect(saved).toContain(`<pic xmlns="${spreadsheetDrawing}">`);
  for (const copy of [book, again]) {
    const [logo] = drawings(copy);
    expect([logo?.kind, logo?.name, logo?.altText]).toEqual(["picture", "Image 1", "Picture"]);
    expect(logo?.box).toEqual({ left: 49, top: 15, width: 20, height: 10 });
    expect(logo?.kind === "picture" && logo.bytes).toEqual(png(8, 4));
    expect(logo?.kind === "picture" && logo.keepsRatio).toBe(false);
    if (logo?.kind === "picture") logo.keepsRatio = true;
    expect(logo?.kind === "picture" && logo.keepsRatio).toBe(true);
  }
});

test("a chart of Excel is kept with its style, follows its cells and takes a title", async () => {
  const chart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${chartMain}" xmlns:a="${drawingMain}"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice></mc:AlternateContent><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Old </a:t></a:r><a:r><a:t>title</a:t></a:r></a:p></c:rich></c:tx></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Old</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="AA00CC"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:extLst><c:ext uri="{a}"/></c:extLst></c:chart></c:chartSpace>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  const file = await foreignFile(
    root(
      `<xdr:twoCellAnchor>${corner("from", 3, 0)}${corner("to", 6, 9)}${frame}</xdr:twoCellAnchor>`
    ),
    [link("rId1", "chart", "../charts/chart9.xml")],
    {
      "xl/charts/chart9.xml": chart,
      "xl/charts/style2.xml": "<cs:chartStyle xmlns:cs='x'/>",
      "xl/charts/_rels/chart9.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style2.xml"/></Relationships>`,
    }
  );
  const book = await openBook(file);
  firstSheet(book).insertRows(1, 1);
  firstSheet(book).name = "Log 1";
  const [pie] = drawings(book);
  if (pie?.kind !== "chart") throw new Error("no chart was found");
  expect([pie.type, pie.title]).toEqual([undefined, "Old title"]);
  expect(pie.series()).toEqual([
    { name: "Billed", color: "#aa00cc", categories: ["Jan", "Feb"], values: [10, 20] },
  ]);
  pie.title = "New & better";
  const parts = await savedParts(book);
  const saved = parts.get("xl/charts/chart1.xml") ?? "";
  expect(saved).toContain("<c:f>'Log 1'!$B$3:$B$4</c:f>");
  expect(saved).toContain('<c14:style val="102"/>');
  expect(saved).not.toContain("Old");
  expect(parts.get("xl/charts/style1.xml")).toBe("<cs:chartStyle xmlns:cs='x'/>");
  expect(parts.get("xl/charts/_rels/chart1.xml.rels")).toContain(
    'Id="rId5" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="/xl/charts/style1.xml"'
  );
  expect(parts.get("[Content_Types].xml")).not.toMatch(/chart9|style2|drawing4/);
  const again = drawings(await openBook(await book.save()))[0];
  expect(again?.kind === "chart" && again.title).toBe("New & better");
});

test("shapes, groups and what only Excel knows are kept and move with their cells", async () => {
  const shape = `<xdr:sp macro=""><xdr:nvSpPr><xdr:cNvPr id="5" name="Box"><a:hlinkClick xmlns:r="${relations}" r:id="rId2"/></xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t xml:space="preserve"> Hello </a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/>`;
  const loose = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor>${corner("from", 0, 0)}${corner("to", 1, 1)}<xdr:sp/><xdr:clientData/></xdr:twoCellAnchor></mc:Choice></mc:AlternateContent>`;
  const outside = `<Relationship Id="rId2" Type="${relations}/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>`;
  const file = await foreignFile(
    root(
      `<xdr:twoCellAnchor>${corner("from", 3, 2)}${corner("to", 6, 9)}${shape}</xdr:twoCellAnchor>${loose}`
    ),
    [link("rId1", "image", "../media/none.png"), outside],
    {}
  );
  const book = await openBook(file);
  expect(drawings(book).map(({ kind, name }) => [kind, name])).toEqual([["other", "Box"]]);
  firstSheet(book).addPicture(png(2, 2));
  firstSheet(book).insertRows(0, 1);
  expect(drawings(book)[0]?.box.top).toBe(45);
  const parts = await savedParts(book);
  const saved = parts.get("xl/drawings/drawing1.xml") ?? "";
  expect(saved).toContain('<a:t xml:space="preserve"> Hello </a:t>');
  expect(saved).toContain("<xdr:row>3</xdr:row>");
  expect(saved).toContain('Requires="a14"');
  const rels = parts.get("xl/drawings/_rels/drawing1.xml.rels") ?? "";
  const id = /hlinkClick[^>]*r:id="(\w+)"/.exec(saved)?.[1];
  expect(rels).toContain(
    `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>`
  );
  expect(rels.match(/<Relationship /g)).toHaveLength(2);
  const again = await openBook(await book.save());
  expect(drawings(again).map(({ kind, name }) => [kind, name])).toEqual([
    ["other", "Box"],
    ["picture", "Picture 1"],
  ]);
});

test("a drawing of nonsense does not keep a workbook from opening", async () => {
  const book = await openBook(await foreignFile("<nonsense", [], {}));
  expect(firstSheet(book).values(area("A1"))).toEqual([["Month"]]);
});

test("the parts of a sheet are written in the order that Excel asks for", async () => {
  const { book, sheet } = bookOf([["a"]]);
  sheet.addTable(area("A1:A2"), true);
  sheet.addConditionalFormat({
    area: area("A1"),
    kind: "custom",
    formula: "=1=1",
    format: { fill: "#ff0000" },
  });
  sheet.setValidation(area("A2"), { type: "list", source: "Yes,No" });
  sheet.addPicture(png(2, 2));
  const parts = await savedParts(book);
  const order = [...(parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<(\w+)[\s/>]/g)].map(
    ([, name]) => name
  );
  const shown = [
    "sheetData",
    "conditionalFormatting",
    "dataValidations",
    "pageMargins",
    "drawing",
    "tableParts",
  ];
  expect(order.filter((name) => shown.includes(name ?? ""))).toEqual(shown);
});
