import { type CodeOf, covers, type Span } from "@sourcebook/model";
import type { AttributionLexicon } from "../items/cue.ts";
import type { Item } from "../items/item.ts";

/** Who is said to have said a sentence, and the area whose agency or official that is. */
export type Speaker = {
  readonly name: string | null;
  readonly kind: CodeOf<"ATTRIBUTION_KIND">;
  readonly reporter: string;
};

const NOBODY: Speaker = { name: null, kind: "NONE", reporter: "_U" };
const MEASURES = new Set<Speaker["kind"]>(["AGENCY", "OFFICIAL"]);

/** Who says what stands at a place of the sentence: the speaker whom its part of it names, else the one before, else one named at the end. */
export function speakersOf(
  text: string,
  sentence: Span,
  items: readonly Item[],
  lexicon: AttributionLexicon,
): (at: number) => Speaker {
  const parts = partsOf(text, sentence, lexicon.joints);
  const said = parts.map((part) => saidIn(text, part, items, lexicon));
  const first = said.find((each) => each !== null);
  let current = first && !first.leads ? first.speaker : NOBODY;
  const speakers = said.map((each) => (current = each?.speaker ?? current));
  return (at) => speakers[parts.findLastIndex(({ start }) => start <= at)] ?? NOBODY;
}

/** What different people may have said: "A said it was X, while B put it at Y". */
function partsOf(text: string, { start, end }: Span, joints: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: joint } of text.slice(start, end).matchAll(joints)) {
    parts.push({ start: from, end: start + index });
    from = start + index + joint.length;
  }
  return [...parts, { start: from, end }];
}

/** Whether the speaker stands before what is said, or behind it. */
type Said = { readonly speaker: Speaker; readonly leads: boolean };

function saidIn(text: string, part: Span, items: readonly Item[], lexicon: AttributionLexicon): Said | null {
  const words = text.slice(part.start, part.end);
  for (const pattern of lexicon.patterns) {
    const match = pattern.exec(words);
    const name = match?.groups?.["speaker"]?.replace(/\s+/g, " ").trim();
    if (!match || !name || lexicon.nobody.test(name)) continue;
    const kind = lexicon.kinds.find((each) => each.words.test(name))?.kind;
    if (!kind) continue;
    const start = part.start + match.index + match[0].indexOf(match.groups?.["speaker"] ?? "");
    const reporter = reporterOf(kind, { start, end: start + name.length }, items);
    return { speaker: { name, kind, reporter }, leads: match.index === 0 };
  }
  return lexicon.stranger.test(words) ? { speaker: NOBODY, leads: true } : null;
}

function reporterOf(kind: Speaker["kind"], name: Span, items: readonly Item[]): string {
  if (kind === "JOINT") return "JOINT";
  if (!MEASURES.has(kind)) return "_U";
  const place = items.find((item) => item.type === "place" && covers(name, item));
  return place?.type === "place" ? place.code : "_U";
}
