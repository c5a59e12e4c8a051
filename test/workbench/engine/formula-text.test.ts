import { fromFile, fromTyped, toFile, toTyped } from "../../../src/workbench/engine/formula-text";

test.each([
  ["[@Minutes]*2", "Sessions[[#This Row],[Minutes]]*2"],
  ["OT.UNITS([@[Start time]])", "OT.UNITS(Sessions[[#This Row],[Start time]])"],
  ["SUM([Units])", "SUM(Sessions[Units])"],
  ["Clients[@Client]", "Clients[[#This Row],[Client]]"],
  ['"[@Minutes]"&A1', '"[@Minutes]"&A1'],
])("%s in a table is %s", (typed, engine) => {
  expect(fromTyped(typed, "Sessions")).toBe(engine);
});

test("a reference to the own row is short in its table and named outside", () => {
  const engine = "OT.UNITS(Sessions[[#This Row],[Minutes]])";
  expect(toTyped(engine, "sessions")).toBe("OT.UNITS([@Minutes])");
  expect(toTyped(engine, undefined)).toBe("OT.UNITS(Sessions[@Minutes])");
});

test.each([
  ["_xldudf_OT_UNITS(A1)", "OT.UNITS(A1)"],
  ["_xldudf_ot_units(A1)", "OT.UNITS(A1)"],
  ["_xlfn.OT.UNITS(A1)", "OT.UNITS(A1)"],
  ["OT.UNITS(A1)", "OT.UNITS(A1)"],
  ["_xlfn._xlws.FILTER(A1:A3,B1:B3)", "FILTER(A1:A3,B1:B3)"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
  ['"_xlfn."&A1', '"_xlfn."&A1'],
  ["_xlfn.UNHEARDOF(1)", "_xlfn.UNHEARDOF(1)"],
])("the file's %s is %s", (file, plain) => expect(fromFile(file)).toBe(plain));

test.each([
  ["OT.UNITS(A1)+SUM(B1)", "_xldudf_OT_UNITS(A1)+SUM(B1)"],
  ["FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ['"OT.UNITS("&A1', '"OT.UNITS("&A1'],
])("%s is stored as %s", (plain, file) => expect(toFile(plain)).toBe(file));
