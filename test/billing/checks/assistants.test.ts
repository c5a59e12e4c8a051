import { judgeSessions } from "../../../src/billing/checks/judge";
import type { Session } from "../../../src/billing/records";
import { payer, practice, provider, session, today } from "../practice";

describe("how hard a finding about an assistant is", () => {
  const cases: [string, string, Partial<Session>, "fix" | "review"][] = [
    ["an evaluation by an assistant", "assistant-evaluation", { code: "97166", units: 1 }, "fix"],
    ["a re-evaluation", "assistant-evaluation", { code: "97168", units: 1 }, "fix"],
    // An assistant may give parts of a test with a clock of its own.
    ["a test by the hour", "assistant-evaluation", { code: "96112", units: 1 }, "review"],
    ["treatment without CO", "assistant-modifier", { modifiers: ["GO"] }, "fix"],
    [
      "CO of somebody who is not said to be an assistant",
      "assistant-modifier",
      { provider: "Lee", modifiers: ["GO", "CO"] },
      "review",
    ],
    [
      "CO of somebody who is said not to be one",
      "assistant-modifier",
      { provider: "Dana", modifiers: ["GO", "CO"] },
      "fix",
    ],
  ];
  it.each(cases)("%s: %s", (_, id, fields, severity) => {
    const records = practice([session({ provider: "Fern", ...fields })], {
      payers: [payer({ payer: "Aetna", network: "Out of network", type: "Medicare" })],
      providers: [
        { ...provider("Dana"), assistant: false },
        { ...provider("Fern"), assistant: true },
        provider("Lee"),
      ],
    });
    const found = judgeSessions(records, { today }).flatMap(({ findings }) => findings);
    expect(found.filter((one) => one.id === id).map((one) => one.severity)).toEqual([severity]);
  });
});
