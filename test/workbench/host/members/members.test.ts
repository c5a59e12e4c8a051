import { refusals } from "../../../../src/workbench/host/protocol/refusals";
import { hostMembers } from "./hostMembers";
import { isNewerThan, officeMembers, type OfficeMember } from "./officeTypings";
import { usesIn } from "./officeUse";
import { readProject } from "./project";

const addinFolders = [
  "src/workbook",
  "src/workflows",
  "src/taskpane",
  "src/commands",
  "src/functions",
];
/** What the manifest promises, and what the host says it has. */
const promised = 14;
const played = 14;

const examples = "test/workbench/host/members/examples";
const project = readProject([...addinFolders, "src/workbench/host", examples]);
const office = officeMembers(project);
const host = hostMembers(project);
const uses = usesIn(project, addinFolders);

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

test("Microsoft's typings are read with their API sets", () => {
  expect(office.get("Range.hasSpill")).toEqual({
    className: "Range",
    name: "hasSpill",
    kind: "property",
    apiSet: "ExcelApi 1.12",
  });
  expect(office.get("Worksheet.onChanged")?.kind).toBe("event");
  expect(office.size).toBeGreaterThan(1_500);
});

describe("what the host plays", () => {
  const playedMembers = [...host].flatMap(([className, members]) =>
    [...members].map(([name, kind]) => ({ className, name, kind }))
  );

  test("is a good part of what there is", () => {
    expect(playedMembers.length).toBeGreaterThan(250);
  });

  test("is there in Office.js under the same name and of the same kind", () => {
    const wrong = playedMembers.filter(({ className, name, kind }) => {
      const member = office.get(`${className}.${camel(name)}`);
      return member?.kind !== kind;
    });
    expect(wrong).toEqual([]);
  });

  test("belongs to the API sets that it says it has", () => {
    const newer = playedMembers.filter(({ className, name }) => {
      const member = office.get(`${className}.${camel(name)}`);
      return member && isNewerThan(member, played);
    });
    expect(newer).toEqual([]);
  });
});

describe("what the add-in uses of Excel", () => {
  const isPlayed = ({ className, name, kind }: OfficeMember): boolean =>
    host.get(className)?.has(kind === "event" ? name : pascal(name)) ?? false;
  const isRefused = ({ className, name }: OfficeMember): boolean =>
    `${className}.${pascal(name)}` in refusals;

  test("is found", () => {
    expect(uses.map(({ member }) => `${member.className}.${member.name}`)).toEqual(
      expect.arrayContaining(["Workbook.tables", "Range.values", "Table.getDataBodyRange"])
    );
  });

  test("is played or refused by name", () => {
    const missing = uses.filter(({ member }) => !isPlayed(member) && !isRefused(member));
    expect(missing.map(({ member, at }) => `${member.className}.${member.name} at ${at}`)).toEqual(
      []
    );
  });

  test("is in every Excel that the manifest promises, or asked for first", () => {
    const ungated = uses.filter(({ member, isGated }) => isNewerThan(member, promised) && !isGated);
    expect(
      ungated.map(
        ({ member, at }) => `${member.className}.${member.name} (${member.apiSet}) at ${at}`
      )
    ).toEqual([]);
  });
});

test("a use is found however it is written, and whether it is asked for first", () => {
  const found = usesIn(project, [examples]).map(
    ({ member, isGated }) => `${member.className}.${member.name}${isGated ? " gated" : ""}`
  );
  expect(found).toEqual([
    "Workbook.worksheets",
    "WorksheetCollection.getActiveWorksheet",
    "Worksheet.getRange",
    "Range.format",
    "RangeFormat.fill",
    "RangeFill.color",
    "Range.values",
    "Worksheet.tables",
    "Table.name",
    "Worksheet.onNameChanged gated",
    "Worksheet.onNameChanged",
  ]);
});
