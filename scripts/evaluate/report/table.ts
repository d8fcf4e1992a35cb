/** Columns of text: the first to the left, figures to the right. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  const lay = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
  return rows.map((row) => lay(row).join("  ").trimEnd()).join("\n");
}

/** "0.953"; a figure is never shown higher than it is. */
export function showShare(share: number): string {
  return (Math.floor(share * 1000 + 1e-6) / 1000).toFixed(3);
}
