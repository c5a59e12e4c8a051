import type { Modifier } from "./modifiers";

type Row = Pick<Modifier, "code" | "name" | "note"> & Partial<Modifier>;

/** Modifiers that have most facts in common: what a row does not say is the group's. */
function group(
  shared: Pick<Modifier, "family" | "use"> & Partial<Modifier>,
  rows: readonly Row[]
): Modifier[] {
  return rows.map((row) => ({
    sources: ["modifierList"],
    confidence: "high",
    ...shared,
    ...row,
  }));
}

const disciplines = group(
  {
    family: "discipline",
    use: "never",
    instead: "GO",
    sources: ["modifierList", "disciplineModifiers"],
  },
  [
    {
      code: "GO",
      name: "Occupational-therapy plan of care",
      use: "required",
      instead: undefined,
      note: "Medicare wants it on every therapy code of an occupational therapist, first or second; many other plans do too",
    },
    {
      code: "GP",
      name: "Physical-therapy plan of care",
      note: "For physical therapists. An occupational therapist's line takes GO",
    },
    {
      code: "GN",
      name: "Speech-language-pathology plan of care",
      note: "For speech-language pathologists. An occupational therapist's line takes GO",
    },
  ]
);

const assistants = group(
  { family: "assistant", use: "conditional", sources: ["therapyServices2026"] },
  [
    {
      code: "CO",
      name: "Given by an occupational-therapy assistant, in whole or in part",
      note: "Where the assistant alone gave more than a tenth of a unit's time. Only together with GO; Medicare pays 85 % of the line",
      sources: ["therapyServices2026", "assistantExamples"],
    },
    {
      code: "CQ",
      name: "Given by a physical-therapist assistant, in whole or in part",
      use: "never",
      instead: "CO",
      note: "For physical therapy, together with GP. An occupational-therapy assistant takes CO",
    },
  ]
);

const threshold = group({ family: "threshold", use: "conditional" }, [
  {
    code: "KX",
    name: "Care above Medicare's yearly threshold is necessary and documented",
    note: "Medicare Part B only, and only once the year's occupational therapy passes the threshold",
    sources: ["therapyServices2026"],
  },
]);

const separateService = group(
  { family: "separate service", use: "conditional", sources: ["modifierList", "pairPolicy"] },
  [
    {
      code: "59",
      name: "Distinct from the other service of the day",
      note: "Where two codes of a pair were given in separate blocks of time. Last choice, after XE, XP, XS and XU",
    },
    { code: "XE", name: "Separate encounter", note: "More exact than 59: another visit that day" },
    {
      code: "XP",
      name: "Separate practitioner",
      note: "More exact than 59: another practitioner, e.g. occupational and physical therapist",
    },
    { code: "XS", name: "Separate part of the body", note: "More exact than 59" },
    {
      code: "XU",
      name: "Unusual service that does not overlap",
      note: "More exact than 59: the usual one for blocks of time one after the other",
    },
  ]
);

const telehealth = group(
  { family: "telehealth", use: "conditional", sources: ["modifierList", "telehealth"] },
  [
    {
      code: "95",
      name: "Telehealth by live video",
      note: "With place 10 (client at home) or 02. Plans differ",
    },
    { code: "93", name: "Telehealth by sound alone", note: "With place 10 or 02. Plans differ" },
    {
      code: "FQ",
      name: "Behavioral telehealth by sound alone",
      use: "rare",
      note: "Not together with 93",
      confidence: "medium",
    },
    {
      code: "GT",
      name: "Telehealth by live video (older)",
      note: "Only where a Medicaid or commercial plan still asks for it instead of 95",
      confidence: "medium",
    },
    {
      code: "GQ",
      name: "Telehealth by recording, looked at later",
      use: "never",
      note: "For demonstrations in Alaska and Hawaii, not for live therapy",
    },
  ]
);

const benefit = group({ family: "benefit", use: "by payer" }, [
  {
    code: "96",
    name: "Habilitative: a skill the child never had",
    note: "Many plans count habilitative and rehabilitative visits apart. Children with developmental conditions usually take 96",
  },
  {
    code: "97",
    name: "Rehabilitative: a skill that was lost",
    note: "Many plans count habilitative and rehabilitative visits apart",
  },
]);

const fingerOf = (code: string, name: string): Row => ({
  code,
  name,
  note: "On finger splints and casts",
});

const sides = group({ family: "side", use: "conditional" }, [
  { code: "RT", name: "Right side", note: "On orthoses, splints and casts" },
  { code: "LT", name: "Left side", note: "On orthoses, splints and casts" },
  fingerOf("FA", "Left thumb"),
  fingerOf("F1", "Left index finger"),
  fingerOf("F2", "Left middle finger"),
  fingerOf("F3", "Left ring finger"),
  fingerOf("F4", "Left little finger"),
  fingerOf("F5", "Right thumb"),
  fingerOf("F6", "Right index finger"),
  fingerOf("F7", "Right middle finger"),
  fingerOf("F8", "Right ring finger"),
  fingerOf("F9", "Right little finger"),
]);

const equipment = group({ family: "equipment", use: "conditional" }, [
  { code: "NU", name: "New equipment", note: "On equipment that is sold" },
  { code: "RR", name: "Rental", note: "On equipment that is rented" },
]);

const stateLevels = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9", "UA", "UB", "UC", "UD"];

const payersOwn = group({ family: "payer's own", use: "by payer", confidence: "medium" }, [
  {
    code: "HA",
    name: "Program for children and adolescents",
    note: "Medicaid; each state says when",
  },
  { code: "HQ", name: "In a group", note: "Medicaid, on group therapy; each state says when" },
  {
    code: "TL",
    name: "Early intervention (family service plan)",
    note: "Medicaid, birth-to-three programs",
  },
  {
    code: "TM",
    name: "School services (education program)",
    note: "Medicaid, services in an individualized education program",
  },
  ...stateLevels.map((code): Row => ({
    code,
    name: `Medicaid level of care ${code.slice(1)}, defined by the state`,
    note: "Its meaning differs from state to state: see the state's manual",
    confidence: "high",
  })),
]);

const medicareLiability = group({ family: "Medicare liability", use: "conditional" }, [
  {
    code: "GA",
    name: "Signed notice of likely denial on file (required)",
    note: "Medicare only; the notice says that the service may be denied as not necessary",
  },
  {
    code: "GX",
    name: "Signed notice of likely denial on file (voluntary)",
    note: "Medicare only; may stand together with GY",
  },
  { code: "GY", name: "Not a Medicare benefit", note: "Medicare only; excluded by law" },
  {
    code: "GZ",
    name: "Denial expected, no notice on file",
    note: "Medicare only; the practice bears the cost",
  },
]);

const others = group({ family: "other", use: "rare" }, [
  {
    code: "22",
    name: "Much more work than usual",
    use: "never",
    note: "For surgery, not for therapy codes",
  },
  {
    code: "25",
    name: "Separate office visit on the same day",
    use: "never",
    note: "For physicians' visits, which occupational therapists do not bill",
  },
  {
    code: "50",
    name: "Both sides",
    note: "Some splint and strapping codes; never on 97xxx codes",
    sources: ["modifierList", "feeSchedule"],
    confidence: "medium",
  },
  {
    code: "51",
    name: "Several procedures",
    use: "never",
    note: "Not for physical medicine and rehabilitation codes",
  },
  {
    code: "52",
    name: "Reduced service",
    note: "An untimed service that was not finished, e.g. an evaluation. Of a timed code bill fewer units",
    confidence: "medium",
  },
  {
    code: "76",
    name: "Again on the same day, by the same provider",
    note: "A second session of an untimed code. Of a timed code add the units up",
    confidence: "medium",
  },
  {
    code: "77",
    name: "Again on the same day, by another provider",
    note: "A second session by another provider",
    confidence: "medium",
  },
  { code: "CR", name: "Catastrophe or disaster", note: "Only when Medicare announces it" },
  {
    code: "GE",
    name: "Resident in primary care, teaching physician absent",
    use: "never",
    instead: "GO",
    note: "For residents in teaching hospitals, often typed for GO",
  },
  {
    code: "GC",
    name: "Resident with a teaching physician",
    use: "never",
    note: "For residents in teaching hospitals, not for therapy",
  },
  {
    code: "Q5",
    name: "Substitute under a reciprocal arrangement",
    note: "For physicians and physical therapists; occupational therapists are not named",
    confidence: "medium",
  },
]);

/** All modifiers, family by family. */
export const modifierList: readonly Modifier[] = [
  ...disciplines,
  ...assistants,
  ...threshold,
  ...separateService,
  ...telehealth,
  ...benefit,
  ...sides,
  ...equipment,
  ...payersOwn,
  ...medicareLiability,
  ...others,
];
