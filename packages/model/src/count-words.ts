/** "1 observation", "12 observations". */
export const countWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
