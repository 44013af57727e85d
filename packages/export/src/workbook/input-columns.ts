import type { Border, DataValidation, Style, Worksheet } from "exceljs";
import { DECISION_CHOICES, type InputColumn } from "../review/columns.ts";

/** What a person may put into the cells of a column, and what the program says beside them. */
export type InputSpec = {
  /** What the spreadsheet accepts: no more than `prompt` asks for. */
  readonly rule: Pick<DataValidation, "type" | "operator" | "formulae">;
  /** Up to 255 characters. */
  readonly prompt: string;
  /** Room to write in, in digits of the font. */
  readonly width: number;
};

const anyText = (longest: number): InputSpec["rule"] => ({
  type: "textLength",
  operator: "lessThanOrEqual",
  formulae: [longest],
});
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const SPECS: Readonly<Record<InputColumn, InputSpec>> = {
  Decision: {
    rule: { type: "list", formulae: [`"${DECISION_CHOICES.join(",")}"`] },
    prompt:
      "accept: read rightly. correct: give the right value or fields. reject: to be left out. prefer: to be shown before others. unsure: decides nothing.",
    width: 14,
  },
  "Corrected value": {
    rule: { type: "decimal", operator: "between", formulae: [-1e15, 1e15] },
    prompt:
      "With correct: the right number in full, such as 2800000000. The cell shows it as the proposed value is shown.",
    width: 20,
  },
  "Corrected fields": {
    rule: anyText(1_000),
    prompt:
      "With correct, where something else than the value is wrong: COLUMN=CODE; COLUMN=CODE with columns of claims.csv, such as TIME_PERIOD=2020; COUNTERPART_AREA=TUR.",
    width: 30,
  },
  Reason: { rule: anyText(1_000), prompt: "Why, in a sentence. It is published. accept needs none.", width: 40 },
  Reviewer: { rule: anyText(200), prompt: "Who decides. It is published.", width: 20 },
  "Decided on": {
    rule: { type: "date", operator: "between", formulae: [day("2000-01-01"), day("2100-01-01")] },
    prompt: "The day of the decision, such as 2022-03-01.",
    width: 16,
  },
};

/** The columns to be filled in, by their titles. */
export const inputSpecs: ReadonlyMap<string, InputSpec> = new Map(Object.entries(SPECS));

declare module "exceljs" {
  // Missing in its types. Cell by cell it makes ranges that overlap.
  interface Worksheet {
    readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void };
  }
}

type Rows = { readonly first: number; readonly last: number };
type Column = { readonly title: string; readonly input?: InputSpec };

/** Locks a sheet that has columns to be filled in, save for these; nothing on any other sheet. */
export function openInputs(worksheet: Worksheet, columns: readonly Column[], { first, last }: Rows): void {
  if (columns.every(({ input }) => !input)) return;
  columns.forEach(({ title, input }, at) => {
    if (!input || last < first) return;
    const column = worksheet.getColumn(at + 1);
    const { letter } = column;
    column.width = Math.max(column.width ?? 0, input.width);
    worksheet.dataValidations.add(`${letter}${first}:${letter}${last}`, validation(title, input));
  });
  // Without a password, which would be no secret: it keeps people from slips, and the seal of a row tells the rest.
  void worksheet.protect("", { formatColumns: true, formatRows: true, autoFilter: true });
}

const validation = (title: string, { rule, prompt }: InputSpec): DataValidation => ({
  ...rule,
  allowBlank: true,
  showInputMessage: true,
  promptTitle: title,
  prompt,
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: title,
  error: prompt,
});

const LINE = { style: "thin", color: { argb: "FF000000" } } as const satisfies Partial<Border>;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** The style of an open cell: it can be written in, and has a box that shows so. */
export const openStyle = (style: Partial<Style>): Partial<Style> => ({
  ...style,
  border: BOX,
  protection: { locked: false },
});
