import type { PageItem } from "../page.js";
import { type Making, makeItem, type Part } from "./items.js";
import { Kinship, type ListHabit } from "./kinship.js";

/** How the stories of one list are written. */
interface ListForm {
  /** Dates stand before their stories. */
  readonly dateFirst: boolean;
  readonly habit: ListHabit;
}

/** Groups the blocks after the turn into stories, in page order. */
export function groupTeasers(parts: readonly Part[], making: Making): PageItem[] {
  const groups: Part[][] = [];
  const form = formOf(parts);
  const { tokens, words, home } = making;
  const kinship = new Kinship(tokens, words, home);
  let group: Part[] = [];
  const open = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const part of parts) {
    if (!isStory(part)) {
      // A section heading ends the story before it; a line of residue inside a story does not.
      if (part.role === "section") open();
      continue;
    }
    if (opensStory(part, group, form, kinship)) open();
    group.push(part);
  }
  open();
  return groups.flatMap((found) => makeItem("teaser", found, making) ?? []);
}

const isStory = ({ role }: Part): boolean =>
  role.startsWith("teaser-") && role !== "teaser-residue" && role !== "teaser-box";

function formOf(parts: readonly Part[]): ListForm {
  const stories = parts.filter(isStory);
  const told = stories.filter((part, at) => at === 0 || !repeats(part, stories[at - 1] as Part));
  const roles = told.map(({ role }) => role);
  const openings = told.filter(
    ({ role }, at) =>
      role === "teaser-title" || (role === "teaser-sapo" && roles[at - 1] !== "teaser-title"),
  );
  const linked = openings.length > 0 && openings.every(({ line }) => line.block.href !== null);
  return { dateFirst: roles[0] === "teaser-date", habit: { ...habitOf(roles), linked } };
}

/** So many titles with a paragraph behind them are a rule of the list. */
const LEAST_REGULAR = 4;

/** Titles and paragraphs by how they follow one another, dates and bylines left aside. */
function habitOf(roles: readonly Part["role"][]): Omit<ListHabit, "linked"> {
  const told = roles.filter((role) => role === "teaser-title" || role === "teaser-sapo");
  let [loose, lone, titled] = [false, false, 0];
  told.forEach((role, at) => {
    if (role === "teaser-sapo") {
      if (told[at - 1] !== "teaser-title") loose = true;
    } else if (told[at + 1] === "teaser-sapo") titled++;
    else if (told[at + 1] === "teaser-title") lone = true;
  });
  return { loose, lone, regular: titled >= LEAST_REGULAR };
}

/** Crawls give a linked picture's title and the title itself: the same line twice. */
const repeats = (part: Part, last: Part): boolean => part.line.block.text === last.line.block.text;

const sameLink = (part: Part, last: Part): boolean => part.line.block.href === last.line.block.href;

function opensStory(part: Part, group: readonly Part[], form: ListForm, kinship: Kinship): boolean {
  const last = group[group.length - 1];
  if (last === undefined) return false;
  const [before, own] = [last.line.block.container, part.line.block.container];
  if (own !== before) return true;
  if (own !== 0) return false;
  const has = (role: Part["role"]) => group.some((before) => before.role === role);
  switch (part.role) {
    case "teaser-title":
      return !group.every(({ role }) => role === "teaser-date") && !repeats(part, last);
    case "teaser-more":
      return last.role === "teaser-title" && followsAnother(part, last, form, kinship);
    case "teaser-sapo":
      if (has("teaser-sapo") || has("teaser-byline")) return true;
      if (form.habit.linked && part.line.block.href !== null) return !sameLink(part, last);
      return last.role === "teaser-title" && followsAnother(part, last, form, kinship);
    case "teaser-date":
      return form.dateFirst || (has("teaser-date") && !repeats(part, last));
    default:
      return false;
  }
}

/** Whether a paragraph right after a title is another story. */
const followsAnother = (part: Part, { line }: Part, { habit }: ListForm, kinship: Kinship) =>
  !kinship.owns(line, part.line, habit);
