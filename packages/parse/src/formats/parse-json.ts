/** A text of so many characters has room for more lists than memory. */
const LONG = 2 ** 16;
/** Lists and objects: what describes a document has a handful, and each takes some 50 bytes. */
const MOST = 100_000;

/** The value of a JSON text, or why there is none. Never more than a few megabytes beside the text. */
export function parseJson(text: string): { readonly value: unknown } | { readonly cause: string } {
  if (isOverfull(text)) return { cause: "more than 100,000 lists and objects" };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

/** Would the lists and objects of a JSON text take more memory than they are worth? */
export const isOverfull = (text: string): boolean => text.length > LONG && opensMoreThan(MOST, text);

/** Does a JSON text open more brackets, outside of its strings? */
function opensMoreThan(most: number, text: string): boolean {
  let [count, isQuoted] = [0, false];
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted && character === "\\") at += 1;
    else if (!isQuoted && (character === "[" || character === "{")) count += 1;
  }
  return count > most;
}
