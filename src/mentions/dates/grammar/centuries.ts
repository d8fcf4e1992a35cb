import { token } from "../../../grammar/index.js";
import { readRoman, Shape } from "../../../text/index.js";
import { digitsAt, endsFreely } from "./numbers.js";

const LATEST_CENTURY = 22;

/** "XX", "20". */
export const centuryNumber = token(
  { shapes: [Shape.Upper, Shape.Capital, Shape.Number] },
  ({ tokens }, at) => {
    const number = tokens.shape(at) === Shape.Number;
    const century = number ? digitsAt(tokens, at, 2) : (readRoman(tokens.slice(at)) ?? -1);
    return century >= 1 && century < LATEST_CENTURY ? century : null;
  },
);

/** "1990", "90". */
export const decadeNumber = token({ shapes: [Shape.Number] }, ({ tokens }, at) => {
  const decade = digitsAt(tokens, at, 4);
  return decade >= 10 && endsFreely(tokens, at + 1) ? decade : null;
});
