import { resolve } from "node:path";
import { readCases, type SplitCase } from "../../../scripts/split/cases.js";
import { contentOf, LAYOUTS } from "./layouts/index.js";

/** A page made for tests: what it says, and the markup that says it. */
export interface MadePage {
  readonly name: string;
  readonly layout: string;
  readonly gold: SplitCase;
  readonly html: string;
}

const STORIES = resolve(__dirname, "stories");
/** Each layout is made with so many stories, another selection for each. */
const STORIES_A_LAYOUT = 3;
/** Far enough apart that neighbouring layouts share no selection. */
const STRIDE = 5;

/** Every layout with some of the stories. */
export function madePages(): MadePage[] {
  const cases = readCases(STORIES);
  const lists = cases.filter(({ lines }) => lines.every(({ item }) => item !== 0));
  const stories = cases.filter((story) => !lists.includes(story));
  return LAYOUTS.flatMap(({ name, of, render }, at) => {
    const pool = of === "list" ? lists : stories;
    return Array.from({ length: STORIES_A_LAYOUT }, (_, turn) => {
      const gold = pool[(at + turn * STRIDE) % pool.length] as SplitCase;
      return { name: `${name}: ${gold.name}`, layout: name, gold, html: render(contentOf(gold)) };
    });
  });
}
