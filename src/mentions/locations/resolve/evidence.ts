import { type Unit, unitsCalled } from "../../../gazetteer/index.js";
import { canonicalSpelling } from "../../../text/index.js";
import type { Context } from "../../kind.js";
import type { NameSaid, Said } from "../grammar/said.js";
import { GIVEN_SYLLABLES, WORD_NAMES } from "../lexicon/common-names.js";
import { FREQUENT_SURNAMES, PEOPLES } from "../lexicon/company.js";
import type { Choice } from "./choose.js";
import { nearness } from "./home.js";
import { isToCome } from "./units.js";

const WORDS: ReadonlySet<string> = new Set(WORD_NAMES);
const SURNAMES: ReadonlySet<string> = new Set(FREQUENT_SURNAMES);
const GIVEN: ReadonlySet<string> = new Set(GIVEN_SYLLABLES);
const PEOPLE: ReadonlySet<string> = new Set(PEOPLES);
/** A district's name that this many communes elsewhere bear too tells nothing by itself. */
const MOST_SHARING = 2;

/** Whether a name alone means a unit here, or may as well be a word, a person or nothing. */
export function isMeant(
  said: NameSaid,
  { unit, held, holding, holdsVillage, beside, neighbouring, listed }: Choice,
  backed: boolean,
  context: Context,
): boolean {
  const { company, known } = said;
  const name = canonicalSpelling(said.name);
  const isWord = WORDS.has(name);
  const isPersonal = mayBePerson(name) || (unit.level !== "province" && opensLikePerson(name));
  // The city is called by the man's name, the man far more often.
  if (name === "Hồ Chí Minh" && !beside) return false;
  if (company.shouted && (isWord || !name.includes(" "))) return false;
  const inRow = held || holding || holdsVillage || backed;
  // A country is better known than any commune: "Hà Lan", "Nam Mỹ", "(Vân Nam)".
  const isBetterKnown = known.other !== null && unit.level === "commune";
  if (isBetterKnown && ((!inRow && !neighbouring) || isToCome(unit, context.asOf))) return false;
  const told = inRow || said.link.startsWith("(");
  if (company.crowdedLeft || company.crowdedRight) {
    return !isPersonal && (unit.level === "province" || told);
  }
  if (unit.level === "province" || told) return true;
  const atHome = nearness(unit, context) !== "elsewhere";
  const isFeature = known.other !== null && known.other.typeWord !== "";
  if (isFeature && company.opening && !atHome) return false;
  if (unit.level === "district") {
    if (atHome || company.locative || beside) return true;
    // Only a name of one syllable looks like any word that opens a sentence.
    const mayBeWord = company.opening && !name.includes(" ");
    return !isWord && !isPersonal && !mayBeWord && isRare(name);
  }
  if (!(atHome || listed) || (isWord && !neighbouring)) return false;
  return company.locative || beside || !isPersonal;
}

/** "Thái Bình", "Thanh Hà". */
const mayBePerson = (name: string): boolean =>
  name.split(" ").every((syllable) => GIVEN.has(syllable));

/** "Nguyễn Thái Bình", "Lê Chân". */
const opensLikePerson = (name: string): boolean => SURNAMES.has(name.split(" ")[0] ?? "");

/** Whether a known place besides units is meant, or its name is a word, a person's or a people's here. */
export function isPlaceMeant(
  { known, company, name }: NameSaid,
  row: readonly Said[],
  backed: boolean,
): boolean {
  const isShort = !name.includes(" ");
  // No river has a capital within a sentence: "thăm Sông Cầu".
  if (known.other?.typeWord !== "" && !company.opening) return false;
  // "khặp Thái" beside "gạo Thái": a country is one where the story, or its neighbour, tells so.
  if (PEOPLE.has(name) && !backed && !row.some((said) => isCountry(said, name))) return false;
  if (known.other?.isWordToo !== true) return !(company.shouted && isShort && name.length < 4);
  if (company.crowdedLeft || company.givenFollows || (company.shouted && isShort)) return false;
  return !company.opening || row.some((said) => said.as === "name" && said.name !== name);
}

const isCountry = (said: Said, besides: string): boolean =>
  said.as === "name" && said.name !== besides && said.known.other?.type === "country";

/** Whether hardly any other place bears the name. */
function isRare(name: string): boolean {
  const units: readonly Unit[] = unitsCalled(name);
  const districts = new Set(units.filter(({ level }) => level === "district").map((u) => u.code));
  const communes = units.filter(({ level }) => level === "commune");
  const elsewhere = communes.filter((it) => it.parent === null || !districts.has(it.parent.code));
  return districts.size <= 2 && new Set(elsewhere.map((u) => u.code)).size <= MOST_SHARING;
}
