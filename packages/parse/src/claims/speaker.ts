import { type CodeOf, covers, type Span } from "@sourcebook/model";
import type { AttributionLexicon } from "./cue.ts";
import type { Item } from "./item.ts";

/** Who is said to have said a sentence, and the area whose agency or official that is. */
export type Speaker = {
  readonly name: string | null;
  readonly kind: CodeOf<"ATTRIBUTION_KIND">;
  readonly reporter: string;
};

const NOBODY: Speaker = { name: null, kind: "NONE", reporter: "_U" };
const MEASURES = new Set<Speaker["kind"]>(["AGENCY", "OFFICIAL"]);

/** Reads the speaker that the sentence itself names. */
export function speakerOf(text: string, sentence: Span, items: readonly Item[], lexicon: AttributionLexicon): Speaker {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of lexicon.patterns) {
    const match = pattern.exec(words);
    const name = match?.groups?.["speaker"]?.replace(/\s+/g, " ").trim();
    if (!match || !name || lexicon.nobody.test(name)) continue;
    const kind = lexicon.kinds.find((each) => each.words.test(name))?.kind;
    if (!kind) continue;
    const start = sentence.start + match.index + match[0].indexOf(match.groups?.["speaker"] ?? "");
    return { name, kind, reporter: reporterOf(kind, { start, end: start + name.length }, items) };
  }
  return NOBODY;
}

function reporterOf(kind: Speaker["kind"], name: Span, items: readonly Item[]): string {
  if (kind === "JOINT") return "JOINT";
  if (!MEASURES.has(kind)) return "_U";
  const place = items.find((item) => item.type === "place" && covers(name, item));
  return place?.type === "place" ? place.code : "_U";
}
