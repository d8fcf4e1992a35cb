import { compile, selectAll } from "css-select";
import type { Selectors } from "../../records.js";
import type { BlockHint } from "../block.js";
import type { Element, Node } from "./tree.js";

/** What each selector says of the elements that it finds. */
const HINTS = {
  remove: "residue",
  title: "title",
  date: "date",
  byline: "byline",
  lead: "lead",
  teaser: "teaser",
} as const satisfies Record<keyof Selectors, BlockHint>;

export interface Selection {
  readonly hints: ReadonlyMap<Element, NonNullable<BlockHint>>;
  /** Names of selectors that found nothing. */
  readonly unmatched: readonly (keyof Selectors)[];
}

export const SELECTOR_NAMES = Object.keys(HINTS) as readonly (keyof Selectors)[];

/** Whether it is a selector of CSS. */
export function isSelector(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

/** Finds what selectors point at. Of two that point at one element the first in the order above holds. */
export function select(root: Element, selectors: Selectors): Selection {
  const hints = new Map<Element, NonNullable<BlockHint>>();
  const unmatched: (keyof Selectors)[] = [];
  for (const name of SELECTOR_NAMES) {
    const selector = selectors[name];
    if (selector === undefined || selector.trim() === "") continue;
    const found = selectAll<Node, Element>(selector, root, { adapter: ADAPTER });
    if (found.length === 0) unmatched.push(name);
    for (const element of found) if (!hints.has(element)) hints.set(element, HINTS[name]);
  }
  return { hints, unmatched };
}

const isElement = (node: Node): node is Element => typeof node !== "string";
const elementsIn = (nodes: readonly Node[]): Element[] => nodes.filter(isElement);
const childrenOf = (node: Node): Node[] => (isElement(node) ? node.children : []);

/** The tree as css-select sees it. */
const ADAPTER = {
  isTag: isElement,
  getChildren: childrenOf,
  getName: (element: Element) => element.name,
  getParent: (element: Element) => element.parent,
  getSiblings: (node: Node) => (isElement(node) ? (node.parent?.children ?? [node]) : [node]),
  getAttributeValue: (element: Element, name: string) => element.attributes[name],
  hasAttrib: (element: Element, name: string) => element.attributes[name] !== undefined,
  getText,
  removeSubsets: (nodes: Node[]) => nodes,
  findAll,
  findOne: (test: (element: Element) => boolean, nodes: Node[]) => findAll(test, nodes)[0] ?? null,
  existsOne: (test: (element: Element) => boolean, nodes: Node[]) =>
    findAll(test, nodes).length > 0,
};

/** The tree is not deep: these walks may recurse. */
function findAll(test: (element: Element) => boolean, nodes: Node[]): Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (test(element)) found.push(element);
    for (const child of elementsIn(element.children)) visit(child);
  };
  for (const element of elementsIn(nodes)) visit(element);
  return found;
}

function getText(node: Node): string {
  return isElement(node) ? node.children.map(getText).join("") : node;
}
