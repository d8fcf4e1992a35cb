import type { Role, RoleGroup } from "../roles.js";

/**
 * One observation about a block: what `explain` says of it, and how far it speaks for or against
 * each role, in log-odds (1 is a hint, 4 is near certain, 20 is a caller's word). A role's own
 * weight adds to that of its groups.
 */
export interface Observation {
  readonly says: string;
  readonly weights: Readonly<Partial<Record<Role | RoleGroup, number>>>;
}

export type Observations = Readonly<Record<string, Observation>>;

/** Where the observers of one table write what they see. */
export interface Seen<Table extends Observations> {
  push(...names: (keyof Table)[]): unknown;
}

/** Against all prose: the line is something else. */
export const NO_PROSE = { sapo: -5, body: -4, note: -4, caption: -5 };
