import type { Place, UnitType } from "../../../gazetteer/index.js";
import type { LocationType } from "../../../records.js";
import type { CoreParse, TokenRange } from "../../kind.js";

/** A place as the text says it. */
export type Said = UnitSaid | NameSaid | FeatureSaid;

interface CommonSaid extends TokenRange {
  /** The name as written, without its type word. */
  readonly name: string;
  /** The tokens of the name. */
  readonly core: TokenRange;
  /** "cũ" looks it up on the map before, "mới" on the map after. */
  readonly map: "before" | "after" | null;
  /** What links it to the place before it in its row: ",", "(", "và"; empty where nothing does. */
  readonly link: string;
  /** Whether a bracket closes before that link: "Dân Hạ (Kỳ Sơn); Sủ Ngòi". */
  readonly closes: boolean;
}

/** A unit with its type word, or in a list under one: "huyện Lạc Sơn", "các xã Tân Lập, Quý Hòa". */
export interface UnitSaid extends CommonSaid {
  readonly as: "unit";
  readonly types: readonly UnitType[];
  /** Whether the type word stands right before the name, rather than at the head of a list. */
  readonly own: boolean;
}

/** A known name alone: "Lạc Sơn", "Trung Quốc". */
export interface NameSaid extends CommonSaid {
  readonly as: "name";
  readonly known: KnownName;
  readonly company: Company;
}

/** A place by the word before it: "xóm Khanh", "sông Đà", "Quốc lộ 6". */
export interface FeatureSaid extends CommonSaid {
  readonly as: "feature";
  readonly type: LocationType;
}

/** What a name that is known means. */
export interface KnownName {
  /** Levels of units that bear it: bits 1 province, 2 district, 4 commune. */
  readonly levels: number;
  /** Another place of that name that stands without a type word: a country, a region. */
  readonly other: Place | null;
}

/** What stands around a name: evidence for a place, or against it. */
export interface Company {
  /** "tại Thanh Hà": a word that places follow. */
  readonly locative: boolean;
  /** Capitals right before it, or after it, that may make it part of a longer name. */
  readonly crowdedLeft: boolean;
  readonly crowdedRight: boolean;
  /** What follows it is a given name of Vietnamese people: "Mỹ Linh". */
  readonly givenFollows: boolean;
  /** It opens a sentence, where any word has a capital. */
  readonly opening: boolean;
  /** It stands among words in capitals throughout. */
  readonly shouted: boolean;
}

/** One place with its row: those named in one breath with it. */
export interface PlaceParse extends CoreParse {
  readonly as: "place";
  readonly row: readonly Said[];
  readonly at: number;
  /** Other mentions of the story back it: its name stands there with a type word. */
  readonly backed: boolean;
}

/** A personal name, read so that no place is read in it. */
export interface PersonParse extends CoreParse {
  readonly as: "person";
  readonly given: string;
}

export type LocationParse = PlaceParse | PersonParse;
