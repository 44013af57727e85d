/** A day as a spreadsheet gives it: `2022-03-01`, or where the cell has lost its format `44621`, the days since 1899-12-30. */
export function dayOfCell(text: string): string {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return text;
  return new Date((Math.floor(Number(text)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
