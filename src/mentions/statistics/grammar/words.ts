import { type Reader, type Reading, scan } from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";

/** Any one word, in whatever letters. */
export const anyWord = scan(
  { shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed] },
  readWord,
);

function readWord({ tokens }: Reader, at: number): Reading<null> | null {
  const shape = tokens.shape(at);
  return shape >= Shape.Lower && shape <= Shape.Mixed ? { end: at + 1, value: null } : null;
}
