import { monthNamed } from "../../../../src/billing/logs/cells/dateWords";

describe("a month's name", () => {
  it.each([
    ["Jan", 1],
    ["janv", 1],
    ["Févr", 2],
    ["Ene", 1],
    ["Mrz", 3],
    ["März", 3],
    ["abr", 4],
    ["juil", 7],
    ["Sept", 9],
    ["set", 9],
    ["outubro", 10],
    ["Dez", 12],
  ])("%s is month %i", (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(["Jane", "Janua", "Marc", "Juli-Ann", "Augusta", "Junip", "jui", "ma", "Octopus"])(
    "%s is none",
    (word) => {
      expect(monthNamed(word)).toBeUndefined();
    }
  );
});
