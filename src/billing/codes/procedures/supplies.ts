import { group, type Procedure } from "../procedure";

/** Orthoses, supplies, equipment and the HCPCS services that some plans and Medicaid programs use. */
export const supplies: readonly Procedure[] = [
  ...group(
    {
      kind: "supply",
      timing: { basis: "count", by: "item" },
      sources: ["hcpcs"],
      confidence: "high",
    },
    [
      {
        code: "L3806",
        name: "Wrist-hand-finger orthosis, custom-made, with joint(s)/turnbuckle/springs",
        from: "2007-01-01",
      },
      {
        code: "L3807",
        name: "Wrist-hand-finger orthosis, no joints, prefabricated then custom-fitted by an expert",
        from: "2000-01-01",
      },
      {
        code: "L3808",
        name: "Wrist-hand-finger orthosis, rigid, no joints, custom-made",
        from: "2007-01-01",
      },
      {
        code: "L3809",
        name: "Wrist-hand-finger orthosis, no joints, prefabricated off the shelf",
        from: "2014-01-01",
      },
      { code: "L3702", name: "Elbow orthosis, no joints, custom-made", from: "2006-01-01" },
      {
        code: "L3710",
        name: "Elbow orthosis, elastic with metal joints, off the shelf",
        from: "1986-01-01",
      },
      {
        code: "L3760",
        name: "Elbow orthosis, adjustable locking joint, prefab custom-fitted",
        from: "2001-01-01",
      },
      {
        code: "L3761",
        name: "Elbow orthosis, adjustable locking joint, off the shelf",
        from: "2018-01-01",
      },
      {
        code: "L3762",
        name: "Elbow orthosis, rigid, no joints, off the shelf",
        from: "2003-01-01",
      },
      {
        code: "L3763",
        name: "Elbow-wrist-hand orthosis, rigid, no joints, custom-made",
        from: "2006-01-01",
      },
      {
        code: "L3764",
        name: "Elbow-wrist-hand orthosis with joints, custom-made",
        from: "2006-01-01",
      },
      { code: "L3905", name: "Wrist-hand orthosis with joints, custom-made", from: "2006-01-01" },
      { code: "L3906", name: "Wrist-hand orthosis, no joints, custom-made", from: "1986-01-01" },
      { code: "L3908", name: "Wrist cock-up orthosis, off the shelf", from: "1986-01-01" },
      { code: "L3912", name: "Hand-finger flexion glove, off the shelf", from: "1982-01-01" },
      { code: "L3913", name: "Hand-finger orthosis, no joints, custom-made", from: "2006-01-01" },
      {
        code: "L3915",
        name: "Wrist-hand orthosis with joints, prefab custom-fitted",
        from: "2007-01-01",
      },
      { code: "L3916", name: "Wrist-hand orthosis with joints, off the shelf", from: "2014-01-01" },
      {
        code: "L3917",
        name: "Metacarpal-fracture hand orthosis, prefab custom-fitted",
        from: "2004-01-01",
      },
      {
        code: "L3918",
        name: "Metacarpal-fracture hand orthosis, off the shelf",
        from: "2014-01-01",
      },
      { code: "L3919", name: "Hand orthosis, no joints, custom-made", from: "2006-01-01" },
      { code: "L3921", name: "Hand-finger orthosis with joints, custom-made", from: "2006-01-01" },
      {
        code: "L3923",
        name: "Hand-finger orthosis, no joints, prefab custom-fitted",
        from: "2001-01-01",
      },
      { code: "L3924", name: "Hand-finger orthosis, no joints, off the shelf", from: "2014-01-01" },
      {
        code: "L3925",
        name: "Finger orthosis (PIP/DIP) with joint/spring, off the shelf",
        from: "2008-01-01",
      },
      {
        code: "L3927",
        name: "Finger orthosis (PIP/DIP), static, off the shelf",
        from: "2008-01-01",
      },
      {
        code: "L3929",
        name: "Hand-finger orthosis with joints, prefab custom-fitted",
        from: "2008-01-01",
      },
      {
        code: "L3930",
        name: "Hand-finger orthosis with joints, off the shelf",
        from: "2014-01-01",
      },
      {
        code: "L3931",
        name: "Wrist-hand-finger orthosis with joints, prefabricated incl. fitting",
        from: "2008-01-01",
      },
      { code: "L3933", name: "Finger orthosis, no joints, custom-made", from: "2006-01-01" },
      { code: "L3935", name: "Finger orthosis with joint, custom-made", from: "2006-01-01" },
      {
        code: "L3956",
        name: "Extra joint added to an upper-limb orthosis, per joint",
        from: "1997-01-01",
      },
      {
        code: "L3995",
        name: "Addition to an upper-limb orthosis: sock or equal",
        from: "1989-01-01",
      },
      {
        code: "L3999",
        name: "Upper-limb orthosis, not otherwise specified (describe)",
        from: "1982-01-01",
      },
      { code: "L4210", name: "Orthosis repair, minor parts", from: "1985-01-01" },
      {
        code: "L4396",
        name: "Ankle-foot orthosis, static or dynamic, for positioning, prefab custom-fitted",
        from: "1997-01-01",
      },
      {
        code: "L4397",
        name: "Ankle-foot orthosis, static or dynamic, for positioning, off the shelf",
        from: "2014-01-01",
      },
      {
        code: "L4398",
        name: "Foot-drop splint, recumbent positioning, off the shelf",
        from: "1997-01-01",
      },
      { code: "L1902", name: "Ankle gauntlet, off the shelf", from: "1988-01-01" },
      { code: "L1930", name: "Ankle-foot orthosis, plastic, prefabricated", from: "1982-01-01" },
      { code: "L1960", name: "Ankle-foot orthosis, solid ankle, custom-made", from: "1982-01-01" },
      { code: "A4565", name: "Sling", from: "1983-01-01" },
      {
        code: "A4570",
        name: "Splint (generic); invalid for Medicare",
        medicare: "not valid",
        medicareWants: "Q4051 or the orthosis's own code",
        from: "1982-01-01",
      },
      {
        code: "A9270",
        name: "Non-covered item or service of any kind",
        medicare: "not covered",
        from: "1986-01-01",
      },
      {
        code: "A9281",
        name: "Reacher/grabbing device",
        medicare: "not covered",
        from: "2006-01-01",
      },
      { code: "A9300", name: "Exercise equipment", medicare: "not covered", from: "1993-01-01" },
      { code: "A9999", name: "DME supply/accessory, not otherwise specified", from: "2004-01-01" },
      { code: "E1399", name: "Durable medical equipment, miscellaneous", from: "1986-01-01" },
      { code: "E0190", name: "Positioning cushion/pillow/wedge", from: "2004-01-01" },
      { code: "E0240", name: "Bath/shower chair", medicare: "not covered", from: "2004-01-01" },
      { code: "E0241", name: "Bath tub wall rail", medicare: "not covered", from: "1986-01-01" },
      { code: "E0247", name: "Tub/toilet transfer bench", from: "2004-01-01" },
      { code: "E0700", name: "Safety equipment, device or accessory", from: "1986-01-01" },
      {
        code: "E0638",
        name: "Standing frame, one position, any size incl. pediatric",
        medicare: "not covered",
        from: "2004-01-01",
      },
      {
        code: "E0641",
        name: "Standing frame, multi-position, any size incl. pediatric",
        medicare: "not covered",
        from: "2006-01-01",
      },
      {
        code: "E0642",
        name: "Standing frame, mobile, any size incl. pediatric",
        medicare: "not covered",
        from: "2006-01-01",
      },
      { code: "E1011", name: "Modification to a pediatric wheelchair, width", from: "2003-01-01" },
      { code: "E1229", name: "Pediatric wheelchair, not otherwise specified", from: "2005-01-01" },
      {
        code: "E8000",
        name: "Pediatric gait trainer, posterior support",
        medicare: "not valid",
        from: "2005-01-01",
      },
      {
        code: "E8001",
        name: "Pediatric gait trainer, upright support",
        medicare: "not valid",
        from: "2005-01-01",
      },
      {
        code: "E8002",
        name: "Pediatric gait trainer, anterior support",
        medicare: "not valid",
        from: "2005-01-01",
      },
      { code: "Q4010", name: "Cast supplies, short-arm, age 11+, fiberglass", from: "2001-07-01" },
      { code: "Q4012", name: "Cast supplies, short-arm, age 0-10, fiberglass", from: "2001-07-01" },
      {
        code: "Q4022",
        name: "Cast supplies, short-arm SPLINT, age 11+, fiberglass",
        from: "2001-07-01",
      },
      {
        code: "Q4024",
        name: "Cast supplies, short-arm SPLINT, age 0-10, fiberglass",
        from: "2001-07-01",
      },
      {
        code: "Q4018",
        name: "Cast supplies, long-arm SPLINT, age 11+, fiberglass",
        from: "2001-07-01",
      },
      {
        code: "Q4020",
        name: "Cast supplies, long-arm SPLINT, age 0-10, fiberglass",
        from: "2001-07-01",
      },
      { code: "Q4049", name: "Finger splint, static", from: "2001-07-01" },
      { code: "Q4051", name: "Splint supplies, miscellaneous", from: "2001-07-01" },
      {
        code: "S8450",
        name: "Prefabricated finger splint (digit modifier needed)",
        medicare: "not valid",
        from: "2002-01-01",
      },
      {
        code: "S8451",
        name: "Prefabricated wrist or ankle splint",
        medicare: "not valid",
        from: "2002-01-01",
      },
      {
        code: "S8452",
        name: "Prefabricated elbow splint",
        medicare: "not valid",
        from: "2002-01-01",
      },
    ]
  ),
  ...group(
    { kind: "treatment", timing: { basis: "session" }, sources: ["hcpcs"], confidence: "high" },
    [
      {
        code: "S8940",
        name: "Hippotherapy, per session",
        medicare: "not valid",
        from: "2005-04-01",
      },
      {
        code: "T1018",
        name: "School-based IEP services, bundled",
        medicare: "not valid",
        from: "2002-07-01",
      },
      {
        code: "T1023",
        name: "Screening for a program, per encounter",
        medicare: "not valid",
        from: "2003-01-01",
      },
      {
        code: "T1024",
        name: "Team evaluation/treatment of a child with multiple disabilities, per encounter",
        medicare: "not valid",
        from: "2003-01-01",
      },
    ]
  ),
  ...group(
    {
      kind: "treatment",
      timing: { basis: "own", unitMinutes: 15, threshold: "midpoint" },
      sources: ["hcpcs"],
      confidence: "medium",
    },
    [
      { code: "L4205", name: "Orthosis repair labor", from: "1997-01-01" },
      {
        code: "T1013",
        name: "Sign-language/oral interpreter",
        medicare: "not valid",
        from: "2001-07-01",
      },
      {
        code: "T1027",
        name: "Family training and counseling for child development",
        medicare: "not valid",
        from: "2003-01-01",
      },
      {
        code: "S5108",
        name: "Home-care training to client",
        medicare: "not valid",
        from: "2003-04-01",
      },
      {
        code: "S5110",
        name: "Home-care training, family",
        medicare: "not valid",
        from: "2003-01-01",
      },
    ]
  ),
];
