import { foldWord, Shape, type Tokens, tokenize, Vocabulary } from "../text/index.js";
import type { Cursor, Written } from "./cursor.js";
import { METHODS } from "./methods.js";
import { type Node, sequenceOf } from "./node.js";
import type { ParseSettings } from "./parse.js";
import { readQuantity, type Trailing, trailingSigns } from "./quantity.js";
import { CHUNKS } from "./tags.js";
import { termEnd } from "./terms.js";

/** What one item asks for; `trailing` where the signs behind it were read with it. */
export interface Atom {
  readonly node: Node;
  readonly trailing?: Trailing;
}

const TAG = /#([\p{L}\p{N}_-]+)/uy;
const METHOD = /@(\w+)/y;
const CHUNK = /<\s*(\w+)\s*>/y;
const ROOT = /\{\s*([^{}/]*[^{}/\s][^{}/]*?)\s*(\/[^{}]*)?\}/y;
/** A slash pair ends at a space, a bracket or the signs behind it: "16/10" and "a/b" are words. */
const EXPRESSION = /\/((?:[^/\\]|\\.)+)\/(?=[?+*${\s)\]|]|$)/y;
const FUZZY = /~([^~\s()[\]|]+)~/y;

/** Reads one item but for choices: a word, "#Tag", "@method", "<Chunk>", "{root}", "/regex/", ".". */
export function readAtom(cursor: Cursor, settings: ParseSettings): Atom {
  switch (cursor.character) {
    case "#":
      return { node: tagNode(cursor, settings.tags) };
    case "@":
      return { node: methodNode(cursor) };
    case "<":
      return { node: chunkNode(cursor) };
    case "{":
      return { node: rootNode(cursor, settings) };
    case "/":
      return expressionAtom(cursor, settings);
    case "~":
      return fuzzyAtom(cursor, settings);
    default:
      return wordAtom(cursor, settings);
  }
}

const titleCase = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function tagNode(cursor: Cursor, known: ParseSettings["tags"]): Node {
  const position = cursor.position;
  const name = cursor.takeMatch(TAG)?.[1];
  if (name === undefined) cursor.fail("# opens a tag, #Date: write \\# for the sign");
  const tag = titleCase(name);
  if (known !== null && !known.includes(tag)) {
    cursor.fail(`there is no tag #${name}: use #${known.join(", #")}`, position);
  }
  return { type: "term", test: { type: "tag", tag } };
}

function methodNode(cursor: Cursor): Node {
  const position = cursor.position;
  const name = cursor.takeMatch(METHOD)?.[1] ?? "";
  if (!METHODS.has(name)) {
    cursor.fail(`there is no method @${name}: use @${[...METHODS.keys()].join(", @")}`, position);
  }
  return { type: "term", test: { type: "method", name } };
}

function chunkNode(cursor: Cursor): Node {
  const position = cursor.position;
  const name = titleCase(cursor.takeMatch(CHUNK)?.[1] ?? "");
  const chunk = CHUNKS.find((known) => known === name);
  if (chunk === undefined) {
    cursor.fail(
      `there is no whole <${name}>: use <${CHUNKS.join(">, <")}>, or [<name>…] for a group`,
      position,
    );
  }
  return { type: "chunk", chunk };
}

/** Vietnamese words are not inflected: the root is the word. */
function rootNode(cursor: Cursor, settings: ParseSettings): Node {
  const position = cursor.position;
  const [, root, partOfSpeech] = cursor.takeMatch(ROOT) ?? [];
  if (root === undefined) cursor.fail("braces hold a word, {tăng}, or follow one, .{2,3}");
  if (partOfSpeech !== undefined) {
    cursor.fail(`parts of speech are not known for Vietnamese: write {${root}}`, position);
  }
  return wordsNode(root, settings, () => cursor.fail("braces hold a word, {tăng}", position));
}

function expressionAtom(cursor: Cursor, settings: ParseSettings): Atom {
  const position = cursor.position;
  const source = cursor.takeMatch(EXPRESSION)?.[1];
  if (source === undefined) return wordAtom(cursor, settings);
  try {
    const expression = new RegExp(source, "u");
    const { caseSensitive } = settings;
    return { node: { type: "term", test: { type: "expression", expression, caseSensitive } } };
  } catch (error) {
    return cursor.fail((error as Error).message, position);
  }
}

/** A letter or a tone more or less makes another word, so near spellings are never taken for one. */
function fuzzyAtom(cursor: Cursor, settings: ParseSettings): Atom {
  const word = cursor.takeMatch(FUZZY)?.[1];
  if (word === undefined) return wordAtom(cursor, settings);
  return { node: wordsNode(word, settings, () => cursor.fail("there is no word between ~ and ~")) };
}

function wordAtom(cursor: Cursor, settings: ParseSettings): Atom {
  const position = cursor.position;
  const written = cursor.takeWord();
  const signs = trailingSigns(written);
  const word = written.slice(0, written.length - signs);
  if (signs > 0) cursor.position = (written[word.length] as Written).position;
  if (word.length === 0) {
    cursor.fail(
      "nothing stands before this sign: write \\ before it for the sign itself",
      position,
    );
  }
  const trailing = readQuantity(cursor);
  const [only] = word;
  if (word.length === 1 && only?.character === "." && !only.escaped) {
    return { node: { type: "term", test: { type: "any" } }, trailing };
  }
  const text = word.map(({ character }) => character).join("");
  return {
    node: wordsNode(text, settings, () => cursor.fail("there is no word", position)),
    trailing,
  };
}

/** The terms that a word of the pattern is made of: "COVID-19" is three. */
function wordsNode(text: string, { caseSensitive }: ParseSettings, fail: () => never): Node {
  const tokens = tokenize(text.normalize("NFC"), new Vocabulary());
  const parts: Node[] = [];
  for (let at = 0; at < tokens.count; at = termEnd(tokens, at)) {
    if (tokens.shape(at) !== Shape.Newline) parts.push(wordNode(tokens, at, caseSensitive));
  }
  if (parts.length === 0) fail();
  return sequenceOf(parts);
}

function wordNode(tokens: Tokens, at: number, caseSensitive: boolean): Node {
  const text = tokens.slice(at, termEnd(tokens, at));
  const opening = tokens.slice(at);
  return {
    type: "term",
    test: { type: "word", text, key: foldWord(text), opening, caseSensitive },
  };
}
