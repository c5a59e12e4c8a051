import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { readLog, type LogReading } from "../../../src/billing/logs/readLog";
import type { LogSheet } from "../../../src/billing/logs/logSheet";
import { lineOf } from "./logs/logExample";
import { clock, day, grid, table } from "./grid";

const options = { today: "2026-11-22", rules: builtInRules };

const read = (lines: string): LogReading => readLog(table(lines), options);

function sessionsOf(sheet: LogSheet): string[] {
  const reading = readLog(sheet, options);
  return reading.table === "Sessions" ? reading.rows.map(lineOf) : [reading.table];
}

/** The field of each column by its header; what is none is left out. */
function fieldsOf({ columns }: LogReading): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap(({ header, column, field }) =>
      field === "none" ? [] : [[header || String(column), field]]
    )
  );
}

/** A sheet in which everything is text, as in a text file. */
function textFile(lines: string): LogSheet {
  const sheet = table(lines);
  const rows = sheet.rows.map((row) =>
    row.map(({ value }) => ({ value: value === null ? null : String(value) }))
  );
  return { ...sheet, rows };
}

describe("time sheets of people who work", () => {
  it.each([
    [
      "Datum | Ausführende/r | Tätigkeit | Dauer (h)",
      "5.10.2026 | Teresa | Planung | 3\n16.10.2026 | Karin | Aufbau | 2\n17.10.2026 | Teresa | Abbau | 4",
    ],
    [
      "date_prestation | nom_avocat | description | heures",
      "2026-10-05 | Ava Moreno | Lettre | 1.5\n2026-10-06 | Ben Ito | Appel | 0.5",
    ],
    [
      "No. | Employee ID | Full Name | Check-In Time | Check-Out Time",
      "1 | e7 | Ava Moreno | 2026-10-05 9:00 | 2026-10-05 10:00\n2 | e8 | Ben Ito | 2026-10-06 9:00 | 2026-10-06 10:00",
    ],
  ])("have no clients: %s", (header, rows) => {
    expect(read(`${header}\n${rows}`)).toMatchObject({
      table: "none",
      why: "it has no column of clients' names",
    });
  });

  it("are told from logs in which the client is named beside", () => {
    const lines =
      "Employee ID | Client Name | Date | Minutes\ne7 | Ava Moreno | 10/5/2026 | 45\ne7 | Ben Ito | 10/16/2026 | 30";
    expect(sessionsOf(table(lines))).toEqual([
      "2 2026-10-05 Ava Moreno ? 45min",
      "3 2026-10-16 Ben Ito ? 30min",
    ]);
  });
});

describe("headers", () => {
  it("are found under a label and its value, which are narrower than the list", () => {
    const lines = `
Date from: | 10/1/2026 | | | |
Total hours | 51 | | | |
Day | Kid | What was done | Who else | Room | Mins
10/5/2026 | Ava Moreno | fine motor work | Jo | 3 | 45
10/16/2026 | Ben Ito | handwriting | Al | 3 | 30`;
    const reading = readLog(table(lines), options);
    expect(reading).toMatchObject({ table: "Sessions", rows: [{ sheetRow: 4 }, { sheetRow: 5 }] });
    expect(reading.columns.map(({ header }) => header)).toContain("What was done");
  });

  it("are found so, though only one of their words is known", () => {
    const lines = `
Summe (h) | 1.5 | | | |
Datum | Wer da war | Raum | Thema | Farbe | Form
5.10.2026 | Ava Moreno | 3 | Schere | rot | rund
16.10.2026 | Ben Ito | 4 | Stift | blau | eckig`;
    expect(read(lines).columns.map(({ header }) => header)).toContain("Thema");
  });

  it("are found where sums stand in their row, behind a blank column", () => {
    const lines = `
Date | Client | Minutes | | October | 75
10/5/2026 | Ava Moreno | 45 | | November | 30
10/16/2026 | Ben Ito | 30 | | |`;
    expect(fieldsOf(read(lines))).toMatchObject({
      Date: "Date",
      Client: "Client",
      Minutes: "Minutes",
    });
  });

  it("of postal codes, sex and towns head no codes, therapists or clients", () => {
    const lines = `
Date | Client | Codigo postal | Gender | City | Minutes
10/5/2026 | Ava Moreno | 97530 | Female | Springfield | 45
10/16/2026 | Ben Ito | 97110 | Male | Salem | 30
10/17/2026 | Cy Adler | 97110 | Male | Salem | 30`;
    expect(fieldsOf(read(lines))).toEqual({ Date: "Date", Client: "Client", Minutes: "Minutes" });
  });

  it("of a patient's document head no client, as the first word says", () => {
    const lines =
      "fecha | hora | documento_paciente\n2026-10-05 | 10:00 | 1052401012\n2026-10-06 | 11:00 | 1056928954";
    expect(read(lines)).toMatchObject({ table: "none", why: "it has no column of clients' names" });
  });

  it("that may mean a code or a service make no therapists of services", () => {
    const lines = `
fecha | cliente | servicio | minutos | notas
2026-10-05 | Ava Moreno | Corte | 45 | habitual
2026-10-06 | Ben Ito | Barba | 30 |
2026-10-07 | Cy Adler | Corte | 30 |
2026-10-08 | Dia Marsh | Barba | 30 |`;
    expect(Object.values(fieldsOf(read(lines)))).not.toContain("Provider");
    expect(Object.values(fieldsOf(read(lines)))).not.toContain("Note signed");
    const german = lines.replace("servicio", "Leistung");
    expect(Object.values(fieldsOf(read(german)))).not.toContain("Provider");
  });
});

describe("lists without a header", () => {
  it("take a running number, a client's number and a status for nothing", () => {
    const lines = `
1 | 2 | Ava Moreno | 16/10/2026 | 18:00 | 1h | Marcada
2 | 1 | Ben Ito | 17/10/2026 | 15:00 | 1h | Marcada
3 | 3 | Cy Adler | 18/10/2026 | 16:00 | 1h | Marcada
4 | 1 | Ben Ito | 19/10/2026 | 15:00 | 1h | Cancelada`;
    const expected = { 2: "Client", 3: "Date", 4: "Start", 5: "Minutes" };
    expect(fieldsOf(readLog(textFile(lines), options))).toEqual(expected);
    expect(fieldsOf(read(lines))).toEqual(expected);
  });

  it("take a running number for nothing in three rows as well", () => {
    const lines = `
1 | 16/10/2026 | Ava Moreno | 97530
2 | 17/10/2026 | Ben Ito | 97110
3 | 18/10/2026 | Cy Adler | 97530`;
    expect(fieldsOf(read(lines))).toEqual({ 1: "Date", 2: "Client", 3: "Code" });
  });

  it("are no sessions where only small numbers stand beside a name and a day", () => {
    expect(
      read("1 | Ava Moreno | 17/3/1984\n2 | Ben Ito | 5/4/2014\n4 | Cy Adler | 9/9/2010")
    ).toMatchObject({
      table: "none",
    });
  });
});

describe("lists of clients", () => {
  const lines = `
member_id | m_name | gender | phone | date_of_birth | join_date | created_at
11 | Ava Moreno | Female | 555-123-4567 | 2019-03-14 | 2026-07-21 | 2026-07-21 00:00:00
12 | Ben Ito | Male | 555-123-4568 | 2018-05-16 | 2026-03-03 | 2026-03-03 00:00:00`;

  it("are no sessions for the midnight that a database writes behind a day", () => {
    expect(read(lines)).toMatchObject({
      table: "Clients",
      rows: [{ values: { Client: "Ava Moreno", "Date of birth": "2019-03-14" } }, {}],
    });
  });

  it("have no client's name beside first and last names, and no payers in towns", () => {
    const parts = `
tipo_documento | nombres | apellidos | telefono | campaña
C.C | Ava | Moreno | 555-123-4567 | Directo
C.C | Ben | Ito | 555-123-4568 | Directo`;
    expect(fieldsOf(read(parts))).toEqual({
      nombres: "First name",
      apellidos: "Last name",
      telefono: "Phone",
    });
  });
});

describe("what was billed", () => {
  it("is no payment", () => {
    const reading = read(
      "claim_id | payer | billed_amount | submission_date\nC1 | Aetna | 120.00 | 2026-10-05\nC2 | Cigna | 90.50 | 2026-10-16"
    );
    expect(reading.table).toBe("none");
  });
});

describe("days with times", () => {
  it("in one column tell the start, though another is headed so and empty", () => {
    const lines = `
Data e Hora Início | Data e Hora Fim | Cliente | Duração (min) | Entrada
2026-10-18 20:15 | 2026-10-18 21:15 | Ava Moreno | 60 |
2026-10-21 14:00 | 2026-10-21 14:45 | Ben Ito | 45 |`;
    expect(sessionsOf(table(lines))).toEqual([
      "2 2026-10-18 Ava Moreno ? 20:15-21:15 60min",
      "3 2026-10-21 Ben Ito ? 14:00-14:45 45min",
    ]);
  });

  it("tell no start where a database wrote midnight behind each of them", () => {
    const lines = `
Date | Client | Minutes
2026-10-18 00:00:00 | Ava Moreno | 60
2026-10-21 00:00:00 | Ben Ito | 45`;
    expect(sessionsOf(table(lines))[0]).toBe("2 2026-10-18 Ava Moreno ? 60min");
  });

  it("leave an end on another day as it was typed", () => {
    const lines = `
Client | Check in | Check out
Ava Moreno | 2026-10-18 9:15 | 2026-10-20 10:15
Ben Ito | 2026-10-21 9:00 | 2026-10-21 9:45`;
    expect(readLog(table(lines), options)).toMatchObject({
      rows: [{ startMinutes: 555, asTyped: { End: "2026-10-20 10:15" } }, { endMinutes: 585 }],
      unclear: [{ row: 2, why: "it is on another day than the start" }],
    });
    const [first, next] = [day("2026-10-18"), day("2026-10-20")].map(({ value }) => Number(value));
    const stamp = (value: number) => ({ value, format: "m/d/yyyy h:mm" });
    const serials = grid([
      ["Client", "Check in", "Check out"],
      ["Ava Moreno", stamp((first ?? 0) + 0.375), stamp((next ?? 0) + 0.4)],
      ["Ben Ito", stamp((next ?? 0) + 0.375), stamp((next ?? 0) + 0.4)],
    ]);
    expect(readLog(serials, options)).toMatchObject({ unclear: [{ row: 2, field: "End" }] });
  });

  it("are durations under a header that says so, where Excel shows them as times", () => {
    const sheet = grid([
      ["Datum", "Klient", "Dauer"],
      [day("2026-10-05"), "Ava Moreno", clock(0, 45, "h:mm")],
      [day("2026-10-16"), "Ben Ito", clock(1, 30, "h:mm")],
    ]);
    expect(sessionsOf(sheet)).toEqual([
      "2 2026-10-05 Ava Moreno ? 45min",
      "3 2026-10-16 Ben Ito ? 90min",
    ]);
  });
});

describe("a column of remarks", () => {
  it("is no client for a capital letter on one row, nor for two lines that read as a name", () => {
    const rows = Array.from({ length: 12 }, (_, row) => [day(`2026-10-${row + 10}`), 1, null]);
    const remarked = (remark: string, every: boolean) =>
      readLog(
        grid([
          ["Date", "Hours worked", "Etwas"],
          ...rows.map(([date, hours], row) => [
            date ?? null,
            hours ?? null,
            every || row === 4 ? remark : null,
          ]),
        ]),
        options
      );
    expect(remarked("Project Creation", false).table).toBe("none");
    expect(remarked("Project Creation\nClass Diagram", true).table).toBe("none");
  });
});

describe("a second column of days with times", () => {
  it("is no start of the day in the first, where no header says it", () => {
    const lines = `
Ava Moreno | 2026-10-18 9:15 | 2026-10-19 8:00 | 45 min
Ben Ito | 2026-10-21 9:00 | 2026-10-19 8:05 | 30 min
Cy Adler | 2026-10-22 9:00 | 2026-10-20 8:15 | 30 min`;
    expect(sessionsOf(table(lines))[0]).toBe("1 2026-10-18 Ava Moreno ? 9:15-? 45min");
  });
});

describe("words in prose", () => {
  it("make no total and no absence of a session with a day, a client and a measure", () => {
    const lines = `
Date | Client | Hours worked | Description
2026-10-05 | Ava Moreno | 1.5 | Total knee exercises and stairs
2026-10-06 | Ben Ito | 0.5 | Absence of pain while dressing
2026-10-07 | Cy Adler | 1.0 | Absent
Total | | 3.0 |`;
    const file = readLog(textFile(lines), options);
    expect(file).toMatchObject({ rows: [{ sheetRow: 2 }, { sheetRow: 3 }, { sheetRow: 4 }] });
    expect(file).toMatchObject({ skipped: [{ kind: "header" }, { row: 5, kind: "total" }] });
  });
});
