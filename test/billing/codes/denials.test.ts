import { activities } from "../../../src/billing/codes/activities";
import { activitiesLike } from "../../../src/billing/codes/activitySearch";
import { denialRemarks, findRemark } from "../../../src/billing/codes/denialRemarks";
import { denialReasons, findDenial } from "../../../src/billing/codes/denials";
import { procedureStatus } from "../../../src/billing/codes/procedures";
import { catalogue, type CatalogueEntry } from "../../../src/billing/checks/catalogue";

test("each reason is there once for its group, and found by its number", () => {
  const keys = denialReasons.map(({ group, code }) => `${group}-${code}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(69);
  for (const { group, code } of denialReasons) {
    expect(findDenial(code, group)).toMatchObject({ group, code });
  }
  expect(findDenial(96)?.group).toBe("CO");
  expect(findDenial(197, "PR")?.group).toBe("CO");
  expect(findDenial(7)).toBeUndefined();
});

test("reasons are in the order of their numbers", () => {
  const numbers = denialReasons.map(({ code }) => code);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

test("no reason or remark is left without words, and none ends in a full stop", () => {
  const words = [
    ...denialReasons.flatMap(({ meaning, action, note }) => [meaning, action, note ?? "none"]),
    ...denialRemarks.flatMap(({ meaning, note }) => [meaning, note ?? "none"]),
  ];
  for (const each of words) expect(each).toMatch(/^\S.*[^.\s]$/);
  expect(new Set(denialRemarks.map(({ code }) => code)).size).toBe(55);
});

test("the remark codes that a note names are known", () => {
  for (const { note = "" } of denialReasons) {
    for (const [code] of note.matchAll(/\b(?:M|N|MA)\d{2,3}\b/g)) {
      expect(findRemark(code)?.code).toBe(code);
    }
  }
});

test("the reason that a plan would answer a check's finding with is known", () => {
  const entries: readonly CatalogueEntry[] = catalogue;
  for (const { id, denial } of entries) {
    if (denial !== undefined) expect([id, findDenial(denial)?.code]).toEqual([id, denial]);
  }
});

test("every code that an activity names may be billed", () => {
  for (const { codes, otherwise } of activities) {
    for (const code of [...codes, ...(otherwise.match(/\b\d{5}\b/g) ?? [])]) {
      expect([code, procedureStatus(code, "2026-11-22").status]).toEqual([code, "known"]);
    }
  }
});

test("an activity is found by its own name, before any other", () => {
  for (const activity of activities) expect(activitiesLike(activity.name)).toContain(activity);
});
