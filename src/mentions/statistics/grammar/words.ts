import { token } from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";

/** Any one word, in whatever letters. */
export const anyWord = token(
  { shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed] },
  () => true,
);
