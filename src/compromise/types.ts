import type nlp from "compromise/one";
import type {
  Bulletin,
  DateMention,
  ExtractOptions,
  LocationMention,
  OfficialMention,
  StatisticMention,
} from "../records.js";
import type { Keep } from "./replace.js";

type View = ReturnType<typeof nlp>;

/** Vietnamese documents where compromise gives documents; what it leaves open ("any") stays open. */
type Result<Given> = 0 extends 1 & Given ? Given : Given extends View ? VietnameseView : Given;

type Methods = {
  readonly [Name in keyof View]: View[Name] extends (...given: infer Given) => infer Returned
    ? (...given: Given) => Result<Returned>
    : View[Name];
};

/** What a match may be replaced by; "$name" in a string stands for a group. */
type Replacement = string | VietnameseView | ((match: VietnameseView) => string | VietnameseView);

type Retyped = "groups" | "match" | "has" | "lookup" | "replace" | "replaceWith";

/** A compromise document over the library's terms; its selections give the library's records. */
export interface VietnameseView extends Omit<Methods, Retyped> {
  match(
    pattern: string | View | VietnameseView | object[],
    group?: string | number,
    options?: MatchOptions,
  ): VietnameseView;
  has(
    pattern: string | View | VietnameseView | object[],
    group?: string | number,
    options?: MatchOptions,
  ): boolean;
  lookup(words: string | readonly string[] | object): VietnameseView;
  groups(): Record<string, VietnameseView>;
  groups(name: string | number): VietnameseView;
  replace(pattern: string | VietnameseView, by: Replacement, keep?: Keep | boolean): VietnameseView;
  replaceWith(by: Replacement, keep?: Keep | boolean): VietnameseView;
  /** The dates of which some term stands in the view; so for the other kinds. */
  dates(): readonly DateMention[];
  officials(): readonly OfficialMention[];
  locations(): readonly LocationMention[];
  statistics(): readonly StatisticMention[];
}

export interface MatchOptions {
  /** Words must be written as in the pattern. */
  readonly caseSensitive?: boolean;
}

/** What `nlp.extend(vietnamese)` makes of compromise. */
export interface VietnameseHost {
  vietnamese: (source: Bulletin | string, options?: ExtractOptions) => VietnameseView;
}
