import type { Block, BlockHint } from "../block.js";
import { absolute } from "../metadata/address.js";
import { type Box, isLink, LEAST_TITLE_WORDS, type Paragraph } from "./box.js";
import { dataCells, markupOf } from "./markup.js";
import { lineReason } from "./residue.js";
import type { Main } from "./story.js";
import type { Element } from "./tree.js";

/** What is known of the page beside its paragraphs. */
export interface Surroundings {
  readonly main: Main;
  /** What selectors say of elements. */
  readonly hints: ReadonlyMap<Element, NonNullable<BlockHint>>;
  readonly base: string | null;
}

/** Turns the paragraphs of a page, whose boxes are marked, into its blocks. */
export function toBlocks(paragraphs: readonly Paragraph[], surroundings: Surroundings): Block[] {
  const { hints, base } = surroundings;
  const places = new Map<Box, Place>();
  const isDataCell = dataCells();
  /** Addresses of the stories so far, by the box of the story. */
  const linked = new Set<string>();
  const againReason = (paragraph: Paragraph, container: number): string | null => {
    if (!isLink(paragraph)) return null;
    const link = `${container} ${paragraph.href}`;
    if (paragraph.words < LEAST_TITLE_WORDS && linked.has(link))
      return "leads where its story's title leads";
    linked.add(link);
    return null;
  };
  return paragraphs.map((paragraph) => {
    const place = placeOf(paragraph.box, surroundings, places);
    const said = saidOf(paragraph, hints) ?? place.hint;
    const reason =
      said === null
        ? (place.residue ?? lineReason(paragraph) ?? againReason(paragraph, place.container))
        : null;
    return {
      text: paragraph.text,
      tags: place.tags,
      container: place.container,
      region: place.region,
      linkDensity: paragraph.linkDensity,
      href: absolute(paragraph.href, base) ?? paragraph.href,
      image: paragraph.image,
      markup: markupOf(paragraph, isDataCell),
      hint: reason === null ? said : "residue",
      reason,
    };
  });
}

/** What all paragraphs right in one box share. */
interface Place {
  readonly tags: string;
  readonly container: number;
  readonly region: number;
  readonly residue: string | null;
  /** What a selector says of it. */
  readonly hint: BlockHint;
}

const OUTSIDE: Place = { tags: "", container: 0, region: 0, residue: null, hint: null };

function placeOf(box: Box, surroundings: Surroundings, known: Map<Box, Place>): Place {
  const place = known.get(box);
  if (place !== undefined) return place;
  const outer = box.parent === null ? OUTSIDE : placeOf(box.parent, surroundings, known);
  const { name } = box.element;
  const hint = surroundings.hints.get(box.element) ?? null;
  const found: Place = {
    tags: box.parent === null ? "" : outer.tags === "" ? name : `${outer.tags}/${name}`,
    container: box.card || hint === "teaser" ? box.id : outer.container,
    region: hint === "lead" ? box.id : regionOf(box, outer, surroundings.main),
    residue: outer.residue ?? box.residue,
    hint: outer.hint === "residue" ? outer.hint : (hint ?? outer.hint),
  };
  known.set(box, found);
  return found;
}

/** What selectors say of the inline elements that hold a paragraph. */
function saidOf({ wraps }: Paragraph, hints: Surroundings["hints"]): BlockHint {
  if (hints.size === 0) return null;
  return wraps.map((element) => hints.get(element)).findLast((hint) => hint !== undefined) ?? null;
}

/** Lists of stories are regions of their own, and so is what stands after the box of the story. */
function regionOf(box: Box, outer: Place, main: Main): number {
  if (box.parent === null) return box.id;
  if (box.card) return box.parent.id;
  const leavesPath = box.parent.from <= main.box.from && box.parent.to >= main.box.to;
  const after = box.from >= main.box.to && box.to > box.from;
  return main.isStory && leavesPath && after && box.titles > 0 ? box.id : outer.region;
}
