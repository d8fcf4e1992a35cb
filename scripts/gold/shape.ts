/** The shape of a gold file: the library's own records, holding only the fields that are judged. */
import type {
  AdministrativeUnit,
  Comparison,
  DateMention,
  LocationMention,
  Mention,
  OfficialMention,
  ParagraphKind,
  Position,
  Span,
  StatisticMention,
} from "../../src/records.js";

export const KINDS = ["dates", "officials", "locations", "statistics"] as const;
export type Kind = (typeof KINDS)[number];

export const PARTS = ["tune", "test"] as const;
/** Rules may be tuned on the pages of "tune"; those of "test" are only measured. */
export type Part = (typeof PARTS)[number];

/** A record of which only `Judged` must be there; fields of `Own` have a gold shape of their own. */
type Sparse<M extends Mention, Judged extends keyof M, Own extends keyof M = never> = Mention &
  Pick<M, Judged> &
  Partial<Omit<M, keyof Mention | Judged | Own>> & {
    /** Readers would argue about it: found or not, it counts neither way. */
    readonly optional?: true;
  };

/** An absent field is not judged; a null one is judged to be null. */
export type GoldDate = Sparse<DateMention, "start" | "end" | "kind">;

export type GoldPosition = Pick<Position, "title"> & Partial<Omit<Position, "title">>;
export type GoldOfficial = Sparse<OfficialMention, "name", "positions"> & {
  readonly positions: readonly GoldPosition[];
};

export type GoldUnit = Pick<AdministrativeUnit, "code"> & Partial<AdministrativeUnit>;
export type GoldLocation = Sparse<LocationMention, "name" | "type", "unit"> & {
  readonly unit?: GoldUnit | null;
};

export type GoldComparison = Pick<Comparison, "relation"> & Partial<Comparison>;
export type GoldStatistic = Sparse<StatisticMention, "value" | "unit", "comparison"> & {
  readonly comparison?: GoldComparison | null;
};

export interface GoldMentions {
  readonly dates: readonly GoldDate[];
  readonly officials: readonly GoldOfficial[];
  readonly locations: readonly GoldLocation[];
  readonly statistics: readonly GoldStatistic[];
}

/** Its `text` lets a reader review the file, and finds the paragraph again where offsets move. */
export interface GoldParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly span: Span;
  readonly speaker: string | null;
}

export interface GoldItem {
  readonly role: "lead" | "teaser";
  /** From its first paragraph to its last. */
  readonly span: Span;
  readonly title: string | null;
  readonly url: string | null;
  readonly credit: { readonly text: string; readonly span: Span } | null;
  readonly paragraphs: readonly GoldParagraph[];
  readonly byline: {
    readonly names: readonly string[];
    readonly organization: string | null;
    readonly span: Span;
  } | null;
  readonly publishedAt: string | null;
  readonly mentions: GoldMentions;
}

/** What the caller of `parseBulletin` has to give for this page. */
export interface GoldOptions {
  readonly url?: string;
  readonly publishedAt?: string;
  readonly publisher?: string;
  readonly encoding?: string;
  readonly asOf?: string;
}

export interface Gold {
  readonly schema: 1;
  readonly part: Part;
  readonly options: GoldOptions;
  readonly publishedAt: string | null;
  readonly publisher?: string | null;
  readonly title?: string | null;
  readonly language: "vi" | "en" | "mu" | "other";
  readonly home?: GoldUnit | null;
  readonly lead: GoldItem | null;
  readonly teasers: readonly GoldItem[];
}

/** Something wrong with a gold file, and where: "lead, dates 3 “16/10”". */
export interface Problem {
  readonly level: "error" | "warning";
  readonly place: string;
  readonly message: string;
}

/** Of what could not be found in the text. */
export const NOWHERE: Span = { start: -1, end: -1 };

export function isSomewhere(span: Span): boolean {
  return span.start >= 0;
}
