import type { Format } from "./format.ts";
import { plainText } from "./plain-text.ts";

/** The formats, in the order in which they are asked; the last accepts anything. */
export const formats: readonly Format[] = [plainText];
