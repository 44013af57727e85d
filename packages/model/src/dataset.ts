import type * as z from "zod";
import { strictObject } from "zod";
import { checkSchema, type Check } from "./check.ts";
import { claimSchema, type Claim } from "./claim.ts";
import { pattern, text } from "./column.ts";
import { decisionSchema, type Decision } from "./decision.ts";
import { derivationSchema, type Derivation } from "./derivation.ts";
import { observationSchema, type Observation } from "./observation.ts";
import { refusalSchema, type Refusal } from "./refusal.ts";
import { revisionSchema, type Revision } from "./revision.ts";
import { sourceSchema, type Source } from "./source.ts";

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
    foreignKeys: [to("CLAIM_ID", "claims"), to("DERIVATION_ID", "derivations"), to("DECISION_ID", "decisions")],
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
  checks: {
    name: "checks",
    title: "Checks",
    description: "One row a comparison of claims with each other or with what they imply: its verdict, and why.",
    schema: checkSchema,
    primaryKey: ["CHECK_ID"],
    foreignKeys: [to("DECISION_ID", "decisions")],
  },
  derivations: {
    name: "derivations",
    title: "Derivations",
    description: "One row a computed value, with the formula that gives it again from its inputs.",
    schema: derivationSchema,
    primaryKey: ["DERIVATION_ID"],
    foreignKeys: [],
  },
  revisions: {
    name: "revisions",
    title: "Revisions",
    description: "The values that each cell had, by the dates of documents and decisions.",
    schema: revisionSchema,
    primaryKey: ["OBS_KEY", "VALID_FROM"],
    foreignKeys: [to("CLAIM_ID", "claims")],
  },
  decisions: {
    name: "decisions",
    title: "Decisions",
    description: "What people decided on claims, and why.",
    schema: decisionSchema,
    primaryKey: ["DECISION_ID"],
    foreignKeys: [to("CLAIM_ID", "claims")],
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
  readonly checks: readonly Check[];
  readonly derivations: readonly Derivation[];
  readonly revisions: readonly Revision[];
  readonly decisions: readonly Decision[];
};

/** Negative, zero or positive as the UTF-8 bytes of `a` sort before, with or after those of `b`. */
export function compareBytes(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return inByteOrder(x) - inByteOrder(y);
  }
  return a.length - b.length;
}

// Code points sort as UTF-8 bytes do; UTF-16 units do once the surrogates, which stand for what lies beyond U+FFFF, come last.
function inByteOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
