import { parse } from "yaml";
import type { SelfDescription } from "../format.ts";
import { selfDescription } from "../self-description.ts";

/** What stands before the text between two lines of hyphens, and how long it is with these. */
export type FrontMatter = { readonly length: number; readonly says: SelfDescription };

const BLOCK = /^---[ \t]*\r?\n(?<yaml>[^]*?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a text; what is no YAML is text. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  const entries = block && entriesOf(block.groups?.["yaml"] ?? "");
  if (!entries) return { length: 0, says: {} };
  const first = (...keys: readonly string[]) => keys.map((key) => entries.get(key)).find(Boolean) ?? null;
  const says = selfDescription({
    title: first("title"),
    author: first("author", "authors"),
    publisher: first("publisher", "site"),
    published: first("published", "date"),
    url: first("url", "canonical", "link", "source"),
    language: first("language", "lang"),
  });
  return { length: block[0].length, says };
}

/** The entries as text, lists joined with commas; null where the block is no map. */
function entriesOf(yaml: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 0 });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), [entry].flat().join(", ")]));
  } catch {
    return null;
  }
}
