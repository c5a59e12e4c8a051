import { emailText, type SentDocument } from "../../../src/billing/documents/emailText";
import {
  coverageRequestKinds,
  documentKinds,
  type DocumentKind,
} from "../../../src/billing/records";
import { superbill } from "../../pdf/support/documents";
import fc from "../../support/laws";
import { documentTexts } from "./documentTexts";

const october = { from: "2026-10-01", to: "2026-10-31" };

function textOf(
  kind: DocumentKind,
  sent: Partial<SentDocument>,
  recipient = "Maria Novak"
): string {
  const document = { ...superbill({ recipient: [recipient, "418 Alder Court"] }), kind };
  return emailText(document, { number: "NO-0042", ...sent });
}

test("a superbill's text is whole, from the greeting to the practice's name", () => {
  const sent = { ...october, totalCents: 54000, balanceCents: 12000 };
  expect(textOf("Superbill", sent)).toBe(
    [
      "Dear Maria Novak,",
      "Attached is superbill NO-0042 for October 2026, $540.00 in all. $120.00 of it is still open with us. You can send it to your health plan, which decides what it pays back to you.",
      "Please ask us if anything is unclear.",
      "Kind regards,\nRiverbend Pediatric Therapy",
    ].join("\n\n")
  );
});

test.each<[DocumentKind, Partial<SentDocument>, string]>([
  ["Superbill", { totalCents: 100, balanceCents: 0 }, "It is paid in full."],
  ["Superbill", { totalCents: 100 }, "Attached is superbill NO-0042, $1.00 in all. You can"],
  ["Invoice", { totalCents: 100, balanceCents: 40 }, "$0.40 of it is still open with us. Please"],
  ["Invoice", { totalCents: 100, balanceCents: -250 }, "a credit of $2.50 with us."],
  [
    "Receipt",
    { ...october, totalCents: 9000 },
    "receipt NO-0042 for October 2026. We received $90.00",
  ],
  ["Receipt", {}, "Thank you for your payment."],
  ["Statement", { totalCents: 123450 }, "of your account. $1,234.50 is open."],
  ["Statement", { totalCents: 0 }, "Nothing is open."],
  ["Statement", { totalCents: -50 }, "You have a credit of $0.50 with us."],
  ["Estimate", { totalCents: 540000 }, "good-faith estimate NO-0042, $5,400.00 in all. It says"],
  [
    "Prior-authorization request",
    october,
    "prior-authorization request NO-0042 for October 2026. It is not a bill.",
  ],
  ["Gap-exception request", {}, "Attached is gap-exception request NO-0042."],
  ["Invoice", { from: "2026-10-05", to: "2026-10-20" }, "for 10/05/2026 to 10/20/2026"],
  ["Invoice", { from: "2026-10-05", to: "2026-10-05" }, "NO-0042 for 10/05/2026."],
  ["Invoice", { from: "", to: "" }, "NO-0042."],
])("%s %j says %s", (kind, sent, words) => {
  expect(textOf(kind, sent)).toContain(words);
});

test("an invoice that is paid asks for nothing", () => {
  expect(textOf("Invoice", { totalCents: 100, balanceCents: 0 })).not.toContain("Please pay");
  expect(textOf("Invoice", { totalCents: 100 })).toContain("Please pay");
});

test("without a recipient it greets, and a name over several lines stays on one", () => {
  expect(textOf("Invoice", {}, " ")).toMatch(/^Hello,\n\nAttached/);
  expect(textOf("Invoice", {}, "Maria\nSuperbill for autism:\n Novak")).toMatch(
    /^Dear Maria Superbill for autism: Novak,\n\n/
  );
  expect(textOf("Receipt", {}, "ليلى حداد")).toMatch(/^Dear ليلى حداد,/);
});

test("what is for a plan greets nobody, so that no e-mail names the plan", () => {
  for (const kind of coverageRequestKinds) {
    expect(textOf(kind, october, "Aetna Choice POS II")).toMatch(/^Hello,\n\nAttached/);
    expect(textOf(kind, october, "Aetna Choice POS II")).not.toContain("Aetna");
  }
});

test("of all that a document prints, only the recipient's and the practice's names are in it", () => {
  const secrets = fc.stringMatching(/^[QXZ]{5,12}$/);
  const sent = { ...october, totalCents: 54000, balanceCents: 12000 };
  fc.assert(
    fc.property(fc.constantFrom(...documentKinds), secrets, (kind, secret) => {
      const plain = superbill({ recipient: ["Maria Novak", secret], name: secret });
      const document = { ...plain, kind, number: secret };
      const named = superbill({ service: secret, notes: [secret] });
      const whole = { ...document, blocks: [...document.blocks, ...named.blocks.slice(1)] };
      expect(documentTexts(whole).join(" ")).toContain(secret);
      expect(emailText(whole, { number: "NO-0042", ...sent })).not.toContain(secret);
    })
  );
});
