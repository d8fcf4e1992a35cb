import { type Unit, unitsCalled } from "../../../gazetteer/index.js";
import { canonicalSpelling } from "../../../text/index.js";
import type { Context } from "../../kind.js";
import type { NameSaid } from "../grammar/said.js";
import { GIVEN_SYLLABLES, WORD_NAMES } from "../lexicon/common-names.js";
import type { Choice } from "./choose.js";
import { nearness } from "./home.js";

const WORDS: ReadonlySet<string> = new Set(WORD_NAMES);
const GIVEN: ReadonlySet<string> = new Set(GIVEN_SYLLABLES);
/** A district's name that this many communes elsewhere bear too tells nothing by itself. */
const MOST_SHARING = 2;

/** Whether a name alone means a unit here, or may as well be a word, a person or nothing. */
export function isMeant(
  said: NameSaid,
  { unit, held, beside }: Choice,
  backed: boolean,
  context: Context,
): boolean {
  const { company } = said;
  const name = canonicalSpelling(said.name);
  const isWord = WORDS.has(name);
  const isPersonal = name.split(" ").every((syllable) => GIVEN.has(syllable));
  if (company.shouted && (isWord || !name.includes(" "))) return false;
  const told = held || backed;
  if (company.crowded) return unit.level === "province" ? !isPersonal : told && !isPersonal;
  if (unit.level === "province" || told) return true;
  const atHome = nearness(unit, context) !== "elsewhere";
  if (unit.level === "district") {
    if (atHome || company.locative || beside) return true;
    return !isWord && !isPersonal && !company.opening && isRare(name);
  }
  if (isWord || !atHome) return false;
  return company.locative || beside || !isPersonal;
}

/** Whether hardly any other place bears the name. */
function isRare(name: string): boolean {
  const units: readonly Unit[] = unitsCalled(name);
  const districts = new Set(units.filter(({ level }) => level === "district").map((u) => u.code));
  const communes = units.filter(({ level }) => level === "commune");
  const elsewhere = communes.filter((it) => it.parent === null || !districts.has(it.parent.code));
  return districts.size <= 2 && new Set(elsewhere.map((u) => u.code)).size <= MOST_SHARING;
}
