/** How many of `count` things in order begin at or before a place; `startOf` tells where each begins. */
export function countUpTo(count: number, startOf: (at: number) => number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
