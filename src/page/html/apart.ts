import { LEAST_TITLE_WORDS } from "./box.js";
import type { Element, Node } from "./tree.js";

/** Neighbours without a space between them that are shown apart: two links, two named spans. */
export function standsApart(element: Element, before: Node | null): boolean {
  if (before === null || typeof before === "string" || before.name !== element.name) return false;
  if (element.name === "a") return true;
  const { class: name } = element.attributes;
  return (
    name !== undefined && before.attributes.class !== undefined && name !== before.attributes.class
  );
}

/** Two links of titles in a row, with nothing but space between them, lead to two stories. */
export function isOtherTitle(element: Element, before: Node | null): boolean {
  if (before === null || typeof before === "string") return false;
  const [own, other] = [element.attributes.href, before.attributes.href];
  return own !== other && isTitle(element) && isTitle(before);
}

/** A link to a story: its text is a title. */
export const isTitle = ({ name, attributes, children }: Element): boolean =>
  name === "a" &&
  isAddress(attributes.href ?? "") &&
  children.some((child) => typeof child === "string" && wordsOf(child.trim()) >= LEAST_TITLE_WORDS);

/** "#top" and "javascript:" lead nowhere. */
export const isAddress = (href: string): boolean =>
  href !== "" && !/^\s*(?:#|javascript:)/i.test(href);

export function wordsOf(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}
