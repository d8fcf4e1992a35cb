import { ahead, type Pattern, token } from "../../../grammar/index.js";
import { readRoman, Shape } from "../../../text/index.js";

/** One token of a shape, whatever its word. */
const shaped = (...shapes: readonly Shape[]): Pattern => token({ shapes }, () => true);

/** "Mông", "Khơ-mú" begins so. */
export const capitalWord = shaped(Shape.Capital, Shape.Mixed);
/** "7", "2023" */
export const number = shaped(Shape.Number);
/** "2020", "XV", "I" */
export const ordinal = token(
  { shapes: [Shape.Number, Shape.Upper, Shape.Capital] },
  ({ tokens }, at) =>
    tokens.shape(at) !== Shape.Capital || readRoman(tokens.slice(at)) !== null || null,
);
/** A line end, where a crawl broke a sentence. */
export const lineEnd = shaped(Shape.Newline);
/** A line end, or the end of the text. */
export const end = shaped(Shape.Newline, Shape.End);

/** What a name opens with: "Hòa", "UBND", "ThS". */
export const CAPITALS = [Shape.Capital, Shape.Upper, Shape.Mixed];
const WORDS = [Shape.Lower, ...CAPITALS];
/** No number stands before: "86 đồng chí". */
export const notCounted = ahead(
  token({ shapes: WORDS }, ({ tokens }, at) => tokens.shape(at - 1) !== Shape.Number || null),
);
