import { type Lexicon, lexicon, type Reader, type Reading } from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { CHANGES, COMPARATIVES, TURNS } from "../lexicon/changes.js";
import { CALENDAR_WORDS } from "../lexicon/comparisons.js";
import { COORDINATIONS, MODIFIERS } from "../lexicon/contexts.js";
import { BODIES } from "../lexicon/nouns/bodies.js";
import { HEADS } from "../lexicon/nouns/heads.js";
import { PEOPLE } from "../lexicon/nouns/people.js";
import { THINGS } from "../lexicon/nouns/things.js";
import { QUALIFIERS } from "../lexicon/qualifiers.js";
import { STOPS } from "../lexicon/stops.js";

const toRows = (phrases: readonly string[]) => phrases.map((phrase) => [phrase, true] as const);

/** Nouns that can be counted, each the whole head of its phrase. */
export const NOUNS: Lexicon<true> = lexicon(toRows([...HEADS, ...PEOPLE, ...BODIES, ...THINGS]));
/** Those that a group is made of: "tổ 5 người" counts people, "tổ 5 phường" names a group. */
const MEMBERS: Lexicon<true> = lexicon(
  toRows([
    ...PEOPLE,
    "người",
    "hộ",
    "em",
    "cháu",
    "chị",
    "anh",
    "thầy",
    "cô",
    "trẻ",
    "khách",
    "xe",
  ]),
);
const ENDS: Lexicon<true> = lexicon(
  toRows([
    ...STOPS,
    ...TURNS,
    ...[...CHANGES, ...COMPARATIVES, ...QUALIFIERS].map(([phrase]) => phrase),
  ]),
);
const CALENDAR: Lexicon<true> = lexicon(toRows(CALENDAR_WORDS));
const JOINED: Lexicon<true> = lexicon(toRows([...COORDINATIONS, ...MODIFIERS]));

/** A counted phrase goes on for no more words than this. */
const LONGEST = 9;

/** What is counted: the head noun, and where the whole phrase ends. */
export interface Counted {
  /** Tokens from the head's first to before this one are the head. */
  readonly headEnd: number;
  /** Whether a group is made of it: people, households. */
  readonly isMember: boolean;
  /** Whether the lexicon holds it; else any word was taken for one. */
  readonly isListed: boolean;
}

/**
 * The head of a counted phrase. A noun of the lexicon is one as it stands there; any other word is
 * taken with the next, for compounds of two syllables are the open class and nouns of one are listed.
 */
export function headEnd(reader: Reader, at: number): number {
  const { tokens } = reader;
  const known = reader.lookUp(NOUNS, at)?.end ?? -1;
  const end = reader.lookUp(ENDS, at)?.end ?? -1;
  if (known > 0 && known >= end)
    return beginsName(reader, at, known) ? -1 : classified(reader, at, known);
  if (end > 0 || tokens.shape(at) !== Shape.Lower || tokens.glued(at)) return -1;
  if (tokens.end(at) - tokens.start(at) === 1) return -1;
  // A classifier that no table lists, before a noun of several syllables that one does.
  const next = reader.lookUp(NOUNS, at + 1)?.end ?? -1;
  if (next > at + 2) return at + 1;
  const isCompound = tokens.shape(at + 1) === Shape.Lower && reader.lookUp(ENDS, at + 1) === null;
  return isCompound ? at + 2 : at + 1;
}

/** A capital in lower-case text begins a name, unless the noun is written with one ("HTX"). */
function beginsName({ tokens }: Reader, at: number, end: number): boolean {
  return tokens.shape(at) === Shape.Capital && tokens.capitalized(end - 1) && end - at > 1;
}

/** "lượt" counts visits of people and keeps them: "lượt người", "lượt khách". */
function classified(reader: Reader, at: number, end: number): number {
  if (end !== at + 1 || reader.tokens.slice(at).toLowerCase() !== "lượt") return end;
  const noun = reader.lookUp(MEMBERS, end)?.end ?? -1;
  return noun > 0 && (reader.lookUp(ENDS, end)?.end ?? -1) < noun ? noun : end;
}

/** A counted phrase: its head and what follows it, up to a verb, a particle, a sign or a name. */
export function readCounted(reader: Reader, at: number): Reading<Counted> | null {
  const head = headEnd(reader, at);
  if (head < 0) return null;
  const joined = reader.lookUp(JOINED, at)?.end ?? -1;
  let end = Math.max(head, joined);
  while (end - at < LONGEST) {
    const next = reader.lookUp(JOINED, end)?.end ?? wordEnd(reader, end);
    if (next < 0) break;
    end = next;
  }
  const isMember = reader.lookUp(MEMBERS, at) !== null;
  const isListed = reader.lookUp(NOUNS, at) !== null;
  return { end, value: { headEnd: head, isMember, isListed } };
}

function wordEnd(reader: Reader, at: number): number {
  const shape = reader.tokens.shape(at);
  const isWord = shape === Shape.Lower || shape === Shape.Upper || shape === Shape.Mixed;
  if (!isWord) return -1;
  // "1.420 ca năm 2010": a date begins.
  if (reader.tokens.shape(at + 1) === Shape.Number && reader.lookUp(CALENDAR, at)) return -1;
  const noun = reader.lookUp(NOUNS, at)?.end ?? -1;
  const stop = reader.lookUp(ENDS, at)?.end ?? -1;
  if (stop > 0 && stop >= noun) return -1;
  return noun > 0 ? noun : at + 1;
}
