import { nameKey, type Place, placeNames, unitNames } from "../../../gazetteer/index.js";
import { type Lexicon, lexicon } from "../../../grammar/index.js";
import type { KnownName } from "./said.js";

/** Every name that counts without a type word before it; made when the grammar is first compiled. */
export const KNOWN_NAMES: Lexicon<KnownName> = lexicon<KnownName>(knownNames);

/** Those that open without a capital: "miền Trung", "đồng bằng sông Hồng", "châu Âu". */
export const LOWER_CASE_NAMES: Lexicon<Place> = lexicon(() =>
  [...placeNames()].filter(
    ([name, { type, typeWord }]) => typeWord === "" && type === "region" && /^\p{Ll}/u.test(name),
  ),
);

interface Meaning {
  levels: number;
  other: Place | null;
}

function knownNames(): Iterable<readonly [string, KnownName]> {
  const meanings = new Map<string, Meaning>();
  const rows = new Map<string, Meaning>();
  const meaningOf = (name: string): Meaning => {
    const key = nameKey(name);
    const meaning = meanings.get(key) ?? { levels: 0, other: null };
    meanings.set(key, meaning);
    for (const spelling of spellings(name)) rows.set(spelling, meaning);
    return meaning;
  };
  for (const [name, levels] of unitNames()) {
    if (isWritten(name)) meaningOf(name).levels |= levels;
  }
  for (const [spelling, place] of placeNames()) {
    if (place.typeWord === "") meaningOf(spelling).other ??= place;
    else {
      // "Sông Lô" opens a sentence as a river, else it is a district.
      const unit = meanings.get(nameKey(`${place.typeWord} ${spelling}`));
      if (unit !== undefined) unit.other ??= place;
    }
  }
  return rows;
}

/** What is a number alone is read as one: "phường 12", "phường V". */
const isWritten = (name: string): boolean => !/^(?:\d+|[IVX]+)$/.test(name);

/** Double names stand with a dash or without: "Bà Rịa - Vũng Tàu", "Thừa Thiên - Huế". */
function spellings(name: string): readonly string[] {
  if (name.includes("-")) return [name, name.replace(/\s*-\s*/g, " ")];
  return name === "Thừa Thiên Huế" ? [name, "Thừa Thiên - Huế"] : [name];
}
