import type { Source } from "./source.ts";

/** A source as received: what is known of it, and its canonical text, to which every span refers. */
export type Document = { readonly source: Source; readonly text: string };
