/** The verdicts on one page: its split, its facts and every mention of it. */
import { storiesOf } from "../../src/page/stories.js";
import type { Bulletin, Mention } from "../../src/records.js";
import { type Gold, KINDS, type Kind, type Part } from "../gold/shape.js";
import { type Aligned, alignItems } from "./align.js";
import { type Fact, judgeFacts } from "./facts.js";
import type { Links } from "./kinds/field.js";
import { judgeItem } from "./kinds/index.js";
import { leadTextF1 } from "./lead-text.js";
import { judgePersons } from "./persons.js";
import { judgeSplit, type SplitVerdict } from "./split.js";
import type { Verdict } from "./verdict.js";

export interface PageScore {
  readonly page: string;
  readonly part: Part;
  /** "2023", or "unknown". */
  readonly year: string;
  readonly publisher: string;
  readonly isHtml: boolean;
  readonly split: SplitVerdict;
  readonly facts: readonly Fact[];
  readonly verdicts: readonly Verdict[];
  /** How much of the lead's words are the gold's and the other way round; null on a list page. */
  readonly leadText: number | null;
}

/** `gold` has been anchored in the text of `parsed`. */
export function scorePage(page: string, isHtml: boolean, gold: Gold, parsed: Bulletin): PageScore {
  const items = storiesOf(parsed);
  const aligned = alignItems(gold, items);
  const links = linksOf(gold, items);
  const verdicts = aligned.flatMap(({ place, gold: one, parsed: other }) =>
    judgeItem(place, one?.mentions ?? null, other?.mentions ?? null, links),
  );
  return {
    page,
    part: gold.part,
    year: (gold.publishedAt ?? gold.options.publishedAt)?.slice(0, 4) ?? "unknown",
    publisher: gold.publisher ?? "unknown",
    isHtml,
    split: judgeSplit(gold, parsed),
    facts: judgeFacts(gold, parsed, aligned),
    verdicts: judgePersons(verdicts, links),
    leadText: leadTextF1(gold.lead, parsed),
  };
}

function linksOf(gold: Gold, parsed: readonly NonNullable<Aligned["parsed"]>[]): Links {
  const golds = byId(storiesOf(gold).map(({ mentions }) => mentions));
  const found = byId(parsed.map(({ mentions }) => mentions));
  return { gold: (id) => golds.get(id), parsed: (id) => found.get(id) };
}

function byId(
  items: readonly Readonly<Record<Kind, readonly Mention[]>>[],
): ReadonlyMap<string, Mention> {
  const mentions = items.flatMap((item) => KINDS.flatMap((kind): readonly Mention[] => item[kind]));
  return new Map(mentions.map((mention) => [mention.id, mention]));
}
