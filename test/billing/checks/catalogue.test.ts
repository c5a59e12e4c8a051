import { catalogue, type CheckId } from "../../../src/billing/checks/catalogue";
import { checkText } from "../../../src/billing/checks/checkText";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { practice, rows, today } from "../practice";
import { breaking, keeping } from "./examples";
import type { Examples } from "./examples/example";

function idsIn(records: PracticeRecords): CheckId[] {
  return judgeSessions(records, { today }).flatMap(({ findings }) => findings.map(({ id }) => id));
}

const examples = (all: Examples) =>
  catalogue.flatMap(({ id }) =>
    (all[id] ?? []).map(([shows, records]) => [id, shows, records] as const)
  );

describe("every check of the catalogue", () => {
  it.each(catalogue.map(({ id }) => id))("%s has rows that break it and rows that do not", (id) => {
    expect(breaking[id]?.length).toBeGreaterThan(0);
    expect(keeping[id]?.length).toBeGreaterThan(0);
  });

  it.each(examples(breaking))("%s is found: %s", (id, _, records) => {
    expect(idsIn(records).filter((found) => found === id)).toHaveLength(1);
  });

  it.each(examples(keeping))("%s is silent: %s", (id, _, records) => {
    expect(idsIn(records)).not.toContain(id);
  });

  it.each(examples(breaking))("%s says what it is and what to do: %s", (_, __, records) => {
    for (const { findings } of judgeSessions(records, { today })) {
      for (const { message } of findings) {
        expect(message).toMatch(/^[A-Z0-9"]/);
        expect(message).toMatch(/; \w|\(add a row|^Ask /);
        expect(message).not.toMatch(/\.$/);
      }
    }
  });

  it("is silent on a session that has nothing wrong with it", () => {
    const [judged] = judgeSessions(practice(rows({})), { today });
    expect(judged).toMatchObject({
      status: "Ready",
      findings: [],
      network: "Out of network",
      chargeCents: 13500,
    });
    expect(judged && checkText(judged)).toBe("Ready");
  });

  it.each(catalogue.map((entry) => [entry.id, entry] as const))(
    "%s explains itself",
    (_, entry) => {
      for (const text of [entry.title, entry.explanation, entry.citation]) {
        expect(text.length).toBeGreaterThan(5);
      }
      expect(entry.title).not.toMatch(/\.$/);
      expect(entry.explanation).toMatch(/\.$/);
    }
  );
});
