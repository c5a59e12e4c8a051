import { readMoney } from "../../../../src/billing/logs/cells/readMoney";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

const column = (values: readonly (string | number | null)[]) => {
  const read = readMoney(values.map((value) => typed(value)));
  return { ...read, values: read.cells.map(valueOf) };
};

describe("readMoney, one cell", () => {
  it.each([
    ["a number", 45.5, 4550],
    ["a number with more than cents", 33.333333, 3333],
    ["half a cent", 1.005, 101],
    ["dollars", "$45", 4500],
    ["cents", "$45.50", 4550],
    ["thousands", "$1,234.50", 123450],
    ["thousands without cents", "$1,234", 123400],
    ["a space behind the sign", "$ 45.00", 4500],
    ["a word before", "USD 45", 4500],
    ["a word behind", "45 dollars", 4500],
    ["euros", "1.234,50 €", 123450],
    ["a comma", "45,50", 4550],
    ["a comma and one digit", "45,5", 4550],
    ["reais", "R$ 1.234,50", 123450],
    ["French, spaces that do not break", "1\u202f234,50\u00a0€", 123450],
    ["Swiss", "CHF 1'234.50", 123450],
    ["German, no cents", "45,-", 4500],
    ["millions", "1,234,567.00", 123456700],
    ["brackets", "(45.00)", -4500],
    ["brackets and a sign", "($1,234.50)", -123450],
    ["a minus", "-$45.00", -4500],
    ["a minus behind the sign", "$-45.00", -4500],
    ["a long minus", "−45.00", -4500],
    ["a minus at the end", "45-", -4500],
    ["a point at the end", "45.", 4500],
    ["no digit before the point", ".50", 50],
    ["no digit behind the dollar", "$.50", 50],
    ["an account's brackets", "$ (45.00)", -4500],
    ["less than a cent", "0.123", 12],
    ["nothing", "0.00", 0],
    ["full-width", "＄４５", 4500],
  ])("%s: %s", (_habit, value, cents) => {
    const read = column([value]);
    expect(read.values).toEqual([cents]);
    expect(read.question).toBeUndefined();
  });

  it.each([
    ["words", "waived"],
    ["a sum", "45 + 20"],
    ["a price for each", "45/unit"],
    ["a minus on either side", "-45-"],
    ["two minuses", "-(45)"],
    ["a thousand that begins with nothing", "0,123"],
    ["broken thousands", "1,23,456"],
    ["an error", "#VALUE!"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(column([value]).values).toEqual(["?"]);
  });

  it("leaves a date and a share, and keeps blank cells and dashes blank", () => {
    expect(valueOf(readMoney([typed(46300, "m/d/yyyy")]).cells[0])).toBe("?");
    expect(valueOf(readMoney([typed(0.2, "0%")]).cells[0])).toBe("?");
    expect(column(["-", null, "—", "$ -"]).values).toEqual(Array(4).fill(undefined));
  });
});

describe("readMoney, by column", () => {
  it.each([
    ["a comma elsewhere", ["1.234", "45,50"], "comma", [123400, 4550]],
    ["a point elsewhere", ["1.234", "45.50"], "point", [123, 4550]],
    ["thousands and a point elsewhere", ["1,234", "45.50"], "point", [123400, 4550]],
    ["three digits behind a comma that parts cents", ["1,234", "45,50"], "comma", ["?", 4550]],
  ])("%s", (_habit, values, decimal, expected) => {
    const read = column(values);
    expect(read.values).toEqual(expected);
    expect(read.decimal).toBe(decimal);
  });

  it("asks where nothing shows what the point is, and where texts disagree", () => {
    const read = column(["1.234", "45"]);
    expect(read.values).toEqual(["?", 4500]);
    expect(read.question).toMatchObject({
      question: "What stands before the cents of “1.234”?",
      cells: [0],
    });
    const mixed = column(["45,50", "45.50", "45"]);
    expect(mixed.values).toEqual(["?", "?", 4500]);
    expect(mixed.question?.cells).toEqual([0, 1]);
  });

  it("does as she answers", () => {
    const read = (decimal: "point" | "comma") =>
      readMoney([typed("1.234"), typed("45,50")], { decimal }).cells.map(valueOf);
    expect(read("comma")).toEqual([123400, 4550]);
    expect(read("point")).toEqual([123, "?"]);
  });
});

describe("laws of money", () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const written = (amount: number, thousands: string, decimal: string) => {
    const [whole = "", part = ""] = (Math.abs(amount) / 100).toFixed(2).split(".");
    return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${part}`;
  };
  const styles: Record<string, (amount: number) => string | number> = {
    American: (amount) => `${amount < 0 ? "-" : ""}$${written(amount, ",", ".")}`,
    accountant: (amount) =>
      amount < 0 ? `(${written(amount, ",", ".")})` : written(amount, ",", "."),
    German: (amount) => `${written(amount, ".", ",")}${amount < 0 ? "-" : ""} €`,
    French: (amount) => `${amount < 0 ? "−" : ""}${written(amount, "\u202f", ",")} €`,
    number: (amount) => amount / 100,
  };

  it("sums written in one style are read again, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1 }),
        fc.constantFrom(...Object.keys(styles)),
        (amounts, style) => {
          const values = amounts.map((amount) => styles[style]?.(amount) ?? "");
          const meant = amounts.map((amount) => amount);
          expect(column(values).values).toEqual(meant);
          expect(column([...values].reverse()).values).toEqual([...meant].reverse());
        }
      )
    );
  });

  it("nothing throws, and what is read is whole cents", () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 6 }), (cells) => {
        for (const reading of readMoney(cells).cells) {
          expect(isWellFormed(reading)).toBe(true);
          if (reading.kind === "read") expect(Number.isSafeInteger(reading.value)).toBe(true);
        }
      })
    );
  });
});
