import { newBook } from "../../engine";

const firstNames = "Wren Heron Juniper Finch Poppy Robin Hazel Linden Maple Sparrow".split(" ");
const lastNames = "Samplewood Fakefield Mockley Demoson Placeholder Testerly Inventa Nonesuch";
const therapists = ["Dot Sampler", "Marlo Standin", "Sage Specimen", "Rowan Understudy"];
const codes = ["97530-GO", "97110-GO", "97533-GO", "97535-GO"];
const lengths = [30, 38, 45, 53, 60];
const headers = ["Day", "Kiddo", "OT", "CPT", "In", "Out", "How long", "Where", "Note done?"];
/** 2025-11-03, a Monday, as Excel counts days. */
const firstDay = 45964;
const sessionsOfDay = 80;

/**
 * An .xlsx with a log of so many invented sessions on one sheet, as an office keeps it: a title, the
 * day on the first row of a day only, times and lengths as text, and a subtotal below each day.
 */
export async function longLog(sessions: number): Promise<Uint8Array> {
  const book = newBook();
  const sheet = book.sheetByName("Sheet1");
  if (!sheet) throw new Error("A new workbook has a sheet.");
  sheet.name = "Our log";
  const people = firstNames.flatMap((first) =>
    lastNames.split(" ").map((last) => `${first} ${last}`)
  );
  const rows: (string | number)[][] = [["Sessions, all invented"], headers];
  for (let index = 0; index < sessions; index++) {
    const day = Math.floor(index / sessionsOfDay);
    const place = index % sessionsOfDay;
    const minutes = lengths[index % lengths.length] ?? 45;
    const start = (8 + Math.floor(place / people.length) + (place % 9)) * 60;
    rows.push([
      place === 0 ? firstDay + day : "",
      people[place % people.length] ?? "",
      therapists[place % therapists.length] ?? "",
      codes[index % codes.length] ?? "",
      clock(start),
      clock(start + minutes),
      minutes === 60 ? "1h" : `${minutes} min`,
      place % 3 === 0 ? "home" : "office",
      place % 7 === 0 ? "no" : "yes",
    ]);
    if (place === sessionsOfDay - 1) rows.push(["Total", "", "", "", "", "", sessionsOfDay]);
  }
  const columnCount = headers.length;
  const area = { row: 0, column: 0, rowCount: rows.length, columnCount };
  const dates = { row: 2, column: 0, rowCount: rows.length - 2, columnCount: 1 };
  sheet.setNumberFormats(
    dates,
    Array.from({ length: dates.rowCount }, () => ["m/d/yyyy"])
  );
  sheet.setValues(
    area,
    rows.map((cells) => Array.from({ length: columnCount }, (_, at) => cells[at] ?? ""))
  );
  return book.save();
}

/** `'3:15p`: text, whatever Excel would make of it. */
function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const shown = `${((hour + 11) % 12) + 1}:${String(minutes % 60).padStart(2, "0")}`;
  return `'${shown}${hour < 12 ? "a" : "p"}`;
}
