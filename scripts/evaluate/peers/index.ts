/** Other tools on the same pages through the same scorer. */
import { storiesOf } from "../../../src/page/stories.js";
import type { Kind } from "../../gold/shape.js";
import type { ScoredPage } from "../corpus.js";
import { accuracyOf, countVerdicts, type Figures } from "../figures.js";
import { judgeItem } from "../kinds/index.js";
import { goldLeadText, wordsF1 } from "../lead-text.js";
import { layTable, showShare } from "../report/table.js";
import { chrono } from "./chrono.js";
import { compromise } from "./compromise.js";
import { EXTRACTORS } from "./extractors.js";
import type { MentionPeer, TextPeer } from "./peer.js";

const MENTION_PEERS: readonly MentionPeer[] = [chrono, compromise];

export interface MentionResult {
  readonly name: string;
  readonly kind: Kind;
  /** Null where the tool is not installed. */
  readonly find: number | null;
  readonly fullValue: number | null;
}

export interface TextResult {
  readonly name: string;
  /** Mean F1 of the lead's words over HTML pages; null where the tool is not installed. */
  readonly leadText: number | null;
}

export interface PeerResults {
  readonly mentions: readonly MentionResult[];
  readonly texts: readonly TextResult[];
}

export async function runPeers(scored: readonly ScoredPage[]): Promise<PeerResults> {
  const mentions: MentionResult[] = [];
  for (const peer of MENTION_PEERS) mentions.push(await runMentionPeer(peer, scored));
  const pages = scored.filter(({ score, gold }) => score.isHtml && gold.lead !== null);
  const texts: TextResult[] = [
    { name: "bantin", leadText: meanOf(pages.map(({ score }) => score.leadText ?? 0)) },
  ];
  for (const peer of EXTRACTORS) texts.push(await runTextPeer(peer, pages));
  return { mentions, texts };
}

const NO_LINKS = { gold: () => undefined, parsed: () => undefined };

async function runMentionPeer(
  { name, kind, load }: MentionPeer,
  scored: readonly ScoredPage[],
): Promise<MentionResult> {
  const read = await load();
  if (read === null) return { name, kind, find: null, fullValue: null };
  const verdicts = scored.flatMap(({ gold, text }) =>
    storiesOf(gold).flatMap((item) =>
      judgeItem(item.role, item.mentions, read(item, text, gold.publishedAt), NO_LINKS, [kind]),
    ),
  );
  const { gold, parsed, found, full } = countVerdicts(verdicts);
  return {
    name,
    kind,
    find: accuracyOf(found, parsed, gold).f1,
    fullValue: accuracyOf(full, parsed, gold).f1,
  };
}

async function runTextPeer(
  { name, load }: TextPeer,
  pages: readonly ScoredPage[],
): Promise<TextResult> {
  const read = await load();
  if (read === null) return { name, leadText: null };
  const shares: number[] = [];
  for (const { page, gold } of pages) {
    if (gold.lead === null) continue;
    const html = new TextDecoder().decode(page.source);
    const text = await read(html, gold.options.url ?? null).catch(() => "");
    shares.push(wordsF1(goldLeadText(gold.lead), text));
  }
  return { name, leadText: meanOf(shares) };
}

function meanOf(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const MISSING = "not installed";

export function showPeers(
  { mentions, texts }: PeerResults,
  figures: Figures,
  kinds: readonly Kind[],
): string {
  const show = (share: number | null) => (share === null ? MISSING : showShare(share));
  const shown = mentions.filter(({ kind }) => kinds.includes(kind));
  return [
    "Peers: mentions, given the gold split",
    layTable([
      ["", "find F1", "full F1"],
      ...shown.flatMap(({ name, kind, find, fullValue }) => [
        [
          `${kind}, bantin`,
          show(figures.kinds[kind].find.f1),
          show(figures.kinds[kind].fullValue.f1),
        ],
        [`${kind}, ${name}`, show(find), show(fullValue)],
      ]),
    ]),
    "",
    "Peers: words of the lead, HTML pages",
    layTable([["", "F1"], ...texts.map(({ name, leadText }) => [name, show(leadText)])]),
  ].join("\n");
}
