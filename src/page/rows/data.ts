/** Between the cells of a row in the text of a page. */
export const CELL_BREAK = "|";

/** A table has so many rows of two cells and more at least, and its rows no more cells. */
const LEAST_ROWS = 2;
export const MOST_CELLS = 64;
/** The text of a cell of data is no longer than this on the average. */
const LONGEST_DATUM = 60;
/** Longer texts are not asked whether they are a number. */
const LONGEST_NUMBER = 40;

/** "1.250", "-3,5%", "980 ha", "3 - 5", "9/11": a number, and no more than a unit behind it. */
const NUMBER =
  /^[-+–−<>≤≥~≈(]*\d+(?:[.,]\d+)*(?:\s?[-–/]\s?\d+(?:[.,]\d+)*)?\)?\s?[%‰]?(?:\s?[\p{L}°][\p{L}/²³%]*){0,3}$/u;

/**
 * Whether rows are data: several cells each, short ones, and in half of the rows at least a number
 * behind the first. Menus, and tables that lay out a page, are none.
 */
export function isData(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < LEAST_ROWS || countsUp(rows)) return false;
  let [wide, numeric, cells, length] = [0, 0, 0, 0];
  for (const row of rows) {
    if (row.length > MOST_CELLS) return false;
    const filled = row.filter((cell) => cell !== "");
    if (filled.some((cell) => cell.includes(CELL_BREAK))) return false;
    if (filled.length < 2) continue;
    wide++;
    cells += filled.length;
    length += filled.reduce((sum, cell) => sum + cell.length, 0);
    if (row.some((cell, at) => at > 0 && isNumber(cell))) numeric++;
  }
  return wide >= LEAST_ROWS && numeric * 2 >= wide && length <= cells * LONGEST_DATUM;
}

/** Of neighbouring numbers this share is one more than the one before in a calendar and a pager. */
const COUNTED_SHARE = 0.7;
const LEAST_PAIRS = 6;

function countsUp(rows: readonly (readonly string[])[]): boolean {
  let [before, pairs, counted] = [Number.NaN, 0, 0];
  for (const cell of rows.flat()) {
    if (!/^\d{1,3}$/.test(cell)) continue;
    const number = Number(cell);
    if (!Number.isNaN(before)) pairs++;
    if (number === before + 1) counted++;
    before = number;
  }
  return pairs >= LEAST_PAIRS && counted >= pairs * COUNTED_SHARE;
}

const isNumber = (cell: string): boolean => cell.length <= LONGEST_NUMBER && NUMBER.test(cell);
