import { loadedFirst } from "../../../../src/workbench/terminal/bench/bundleSizes";

test("the add-in's own files are found in a page, Microsoft's library is not among them", () => {
  const page = `
    <link rel="stylesheet" href="pane.css" />
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="functions.js"></script><script defer src="taskpane.js"></script>
    <a href="help/functions.html">Help</a><script>inline()</script>`;
  expect(loadedFirst(page)).toEqual(["pane.css", "functions.js", "taskpane.js"]);
});
