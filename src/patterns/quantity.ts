import type { Cursor, Written } from "./cursor.js";
import type { Node } from "./node.js";

/** How often an item stands. */
export interface Quantity {
  readonly least: number;
  readonly most: number;
}

/** The signs behind an item: how often it stands, and whether it is the sentence's last. */
export interface Trailing {
  readonly quantity: Quantity;
  readonly isLast: boolean;
}

export const ONCE: Quantity = { least: 1, most: 1 };
const MOST_TIMES = 100;
const BRACES = /\{\s*(\d*)\s*(,?)\s*(\d*)\s*\}/y;

/** Reads the signs behind an item: "+", "?", "*", "{2,4}", "$", in any order. */
export function readQuantity(cursor: Cursor): Trailing {
  let quantity = ONCE;
  let isLast = false;
  for (;;) {
    const position = cursor.position;
    if (cursor.take("+")) quantity = { ...quantity, most: Number.POSITIVE_INFINITY };
    else if (cursor.take("*")) quantity = { least: 0, most: Number.POSITIVE_INFINITY };
    else if (cursor.take("?")) quantity = { ...quantity, least: 0 };
    else if (cursor.take("$")) isLast = true;
    else if (cursor.character === "{") quantity = readBraces(cursor, position);
    else return { quantity, isLast };
  }
}

function readBraces(cursor: Cursor, position: number): Quantity {
  const [, least = "", comma = "", most = ""] = cursor.takeMatch(BRACES) ?? [];
  if (least === "" && most === "") {
    cursor.fail("how often is told by numbers: {2}, {2,4}, {2,}, {,4}", position);
  }
  const from = Number(least);
  const to = comma === "" ? from : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  if (to < from || to === 0) cursor.fail("the second number must be the larger one", position);
  if (from > MOST_TIMES || (Number.isFinite(to) && to > MOST_TIMES)) {
    cursor.fail(
      `no more than ${MOST_TIMES} times can be asked for: leave the end open, {2,}`,
      position,
    );
  }
  return { least: from, most: to };
}

export const repeated = (part: Node, { least, most }: Quantity): Node =>
  least === 1 && most === 1 ? part : { type: "repeat", part, least, most };

/** How many characters at the end of a word are signs behind it. */
export function trailingSigns(word: readonly Written[]): number {
  let end = word.length;
  for (;;) {
    const last = word[end - 1];
    if (last === undefined || last.escaped) return word.length - end;
    if ("+*?$".includes(last.character)) end--;
    else if (last.character === "}") {
      const open = word.findLastIndex(({ character }, at) => at < end && character === "{");
      if (open < 0) return word.length - end;
      end = open;
    } else return word.length - end;
  }
}
