import type { Span } from "@sourcebook/model";
import * as z from "zod";

const label = z.string().min(1).nullish();

/** One labelled figure: `{"value_text": "$2.4 billion", "value": 2.4e9, "unit": "USD", "indicator": "exports", ...}`. */
const factSchema = z.object({
  value_text: z.string().min(1).describe("The number with its bound words, scale and unit, character for character."),
  occurrence: z.int().min(1).default(1).describe("1 for the first place of the text that holds value_text."),
  upper: z.number().nullish().describe("The upper end of a range."),
  value: z.number().describe("In base units; percent as such; 2 for doubled; a deficit and a decrease are negative."),
  unit: z.string().min(1).describe("ISO 4217 currency, %, x (multiple), rank, 1 (count), persons, or a physical unit."),
  bound: z.enum(["=", "~", ">", "<"]),
  indicator: z.string().regex(/^[a-z][a-z0-9_]*$/, "must be a code in small letters, such as trade_balance"),
  product: label.describe("Null for all goods, else a phrase of the text."),
  measure: z.enum(["level", "change_pct", "change_abs", "share_pct", "rank", "multiple"]),
  status: z.enum(["actual", "target", "forecast", "potential"]),
  reporter: label.describe("The area the figure is about: REF_AREA."),
  partner: label.describe("The other area: COUNTERPART_AREA."),
  period: label.describe(
    "2021, 2021-Q1, 2021-S1, 2021-03, 2021-01/2021-11, 2021-10-25, 2021-03-01/2021-03-20; null where none is said.",
  ),
  core: z.boolean().describe("Whether finding it is asked for; any other fact may be found or not."),
});

const lineSchema = z.object({
  id: z.string().regex(/^[^\n\r]+$/, "must be one line"),
  text: z.string().regex(/\S/, "the document has no text"),
  published: z.iso.date().nullish(),
  publisher: label,
  url: label.describe('Where it was published: its domain tells whose dollars "$" means.'),
  lang: label,
  language: label,
  stratum: label,
  facts: z.array(factSchema),
});

type GoldLine = z.output<typeof lineSchema>;

/** A labelled figure, and where it stands: code points of the document's text. */
export type GoldFact = Readonly<z.output<typeof factSchema>> & { readonly at: Span };

/** A document with every economic figure that a person found in it. */
export type GoldDocument = Readonly<Omit<GoldLine, "facts" | "lang" | "language" | "stratum">> & {
  readonly language: string;
  /** The part of the set it belongs to, or null. */
  readonly stratum: string | null;
  readonly facts: readonly GoldFact[];
};

/**
 * A line of a file of labelled documents. The language is `language` or `lang`, English by default.
 * A fact whose value_text its document does not hold, or not so many times, is an error of the labels.
 */
export const goldDocumentSchema = lineSchema.transform(
  ({ lang, language, stratum, facts, ...line }, context): GoldDocument => {
    const located = facts.flatMap((fact, index) => {
      const { at, places } = locate(fact, line.text);
      if (at) return [{ ...fact, at }];
      const message =
        places === 0
          ? "does not stand in the text"
          : `stands in the text only ${places === 1 ? "once" : `${places} times`}`;
      const path = ["facts", index, places === 0 ? "value_text" : "occurrence"];
      context.addIssue({ code: "custom", message, path });
      return [];
    });
    return { ...line, language: language ?? lang ?? "en", stratum: stratum ?? null, facts: located };
  },
);

/** The place of a fact, or null with the number of places that its words stand at. Places may overlap. */
function locate(
  { value_text, occurrence }: z.output<typeof factSchema>,
  text: string,
): { readonly at: Span | null; readonly places: number } {
  let from = -1;
  for (let places = 0; places < occurrence; places++) {
    from = text.indexOf(value_text, from + 1);
    if (from < 0) return { at: null, places };
  }
  const start = codePoints(text.slice(0, from));
  return { at: { start, end: start + codePoints(value_text) }, places: occurrence };
}

const codePoints = (text: string): number => Array.from(text).length;
