import type { ParseOptions, Warning } from "../records.js";
import { canonicalize } from "../text/index.js";
import { type Block, textBlock } from "./block.js";
import { type Decoded, decode, repair } from "./encoding/index.js";
import { detectFormat } from "./format.js";
import { readHtml } from "./html/index.js";
import { detectLanguage } from "./language.js";
import type { HtmlSource, Page, PageMetadata } from "./page.js";
import { splitBlocks } from "./split/index.js";
import { joinWrappedLines } from "./split/wraps.js";

export type { Block } from "./block.js";
export type { HtmlSource, Page, PageFormat, PageItem, PageMetadata } from "./page.js";

/** No page of a newspaper has more; what stands beyond is kept as text and not split. */
const MOST_BLOCKS = 50_000;

const NO_METADATA: PageMetadata = {
  url: null,
  publisher: null,
  title: null,
  publishedAt: null,
  language: null,
  province: null,
};

/** Reads a scraped page, text or HTML, string or bytes, into its stories. Never throws. */
export function readPage(source: string | Uint8Array, options: ParseOptions): Page {
  const decoded = decodeSource(source, options.encoding);
  const format = options.format ?? detectFormat(decoded.text);
  const { blocks, metadata, warnings } =
    format === "html" ? readMarkup(decoded.text) : readText(decoded.text);
  const url = options.url ?? metadata.url;
  const kept = blocks.length > MOST_BLOCKS ? blocks.slice(0, MOST_BLOCKS) : blocks;
  const split = splitBlocks(kept, {
    url,
    title: metadata.title,
    publisher: options.publisher ?? metadata.publisher,
  });
  const language = detectLanguage(split.text, metadata.language);
  const published = metadata.publishedAt ?? split.lead?.publishedAt ?? null;
  return {
    text: split.text,
    format,
    url,
    publisher: options.publisher ?? metadata.publisher ?? split.publisher,
    title: metadata.title ?? split.lead?.title ?? null,
    publishedAt: published,
    publishedAtFrom:
      published === null ? null : metadata.publishedAt === null ? "page" : "metadata",
    language,
    province: metadata.province ?? split.province,
    lead: split.lead,
    teasers: split.teasers,
    warnings: [
      ...decoded.warnings,
      ...warnings,
      ...pageWarnings(language, split.text, blocks.length),
    ],
    blocks: split.blocks,
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

function readMarkup(source: string): HtmlSource {
  const { blocks } = readHtml(source, MOST_BLOCKS + 1);
  return { blocks, metadata: NO_METADATA, warnings: [] };
}

/** The blocks of a page of plain text: its lines. */
function readText(source: string): HtmlSource {
  const text = canonicalize(joinWrappedLines(source)).text;
  const blocks: Block[] = text === "" ? [] : text.split("\n").map(textBlock);
  return { blocks, metadata: NO_METADATA, warnings: [] };
}

function pageWarnings(language: Page["language"], text: string, blocks: number): Warning[] {
  const warnings: Warning[] = [];
  if (text === "") warnings.push({ code: "empty-page", message: "The page holds no text." });
  else if (language !== "vi") {
    const name = { en: "English", mu: "Mường", other: "of another language" }[language];
    warnings.push({
      code: "not-vietnamese",
      message: `The page is ${name}: it is split, but no records are read from it.`,
    });
  }
  if (blocks > MOST_BLOCKS) {
    warnings.push({
      code: "page-too-long",
      message: `The page has ${blocks} blocks; the first ${MOST_BLOCKS} were read.`,
    });
  }
  return warnings;
}
