import type { SearchedItem, SearchedPage } from "../bulletin/search.js";
import type { CustomMention, Span } from "../index.js";

export interface MatchStyle {
  readonly colours: boolean;
  /** Sentences shown on either side of one that matches. */
  readonly context: number;
}

/** A sentence that is shown, with the matches that begin in it. */
interface Shown {
  readonly number: number;
  readonly span: Span;
  readonly matches: readonly CustomMention[];
}

const RESET = "\u001b[0m";
const MATCH = "\u001b[1;31m";
const SOURCE = "\u001b[35m";
const ITEM = "\u001b[32m";
/** Stands before shown sentences that do not follow on those shown before, as grep has it. */
export const GAP = "--";

/** Every match of a page as an object of its own, for a line of JSON each. */
export function matchObjects(source: string, { text, items }: SearchedPage): object[] {
  return items.flatMap((item, number) =>
    matchedSentences(item).flatMap(({ span: sentence, matches }) =>
      matches.map(({ text: whole, span, groups }) => ({
        source,
        item: itemName(items, number),
        title: item.title,
        sentence: { text: text.slice(sentence.start, sentence.end), span: sentence },
        text: whole,
        span,
        groups,
      })),
    ),
  );
}

/** How many sentences of a page match. */
export const countSentences = ({ items }: SearchedPage): number =>
  items.reduce((sum, item) => sum + matchedSentences(item).length, 0);

/** The lines that show a page's matches: file, item and sentence, "-" for ":" where it is context. */
export function matchLines(source: string, page: SearchedPage, style: MatchStyle): string[] {
  return page.items.flatMap((item, number) => {
    const shown = withContext(item, style.context);
    return shown.flatMap((sentence, at) => {
      const before = shown[at - 1];
      const isApart = style.context > 0 && (at === 0 || before?.number !== sentence.number - 1);
      const mark = sentence.matches.length > 0 ? ":" : "-";
      const head = style.colours
        ? `${SOURCE}${source}${RESET}${mark}${ITEM}${itemName(page.items, number)}${RESET}${mark}`
        : `${source}${mark}${itemName(page.items, number)}${mark}`;
      const line = `${head} ${sentenceText(page.text, sentence, style.colours)}`;
      return isApart ? [GAP, line] : [line];
    });
  });
}

/** "lead"; "teaser 1" is the first of them. */
function itemName(items: readonly SearchedItem[], at: number): string {
  if (items[at]?.role === "lead") return "lead";
  return `teaser ${items[0]?.role === "lead" ? at : at + 1}`;
}

function matchedSentences({ sentences, custom }: SearchedItem): Shown[] {
  let next = 0;
  return sentences.flatMap((span, number) => {
    const from = next;
    while (next < custom.length && (custom[next] as CustomMention).span.start < span.end) next++;
    return next > from ? [{ number, span, matches: custom.slice(from, next) }] : [];
  });
}

function withContext(item: SearchedItem, context: number): Shown[] {
  const matched = new Map(matchedSentences(item).map((shown) => [shown.number, shown]));
  const numbers = new Set<number>();
  for (const number of matched.keys()) {
    for (let near = number - context; near <= number + context; near++) numbers.add(near);
  }
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const span = item.sentences[number];
      return span === undefined ? [] : [matched.get(number) ?? { number, span, matches: [] }];
    });
}

function sentenceText(text: string, { span, matches }: Shown, colours: boolean): string {
  if (!colours) return text.slice(span.start, span.end);
  let shown = "";
  let from = span.start;
  for (const { start, end } of matches.map((match) => match.span)) {
    shown += `${text.slice(from, start)}${MATCH}${text.slice(start, end)}${RESET}`;
    from = end;
  }
  return shown + text.slice(from, span.end);
}
