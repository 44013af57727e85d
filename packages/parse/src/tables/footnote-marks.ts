/** `*`, `†`, `¹`, `[a]`, ` 1)`: what stands behind a number and can be nothing but a mark of a footnote. */
const SURE = /(?:[*\u2020\u2021\u00a7#]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\[\w{1,2}\]| \(?\w\)| \d\d\))$/u;

/** No cell that holds a number and its marks is longer. */
const LONGEST = 100;

/** Where the number of a cell ends: before the marks of footnotes, the sure ones and those that `table.footnotes` lists. */
export function numberEnd(cell: string, listed: readonly string[]): number {
  let rest = cell.length > LONGEST ? "" : cell;
  while (/\d/.test(rest)) {
    const mark = SURE.exec(rest)?.[0] ?? listed.find((each) => rest.endsWith(each));
    const before = mark === undefined ? "" : rest.slice(0, -mark.length).trimEnd();
    if (!/\d/.test(before)) return rest.length;
    rest = before;
  }
  return cell.length;
}
