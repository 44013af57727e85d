import type { Span } from "@sourcebook/model";
import { Parser } from "htmlparser2";
import { DamagedFile } from "../damaged-file.ts";
import { mapStretches, type MappedText, type Stretch } from "../mapped-text.ts";

/** The content of an element: as it decodes, or as it stands where it holds elements itself. */
export type Field = { readonly content: MappedText; readonly attributes: Readonly<Record<string, string>> };

/** An entry of a feed, by the names of its elements; `author name` is the name in the author. */
export type Entry = { readonly start: number; readonly fields: ReadonlyMap<string, readonly Field[]> };

/** The entries of a feed, and what it says of itself. */
export type Feed = {
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly entries: readonly Entry[];
  /** The element inside which the feed breaks off. */
  readonly brokenIn: string | null;
};

/** An element that is open. */
type Open = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Span;
  readonly stretches: Stretch[];
  holdsElements: boolean;
};

const ENTRIES = new Set(["item", "entry"]);
const WHOLES = new Set(["rss", "channel", "feed", "rdf:rdf"]);
/** The parser takes longer the deeper it is: no feed needs more. */
const DEEPEST = 400;
const CDATA = "<![CDATA[".length;

/** Reads RSS 0.9 to 2.0 and Atom. Entities that the file defines are not replaced: they may be made to grow without end. */
export function readEntries(xml: string): Feed {
  const entries: Entry[] = [];
  const feed = new Map<string, Field[]>();
  const open: Open[] = [];
  let entry: { readonly start: number; readonly fields: Map<string, Field[]> } | null = null;
  let inCdata = false;
  let brokenIn: string | null = null;

  function closeField({ name, attributes, inside, stretches, holdsElements }: Open): void {
    const parent = open.at(-1)?.name ?? "";
    const isDirect = ENTRIES.has(parent) || WHOLES.has(parent);
    const key = isDirect ? name : `${parent} ${name}`;
    const span = { start: inside.start, end: parser.startIndex };
    const content = holdsElements
      ? mapStretches([{ text: xml.slice(span.start, span.end), origin: span }])
      : mapStretches(stretches);
    const fields = entry?.fields ?? feed;
    const same = fields.get(key);
    if (same) same.push({ content, attributes });
    else fields.set(key, [{ content, attributes }]);
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        const parent = open.at(-1);
        if (parent) parent.holdsElements = true;
        if (open.length > DEEPEST)
          throw new DamagedFile("feed", new Error(`more than ${DEEPEST} elements inside each other`));
        if (ENTRIES.has(name)) entry = { start: parser.startIndex, fields: new Map() };
        const inside = { start: parser.endIndex + 1, end: parser.endIndex + 1 };
        open.push({ name, attributes, inside, stretches: [], holdsElements: false });
      },
      onclosetag(_, isImplied) {
        const closed = open.pop();
        if (!closed) return;
        if (isImplied && parser.endIndex + 1 >= xml.length) brokenIn ??= closed.name;
        if (ENTRIES.has(closed.name)) {
          if (entry && !brokenIn) entries.push(entry);
          entry = null;
        } else if (!WHOLES.has(closed.name)) closeField(closed);
      },
      ontext(text) {
        const start = parser.startIndex + (inCdata ? CDATA : 0);
        const end = inCdata ? start + text.length : parser.endIndex + 1;
        open.at(-1)?.stretches.push({ text, origin: { start, end } });
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { fields: feed, entries, brokenIn };
}
