/** The counts of the data card: made from the gold files, and held to them by a test. */
import { type LooseGold, type LooseItem, readGold } from "./draft.js";
import type { CorpusPage } from "./pages.js";
import { KINDS, type Kind, PARTS } from "./shape.js";

const BEGIN = "<!-- counts: written by `npx tsx scripts/gold.ts card` -->";
const END = "<!-- end of counts -->";
const NEW_MAP_DAY = "2025-07-01";

interface CountedPage {
  readonly file: string;
  readonly gold: LooseGold;
}

/** The card with its counts as of these pages; throws where its markers are gone. */
export function writeCard(card: string, pages: readonly CorpusPage[]): string {
  const [begin, end] = [card.indexOf(BEGIN), card.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the data card lacks ${BEGIN} … ${END}`);
  return `${card.slice(0, begin + BEGIN.length)}\n${describePages(pages)}\n${card.slice(end)}`;
}

function describePages(pages: readonly CorpusPage[]): string {
  const counted = pages.flatMap(({ file, json }) => {
    const { gold } = readGold(json);
    return gold === undefined ? [] : [{ file, gold }];
  });
  const groups = [
    ...PARTS.map((part) => counted.filter(({ gold }) => gold.fields.part === part)),
    counted,
  ];
  const row = (name: string, count: (group: readonly CountedPage[]) => string | number) =>
    `| ${name} | ${groups.map(count).join(" | ")} |`;
  return [
    `| | ${PARTS.join(" | ")} | all |`,
    "| --- | --- | --- | --- |",
    row("pages", (group) => group.length),
    row("of these HTML", (group) => group.filter(({ file }) => file === "page.html").length),
    row("of these since the map of July 2025", (group) => group.filter(isOnNewMap).length),
    row("years", (group) => rangeOf(group.flatMap(({ gold }) => yearOf(gold) ?? []))),
    row(
      "publishers",
      (group) => new Set(group.flatMap(({ gold }) => publisherOf(gold) ?? [])).size,
    ),
    row("lead stories", (group) => itemsOf(group, "lead").length),
    row("teasers", (group) => itemsOf(group, "teaser").length),
    ...KINDS.map((kind) => row(`${kind} (optional)`, (group) => countMentions(group, kind))),
  ].join("\n");
}

function isOnNewMap({ gold }: CountedPage): boolean {
  return (dayOf(gold) ?? "") >= NEW_MAP_DAY;
}

function dayOf({ fields }: LooseGold): string | null {
  const { publishedAt } = fields;
  return typeof publishedAt === "string" ? publishedAt : null;
}

function yearOf(gold: LooseGold): string | null {
  return dayOf(gold)?.slice(0, 4) ?? null;
}

function publisherOf({ fields }: LooseGold): string | null {
  const { publisher } = fields;
  return typeof publisher === "string" ? publisher : null;
}

function rangeOf(years: readonly string[]): string {
  const sorted = [...years].sort();
  return sorted.length === 0 ? "–" : `${sorted[0]}–${sorted.at(-1)}`;
}

function itemsOf(group: readonly CountedPage[], role?: "lead" | "teaser"): readonly LooseItem[] {
  return group
    .flatMap(({ gold }) => gold.items)
    .filter(({ fields }) => role === undefined || fields.role === role);
}

function countMentions(group: readonly CountedPage[], kind: Kind): string {
  const mentions = itemsOf(group).flatMap((item) => item.mentions[kind]);
  const optional = mentions.filter((mention) => mention.optional === true).length;
  return `${mentions.length} (${optional})`;
}
