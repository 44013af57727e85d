import type { Said } from "../claims/make-claim.ts";
import { findPhrases } from "../lexemes/phrase-table.ts";
import { wordsOf } from "../lexemes/words.ts";
import type { Knowledge } from "./read-names.ts";

type Speaker = Pick<Said, "ATTRIBUTED_TO" | "ATTRIBUTION_KIND" | "REPORTER">;

/** Who a row says it was. The reporter is the one it names, else the area whose agency or official that is. */
export function speakerTold(name: string | null, reporter: string | null, knowledge: Knowledge): Speaker {
  const { kinds } = knowledge.language.claims.attribution;
  const kind = (name && kinds.find(({ words }) => words.test(name))?.kind) || "NONE";
  return { ATTRIBUTED_TO: name, ATTRIBUTION_KIND: kind, REPORTER: reporter ?? areaOf(name, kind, knowledge) ?? "_U" };
}

function areaOf(name: string | null, kind: Speaker["ATTRIBUTION_KIND"], { vocabulary }: Knowledge): string | null {
  if (name === null || (kind !== "AGENCY" && kind !== "OFFICIAL")) return null;
  const areas = findPhrases(wordsOf(name), vocabulary.table).flatMap(({ sense: { meanings } }) =>
    meanings.flatMap((meaning) => (meaning.type === "place" ? [meaning.code] : [])),
  );
  return new Set(areas).size === 1 ? (areas[0] ?? null) : null;
}
