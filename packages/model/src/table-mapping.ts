import * as z from "zod";

/**
 * What the cells of a row, or the name of their column, can say of a figure. `value` is the figure itself; `subperiod` the month or
 * quarter, where another cell has its year.
 */
export const concepts = [
  "reference_area",
  "counterpart_area",
  "indicator",
  "product",
  "measure",
  "statement",
  "period",
  "subperiod",
  "qualifier",
  "value",
  "unit",
  "scale",
  "reporter",
  "said_by",
  "note",
  "publisher",
  "published",
  "title",
  "url",
] as const;
export type Concept = (typeof concepts)[number];

/** What the names of columns can say. */
const headings = [
  "reference_area",
  "counterpart_area",
  "indicator",
  "product",
  "measure",
  "period",
  "subperiod",
  "unit",
] as const;
/** What can hold for a whole table. */
const constants = [...headings, "statement", "qualifier", "scale", "reporter", "said_by"] as const;

const words = z.string().min(1);
const rowNumber = z.int().min(1);
const heading = z.enum(headings);
/** One of them, or a list. */
const oneOrMore = <Item extends z.ZodType>(item: Item, error: string) =>
  z.union([item, z.array(item).min(1)], { error });

/** `table` of `source.yaml`: how the columns of a CSV file or of a sheet of a workbook are to be read. */
export const tableMappingSchema = z
  .strictObject({
    /** Of a workbook with several sheets, the one to read. */
    sheet: words.optional(),
    /** The row of the column names, from 1; several rows where names are spread over them. */
    header: oneOrMore(rowNumber, "must be the number of a row, or a list of such numbers").default(1),
    /** The last row of figures, where something else follows that could be taken for one. */
    last: rowNumber.optional(),
    /** Concept -> column: its name in the header, or its letter. */
    columns: z.partialRecord(z.enum(concepts), words).default({}),
    /** What the names of all other columns say, each of which holds values: `period` where years stand side by side. */
    across: oneOrMore(heading, `must be one of ${headings.join(", ")}, or a list of them`).optional(),
    /** Concept -> what it is in the whole table. */
    constants: z.partialRecord(z.enum(constants), words).default({}),
    /** Columns that are not read, by name or letter. */
    ignore: z.array(words).default([]),
    /** Concepts whose empty cells mean what stands above them. */
    fill: z.array(z.enum(concepts)).default([]),
    /** What words of this table mean: a code, or words that the catalogue knows. */
    names: z.record(z.string(), words).default({}),
    /** Marks of missing values, beside the usual ones. */
    missing: z.array(words).default([]),
    /** Marks behind a number that point to a footnote, where they could be something else: letters. */
    footnotes: z.array(words).default([]),
    /** The decimal mark, where the numbers do not tell it. */
    decimal: z.enum([".", ","]).optional(),
    /** Of a CSV file, where it cannot be told. */
    delimiter: z.enum([",", ";", "\t", "|"]).optional(),
    encoding: words.optional(),
  })
  .refine(({ columns, across }) => (columns.value === undefined) !== (across === undefined), {
    error:
      "either columns.value names the column of values, or across tells what the names of several such columns say",
  });

export type TableMapping = z.infer<typeof tableMappingSchema>;
