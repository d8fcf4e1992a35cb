import type { PageItem } from "../page.js";
import { type Making, makeItem, type Part } from "./items.js";
import { Kinship } from "./kinship.js";

/** How the stories of one list are written. */
interface ListForm {
  /** Dates stand before their stories. */
  readonly dateFirst: boolean;
  /** Titles and paragraphs stand by turns, so a title hardly stands alone. */
  readonly even: boolean;
  /** A paragraph stands somewhere without a title before it. */
  readonly loose: boolean;
  /** What opens a story is a link, title or paragraph, so a paragraph without one goes with its title. */
  readonly linked: boolean;
}

/** So many titles and paragraphs by turns are no chance. */
const LEAST_EVEN = 3;

/** Groups the blocks after the turn into stories, in page order. */
export function groupTeasers(parts: readonly Part[], making: Making): PageItem[] {
  const groups: Part[][] = [];
  const form = formOf(parts);
  const kinship = new Kinship(making);
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

/** What may stand before the paragraph of a title. */
const PRECEDING: ReadonlySet<Part["role"] | undefined> = new Set(["teaser-title", "teaser-date"]);

function formOf(parts: readonly Part[]): ListForm {
  const stories = parts.filter(isStory);
  const told = stories.filter((part, at) => at === 0 || !repeats(part, stories[at - 1] as Part));
  const roles = told.map(({ role }) => role);
  const titles = roles.filter((role) => role === "teaser-title").length;
  const even =
    titles >= LEAST_EVEN &&
    roles.every((role, at) => (role === "teaser-title") === (roles[at + 1] === "teaser-sapo"));
  const loose = roles.some((role, at) => role === "teaser-sapo" && !PRECEDING.has(roles[at - 1]));
  const openings = told.filter(
    ({ role }, at) =>
      role === "teaser-title" || (role === "teaser-sapo" && roles[at - 1] !== "teaser-title"),
  );
  const linked = openings.length > 0 && openings.every(({ line }) => line.block.href !== null);
  return { dateFirst: roles[0] === "teaser-date", even, loose, linked };
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
      if (form.linked) return part.line.block.href !== null && !sameLink(part, last);
      return last.role === "teaser-title" && followsAnother(part, last, form, kinship);
    case "teaser-date":
      return form.dateFirst || (has("teaser-date") && !repeats(part, last));
    default:
      return false;
  }
}

/** Whether a paragraph right after a title is another story; titles that are links keep theirs. */
function followsAnother(part: Part, title: Part, form: ListForm, kinship: Kinship): boolean {
  if (form.linked) return false;
  return kinship.standsAlone(title.line, part.line, form.loose && !form.even);
}
