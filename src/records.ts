/**
 * The records that bantin returns: the contract in one file.
 * All of it is plain JSON, so a record survives `JSON.stringify` unchanged.
 */

/** A stretch of the text it counts in: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every mention carries. `id` is unique in its bulletin: "d1", "o3", "l2", "s7", "c1". */
export interface Mention {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

export type DatePrecision =
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "vague";

/** dawn is "rạng sáng"; noon "trưa"; evening "tối"; night "đêm". */
export type PartOfDay = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";

export type DateModifier = "early" | "mid" | "late" | "approximate" | "before" | "after" | "as-of";

/** "same-period" is "cùng kỳ": the period compared with. */
export type DateKind = "point" | "range" | "duration" | "same-period" | "recurring" | "vague";

/** A date or time as the text writes it, with the days that it means. */
export interface DateMention extends Mention {
  /** The value in EDTF (ISO 8601-2): "2023-10-16", "2020/2025", "XXXX-10-16"; null where the mention is vague. */
  readonly edtf: string | null;
  /** First day meant, ISO; null where unknown or vague. */
  readonly start: string | null;
  /** Last day meant, ISO, inclusive; null where unknown or vague. */
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** "HH:mm". */
  readonly time: string | null;
  readonly partOfDay: PartOfDay | null;
  /** "before": `start` null, `end` the day named; "after": `start` the day named, `end` null; "as-of": the last day as a point. */
  readonly modifier: DateModifier | null;
  /** Where the year came from; null where none could be had. */
  readonly yearFrom: "text" | "context" | "publication" | null;
  readonly kind: DateKind;
  /** A lunar date's `start` and `end` are its Gregorian days. */
  readonly calendar: "gregorian" | "lunar";
}

/** "former" is "nguyên", "acting" "quyền", "appointed" an office being conferred by the act reported. */
export type PositionStatus = "current" | "former" | "acting" | "appointed";

/** One office of one person, written out and in canonical spelling. */
export interface Position {
  /** "Phó Chủ tịch". */
  readonly title: string;
  /** "Ủy ban nhân dân tỉnh". */
  readonly organization: string | null;
  /** Where the organisation is; of a foreign office the country served. */
  readonly place: string | null;
  readonly status: PositionStatus;
  /** As written: "Phó CT UBND huyện Lạc Sơn". */
  readonly text: string;
  readonly span: Span;
}

/** A person with an office, or an office that acts as a person. The span covers name, honorific and titles. */
export interface OfficialMention extends Mention {
  /** As written here, in canonical spelling; null where only the office is named. */
  readonly name: string | null;
  /** "đồng chí", "ông", "Thiếu tướng", "PGS.TS"; several in text order with a space. */
  readonly honorific: string | null;
  readonly positions: readonly Position[];
  /** Shared by all mentions of one person in the bulletin. */
  readonly person: string;
}

export type LocationType =
  | "country"
  | "region"
  | "province"
  | "district"
  | "commune"
  | "village"
  | "street"
  | "water"
  | "mountain"
  | "road"
  | "site"
  | "other";

export type UnitLevel = "province" | "district" | "commune";

/** A unit by its General Statistics Office code and full name. */
export interface UnitName {
  readonly code: string;
  readonly fullName: string;
}

/** An administrative unit on one map; `path` leads outward to the province. */
export interface AdministrativeUnit extends UnitName {
  readonly level: UnitLevel;
  readonly path: readonly UnitName[];
}

/** A named place, tied to the administrative unit it meant on the map in force. */
export interface LocationMention extends Mention {
  /** Canonical name without its type word; roads and sites keep theirs ("Quốc lộ 6"). */
  readonly name: string;
  readonly type: LocationType;
  readonly unit: AdministrativeUnit | null;
  /** What covers it today; empty where unchanged or unknown. */
  readonly successor: readonly AdministrativeUnit[];
  /** Other units of that name that stay possible, best first. */
  readonly candidates: readonly AdministrativeUnit[];
  /** Id of the location written as its parent: "xã Hữu Lợi (Yên Thủy)". */
  readonly within: string | null;
}

export type Qualifier =
  | "exact"
  | "about"
  | "more-than"
  | "less-than"
  | "at-least"
  | "at-most"
  | "nearly";

/** How a figure stands to another: `statistic` is the other figure's id, `change` this value minus that one. */
export interface Comparison {
  readonly relation: "same-period" | "previous" | "target" | "from-to";
  readonly statistic: string | null;
  readonly change: number | null;
}

/** A number with what it counts or measures. */
export interface StatisticMention extends Mention {
  /** As meant: "1,2 tỷ" is 1200000000; null of a range. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Canonical unit or counted noun: "%", "VND", "ha", "người", "cơ sở". */
  readonly unit: string | null;
  /** UCUM or ISO 4217. */
  readonly unitCode: string | null;
  /** Denominator of a rate: "ha", "người/năm". */
  readonly per: string | null;
  /** Whole counted noun phrase as written: "cơ sở khám, chữa bệnh". */
  readonly counted: string | null;
  /** What is measured, as written. */
  readonly measure: string | null;
  /** Who or where it holds for, as written. */
  readonly subject: string | null;
  readonly qualifier: Qualifier;
  /** Set where the figure is itself a change: "tăng 12%". */
  readonly change: "increase" | "decrease" | null;
  /** The whole in "x/y": "9/11 xã" is value 9, of 11. */
  readonly of: number | null;
  /** Id of the date mention it holds for. */
  readonly period: string | null;
  readonly comparison: Comparison | null;
}

/** What a pattern of the user's own matched, with what its groups hold. */
export interface CustomMention extends Mention {
  /** Name of the pattern. */
  readonly pattern: string;
  /** By name; groups without one are called "0", "1" in their order. What matched nothing is left out. */
  readonly groups: Readonly<Record<string, { readonly text: string; readonly span: Span }>>;
}

/** The records of one text or item, each kind in text order. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly officials: readonly OfficialMention[];
  readonly locations: readonly LocationMention[];
  readonly statistics: readonly StatisticMention[];
  /** Where `patterns` were given. */
  readonly custom?: readonly CustomMention[];
}

/** "note" is an editor's note (LTS), "sapo" the paragraph that sums the story up under its title. */
export type ParagraphKind = "title" | "sapo" | "body" | "caption" | "heading" | "note" | "byline";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly span: Span;
  /** Of an interview: "PV", "Đồng chí Bí thư Tỉnh ủy". */
  readonly speaker: string | null;
}

/** The marker of the publisher at the head of a story: "(HBĐT) -". */
export interface Credit {
  readonly text: string;
  readonly publisher: string | null;
  readonly span: Span;
}

/** Who signs the story. Names as written, without role words such as "Bài, ảnh:". */
export interface Byline {
  readonly names: readonly string[];
  readonly organization: string | null;
  readonly span: Span;
}

/** One story of a page: the lead, or a teaser of another story. */
export interface Item {
  readonly role: "lead" | "teaser";
  readonly span: Span;
  readonly title: string | null;
  readonly url: string | null;
  readonly credit: Credit | null;
  readonly paragraphs: readonly Paragraph[];
  readonly byline: Byline | null;
  /** The item's own dated line, ISO. */
  readonly publishedAt: string | null;
  /** Equal for the same story text on any page, whatever its spelling of tones, spaces, dashes or credit marker. */
  readonly fingerprint: string;
  readonly mentions: Mentions;
}

/** A person of the page once: fullest name, all positions said of them, ids of the mentions. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly positions: readonly Position[];
  readonly mentions: readonly string[];
}

/** What was odd but not fatal. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
  /** The other place that it concerns, where two contradict each other. */
  readonly other?: Span;
}

/** One block of the page with the role it was given and the evidence for it. */
export interface BlockTrace {
  readonly span: Span | null;
  readonly text: string;
  readonly role: string;
  readonly reasons: readonly string[];
}

/** The rule that made a mention. */
export interface MentionTrace {
  readonly mention: string;
  readonly rule: string;
}

export interface Trace {
  readonly blocks: readonly BlockTrace[];
  readonly mentions: readonly MentionTrace[];
}

export type PublishedAtFrom = "option" | "metadata" | "page" | "inferred";

/** A scraped page, split and read. */
export interface Bulletin {
  /** Version of this contract. */
  readonly schema: 1;
  /** Canonical text of the page, one paragraph a line; every span of the result counts in it. */
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO date or date-time. */
  readonly publishedAt: string | null;
  readonly publishedAtFrom: PublishedAtFrom | null;
  readonly title: string | null;
  /** "mu" is Mường. Records are read from Vietnamese only. */
  readonly language: "vi" | "en" | "mu" | "other";
  /** The locality that a bare "tỉnh" or "huyện" means here. */
  readonly home: AdministrativeUnit | null;
  /** Null on a pure list page. */
  readonly lead: Item | null;
  readonly teasers: readonly Item[];
  readonly persons: readonly Person[];
  readonly warnings: readonly Warning[];
  /** Present with `explain`. */
  readonly trace?: Trace;
}

/** CSS selectors for pages that the library does not know; each wins over what it would find itself. */
export interface Selectors {
  readonly lead?: string;
  readonly teaser?: string;
  readonly title?: string;
  readonly date?: string;
  readonly byline?: string;
  readonly remove?: string;
}

/** Records of the user's own: a pattern in the match syntax of compromise by name. */
export type Patterns = Readonly<Record<string, string>>;

export interface ParseOptions {
  /** Detected where not given. */
  readonly format?: "html" | "text";
  readonly url?: string;
  /** ISO date or date-time; wins over what the page says. */
  readonly publishedAt?: string;
  readonly publisher?: string;
  /** Of bytes; detected where not given. */
  readonly encoding?: string;
  /** ISO date whose administrative map is used; default the publication date. */
  readonly asOf?: string;
  readonly selectors?: Selectors;
  /** Adds `mentions.custom`: what these patterns match. */
  readonly patterns?: Patterns;
  /** Adds `trace`. */
  readonly explain?: boolean;
}

export interface ExtractOptions {
  /** ISO date or date-time. */
  readonly publishedAt?: string;
  /** ISO date whose administrative map is used; default the publication date. */
  readonly asOf?: string;
  /** The home locality that a bare "tỉnh" or "huyện" refers to: "Hòa Bình", "huyện Lạc Sơn, Hòa Bình". */
  readonly place?: string;
  /** Adds `custom`: what these patterns match. */
  readonly patterns?: Patterns;
}
