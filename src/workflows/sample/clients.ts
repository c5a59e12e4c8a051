import {
  blank,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
} from "../../workbook/plan/cellInput";
import type { IsoDate } from "../../billing/records";
import { sampleTable, type SampleRow } from "./sampleTable";

/** The names typed in Sessions. */
export const wren = "Wren Samplewood";
export const heron = "Heron Fakefield";
export const juniper = "Juniper Mockley";
export const finch = "Finch Demoson";
export const poppy = "Poppy Placeholder";
export const robin = "Robin Testerly";
export const hazel = "Hazel Inventa";
export const linden = "Linden Nonesuch";
export const maple = "Maple Pretendt";
export const sparrow = "Sparrow Fictionly";
export const clover = "Clover Makebelieve";
export const birch = "Birch Exampleton";
/** The one adult. */
export const aspen = "Aspen Hypothetica";
export const tulip = "Tulip Notreal";
export const laurel = "Laurel Sampledown";

interface Plan {
  payer: string;
  product?: string;
  memberId: string;
}

const people: {
  client: string;
  born: IsoDate;
  sex: "F" | "M";
  /** Absent: an adult. */
  guardian?: string;
  diagnoses: string[];
  /** Absent: the family pays. */
  plan?: Plan;
  cells?: SampleRow<"Clients">;
}[] = [
  {
    client: wren,
    born: "2018-03-14",
    sex: "F",
    guardian: "Aster Samplewood",
    diagnoses: ["F84.0", "R27.8"],
    plan: { payer: "Aetna", product: "Open Choice PPO", memberId: "W000000001" },
  },
  {
    client: heron,
    born: "2016-07-02",
    sex: "M",
    guardian: "Dale Fakefield",
    diagnoses: ["F90.2", "F82"],
    plan: { payer: "UnitedHealthcare", product: "Choice Plus", memberId: "000000002" },
  },
  {
    client: juniper,
    born: "2019-11-23",
    sex: "F",
    guardian: "Sorrel Mockley",
    diagnoses: ["R62.50", "M62.89"],
    plan: { payer: "Cigna", product: "Open Access Plus", memberId: "U00000003" },
    cells: { Copay: moneyCell(30_00) },
  },
  {
    client: finch,
    born: "2017-01-30",
    sex: "M",
    guardian: "Lark Demoson",
    diagnoses: ["F82"],
    plan: { payer: "Anthem", product: "PPO", memberId: "XEA000000004" },
    cells: { Coinsurance: numberCell(0.2), "Units per visit": numberCell(3) },
  },
  {
    client: poppy,
    born: "2020-05-09",
    sex: "F",
    guardian: "Basil Placeholder",
    diagnoses: ["R62.59"],
    cells: { "Units per visit": numberCell(3) },
  },
  {
    client: robin,
    born: "2019-08-17",
    sex: "M",
    guardian: "Teal Testerly",
    diagnoses: ["F84.0", "F88"],
    plan: { payer: "Aetna", product: "Choice POS II", memberId: "W000000006" },
    cells: { Coinsurance: numberCell(0.1) },
  },
  {
    client: hazel,
    born: "2021-02-11",
    sex: "F",
    guardian: "Olive Inventa",
    diagnoses: ["R63.32", "R13.11"],
    plan: { payer: "UnitedHealthcare", product: "Navigate", memberId: "000000007" },
  },
  {
    client: linden,
    born: "2015-09-26",
    sex: "M",
    guardian: "Reed Nonesuch",
    diagnoses: ["F90.0", "R41.844"],
    plan: { payer: "BCBS Illinois", product: "PPO", memberId: "XAI000000008" },
  },
  {
    client: maple,
    born: "2020-12-05",
    sex: "F",
    guardian: "Fox Pretendt",
    diagnoses: ["R62.50"],
    plan: { payer: "Anthem", product: "HealthKeepers Plus", memberId: "XEB000000009" },
  },
  {
    client: sparrow,
    born: "2018-06-18",
    sex: "M",
    guardian: "Jay Fictionly",
    diagnoses: ["R27.8"],
    plan: { payer: "Anthem", product: "HealthKeepers", memberId: "XEC000000010" },
  },
  {
    client: clover,
    born: "2017-04-21",
    sex: "F",
    guardian: "Sky Makebelieve",
    diagnoses: ["F84.0"],
    plan: { payer: "Humana", product: "Gold PPO", memberId: "H00000011" },
  },
  {
    client: birch,
    born: "2016-10-08",
    sex: "M",
    guardian: "Moss Exampleton",
    diagnoses: ["F82", "F81.81"],
    plan: { payer: "Aetna", product: "Open Choice PPO", memberId: "W000000012" },
    cells: { Superbills: textCell("Monthly") },
  },
  {
    client: aspen,
    born: "1951-02-19",
    sex: "F",
    diagnoses: ["I69.351"],
    plan: { payer: "Medicare", memberId: "1EG4TE5MK73" },
  },
  {
    client: tulip,
    // The year should read 2025, so that the first visit seems to be before the birth.
    born: "2026-10-09",
    sex: "F",
    guardian: "Dill Notreal",
    diagnoses: [],
    plan: { payer: "Aetna", product: "Open Choice PPO", memberId: "W000000014" },
  },
  {
    client: laurel,
    born: "2019-06-30",
    sex: "M",
    guardian: "Bay Sampledown",
    diagnoses: ["F82"],
    plan: { payer: "Cigna", product: "Open Access Plus", memberId: "U00000015" },
    cells: { Copay: moneyCell(30_00) },
  },
];

export const clients = sampleTable(
  "Clients",
  people.map(
    ({ client, born, sex, guardian, diagnoses, plan, cells }, place): SampleRow<"Clients"> => {
      const [firstName = "", lastName = ""] = client.split(" ");
      return {
        Client: textCell(client),
        "First name": textCell(firstName),
        "Last name": textCell(lastName),
        "Date of birth": dateCell(born),
        Sex: textCell(sex),
        Guardian: textCell(guardian),
        "Address line 1": textCell(`${101 + place} Example Street`),
        City: textCell("Sampleton"),
        State: textCell("VA"),
        ZIP: textCell("00100"),
        Email: textCell(`${lastName.toLowerCase()}@example.com`),
        Phone: textCell(`804-555-01${String(place + 1).padStart(2, "0")}`),
        Payer: textCell(plan?.payer),
        Product: textCell(plan?.product),
        "Member ID": textCell(plan?.memberId),
        Diagnoses: codesCell(diagnoses),
        "Referring provider": textCell("Ivy Imaginary, MD"),
        "Referring NPI": textCell("1000000061"),
        Active: textCell("Yes"),
        Subscriber: plan ? textCell(guardian ?? client) : blank,
        Relationship: plan ? textCell(guardian ? "Child" : "Self") : blank,
        ...cells,
      };
    }
  )
);

/** Until September Clover's family had Cigna, so those sessions stay in network. */
export const earlierPlans = sampleTable("EarlierPlans", [
  {
    Client: textCell(clover),
    Payer: textCell("Cigna"),
    Product: textCell("Open Access Plus"),
    "Member ID": textCell("U00000011"),
    To: dateCell("2026-09-30"),
  },
]);
