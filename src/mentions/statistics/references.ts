/**
 * Figures get their ids only after kinds have settled which of them stand. Until then one refers to
 * another by the first token of its number.
 */
const MARK = "@";

export const referTo = (token: number): string => MARK + token;

/** The token that a reference leads to, or null where it is none. */
export const tokenOf = (reference: string): number | null =>
  reference.startsWith(MARK) ? Number(reference.slice(MARK.length)) : null;

/** Of a figure that an earlier one is compared with: which one is found by its unit. */
export const EARLIER = `${MARK}earlier`;
