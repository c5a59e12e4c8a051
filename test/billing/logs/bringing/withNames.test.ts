import type { NameAnswer } from "../../../../src/billing/logs/bringing/names";
import { sheetNamesOf, withSheetNames } from "../../../../src/billing/logs/bringing/sheetNames";
import { withNames } from "../../../../src/billing/logs/bringing/withNames";
import { readLogs } from "../../../../src/billing/logs/readLog";
import { table } from "../grid";
import { logRow, options } from "./broughtSessions";

const same = (typed: string, as: string, kind: NameAnswer["kind"] = "Client"): NameAnswer => ({
  kind,
  typed,
  does: "same",
  as,
});
const clientOf = (client: string, answers: NameAnswer[], remembered: NameAnswer[] = []) =>
  withNames([logRow({ client })], answers, remembered)[0]?.client;

describe("withNames", () => {
  it("puts the name she said in place of the log's, however that is typed", () => {
    expect(clientOf("AVA  m.", [same("Ava M.", " Ava Moreno ")])).toBe("Ava Moreno");
    const [row] = withNames(
      [logRow({ client: "Ava M.", provider: "JR", payer: "BCBS" })],
      [
        same("ava m.", "Ava Moreno"),
        same("jr", "Jane Roe", "Provider"),
        same("BC.BS", "Blue", "Payer"),
      ]
    );
    expect(row).toMatchObject({ client: "Ava Moreno", provider: "Jane Roe", payer: "Blue" });
    expect(row?.asInLog).toEqual({ client: "Ava M.", provider: "JR", payer: "BCBS" });
  });

  it("keeps what she leaves, and what she said nothing of", () => {
    const rows = [logRow({ client: "Ava M." }), logRow({ client: undefined })];
    const left: NameAnswer = { kind: "Client", typed: "Ava M.", does: "leave", as: "" };
    expect(withNames(rows, [left], [same("Ava M.", "Ava Moreno")])).toEqual(rows);
    expect(withNames(rows, [same("Ava M.", " "), same("Ava M.", "X", "Payer")])).toEqual(rows);
  });

  it("lets what she says now go before what is remembered, and on from it", () => {
    const remembered = [same("Ava M.", "Ava Moreno")];
    expect(clientOf("Ava M.", [], remembered)).toBe("Ava Moreno");
    expect(clientOf("Ava M.", [same("Ava M.", "Ava Mills")], remembered)).toBe("Ava Mills");
    expect(clientOf("Ava M.", [same("Ava Moreno", "Ava Moreno-Diaz")], remembered)).toBe(
      "Ava Moreno-Diaz"
    );
  });

  it("ends where two names are said to be each other", () => {
    expect(clientOf("A", [same("A", "B"), same("B", "A")])).toBe("A");
    expect(clientOf("A", [same("A", "A")])).toBe("A");
  });
});

describe("the names of a sheet", () => {
  const tab = (name: string) =>
    table("Date | Client | Code\n10/16/2026 | Ava Moreno | 97530", { name });
  const [jane] = readLogs([tab("Jane"), tab("Kim Poe")], options).sheets;
  if (jane?.table !== "Sessions") throw new Error("The example is no log.");

  it("are what she says now, else before, else what the tab tells", () => {
    expect(sheetNamesOf(jane)).toEqual({ provider: "Jane" });
    expect(sheetNamesOf(jane, {}, { provider: "Jane Roe" })).toEqual({ provider: "Jane Roe" });
    expect(sheetNamesOf(jane, { provider: "" }, { provider: "Jane Roe" })).toEqual({
      provider: "",
    });
    expect(sheetNamesOf({ table: "none", why: "", columns: [] }, { client: "x" })).toEqual({});
  });

  it("are taken by rows without one, and by no row that is unclear", () => {
    const rows = [logRow(), logRow({ provider: "Kim" }), logRow({ asTyped: { Provider: "J/K" } })];
    expect(withSheetNames(rows, { provider: "Jane" }).map(({ provider }) => provider)).toEqual([
      "Jane",
      "Kim",
      undefined,
    ]);
    expect(withSheetNames(rows, { provider: "" })).toEqual(rows);
    expect(
      withNames(withSheetNames(rows, { provider: "Jane" }), [
        same("Jane", "Jane Roe", "Provider"),
      ])[0]
    ).toMatchObject({ provider: "Jane Roe", asInLog: { client: "Ava Moreno" } });
  });
});
