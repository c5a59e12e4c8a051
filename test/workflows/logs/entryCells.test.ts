import { entryCells } from "../../../src/workflows/logs/entryCells";
import type { LogEntry } from "../../../src/billing/logs/rows/logRow";

function namesOf(entry: Pick<LogEntry, "values"> & Partial<LogEntry>): unknown[] {
  const cells = entryCells("Clients", { sheetRow: 2, asTyped: {}, ...entry }, (_, name) => name);
  return ["Client", "First name", "Last name"].map((header) => cells[header]);
}

const text = (words: string) => ({ kind: "text", text: words });

describe("a client of her list", () => {
  it("whose name is two words has a first and a last name", () => {
    expect(namesOf({ values: { Client: "Willow Fauxley" } })).toEqual(
      ["Willow Fauxley", "Willow", "Fauxley"].map(text)
    );
  });

  it("whose name may part in two places has neither, nor has one of a single word", () => {
    for (const name of ["Mary Ann Fauxley", "Willow"]) {
      expect(namesOf({ values: { Client: name } })).toEqual([text(name), undefined, undefined]);
    }
  });

  it("keeps what the list itself says of the parts", () => {
    const values = { Client: "Willow Fauxley", "First name": "Wilhelmina" };
    expect(namesOf({ values })).toEqual([text("Willow Fauxley"), text("Wilhelmina"), undefined]);
    const asTyped = { "Last name": "#N/A" };
    expect(namesOf({ values: { Client: "Willow Fauxley" }, asTyped })).toEqual([
      text("Willow Fauxley"),
      undefined,
      text("#N/A"),
    ]);
  });
});
