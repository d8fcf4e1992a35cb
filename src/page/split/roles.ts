/**
 * The parts that a block can play, in the order pages have them. "before", "lead-residue" and
 * "teaser-residue" are all residue: they differ in what may follow, so that after the turn to the
 * teasers no block can be the lead's again.
 */
export const ROLES = [
  "before",
  "lead-title",
  "lead-date",
  "top-byline",
  "lead-note",
  "lead-sapo",
  "lead-caption",
  "lead-body",
  "lead-heading",
  "lead-byline",
  "lead-residue",
  "lead-box",
  "section",
  "teaser-title",
  "teaser-date",
  "teaser-sapo",
  "teaser-more",
  "teaser-byline",
  "teaser-residue",
  "teaser-box",
] as const;

export type Role = (typeof ROLES)[number];

/** Short names for roles that evidence mostly speaks of together. */
export const ROLE_GROUPS = {
  title: ["lead-title", "teaser-title"],
  date: ["lead-date", "teaser-date"],
  byline: ["top-byline", "lead-byline", "teaser-byline"],
  sapo: ["lead-sapo", "teaser-sapo"],
  body: ["lead-body", "teaser-more"],
  note: ["lead-note"],
  caption: ["lead-caption"],
  heading: ["lead-heading"],
  residue: ["before", "lead-residue", "teaser-residue"],
  box: ["lead-box", "teaser-box"],
  lead: [
    "lead-title",
    "lead-date",
    "top-byline",
    "lead-note",
    "lead-sapo",
    "lead-caption",
    "lead-body",
    "lead-heading",
    "lead-byline",
  ],
  teaser: ["teaser-title", "teaser-date", "teaser-sapo", "teaser-more", "teaser-byline"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type RoleGroup = keyof typeof ROLE_GROUPS;
