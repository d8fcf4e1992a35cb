export { CELL_BREAK, isData, MOST_CELLS } from "./data.js";
export { markRows, rowsAmong } from "./lines.js";
