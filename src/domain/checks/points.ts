/** The points of the guidance's *Tänk på det här* that only a person can answer (docs/method.md, Checks). */

/** In the order of the guidance. */
export const POINTS = [
  "channel-transparency",
  "external-partners",
  "sustainability-and-equal-treatment",
  "powers-of-attorney",
  "other-languages",
  "reading-aloud",
  "assistive-technology",
  "equipment-on-site",
  "security",
  "e-identification",
  "standards",
  "reuse-by-others",
  "terms-defined",
  "phase-out-plan",
  "external-communication",
  "internal-communication",
  "part-of-other-planning",
  "policy-or-checklist",
] as const;

/** The code of a point. */
export type Point = (typeof POINTS)[number];

export const ANSWERS = ["yes", "no", "not-relevant"] as const;

/** What a person answers to a point. */
export type Answer = (typeof ANSWERS)[number];

/** Answers kept in the workbook; a point without one has not been answered. */
export type Answers = Readonly<Partial<Record<Point, Answer>>>;
