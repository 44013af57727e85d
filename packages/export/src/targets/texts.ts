import type { Source } from "@sourcebook/model";
import { encodeText, type Target } from "./target.ts";

/** texts/*.txt: the canonical texts of the documents whose rights allow it, to which all spans refer. */
export const texts: Target = {
  id: "texts",
  files: (release) =>
    release.texts.map(({ source, text }) => ({ path: textPath(source), chunks: encodeText(() => text) })),
};

/** A name for a file on any system; an id that was given with a document need not be one. */
const PLAIN = /^[A-Za-z0-9][\w-]{0,99}$/;

/** Where the text of a document stands in a published folder. */
export const textPath = ({ DOC_ID, TEXT_SHA256 }: Pick<Source, "DOC_ID" | "TEXT_SHA256">): string =>
  `texts/${PLAIN.test(DOC_ID) ? DOC_ID : `D-${TEXT_SHA256.slice(0, 16)}`}.txt`;
