/** A provider taxonomy: the ten characters that tell a plan what a provider or a group is. */
export interface Taxonomy {
  code: string;
  name: string;
  /** group: of an organization that bills, never of the person who gave the service. */
  level: "individual" | "group";
}

/** Those of therapists, assistants and the places they work at: NUCC taxonomy 25.1, read 2026-11. */
export const taxonomies: readonly Taxonomy[] = [
  { code: "225X00000X", name: "Occupational Therapist", level: "individual" },
  { code: "225XP0200X", name: "OT - Pediatrics", level: "individual" },
  { code: "225XF0002X", name: "OT - Feeding, Eating & Swallowing", level: "individual" },
  { code: "225XM0800X", name: "OT - Mental Health", level: "individual" },
  { code: "225XH1200X", name: "OT - Hand", level: "individual" },
  { code: "225XN1300X", name: "OT - Neurorehabilitation", level: "individual" },
  { code: "225XL0004X", name: "OT - Low Vision", level: "individual" },
  { code: "225XE0001X", name: "OT - Environmental Modification", level: "individual" },
  { code: "225XE1200X", name: "OT - Ergonomics", level: "individual" },
  { code: "225XG0600X", name: "OT - Gerontology", level: "individual" },
  { code: "225XH1300X", name: "OT - Human Factors", level: "individual" },
  { code: "225XP0019X", name: "OT - Physical Rehabilitation", level: "individual" },
  { code: "225XR0403X", name: "OT - Driving and Community Mobility", level: "individual" },
  { code: "224Z00000X", name: "Occupational Therapy Assistant", level: "individual" },
  { code: "224ZF0002X", name: "OTA - Feeding, Eating & Swallowing", level: "individual" },
  { code: "225100000X", name: "Physical Therapist", level: "individual" },
  { code: "2251P0200X", name: "PT - Pediatrics", level: "individual" },
  { code: "235Z00000X", name: "Speech-Language Pathologist", level: "individual" },
  { code: "261QR0400X", name: "Clinic/Center - Rehabilitation", level: "group" },
  { code: "261QR0401X", name: "Clinic/Center - CORF", level: "group" },
  { code: "261QD1600X", name: "Clinic/Center - Developmental Disabilities", level: "group" },
  { code: "261QP2000X", name: "Clinic/Center - Physical Therapy", level: "group" },
  { code: "193400000X", name: "Group - Single Specialty", level: "group" },
  { code: "193200000X", name: "Group - Multi-Specialty", level: "group" },
];

const taxonomiesByCode = new Map(taxonomies.map((taxonomy) => [taxonomy.code, taxonomy]));
const form = /^\d{3}[A-Z0-9]{6}X$/;

/** The taxonomy of a code as typed; undefined where it is not one of the list. */
export function findTaxonomy(code: string): Taxonomy | undefined {
  return taxonomiesByCode.get(code.trim().toUpperCase());
}

/** True for three digits, six letters or digits, and an X. */
export function isTaxonomyForm(code: string): boolean {
  return form.test(code.trim().toUpperCase());
}
