/**
 * A table for a terminal or for Markdown. All columns but those named `left` are aligned to the right.
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 * @param {{ markdown?: boolean, left?: number }} [options] `left`: how many columns at the start are text
 */
export function table(header, rows, { markdown = false, left = 1 } = {}) {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
  const pad = (cell, column) => (column < left ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  const line = (row) => (markdown ? `| ${row.map(pad).join(" | ")} |` : row.map(pad).join("  ").trimEnd());
  const rule = widths.map((width, column) => (column < left ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const dashes = widths.map((width) => "-".repeat(width));
  return [line(header), line(markdown ? rule : dashes), ...rows.map(line)].join("\n");
}

/** Three significant digits, never an exponent: 0.0054, 8.31, 27000. */
export function digits(number) {
  if (number === 0) return "0";
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))));
  return number.toFixed(Math.min(places, 6));
}
