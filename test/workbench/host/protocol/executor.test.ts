import type { Action, ObjectPath } from "../../../../src/workbench/host/protocol/wire";
import { bareHost } from "../support/requests";

/* Requests as office.js 1.1.110 sends them, word for word; the answers are what it accepts. */

const instantiate = (Id: number, ObjectPathId: number): Action => ({
  Id,
  ActionType: 1,
  Name: "",
  ObjectPathId,
});
const method = (Id: number, ObjectPathId: number, Name: string, ...Arguments: never[]): Action => ({
  Id,
  ActionType: 3,
  Name,
  ObjectPathId,
  ArgumentInfo: { Arguments },
});
const workbook: ObjectPath = { Id: 1, ObjectPathType: 1, Name: "" };
const worksheets: ObjectPath = {
  Id: 3,
  ObjectPathType: 4,
  Name: "Worksheets",
  ParentObjectPathId: 1,
};
const active: ObjectPath = {
  Id: 5,
  ObjectPathType: 3,
  Name: "GetActiveWorksheet",
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [] },
};
const rangeA1C3: ObjectPath = {
  Id: 7,
  ObjectPathType: 3,
  Name: "GetRange",
  ParentObjectPathId: 5,
  ArgumentInfo: { Arguments: ["A1:C3"] },
};
const keptA1C3: ObjectPath = { Id: 7, ObjectPathType: 6, Name: "{ref-1}", ArgumentInfo: {} };

test("a range is read, kept, written by its reference and released", () => {
  const { book, send } = bareHost();
  const sheetId = book.activeSheet.id;
  const first = send(
    [
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      instantiate(8, 7),
      method(9, 7, "_KeepReference"),
      instantiate(10, 7),
      {
        Id: 11,
        ActionType: 2,
        Name: "",
        ObjectPathId: 7,
        QueryInfo: { Select: ["values", "address"] },
      },
    ],
    [workbook, worksheets, active, rangeA1C3]
  );
  const blank = ["", "", ""];
  expect(first).toEqual({
    TraceIds: [],
    Results: [
      { ActionId: 2, Value: {} },
      { ActionId: 4, Value: {} },
      { ActionId: 6, Value: { Id: sheetId } },
      { ActionId: 8, Value: {} },
      { ActionId: 9, Value: null },
      { ActionId: 10, Value: { _ReferenceId: "{ref-1}" } },
      { ActionId: 11, Value: { Values: [blank, blank, blank], Address: "Sheet1!A1:C3" } },
    ],
  });
  const values = [
    ["Name", "Qty", "Rate"],
    ["Smith, J", 2, 63.5],
    ["Doe", 1, 40],
  ];
  const written = send(
    [
      instantiate(13, 7),
      {
        Id: 12,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 7,
        ArgumentInfo: { Arguments: [values] },
      },
      { Id: 14, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["values"] } },
    ],
    [keptA1C3]
  );
  expect(written.Results).toEqual([
    { ActionId: 13, Value: { _ReferenceId: "{ref-1}" } },
    { ActionId: 12, Value: null },
    { ActionId: 14, Value: { Values: values } },
  ]);
  send([instantiate(17, 1), method(16, 1, "_RemoveReference", "{ref-1}" as never)], [workbook]);
  const afterwards = send([instantiate(18, 7)], [keptA1C3]);
  expect(afterwards.Error).toMatchObject({ Code: "ItemNotFound", ActionIndex: 0 });
});

test("a path is followed once in a request: Add adds once", () => {
  const { book, send } = bareHost();
  const add: ObjectPath = {
    Id: 5,
    ObjectPathType: 3,
    Name: "Add",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Claims"] },
  };
  const { Results } = send(
    [
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      instantiate(7, 5),
      { Id: 8, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } },
    ],
    [workbook, worksheets, add]
  );
  const id = book.sheetByName("Claims")!.id;
  expect(Results.slice(2, 4).map(({ Value }) => Value)).toEqual([{ Id: id }, { Id: id }]);
  expect(Results[4]?.Value).toEqual({
    _Items: [
      { _Id: book.sheetByName("Sheet1")!.id, Name: "Sheet1" },
      { _Id: id, Name: "Claims" },
    ],
  });
});

test("everything below a null object is null", () => {
  const { send } = bareHost();
  const missing: ObjectPath = {
    Id: 7,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Nope"] },
  };
  const below: ObjectPath = {
    Id: 14,
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 7,
    ArgumentInfo: { Arguments: ["A1"] },
  };
  const answer = send(
    [
      instantiate(8, 7),
      { Id: 12, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select: ["name"] } },
      instantiate(15, 14),
      method(16, 14, "_KeepReference"),
      instantiate(17, 14),
      {
        Id: 18,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 14,
        ArgumentInfo: { Arguments: [[["x"]]] },
      },
    ],
    [workbook, worksheets, missing, below]
  );
  expect(answer.Error).toBeUndefined();
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null, null]);
});

test("the first error ends the request; its index is the action's place", () => {
  const { book, send } = bareHost();
  const sheet1: ObjectPath = {
    Id: 5,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["Sheet1"] },
  };
  const d1: ObjectPath = { ...rangeA1C3, ArgumentInfo: { Arguments: ["D1"] } };
  const missing: ObjectPath = { ...sheet1, Id: 12, ArgumentInfo: { Arguments: ["Missing"] } };
  const answer = send(
    [
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      instantiate(8, 7),
      method(9, 7, "_KeepReference"),
      instantiate(10, 7),
      {
        Id: 11,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 7,
        ArgumentInfo: { Arguments: [[["before"]]] },
      },
      instantiate(13, 12),
      { Id: 14, ActionType: 2, Name: "", ObjectPathId: 12, QueryInfo: { Select: ["name"] } },
    ],
    [workbook, worksheets, sheet1, d1, missing]
  );
  expect(answer.Error).toEqual({
    Code: "ItemNotFound",
    Message: "The requested resource doesn't exist.",
    Location: "WorksheetCollection.getItem",
    HttpStatusCode: 404,
    ActionIndex: 7,
  });
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([2, 4, 6, 8, 9, 10, 11]);
  const d1Area = { row: 0, column: 3, rowCount: 1, columnCount: 1 };
  expect(book.activeSheet.values(d1Area)).toEqual([["before"]]);
});

test("a trace is answered twice: in the trace ids and as a result", () => {
  const { send } = bareHost();
  const answer = send(
    [
      instantiate(6, 5),
      method(8, 5, "_RegisterDataChangedEvent"),
      { Id: 9, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
    ],
    [workbook, worksheets, active]
  );
  expect(answer.TraceIds).toEqual([9]);
  expect(answer.Results.map(({ ActionId }) => ActionId)).toEqual([6, 8, 9]);
});

test.each<[string[], unknown]>([
  [
    ["format/fill/color", "NUMBERFORMAT"],
    { Format: { Fill: { Color: "#FFFFFF" } }, NumberFormat: [["General"]] },
  ],
  [
    ["format/font/bold", "format/font/italic"],
    { Format: { Font: { Bold: false, Italic: false } } },
  ],
  [["worksheet/name"], { Worksheet: { Name: "Sheet1" } }],
  [["$none"], {}],
])("a load of %j nests as the objects do", (Select, expected) => {
  const { send } = bareHost();
  const a1: ObjectPath = { ...rangeA1C3, ArgumentInfo: { Arguments: ["A1"] } };
  const { Results } = send(
    [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: { Select } }],
    [workbook, worksheets, active, a1]
  );
  expect(Results[0]?.Value).toEqual(expected);
});

test("a load without names answers every plain property and no object", () => {
  const { send } = bareHost();
  const { Results } = send(
    [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: {} }],
    [workbook, worksheets, active]
  );
  const value = Results[0]?.Value as Record<string, unknown>;
  expect(value).toMatchObject({ Name: "Sheet1", Position: 0, Visibility: "Visible" });
  expect(Object.keys(value)).not.toContain("Tables");
});

test.each<[Action["QueryInfo"], string[]]>([
  [{ Select: ["items/name"], Top: 2 }, ["Sheet1", "A"]],
  [{ Select: ["name"], Skip: 2 }, ["B"]],
])("a collection is read in part: %j", (QueryInfo, names) => {
  const { book, send } = bareHost();
  book.addSheet("A");
  book.addSheet("B");
  const { Results } = send(
    [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo }],
    [workbook, worksheets]
  );
  const { _Items } = Results[0]?.Value as { _Items: { Name: string }[] };
  expect(_Items.map(({ Name }) => Name)).toEqual(names);
});

test.each<[string, Action, ObjectPath[], string]>([
  [
    "a property",
    { Id: 2, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["standardWidth"] } },
    [],
    "Worksheet.standardwidth is not implemented",
  ],
  ["a method", method(2, 5, "Copy"), [], "Worksheet.Copy is not implemented"],
  [
    "a service",
    instantiate(2, 9),
    [{ Id: 9, ObjectPathType: 2, Name: "Microsoft.People.Tap" }],
    "Microsoft.People.Tap is not implemented",
  ],
  [
    "a kind of action",
    { Id: 2, ActionType: 8, Name: "", ObjectPathId: 5 },
    [],
    "Action type 8 is not implemented",
  ],
  [
    "a read-only property's change",
    { Id: 2, ActionType: 4, Name: "Id", ObjectPathId: 5, ArgumentInfo: { Arguments: ["x"] } },
    [],
    "Setting Worksheet.Id is not implemented",
  ],
])("%s that is not played is refused by name", (_, action, paths, message) => {
  const { Error: error } = bareHost().send([action], [workbook, worksheets, active, ...paths]);
  expect(error).toMatchObject({ Code: "ApiNotFound", Message: message, ActionIndex: 0 });
});
