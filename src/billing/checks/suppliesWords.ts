/** Parts of the body that an orthosis, splint or cast is for. */
export const bodyParts = [
  "neck",
  "shoulder",
  "elbow",
  "wrist",
  "hand",
  "finger",
  "hip",
  "knee",
  "ankle",
  "foot",
] as const;
export type BodyPart = (typeof bodyParts)[number];

/** Equipment that a practice supplies. */
export const equipmentKinds = [
  "wheelchair",
  "gait trainer",
  "standing frame",
  "bath or shower chair",
  "bath tub rail",
  "transfer bench",
  "reacher",
] as const;
export type EquipmentKind = (typeof equipmentKinds)[number];

/** What a supply is for, or is. */
export type SupplyThing = BodyPart | EquipmentKind;

const arm = ["shoulder", "elbow", "wrist", "hand", "finger"] as const;
const leg = ["hip", "knee", "ankle", "foot"] as const;
// People say hand for all that is at the end of the arm, and an ankle orthosis holds the foot.
const hand = ["wrist", "hand", "finger"] as const;
const foot = ["ankle", "foot"] as const;

/**
 * Words, as they stand in a Description or in our name of a code, and all that they may stand for:
 * rather too much than too little, for what may be right is not told of.
 */
const meanings: readonly (readonly [words: RegExp, things: readonly SupplyThing[]])[] = [
  [/\b(upper[ -](limb|extremity)|arms?|[rlb]?ue|(above|below)[ -](the )?elbow)\b/, arm],
  [/\b(lower[ -](limb|extremity)|legs?|[rlb]le|(above|below)[ -](the )?knee)\b/, leg],
  [/\bforearms?\b/, ["elbow", ...hand]],
  [/\b(neck|cervical)\b/, ["neck"]],
  [/\b(shoulders?|sewho)\b/, ["shoulder"]],
  [/\b(elbows?|s?ewho|ewhfo)\b/, ["elbow"]],
  [/\b(wrists?|carpal|cock-?up)\b/, ["wrist"]],
  [/\b(hands?|thumbs?|palms?|metacarpals?|mcp|gloves?|w?hfo|s?ewho|ewhfo)\b/, hand],
  [/\b(fingers?|digits?|pip|dip|mallet)\b/, ["hand", "finger"]],
  [/\bhips?\b/, ["hip"]],
  [/\b(knees?|kafo)\b/, ["knee"]],
  [/\b(ankles?|foot|feet|heels?|toes?|[dk]?afo|smo)\b/, foot],
  [/\bwheel ?chairs?\b/, ["wheelchair"]],
  [/\b(gait trainers?|walkers?)\b/, ["gait trainer"]],
  [/\b(standers?|standing frames?)\b/, ["standing frame"]],
  [/\b(bath|shower)( ?\/ ?shower)? (chairs?|seats?)\b/, ["bath or shower chair"]],
  [/\b(grab bars?|(tub|wall|bath tub wall) rails?)\b/, ["bath tub rail"]],
  [/\b(transfer|tub) bench(es)?\b/, ["transfer bench"]],
  [/\b(reachers?|grabbers?|grabbing)\b/, ["reacher"]],
];

/** Every body part and piece of equipment that a text may mean. */
export function thingsIn(text: string): ReadonlySet<SupplyThing> {
  const plain = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\s_]+/g, " ");
  return new Set(meanings.flatMap(([words, things]) => (words.test(plain) ? things : [])));
}

export function isBodyPart(thing: SupplyThing): thing is BodyPart {
  return (bodyParts as readonly string[]).includes(thing);
}

/** Who made an orthosis fit: our names of codes and Descriptions say it in the same words. */
export type Making = "custom-made" | "prefabricated";

const customMade = /\bcustom[ -](made|fabricated|molded|moulded|built)\b|\bfabricated by\b/i;
const prefabricated = /\b(prefab\w*|pre-fab\w*|off[ -]the[ -]shelf|ots)\b/i;

/** How a text says that the item was made; undefined where it does not, or says both. */
export function makingIn(text: string): Making | undefined {
  const isCustom = customMade.test(text);
  if (isCustom === prefabricated.test(text)) return undefined;
  return isCustom ? "custom-made" : "prefabricated";
}
