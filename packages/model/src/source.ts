import * as z from "zod";
import { address, date, day, flag, integer, pattern, text } from "./column.ts";
import { tableMappingSchema } from "./table-mapping.ts";

const SHA256 = /^[0-9a-f]{64}$/;

/** `https://a.example/ö b` is no URI: it becomes `https://a.example/%C3%B6%20b`, as a browser asks for it. */
const webAddress = z.url({ protocol: /^https?$/, normalize: true });

/** `source.yaml`, beside a frozen document: what is known of it that its bytes do not say. */
export const sourceFileSchema = z.strictObject({
  document: z.string().min(1).describe("File name of the document in the same folder."),
  publisher: z.string().min(1).describe("Id of a publisher of the catalogue."),
  title: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  published: day.optional(),
  accessed: day.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  url: webAddress.optional(),
  archived: webAddress.optional(),
  sha256: z.string().regex(SHA256).describe("SHA-256 of the document's bytes."),
  rights: z.strictObject({
    holder: z.string().min(1).optional().describe("The publisher of each document, where it is left out."),
    licence: z.string().min(1).optional(),
    licence_url: webAddress.optional(),
    redistributable: z.boolean().describe("May the whole text be published with the dataset?"),
    note: z.string().min(1).optional(),
  }),
  table: tableMappingSchema.optional().describe("How to read a document that is a table."),
});

export type SourceFile = z.infer<typeof sourceFileSchema>;

const STAMP = /^(?<day>\d{4}-\d\d-\d\d)[T ]\d\d:\d\d[\d:.]*\s?(?:Z|UTC|[+-]\d\d:?\d\d)?$/;

/** A day, also of a time stamp, as programs write it: "2025-01-02T01:30:00+05:00" is the 2nd, where it was written. */
const dayOfStamp = z.preprocess(
  (said) => (typeof said === "string" ? (STAMP.exec(said)?.groups?.["day"] ?? said) : said),
  day,
);

/** A line of the JSON Lines that `extract` reads. */
export const documentLineSchema = z.object({
  id: z.string().min(1).optional(),
  url: webAddress.nullish(),
  publisher: z.string().min(1).nullish(),
  author: z.string().min(1).nullish(),
  published: dayOfStamp.nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullish(),
  title: z.string().min(1).nullish(),
  text: z.string(),
});

export type DocumentLine = z.infer<typeof documentLineSchema>;

/** Where a document comes from: a row of `sources.csv`. What neither the file nor `source.yaml` says is null. */
export const sourceSchema = z.strictObject({
  DOC_ID: text("Document ID", "D- and 16 digits of TEXT_SHA256, or the id given with the document."),
  TITLE: text("Title", "Headline.").nullable(),
  PUBLISHER: text("Publisher", "Whose document it is.").nullable(),
  AUTHOR: text("Author", "By-line.").nullable(),
  DATE_PUBLISHED: date("Published", "Date of publication.").nullable(),
  DATE_ACCESSED: date("Accessed", "Date on which the document was frozen.").nullable(),
  URL_MAIN: address("Address", "Where it was published.").nullable(),
  URL_ARCHIVED: address("Archived address", "Where a copy is kept.").nullable(),
  LANGUAGE: pattern(/^[a-z]{2,3}$/, "Language", "ISO 639 code."),
  RAW_SHA256: pattern(
    SHA256,
    "SHA-256 of the file",
    "Of the bytes as received, or of the page inside an archive; selectors count in them.",
  ),
  TEXT_SHA256: pattern(SHA256, "SHA-256 of the text", "Of the canonical text as UTF-8."),
  TEXT_CHARS: integer("Length", "Code points of the canonical text."),
  CITATION_FULL: text("Citation", "How to cite the document.").nullable(),
  LICENSE_NAME: text(
    "Licence",
    "Licence or rights holder of the document; of rows of a table, of these rows, not of the publication that they cite.",
  ).nullable(),
  LICENSE_URL: address("Licence address", "Where the licence stands.").nullable(),
  REDISTRIBUTABLE: flag("Redistributable", "Whether its whole text may be published; of rows of a table, these rows."),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
