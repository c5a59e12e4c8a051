import { recipientWarnings } from "../../../src/billing/documents/recipients";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import { client, input, practiceRecords } from "./examplePractice";

const child = { ...client, guardian: undefined };

describe("whom a document is addressed to", () => {
  it.each([
    ["the day before the 18th birthday", "2008-11-03", 1],
    ["on the 18th birthday", "2008-11-02", 0],
    ["on the day after February 28 for one born on the 29th", "2008-02-29", 0],
    ["where the date of birth is not known", undefined, 0],
    ["where the date of birth is no day", "2019-02-30", 0],
  ])("is warned of without a guardian %s", (_, dateOfBirth, warnings) => {
    expect(recipientWarnings({ ...child, dateOfBirth }, "2026-11-02").length).toBe(warnings);
  });

  it("is well with a guardian and an address", () => {
    expect(recipientWarnings(client, "2026-11-02")).toEqual([]);
    expect(recipientWarnings({ ...client, addressLine1: undefined }, "2026-11-02")).toEqual([
      "The address of Mia L. is not in Clients",
    ]);
  });

  it("is warned of on a superbill, too", () => {
    const [planned] = planSuperbills(input(practiceRecords({ clients: [child] }))).documents;
    expect(planned?.warnings).toContain(
      "Mia L. is under 18 and has no guardian in Clients: it is addressed to the child"
    );
    expect(planned?.recipient).toEqual(["Mia Lopez", "1907 Park Avenue", "Richmond, VA 23220"]);
  });
});
