import { latin1 } from "../input.ts";

/** The first line of a head, and its fields by their names in lower case. */
export type Head = { readonly first: string; readonly fields: ReadonlyMap<string, string> };

/** Reads a head as HTTP and WARC have it. */
export function readHead(bytes: Uint8Array): Head {
  const [first = "", ...lines] = latin1(bytes).split(/\r?\n(?![ \t])/);
  const fields = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { first: first.trim(), fields: new Map(fields) };
}
