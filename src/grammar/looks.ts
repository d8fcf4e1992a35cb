import { Shape, type Tokens } from "../text/index.js";

/** Looks are shapes, but that numbers of one, two, three and four digits have looks of their own. */
export const LOOK_BITS = 4;
const LAST_SHAPE = Shape.Newline;
const MOST_DIGITS = 4;

/** The look of numbers of so many digits. */
export const lookOfDigits = (digits: number): number =>
  digits > MOST_DIGITS ? Shape.Number : LAST_SHAPE + digits;

const NUMBERS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => lookOfDigits(digits + 1));

/** The looks of a shape. */
export const looksOf = (shape: number): readonly number[] =>
  shape === Shape.Number ? NUMBERS : [shape];

/** The look of the token at `at`, which may be the place after the last one. */
export function lookAt({ shapes, starts, ends }: Tokens, at: number): number {
  const shape = shapes[at] as number;
  return shape === Shape.Number
    ? lookOfDigits((ends[at] as number) - (starts[at] as number))
    : shape;
}
