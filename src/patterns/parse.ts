import { readAtom } from "./atom.js";
import { Cursor } from "./cursor.js";
import { ANY, type Node, sequenceOf } from "./node.js";
import { ONCE, readQuantity, repeated, type Trailing } from "./quantity.js";

/** How a pattern is read. */
export interface ParseSettings {
  /** Tags that may be asked for; null where users give tags of their own. */
  readonly tags: readonly string[] | null;
  /** Whether words must be written as in the pattern. */
  readonly caseSensitive: boolean;
}

/**
 * Reads a pattern in the match syntax of compromise.
 * @throws PatternError that points at what is not of the syntax.
 */
export function parsePattern(source: string, settings: ParseSettings): Node {
  const cursor = new Cursor(source);
  const node = new Parser(cursor, settings).sequence();
  if (cursor.character === ")") cursor.fail("no bracket ( is open here: write \\) for the sign");
  if (cursor.character === "|") cursor.fail("choices stand in brackets: write (a|b)");
  if (cursor.looksAt("&&")) cursor.fail("conditions on one term stand in brackets: (a && #Tag)");
  return node;
}

interface OpenGroup {
  readonly name: string;
  readonly position: number;
  readonly parts: Node[];
}

const GROUP_NAME = /<\s*([^\s<>[\]]+)\s*>/y;

class Parser {
  readonly #cursor: Cursor;
  readonly #settings: ParseSettings;
  #unnamed = 0;

  constructor(cursor: Cursor, settings: ParseSettings) {
    this.#cursor = cursor;
    this.#settings = settings;
  }

  /** Items up to what ends them: the end, a bracket, "|" or "&&". */
  sequence(): Node {
    const cursor = this.#cursor;
    const start = cursor.position;
    const parts: Node[] = [];
    let group: OpenGroup | null = null;
    for (cursor.skipSpace(); !this.#atClose(); cursor.skipSpace()) {
      const into: Node[] = group?.parts ?? parts;
      if (cursor.character === "^") {
        cursor.position++;
        into.push({ type: "edge", edge: "start" });
      } else if (cursor.character === "[") {
        if (group !== null) cursor.fail("a group cannot stand in a group: close it with ] first");
        group = this.#openGroup();
      } else if (cursor.character === "]") {
        parts.push(this.#closeGroup(group));
        group = null;
      } else into.push(...this.#item());
    }
    if (group !== null) cursor.fail("this group is not closed: end it with ]", group.position);
    if (parts.length === 0) cursor.fail("there is nothing to match here", start);
    return sequenceOf(parts);
  }

  #atClose(): boolean {
    const cursor = this.#cursor;
    return cursor.atEnd || [")", "|"].includes(cursor.character) || cursor.looksAt("&&");
  }

  #atItemEnd(): boolean {
    const { character, atBreak } = this.#cursor;
    return this.#cursor.looksAt("&&") || (atBreak && character !== "(" && character !== "[");
  }

  #openGroup(): OpenGroup {
    const position = this.#cursor.position++;
    const named = this.#cursor.takeMatch(GROUP_NAME)?.[1];
    return { name: named ?? String(this.#unnamed++), position, parts: [] };
  }

  #closeGroup(group: OpenGroup | null): Node {
    if (group === null) this.#cursor.fail("no group [ is open here: write \\] for the sign");
    const { name, parts, position } = group;
    if (parts.length === 0) this.#cursor.fail("this group is empty: write [<name>#Tag]", position);
    this.#cursor.position++;
    const { quantity, isLast } = readQuantity(this.#cursor);
    const node = repeated({ type: "group", name, part: sequenceOf(parts) }, quantity);
    return isLast ? sequenceOf([node, END]) : node;
  }

  /** A term or choice with its signs: "!#Person+?", "(a|b)$". */
  #item(): readonly Node[] {
    const cursor = this.#cursor;
    const start = cursor.position;
    const isNegative = cursor.take("!");
    const { node, quantity, isLast } = this.#quantified();
    if (!this.#atItemEnd()) {
      cursor.fail("a space is missing here, or \\ before a sign that is meant as such");
    }
    const whole = repeated(isNegative ? this.#negated(node, start) : node, quantity);
    const parts = whole.type === "sequence" ? whole.parts : [whole];
    return isLast ? [...parts, END] : parts;
  }

  #quantified(): Trailing & { readonly node: Node } {
    const cursor = this.#cursor;
    if (cursor.take("$")) return { node: END, quantity: ONCE, isLast: false };
    if (cursor.take("*")) return { node: ANY_NUMBER, quantity: ONCE, isLast: cursor.take("$") };
    if (cursor.looksAt("~(") && cursor.take("~")) {
      const node = this.#brackets();
      if (!cursor.take("~")) cursor.fail("a second ~ is missing here");
      return { node, ...readQuantity(cursor) };
    }
    if (cursor.character === "(") return { node: this.#brackets(), ...readQuantity(cursor) };
    const { node, trailing = readQuantity(cursor) } = readAtom(cursor, this.#settings);
    return { node, ...trailing };
  }

  /** "(a b|c)", "(a && #Tag)". */
  #brackets(): Node {
    const cursor = this.#cursor;
    const start = cursor.position++;
    const parts = [this.sequence()];
    const joint = cursor.looksAt("&&") ? "&&" : "|";
    while (cursor.take(joint)) parts.push(this.sequence());
    if (cursor.character === "|" || cursor.looksAt("&&")) {
      cursor.fail("| and && do not stand in the same brackets: put one of them in its own");
    }
    if (!cursor.take(")")) cursor.fail("this bracket is not closed: end it with )", start);
    if (joint === "&&" && parts.length > 1) return this.#conjunction(parts, start);
    return parts.length === 1 ? (parts[0] as Node) : { type: "choice", alternatives: parts };
  }

  /** All conditions hold from the same term on, each word for itself; the longest is read. */
  #conjunction(parts: readonly Node[], position: number): Node {
    const rows = parts.map((part) => {
      const items = part.type === "sequence" ? part.parts : [part];
      return items.map((item) => {
        if (item.type === "term") return item.test;
        return this.#cursor.fail(
          "what && joins is words and tags without + * ? or brackets",
          position,
        );
      });
    });
    const length = Math.max(...rows.map((row) => row.length));
    return sequenceOf(
      Array.from({ length }, (_, at) => ({
        type: "term",
        test: { type: "all", tests: rows.flatMap((row) => row[at] ?? []) },
      })),
    );
  }

  /** One term at which this does not stand. */
  #negated(node: Node, position: number): Node {
    if (node.type === "term") return { type: "term", test: { type: "not", test: node.test } };
    if (!isBounded(node)) {
      this.#cursor.fail("what ! denies has no + or *: put them behind it, !(a|b)+", position);
    }
    return { type: "sequence", parts: [{ type: "not", part: node }, ANY] };
  }
}

const END: Node = { type: "edge", edge: "end" };
const ANY_NUMBER: Node = { type: "repeat", part: ANY, least: 0, most: Number.POSITIVE_INFINITY };

/** Whether no more terms are read than the pattern has. */
function isBounded(node: Node): boolean {
  switch (node.type) {
    case "sequence":
      return node.parts.every(isBounded);
    case "choice":
      return node.alternatives.every(isBounded);
    case "group":
    case "not":
      return isBounded(node.part);
    case "repeat":
      return Number.isFinite(node.most) && isBounded(node.part);
    case "chunk":
      return false;
    default:
      return true;
  }
}
