import type { Block } from "../block.js";
import type { Box, Paragraph } from "./box.js";
import { dataCells, markupOf } from "./markup.js";
import { lineReason } from "./residue.js";
import type { Main } from "./story.js";

/** Turns the paragraphs of a page, whose boxes are marked, into its blocks. */
export function toBlocks(paragraphs: readonly Paragraph[], main: Main): Block[] {
  const places = new Map<Box, Place>();
  const isDataCell = dataCells();
  return paragraphs.map((paragraph) => {
    const place = placeOf(paragraph.box, main, places);
    const reason = place.residue ?? lineReason(paragraph);
    return {
      text: paragraph.text,
      tags: place.tags,
      container: place.container,
      region: place.region,
      linkDensity: paragraph.linkDensity,
      href: paragraph.href,
      image: paragraph.image,
      markup: markupOf(paragraph, isDataCell),
      hint: reason === null ? null : "residue",
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
}

const OUTSIDE: Place = { tags: "", container: 0, region: 0, residue: null };

function placeOf(box: Box, main: Main, known: Map<Box, Place>): Place {
  const place = known.get(box);
  if (place !== undefined) return place;
  const outer = box.parent === null ? OUTSIDE : placeOf(box.parent, main, known);
  const { name } = box.element;
  const found: Place = {
    tags: box.parent === null ? "" : outer.tags === "" ? name : `${outer.tags}/${name}`,
    container: box.card ? box.id : outer.container,
    region: regionOf(box, outer, main),
    residue: outer.residue ?? box.residue,
  };
  known.set(box, found);
  return found;
}

/** Lists of stories are regions of their own, and so is what stands after the box of the story. */
function regionOf(box: Box, outer: Place, main: Main): number {
  if (box.parent === null) return box.id;
  if (box.card) return box.parent.id;
  const leavesPath = box.parent.from <= main.box.from && box.parent.to >= main.box.to;
  const after = box.from >= main.box.to && box.to > box.from;
  return main.isStory && leavesPath && after && box.titles > 0 ? box.id : outer.region;
}
