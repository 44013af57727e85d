/** Indices of array tasks as schedulers write them: 0, 1, 2, 3, 7 is `0-3,7`. */
export function arrayRanges(indices: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const index of [...new Set(indices)].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range[1] === index - 1) range[1] = index;
    else ranges.push([index, index]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}
