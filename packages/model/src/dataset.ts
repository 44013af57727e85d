import type * as z from "zod";
import { claimSchema, type Claim } from "./claim.ts";
import { pattern, text } from "./column.ts";
import { observationSchema, type Observation } from "./observation.ts";
import { refusalSchema, type Refusal } from "./refusal.ts";
import { sourceSchema, type Source } from "./source.ts";
import { strictObject } from "zod";

/** A row of `codelists.csv`. */
export const codeListSchema = strictObject({
  CODELIST: text("Code list", "Name of the list: the column that uses it."),
  CODE: text("Code", "The code."),
  LABEL: text("Label", "What people call it."),
  DEFINITION: text("Definition", "What it means."),
  STANDARD: text("Standard", "The public list it is taken from, or sourcebook."),
});
export type CodeListEntry = Readonly<z.infer<typeof codeListSchema>>;

/** A row of a wide table, without its columns of years. */
export const wideSchema = strictObject({
  REF_AREA: observationSchema.shape.REF_AREA,
  COUNTERPART_AREA: observationSchema.shape.COUNTERPART_AREA,
  INDICATOR: observationSchema.shape.INDICATOR,
  PRODUCT: observationSchema.shape.PRODUCT,
  FLOW_STOCK_ENTRY: observationSchema.shape.FLOW_STOCK_ENTRY,
  REPORTER: observationSchema.shape.REPORTER,
  LABEL: pattern(/^[^\n\r]+$/, "Label", "The series in words."),
});

/** A published table: its rows are records of `schema`, one column a property, in the order of the schema. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodObject;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
};
export type ForeignKey = { readonly field: string; readonly table: string; readonly references: string };

const to = (field: string, table: string, references = field): ForeignKey => ({ field, table, references });

/** The long tables, in the order in which they are published. */
export const tables = {
  observations: {
    name: "observations",
    title: "Observations",
    description: "One row a cell of the dataset, safe to join and sum where PREFERRED is true.",
    schema: observationSchema,
    primaryKey: ["OBS_KEY"],
    foreignKeys: [to("CLAIM_ID", "claims")],
  },
  claims: {
    name: "claims",
    title: "Claims",
    description: "One row a statement found in a document: the evidence.",
    schema: claimSchema,
    primaryKey: ["CLAIM_ID"],
    foreignKeys: [
      to("OBS_KEY", "observations"),
      to("DOC_ID", "sources"),
      to("LEVEL_CLAIM_ID", "claims", "CLAIM_ID"),
      to("DUPLICATE_OF", "claims", "CLAIM_ID"),
    ],
  },
  sources: {
    name: "sources",
    title: "Sources",
    description: "One row a document.",
    schema: sourceSchema,
    primaryKey: ["DOC_ID"],
    foreignKeys: [],
  },
  refusals: {
    name: "refusals",
    title: "Refusals",
    description: "Numbers that were seen and are not published, with the reason.",
    schema: refusalSchema,
    primaryKey: ["DOC_ID", "SPAN_START", "SPAN_END"],
    foreignKeys: [to("DOC_ID", "sources")],
  },
  codelists: {
    name: "codelists",
    title: "Code lists",
    description: "Every code that the tables use, with its meaning and the public list it is taken from.",
    schema: codeListSchema,
    primaryKey: ["CODELIST", "CODE"],
    foreignKeys: [],
  },
} as const satisfies Record<string, Table>;

/** All that is needed to publish one dataset; rows in published order. */
export type DatasetContents = {
  readonly observations: readonly Observation[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly refusals: readonly Refusal[];
};

/** Negative, zero or positive as the UTF-8 bytes of `a` sort before, with or after those of `b`. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  // Code points sort as UTF-8 bytes do; UTF-16 units do not, beyond U+FFFF.
  const [left, right] = [a[Symbol.iterator](), b[Symbol.iterator]()];
  for (;;) {
    const [x, y] = [left.next().value, right.next().value];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? -1 : 1;
    if (x !== y) return (x.codePointAt(0) ?? 0) - (y.codePointAt(0) ?? 0);
  }
}
