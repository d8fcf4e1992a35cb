import type { Match, Pattern, Rule } from "../../../grammar/index.js";
import { capture, entry, lexicon, optional, sequence, words } from "../../../grammar/index.js";
import type { PartOfDay } from "../../../records.js";
import { BODIES } from "../lexicon/figures/bodies.js";
import { LENGTHS, MEASURES } from "../lexicon/figures/measures.js";
import { FIGURE_OPENERS } from "../lexicon/figures/openers.js";
import { PEOPLE } from "../lexicon/figures/people.js";
import { THINGS } from "../lexicon/figures/things.js";
import { AND, DASHES, UNTIL } from "../lexicon/modifiers.js";
import { COUNT_WORDS, PARTS_OF_DAY } from "../lexicon/units.js";
import { YEAR_SHIFTS } from "../lexicon/years.js";
import type { Circumstance, Clock, Said, Year } from "../said.js";
import { count, yearNumber } from "./numbers.js";

/** A rule for one way of saying a date. */
export type DateRule = Rule<Said>;

/** What a pair "9/11" or a number is counted in: before these it is a figure, no date. */
export const figureNoun = words(...BODIES, ...PEOPLE, ...THINGS, ...MEASURES, ...LENGTHS);
/** Words that open a figure. */
export const FIGURE_OPENING: readonly string[] = FIGURE_OPENERS;

export const dash = words(...DASHES);
export const until = words(...UNTIL);
export const and = words(...AND);
export const part = capture("part", entry(lexicon(PARTS_OF_DAY)));
const yearShift = capture("year", entry(lexicon(YEAR_SHIFTS)));

/** "/2023", " năm 2023", " của năm 2023", " năm nay". */
export const ofYear: Pattern = {
  type: "choice",
  alternatives: [
    sequence(words("/", "-", "–", "."), capture("year", yearNumber)),
    sequence(optional(words("của", ",")), "năm", capture("year", yearNumber)),
    sequence(optional("của"), yearShift),
  ],
};

/** "9", "chín". */
export const howMany: Pattern = {
  type: "choice",
  alternatives: [capture("count", count), capture("count", entry(lexicon(COUNT_WORDS)))],
};

export const yearOf = (match: Match): Year | null => match.value<Year>("year") ?? null;

/** The part of the day and the clock that stand with a date. */
export const circumstance = (match: Match): Circumstance => {
  const part = match.value<PartOfDay>("part");
  const clock = match.value<Clock>("clock");
  return {
    ...(part === undefined ? {} : { part }),
    ...(clock === undefined ? {} : { clock }),
  };
};
/** The part of the day and the clock of what is said otherwise too. */
export const circumstanceOf = ({ part, clock }: Circumstance): Circumstance => ({
  ...(part === undefined ? {} : { part }),
  ...(clock === undefined ? {} : { clock }),
});
