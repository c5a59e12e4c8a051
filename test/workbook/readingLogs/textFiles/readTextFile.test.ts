import { rowNumberOf, type LogSheet } from "../../../../src/billing/logs/logSheet";
import { readTextFile } from "../../../../src/workbook/readingLogs/textFiles/readTextFile";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

function open(content: string | Uint8Array, name = "log.csv") {
  return readTextFile({ name, bytes: typeof content === "string" ? utf8(content) : content });
}

function opened(content: string | Uint8Array): LogSheet {
  const log = open(content);
  if ("why" in log) throw new Error(log.why);
  return log;
}

const valuesOf = (content: string | Uint8Array) =>
  opened(content).rows.map((row) => row.map(({ value }) => value));

function numbersOf(content: string): number[] {
  const log = opened(content);
  return log.rows.map((_, at) => rowNumberOf(log, at));
}

const whyNot = (content: string | Uint8Array) => {
  const log = open(content);
  return "why" in log ? log.why : undefined;
};

describe("cells of a text file", () => {
  test.each([
    ["commas", "Date,Client\n10/5,Ava\n"],
    ["semicolons", "Date;Client\n10/5;Ava\n"],
    ["tabs", "Date\tClient\n10/5\tAva\n"],
    ["bars", "Date|Client\n10/5|Ava\n"],
  ])("are divided by %s", (_, text) => {
    const cells = [
      ["Date", "Client"],
      ["10/5", "Ava"],
    ];
    expect(valuesOf(text)).toEqual(cells);
    expect(valuesOf(text.replaceAll("\n", "\r\n"))).toEqual(cells);
    expect(valuesOf(text.replaceAll("\n", "\r"))).toEqual(cells);
  });

  test("are divided by what makes all rows equal, not by what stands in their texts", () => {
    const german = "Datum;Klient;Dauer\n05.10.2026;Moreno, Ava;0,75\n06.10.2026;Beispiel, Ben;1,25";
    expect(valuesOf(german)[1]).toEqual(["05.10.2026", "Moreno, Ava", "0,75"]);
    const notes = "Date,Note\n10/5,one; two; three\n10/6,four; five; six\n10/7,seven";
    expect(valuesOf(notes)[1]).toEqual(["10/5", "one; two; three"]);
    const titled = "My sessions, 2026\n\nDate\tClient\tMinutes\n10/5\tMoreno, Ava\t45";
    expect(valuesOf(titled)[2]).toEqual(["Date", "Client", "Minutes"]);
  });

  test("are all text, empty ones null, and rows are filled up to one length", () => {
    expect(valuesOf("a,b,c\n007\n,TRUE,\n")).toEqual([
      ["a", "b", "c"],
      ["007", null, null],
      [null, "TRUE", null],
    ]);
  });

  test("may be kept as text the way programs do it for Excel", () => {
    expect(valuesOf('Code,Note\n="00123","=""97530"""\n')[1]).toEqual(["00123", "97530"]);
  });

  test("keep what would be a formula or a page elsewhere as it is", () => {
    const hostile = ["=cmd|' /C calc'!A0", "<script>alert(1)</script>", "+1", "@x", "-2"];
    expect(valuesOf(`${hostile.join("\t")}\na\tb\tc\td\te`)[0]).toEqual(hostile);
  });

  test("of one column are read", () => {
    expect(valuesOf("Client\nAva\nBen\n")).toEqual([["Client"], ["Ava"], ["Ben"]]);
  });
});

describe("rows of a text file", () => {
  test("have the number of their first line, where quoted cells go over several", () => {
    const text = 'Date,Note\n10/5,"one\ntwo\r\nthree ""so"""\n10/6,four\n\n10/7,"five\nsix"\n';
    expect(valuesOf(text)[1]).toEqual(["10/5", 'one\ntwo\nthree "so"']);
    expect(numbersOf(text)).toEqual([1, 2, 5, 6, 7]);
  });

  test("need no numbers of their own where each is a line", () => {
    expect(opened("a,b\n\nc,d\n").rowNumbers).toBeUndefined();
    expect(numbersOf("a,b\n\nc,d\n")).toEqual([1, 2, 3]);
  });

  test("are counted with the lines for programs, which are left out", () => {
    const excel = "sep=;\r\nDate;Minutes\r\n5.10.;0,75\r\n";
    expect(valuesOf(excel)).toEqual([
      ["Date", "Minutes"],
      ["5.10.", "0,75"],
    ]);
    expect(numbersOf(excel)).toEqual([2, 3]);
    expect(numbersOf("#TYPE System.Object\nDate,Client\n")).toEqual([2]);
    const both = 'sep=|\n#TYPE System.Object\nDate|Client, all\n"a\nb"|c\nd|e';
    expect(valuesOf(both)[0]).toEqual(["Date", "Client, all"]);
    expect(numbersOf(both)).toEqual([3, 4, 6]);
  });

  test("behind the last filled one are left out", () => {
    expect(valuesOf("a,b,,\n,,,\nc,,,\n,,,\n\n\n")).toEqual([
      ["a", "b"],
      [null, null],
      ["c", null],
    ]);
  });
});

describe("a text file in any encoding", () => {
  const text = "Fecha;Cliente;Terapeuta\n5/10;José Ñandú;Zoë – “Łucja”\n";
  const cells = valuesOf(text);

  test.each([
    ["UTF-8 with its mark", utf8(`\ufeff${text}`)],
    ["UTF-16 with its mark", Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"))],
    ["UTF-16 without", Uint8Array.from(Buffer.from(text, "utf16le"))],
    ["UTF-16 the other way", Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le").swap16())],
    ["the other way without mark", Uint8Array.from(Buffer.from(text, "utf16le").swap16())],
  ])("is read: %s", (_, bytes) => {
    expect(valuesOf(bytes)).toEqual(cells);
  });

  test("is read: Windows-1252, also with its own quotes, dashes and the euro", () => {
    const bytes = [...latin("José;80 "), 0x80, ...latin("\nBen "), 0x96, ...latin(" x;7\n")];
    expect(valuesOf(Uint8Array.from(bytes))).toEqual([
      ["José", "80 €"],
      ["Ben – x", "7"],
    ]);
  });

  test("is UTF-8 also where one letter of it is damaged", () => {
    const damaged = [...utf8("ñ".repeat(30)), 0xff, ...utf8(";b\n")];
    expect(valuesOf(Uint8Array.from(damaged))).toEqual([[`${"ñ".repeat(30)}\ufffd`, "b"]]);
  });

  test("is read from right to left as well", () => {
    const hebrew = "תאריך,לקוח\n5/10,נועה\n";
    expect(valuesOf(Uint8Array.from(Buffer.from(hebrew, "utf16le")))).toEqual(valuesOf(hebrew));
  });
});

describe("a file is refused, with what to do,", () => {
  test.each([
    ["an Excel workbook or another packed file", latin("PK\x03\x04rest")],
    ["an old Excel workbook", latin("\xd0\xcf\x11\xe0\xa1\xb1")],
    ["a PDF", latin("%PDF-1.7\n")],
    ["a picture", latin("\x89PNG\r\n\x1a\n")],
    ["a web page", utf8('\ufeff  <html xmlns:x="urn">\n<table><tr><td>a</td></tr>')],
    ["no text file", latin("a,b\nc\x00\x01d,e\x00\nfgh\x02")],
    ["no text file", Uint8Array.from({ length: 999 }, (_, at) => (at * 37) % 31)],
  ])("where it is %s", (kind, bytes) => {
    expect(whyNot(bytes)).toBe(
      `The file "log.csv" is ${kind}, which cannot be read from here. Open it in Excel, and move or copy its sheet into this workbook; then choose that sheet.`
    );
  });

  test.each(["", "\ufeff", "\n\n \n,,\n".replace(" ", ""), "sep=;\n", "\x1a"])(
    "where it is empty: %j",
    (text) => {
      expect(whyNot(text)).toBe('The file "log.csv" is empty.');
    }
  );

  test.each([
    ["never closed", 'a,b\nc,d\n"e,f\ng,h\n', 3],
    ["followed by more text", 'sep=,\na,b\n"x\ny",d\n"Ava" Moreno,f\n"Ben",h\n', 5],
  ])("where a quotation mark is %s", (_, text, line) => {
    expect(whyNot(text)).toContain(`has a quotation mark in line ${line} that is not closed`);
  });

  test("where it is too large", () => {
    expect(whyNot(new Uint8Array(50 * 1024 * 1024 + 1))).toContain("has 51 MB; 50 MB are the most");
    const wide = `${",".repeat(2000)}x\n${"a\n".repeat(1000)}`;
    expect(whyNot(wide)).toContain("has 1,002 rows and up to 2,001 columns, which is more");
  });
});
