import type { BlockTrace, ParseOptions, Selectors, Warning } from "../records.js";
import { canonicalize } from "../text/index.js";
import { type Block, textBlocks, withUnitLines } from "./block.js";
import { type Decoded, decode, repair } from "./encoding/index.js";
import { detectFormat } from "./format.js";
import { parseTree, readHtml, type Unseen } from "./html/index.js";
import { detectLanguage } from "./language.js";
import {
  dayOfAddress,
  monthOfPicture,
  type PageMetadata,
  readMetadata,
  sameTitle,
  settle,
} from "./metadata/index.js";
import type { Page, PageFormat } from "./page.js";
import {
  layoutAt,
  publisherOfName,
  publisherOfUrl,
  type Stretch,
  stretchOf,
} from "./publishers/index.js";
import { markRows } from "./rows/index.js";
import { type Split, splitBlocks } from "./split/index.js";
import { joinWrappedLines } from "./split/wraps.js";
import { pageWarnings, selectorWarnings } from "./warnings.js";

export type { Block } from "./block.js";
export { isEncoding } from "./encoding/index.js";
export { isSelector, SELECTOR_NAMES } from "./html/select.js";
export type { Page, PageFormat, PageItem } from "./page.js";

/** No page of a newspaper has more; what stands beyond is not read. */
const MOST_BLOCKS = 50_000;

/** A page taken apart, before it is split. */
interface Source {
  readonly format: PageFormat;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  readonly unseen: readonly Unseen[];
  readonly warnings: readonly Warning[];
}

/** Reads a scraped page, text or HTML, string or bytes, into its stories. Never throws. */
export function readPage(source: string | Uint8Array, options: ParseOptions): Page {
  const decoded = decodeSource(source, options.encoding);
  const format = options.format ?? detectFormat(decoded.text);
  const { blocks, metadata, unseen, warnings } =
    format === "html" ? readMarkup(decoded.text, options) : readText(decoded.text, options);
  const kept = withUnitLines(blocks.slice(0, MOST_BLOCKS));
  const title = titleAmong(kept, metadata.title);
  const publisher = options.publisher ?? metadata.publisher;
  const split = splitBlocks(kept, { url: metadata.url, title, publisher });
  const language = detectLanguage(split.text, metadata.language);
  const numbered = numberedStretch(metadata, kept);
  const pictured = latestPicture(kept);
  const published = settle({
    stated: metadata.published,
    modified: metadata.modified,
    dated: split.lead?.publishedAt ?? null,
    addressed: metadata.url === null ? null : dayOfAddress(metadata.url),
    numbered,
    pictured,
  });
  return {
    text: split.text,
    format,
    url: metadata.url,
    publisher: publisher ?? split.publisher,
    title: title ?? split.lead?.title ?? null,
    publishedAt: published.publishedAt,
    publishedAtFrom: published.from,
    publishedNear: published.publishedAt === null ? dayNear(numbered, pictured) : null,
    language,
    province: provinceOf(options, metadata, split),
    lead: split.lead,
    teasers: split.teasers,
    warnings: [
      ...decoded.warnings,
      ...warnings,
      ...pageWarnings(language, split.text, { blocks: blocks.length, most: MOST_BLOCKS }),
    ],
    blocks: [...split.blocks, ...unseen.map(traceUnseen)],
  };
}

/** Text that comes as a string may have been read in a wrong encoding before. */
function decodeSource(
  source: string | Uint8Array,
  label: string | undefined,
): Pick<Decoded, "text" | "warnings"> {
  if (typeof source !== "string") return decode(source, label);
  return { text: repair(source), warnings: [] };
}

function readMarkup(source: string, options: ParseOptions): Source {
  const root = parseTree(source);
  const metadata = readMetadata(root, options.url);
  const layout = layoutAt(metadata.profile, metadata.published?.day ?? null);
  const selectors: Selectors = { ...layout?.selectors, ...options.selectors };
  const { blocks, unseen, unmatched } = readHtml(root, {
    most: MOST_BLOCKS + 1,
    selectors,
    base: metadata.base,
  });
  const warnings = selectorWarnings(
    unmatched,
    options.selectors ?? {},
    metadata.profile,
    layout?.selectors ?? {},
  );
  return { format: "html", blocks, metadata, unseen, warnings };
}

/** The blocks of a page of plain text: its lines. */
function readText(source: string, { url }: ParseOptions): Source {
  const { text } = canonicalize(joinWrappedLines(markRows(source).text));
  const blocks = textBlocks(text);
  const profile = publisherOfUrl(url ?? null);
  const metadata: PageMetadata = {
    url: url ?? null,
    base: null,
    publisher: profile?.name ?? null,
    profile,
    title: null,
    published: null,
    modified: null,
    language: null,
  };
  return { format: "text", blocks, metadata, unseen: [], warnings: [] };
}

/** The title as the text writes it, where it stands there: metadata may append a section or cut it. */
function titleAmong(blocks: readonly Block[], title: string | null): string | null {
  if (title === null) return null;
  const heading = blocks.find(({ text, hint }) => hint !== "residue" && sameTitle(title, text));
  return heading?.text ?? title;
}

function numberedStretch({ profile, url }: PageMetadata, blocks: readonly Block[]): Stretch | null {
  if (profile?.storyIds === undefined) return null;
  const picture = blocks.find(({ image, container }) => image !== null && container === 0)?.image;
  return stretchOf(profile.storyIds, url ?? "", picture ?? null);
}

/** A day near that of publication: what the story's number tells, else the middle of its pictures' month. */
function dayNear(numbered: Stretch | null, pictured: string | null): string | null {
  return numbered?.about ?? (pictured === null ? null : `${pictured}-15`);
}

/** The latest month that pictures outside of lists bear: the story is not older. */
function latestPicture(blocks: readonly Block[]): string | null {
  let latest: string | null = null;
  for (const { image, container, hint } of blocks) {
    if (image === null || container !== 0 || hint === "residue") continue;
    const month = monthOfPicture(image);
    if (month !== null && (latest === null || month > latest)) latest = month;
  }
  return latest;
}

/** A paper of the whole country is at home nowhere, whatever markers its page bears. */
function provinceOf(options: ParseOptions, metadata: PageMetadata, split: Split): string | null {
  const named = options.publisher === undefined ? null : publisherOfName(options.publisher);
  const profile = named ?? metadata.profile;
  return profile === null ? split.province : profile.province;
}

function traceUnseen({ element, reason }: Unseen): BlockTrace {
  const { id, class: name } = element.attributes;
  const label = [
    element.name,
    id === undefined ? "" : `#${id}`,
    name === undefined ? "" : `.${name}`,
  ];
  return {
    span: null,
    text: `<${label.join("").slice(0, 80)}>`,
    role: "residue",
    reasons: [reason],
  };
}
