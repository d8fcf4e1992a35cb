import type { Parsed, Rule } from "../grammar/index.js";
import type { AdministrativeUnit, Mention } from "../records.js";
import type { Tokens } from "../text/index.js";

/** What a kind may know of the text around its mentions. */
export interface Context {
  readonly tokens: Tokens;
  /** The day from which unwritten years follow, and where it was had from. */
  readonly reference: ReferenceDay | null;
  /** ISO day whose administrative map holds. */
  readonly asOf: string | null;
  /** The locality that a bare "tỉnh" or "huyện" means. */
  readonly home: AdministrativeUnit | null;
  /** Reports what is odd about tokens `start` to before `end`. */
  readonly warn: (code: string, message: string, start: number, end: number) => void;
}

export interface ReferenceDay {
  /** ISO day. */
  readonly day: string;
  readonly from: "publication" | "context";
}

/** Tokens `start` to before `end`. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** What every parse tells besides what its kind needs. */
export interface CoreParse {
  /**
   * The tokens that make the mention what it is: the number of a figure, the name of a person.
   * Where kinds compete for the same words, a mention whose core lies in another's is given up.
   */
  readonly core: TokenRange;
  /** Of a cell of a table: where it may be said of when it is, nearest first. */
  readonly heads?: readonly TokenRange[];
}

/** A record without what every mention has (`id`, `text`, `span`): those are given once all are known. */
export type Fields<Record extends Mention> = Omit<Record, keyof Mention>;

/** One kind of mention: all four have this shape. */
export interface Kind<Parse extends CoreParse, Record extends Mention> {
  /** The name of its list in the records. */
  readonly kind: string;
  /** The ids of its mentions begin with it: "d1". */
  readonly letter: string;
  readonly rules: readonly Rule<Parse>[];
  /**
   * From all that one item says of this kind to how each parse is read in the light of the others;
   * null where it then is none. Where it is not given, every parse stands for itself.
   */
  readonly weigh?: (parses: readonly Parse[]) => (parsed: Parsed<Parse>) => Parsed<Parse> | null;
  /** From what the text says to what it means; null where it means nothing of this kind. */
  readonly resolve: (parsed: Parsed<Parse>, context: Context) => Fields<Record> | null;
  /**
   * What the mentions of one item tell about one another; keeps their number and order. Of each it
   * is told what the text says. Where it is not given, they tell nothing.
   */
  readonly relate?: (
    records: readonly Record[],
    context: Context,
    parses: readonly Parse[],
  ) => readonly Record[];
}
