import type { Match } from "../../../grammar/index.js";
import type { Company, FeatureSaid, KnownName, NameSaid, UnitSaid } from "./said.js";
import type { FeatureWord, UnitWord } from "./words.js";

/** Where a place stands and what it is called: the capture "name" of a match. */
export function extent(match: Match) {
  const name = match.get("name");
  const core = { start: name?.start ?? match.start, end: name?.end ?? match.end };
  return {
    start: match.start,
    end: match.end,
    name: match.tokens.slice(core.start, core.end),
    core,
    map: null,
    link: "",
    closes: false,
  };
}

export const unitSaid = (match: Match, ...words: readonly UnitWord[]): UnitSaid => ({
  as: "unit",
  types: words.map(({ type }) => type),
  own: true,
  ...extent(match),
});

export const featureSaid = (match: Match, { type }: FeatureWord): FeatureSaid => ({
  as: "feature",
  type,
  ...extent(match),
});

/** After a type word nothing else around a known name matters. */
export const NAMED_ALONE: Company = {
  locative: true,
  crowdedLeft: false,
  crowdedRight: false,
  givenFollows: false,
  opening: false,
  shouted: false,
};

export const nameSaid = (match: Match, known: KnownName): NameSaid => ({
  as: "name",
  known,
  company: NAMED_ALONE,
  ...extent(match),
});
