import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBook } from "../../../../src/workbench/engine";
import { bookOf, firstSheet } from "../books";

const sheetPart = "xl/worksheets/sheet1.xml";

test("headers of the first page and of the others are kept", async () => {
  const { book, sheet } = bookOf([["a"]]);
  sheet.pageLayout = {
    hasOwnFirstPage: true,
    headersFooters: { leftHeader: "R&&L Therapy, continued", rightFooter: "Page &P" },
    firstPage: { rightFooter: "Page &P", centerHeader: "First" },
  };
  const bytes = await book.save();
  expect(strFromU8(unzipSync(bytes)[sheetPart] ?? new Uint8Array())).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;LR&amp;&amp;L Therapy, continued</oddHeader><oddFooter>&amp;RPage &amp;P</oddFooter><firstHeader>&amp;CFirst</firstHeader><firstFooter>&amp;RPage &amp;P</firstFooter></headerFooter>'
  );
  const again = await openBook(bytes);
  const twice = await openBook(await again.save());
  for (const copy of [again, twice].map(firstSheet)) {
    expect(copy.pageLayout).toMatchObject({
      hasOwnFirstPage: true,
      headersFooters: { leftHeader: "R&&L Therapy, continued", rightFooter: "Page &P" },
      firstPage: { rightFooter: "Page &P", centerHeader: "First" },
    });
  }
});

test("a header without a section's code stands in the middle", async () => {
  const { book, sheet } = bookOf([["a"]]);
  sheet.pageLayout = { headersFooters: { leftHeader: "Log" } };
  const files = unzipSync(await book.save());
  const xml = strFromU8(files[sheetPart] ?? new Uint8Array());
  const plain = xml.replace(/<oddHeader>[^<]*/, "<oddHeader>Log &amp;&amp;c");
  const copy = await openBook(zipSync({ ...files, [sheetPart]: strToU8(plain) }));
  expect(firstSheet(copy).pageLayout.headersFooters).toEqual({ centerHeader: "Log &&c" });
});

test("flags of the page are read as LibreOffice spells them", async () => {
  const { book, sheet } = bookOf([["a"]]);
  sheet.pageLayout = {
    hasOwnFirstPage: true,
    firstPage: { leftHeader: "First" },
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
  };
  const files = unzipSync(await book.save());
  const xml = strFromU8(files[sheetPart] ?? new Uint8Array())
    .replace('differentFirst="1"', 'differentFirst="true" differentOddEven="false"')
    .replace('fitToPage="1"', 'fitToPage="true"')
    .replace('horizontalCentered="1"', 'horizontalCentered="true" verticalCentered="false"');
  expect(xml.match(/="true"/g)).toHaveLength(3);
  const copy = await openBook(zipSync({ ...files, [sheetPart]: strToU8(xml) }));
  expect(firstSheet(copy).pageLayout).toMatchObject({
    hasOwnFirstPage: true,
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    centerVertically: false,
  });
});
