/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../../src/workbench/page/chrome/manifest";

const xml = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");

test("the ribbon's buttons are those of the add-in's manifest", () => {
  const { name, namespace, group, buttons } = readManifest(xml);
  expect([name, namespace, group]).toEqual(["Quarterhour", "OT", "Quarterhour"]);
  expect(buttons.map(({ action }) => action)).toEqual([
    { kind: "showPane" },
    { kind: "runCommand", id: "CheckSessions" },
    { kind: "runCommand", id: "MakeSuperbills" },
  ]);
  for (const { label, description, icon } of buttons) {
    expect(label).not.toBe("");
    expect(description).not.toBe("");
    expect(icon).toMatch(/^\/addin\/icons\/\w+-32\.png$/);
  }
});

test("a text that is no XML is refused", () => {
  expect(() => readManifest("<OfficeApp>")).toThrow("cannot be read");
});
