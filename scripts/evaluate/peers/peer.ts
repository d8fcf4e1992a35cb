/** Another tool that reads part of what the library reads. */
import type { GoldItem, Kind } from "../../gold/shape.js";
import type { ParsedMentions } from "../kinds/index.js";

export interface MentionPeer {
  readonly name: string;
  readonly kind: Kind;
  /** Null where the tool is not installed. */
  load(): Promise<MentionReader | null>;
}

/** Mentions of one item; peers are given the gold split, since they have none. Spans count in the page. */
export type MentionReader = (
  item: GoldItem,
  text: string,
  publishedAt: string | null,
) => ParsedMentions;

export interface TextPeer {
  readonly name: string;
  load(): Promise<TextReader | null>;
}

/** The text that the tool takes for the article of an HTML page. */
export type TextReader = (html: string, url: string | null) => Promise<string>;

/** A package that may be missing: its name is no literal, so that nothing asks for its types. */
export async function importIfInstalled<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    return null;
  }
}

export const NO_MENTIONS: ParsedMentions = {
  dates: [],
  officials: [],
  locations: [],
  statistics: [],
};
