import type { RawCell } from "../../../../src/workbook/reading/tableSnapshot";
import { columns, habit, herTable, isInPlace, sessionsIn } from "./herTable";

const meanings = {
  Fecha: "Date",
  Paciente: "Client",
  Terapeuta: "Provider",
  Código: "Code",
  Duración: "Minutes",
  Unidades: "Units",
  Importe: "Charge",
  Estado: "",
  Notas: "none",
};
const headers = [...Object.keys(meanings), "Start", "End", "Place", "Modifiers", "Diagnoses"];
const ours = ["Note signed", "Network", "Charge", "Authorization", "Document", "Check"];
const all = [...headers, ...ours, "Session ID"];
const said = [isInPlace, ...columns(meanings)];

function table(rows: RawCell[][], formats = {}, habits = said) {
  const wide = rows.map((row) => all.map((_, column) => row[column] ?? ""));
  return herTable(all, wide, habits, formats);
}

const plain: RawCell[] = ["5/10/2026", "Moreno, Ava", "Sam Sample", 97530, "1h 15m", 5];
const provesOrder: RawCell[] = ["13/10/2026", "Ben Ruiz", "Sam Sample", "97110-GO", "45 min", 3];

test("her cells count as they are written, and stay under her headers", () => {
  const read = table([plain, provesOrder]);
  expect(read.headers.slice(0, 4)).toEqual(["Date", "Client", "Provider", "Code"]);
  expect(read.spelled?.slice(0, 2)).toEqual(["Fecha", "Paciente"]);
  expect(sessionsIn(read)).toMatchObject([
    {
      ...{ row: 1, sheetRow: 4, problems: [], date: "2026-10-05", client: "Ava Moreno" },
      ...{ provider: "Sam Sample", code: "97530", minutes: 75, units: 5, modifiers: [] },
    },
    {
      ...{ row: 2, sheetRow: 5, problems: [], date: "2026-10-13", client: "Ben Ruiz" },
      ...{ code: "97110", minutes: 45, units: 3, modifiers: ["GO"] },
    },
  ]);
});

test("totals, titles, repeated headers and what did not take place are no sessions", () => {
  const sessions = sessionsIn(
    table([
      ["Octubre 2026"],
      plain,
      ["Total", "", "", "", 75, 5],
      [],
      Object.keys(meanings),
      [...plain.slice(0, 6), "", "Cancelado"],
      provesOrder,
    ])
  );
  expect(sessions.map(({ row }) => row)).toEqual([2, 7]);
});

test("what is written in our own columns is never read as a part of her log", () => {
  const check = all.indexOf("Check");
  const rows = [plain, provesOrder].map((cells) => {
    const wide = all.map((_, column) => cells[column] ?? "");
    wide[check] = "Total: cancelled, no show";
    wide[all.indexOf("Network")] = "Subtotal";
    return wide;
  });
  expect(sessionsIn(table(rows))).toHaveLength(2);
});

test("a cell with several codes is one row with a problem, and nothing of it is guessed", () => {
  const [session, ...others] = sessionsIn(
    table([["5/10/2026", "Ava Moreno", "", "97530, 97535", 60, 4], provesOrder])
  );
  expect(others).toHaveLength(1);
  expect(session).toMatchObject({
    code: undefined,
    problems: [{ column: "Code", kind: "unreadable", text: "97530, 97535" }],
  });
});

test("what is not understood is absent, and told of as it is typed, with why", () => {
  const [session] = sessionsIn(
    table([["31/31/2026", "Ava Moreno", "", "OT eval", "a while", 4], provesOrder])
  );
  expect(session).toMatchObject({ date: undefined, code: undefined, minutes: undefined });
  expect(session?.problems.map(({ column, text }) => [column, text])).toEqual(
    expect.arrayContaining([
      ["Date", "31/31/2026"],
      ["Code", "OT eval"],
      ["Minutes", "a while"],
    ])
  );
  expect(session?.problems.every(({ why = "" }) => why !== "")).toBe(true);
});

test("an error is an error of its column", () => {
  const [session] = sessionsIn(table([["5/10/2026", "#N/A", "", 97530, 60, 4], provesOrder]));
  expect(session?.problems).toEqual([{ column: "Client", kind: "error", text: "#N/A" }]);
});

test("real dates and durations are told by their number format, in either date system", () => {
  const rows: RawCell[][] = [[46300, "Ava Moreno", "", 97530, 1 / 24, 4]];
  const formats = { Fecha: "d/m/yyyy", Duración: "[h]:mm" };
  expect(sessionsIn(table(rows, formats))).toMatchObject([{ date: "2026-10-05", minutes: 60 }]);
  expect(sessionsIn(table([[44838, ...rows[0]!.slice(1)]], formats), 1904)).toMatchObject([
    { date: "2026-10-05", minutes: 60 },
  ]);
});

test("our columns are read strictly, and answer where she has none", () => {
  const cells = all.map((_, column) => plain[column] ?? "");
  cells[all.indexOf("Place")] = "3";
  cells[all.indexOf("Modifiers")] = "GO, 59";
  cells[all.indexOf("Authorization")] = "A-1";
  cells[all.indexOf("Session ID")] = "S1";
  const [session] = sessionsIn(table([cells, provesOrder]));
  expect(session).toMatchObject({
    ...{ place: "03", modifiers: ["GO", "59"], authorization: "A-1", sessionId: "S1" },
  });
});

test("a column of hers under a header of ours is not taken for ours", () => {
  const own = columns({
    Fecha: "Date",
    Date: "none",
    Cliente: "Client",
    CPT: "Code",
    Check: "none",
  });
  const renamed = habit("In place", "Check (Quarterhour)", "Check");
  const read = herTable(
    ["Fecha", "Date", "Cliente", "CPT", "Check", "Check (Quarterhour)"],
    [["2026-10-05", "2026-12-24", "Ava Moreno", 97530, "no. 12", "Ready"]],
    [isInPlace, ...own, renamed]
  );
  expect(read.headers).toEqual([
    ...["Date", "Date (her own)", "Client", "Code", "Check (her own)", "Check"],
  ]);
  expect(sessionsIn(read)).toMatchObject([{ date: "2026-10-05" }]);
});

test("what a row takes from the one above is blank: she may sort the table", () => {
  const read = table([provesOrder, ["", "Ava Moreno", "", 97530, 60, 4], ["", ...plain.slice(1)]]);
  expect(sessionsIn(read).map(({ date }) => date)).toEqual(["2026-10-13", undefined, undefined]);
});

test("names are those that she said they are", () => {
  const habits = [...said, habit("Client", "Ava Moreno", "Ava M.")];
  expect(sessionsIn(table([plain, provesOrder], {}, habits))[0]?.client).toBe("Ava M.");
});

test("units of ours are reckoned where formulas are not ready, or stand with the code", () => {
  const own = columns({ Fecha: "Date", Cliente: "Client", CPT: "Code", De: "Start", A: "End" });
  const [first, second, third] = sessionsIn(
    herTable(
      ["Fecha", "Cliente", "CPT", "De", "A", "Minutes", "Units"],
      [
        ["2026-10-05", "Ava Moreno", 97530, "15.30", "4:15pm", "#NAME?", "#NAME?"],
        ["2026-10-05", "Ava Moreno", "97530 x2", "3 PM", "3:45 PM", 45, "#VALUE!"],
        ["2026-10-05", "Ava Moreno", "97530 x2", "3 PM", "3:45 PM", 45, 3],
      ],
      [isInPlace, ...own]
    )
  );
  expect(first).toMatchObject({ minutes: 45, units: 3, problems: [], computed: true });
  expect(second).toMatchObject({ minutes: 45, units: 2, problems: [] });
  expect(third).toMatchObject({ units: undefined, problems: [{ column: "Units", text: "3" }] });
});

test("a table without a log of hers is read as ever", () => {
  const read = herTable(["Date", "Client", "Code"], [["5.10.2026", "Moreno, Ava", 97530]], []);
  expect(read.inPlace).toBeUndefined();
  expect(sessionsIn(read)).toMatchObject([{ date: undefined, client: "Moreno, Ava" }]);
});
