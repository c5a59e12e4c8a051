import { readTabs, withTabs } from "../../../../src/workbench/terminal/adopt/tabs";

test("a sheet is somebody's or nobody's, beside what was said of its columns", () => {
  const wishes = readTabs(["jane: provider = Jane Roe", "Jane:Client=nobody", "A:b:Client=Ava"]);
  const columns = [{ column: 0, field: "Code" }];
  expect(withTabs({ Jane: { columns } }, wishes, ["Jane", "A:b"])).toEqual({
    Jane: { columns, sheetNames: { provider: "Jane Roe", client: "" } },
    "A:b": { sheetNames: { client: "Ava" } },
  });
});

test.each(["Jane", "Jane=Provider", "Jane:Provider=", "Jane:Payer=X"])(
  "--tab %s is refused",
  (word) => {
    expect(() => readTabs([word])).toThrow(
      /write it like --tab "Jane:Provider=Jane Roe", or =nobody\.$/
    );
  }
);

test("a log that is not there is refused", () => {
  expect(() => withTabs({}, readTabs(["Kim:Provider=Kim"]), ["Jane"])).toThrow(
    "There is no log called Kim."
  );
});
