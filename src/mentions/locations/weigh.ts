import { nameKey } from "../../gazetteer/index.js";
import type { Parsed } from "../../grammar/index.js";
import type { LocationParse, NameSaid } from "./grammar/said.js";

/**
 * What one story tells of names said alone in it: that of a unit which it also names with its type
 * word, of a country which it also names in full, is meant again; that of a country which is the
 * given name of one of its people is not.
 */
export function weigh(
  parses: readonly LocationParse[],
): (parsed: Parsed<LocationParse>) => Parsed<LocationParse> | null {
  const units = new Set<string>();
  const countries = new Set<string>();
  const people = new Set<string>();
  for (const parse of parses) {
    if (parse.as === "person") people.add(nameKey(parse.given));
    else {
      const said = parse.row[parse.at];
      if (said?.as === "unit") units.add(nameKey(said.name));
      if (said?.as === "name" && isInFull(said)) countries.add(nameKey(said.name));
    }
  }
  return (parsed) => {
    const { parse } = parsed;
    if (parse.as === "person") return null;
    const said = parse.row[parse.at];
    if (said?.as !== "name") return parsed;
    const key = nameKey(said.name);
    if (people.has(key) && !said.name.includes(" ")) return null;
    const { other } = said.known;
    const inFull = nameKey(other?.name ?? "");
    const isBacked = units.has(key) || (inFull !== key && countries.has(inFull));
    return isBacked ? { ...parsed, parse: { ...parse, backed: true } } : parsed;
  };
}

/** "Thái Lan", not "Thái". */
const isInFull = ({ name, known }: NameSaid): boolean =>
  known.other?.type === "country" && nameKey(known.other.name) === nameKey(name);
