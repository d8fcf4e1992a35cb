import { nameKey, type Place, successorsOf, toRecord, type Unit } from "../../gazetteer/index.js";
import type { Parsed } from "../../grammar/index.js";
import type { LocationMention, LocationType } from "../../records.js";
import { canonicalSpelling } from "../../text/index.js";
import type { Context, Fields } from "../kind.js";
import type {
  FeatureSaid,
  LocationParse,
  NameSaid,
  PlaceParse,
  Said,
  UnitSaid,
} from "./grammar/said.js";
import { type Choice, choose } from "./resolve/choose.js";
import { isMeant, isPlaceMeant } from "./resolve/evidence.js";
import { bearsOwnName, levelOf } from "./resolve/units.js";

export function resolve(
  { parse }: Parsed<LocationParse>,
  context: Context,
): Fields<LocationMention> | null {
  if (parse.as === "person") return null;
  const said = parse.row[parse.at];
  switch (said?.as) {
    case "feature":
      return featureFields(said);
    case "unit":
      return unitFields(said, choose(parse.row, parse.at, context));
    case "name":
      return nameFields(said, parse, context);
    default:
      return null;
  }
}

const placeFields = (name: string, type: LocationType): Fields<LocationMention> => ({
  name,
  type,
  unit: null,
  successor: [],
  candidates: [],
  within: null,
});

const featureFields = ({ name, type }: FeatureSaid) => placeFields(canonicalSpelling(name), type);

function unitFields(said: UnitSaid, choice: Choice | null): Fields<LocationMention> {
  if (choice !== null) return chosenFields(said, choice);
  const [type] = said.types;
  // A city that the gazetteer lacks is foreign, and of no level that is known here.
  const unknown = type === undefined || type === "thành phố";
  return placeFields(canonicalSpelling(said.name), unknown ? "other" : levelOf(type));
}

function nameFields(
  said: NameSaid,
  { row, at, backed }: PlaceParse,
  context: Context,
): Fields<LocationMention> | null {
  const choice = choose(row, at, context);
  if (choice !== null && isMeant(said, choice, backed, context)) return chosenFields(said, choice);
  const { other } = said.known;
  if (other === null || !isPlaceMeant(said, row, backed)) return null;
  return placeFields(nameOf(said.name, other), other.type);
}

/** The press has its own names of some communes: "Xăm Khòe" for Săm Khóe. */
const unitName = (said: Said, unit: Unit): string =>
  unit.level !== "commune" || bearsOwnName(unit, said) ? unit.name : canonicalSpelling(said.name);

/**
 * "CHDCND Lào" is called "Lào", "Nhật" "Nhật Bản"; of names that have nothing in common the text has
 * its own choice: "Hoa Kỳ" or "Mỹ", "Luông Pha Băng" or "Luang Prabang".
 */
function nameOf(written: string, { name }: Place): string {
  const own = nameKey(written);
  const known = nameKey(name);
  return own.includes(known) || known.includes(own) ? name : canonicalSpelling(written);
}

const chosenFields = (said: Said, { unit, others }: Choice): Fields<LocationMention> => ({
  name: unitName(said, unit),
  type: unit.level,
  unit: toRecord(unit),
  successor: successorsOf(unit).map(toRecord),
  candidates: others.map(toRecord),
  within: null,
});
