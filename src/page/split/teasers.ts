import type { PageItem } from "../page.js";
import { type Making, makeItem, type Part } from "./items.js";

/** Groups the blocks after the turn into stories, in page order. */
export function groupTeasers(parts: readonly Part[], making: Making): PageItem[] {
  const groups: Part[][] = [];
  const dateFirst = opensWithDate(parts);
  let group: Part[] = [];
  const open = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const part of parts) {
    if (!part.role.startsWith("teaser-") || isResidue(part)) {
      // A section heading ends the story before it; a line of residue inside a story does not.
      if (part.role === "section") open();
      continue;
    }
    if (opensStory(part, group, dateFirst)) open();
    group.push(part);
  }
  open();
  return groups.flatMap((found) => makeItem("teaser", found, making) ?? []);
}

const isResidue = ({ role }: Part): boolean => role === "teaser-residue" || role === "teaser-box";

/** Whether dates stand before their stories in this list: the first one tells. */
function opensWithDate(parts: readonly Part[]): boolean {
  const first = parts.find((part) => part.role.startsWith("teaser-") && !isResidue(part));
  return first?.role === "teaser-date";
}

function opensStory(part: Part, group: readonly Part[], dateFirst: boolean): boolean {
  if (group.length === 0) return false;
  const has = (role: Part["role"]) => group.some((before) => before.role === role);
  const onlyDate = group.every(({ role }) => role === "teaser-date");
  switch (part.role) {
    case "teaser-title":
      return !onlyDate;
    case "teaser-sapo":
      return has("teaser-sapo") || has("teaser-byline");
    case "teaser-date":
      return dateFirst;
    default:
      return false;
  }
}
