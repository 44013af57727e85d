import type { Release } from "../release.ts";
import { text } from "./cell.ts";
import { column, rowStatements, type SheetSpec } from "./sheet.ts";

const columns = [
  column("Code list", 22),
  column("Code", 22),
  column("Label", 34),
  column("Definition", 70),
  column("Standard", 26),
];

/** Every code that the CSV files use, in words. */
export const codelistsSheet = ({ codelists }: Release): SheetSpec => ({
  name: "Code lists",
  title: "Code lists: what the codes mean",
  description: "One row a code of the CSV files and of the observation keys, with the public list it is taken from.",
  statements: [
    ...rowStatements(codelists.length, "codelists.csv"),
    "An observation key joins codes by points: frequency, reference area, counterpart area, indicator, product, transformation, flow or stock, unit, statement type, reporter, period.",
  ],
  table: {
    name: "codelists",
    columns,
    rows: codelists.map(({ CODELIST, CODE, LABEL, DEFINITION, STANDARD }) => ({
      key: `${CODELIST} ${CODE}`,
      cells: [CODELIST, CODE, LABEL, DEFINITION, STANDARD].map(text),
    })),
    browse: true,
  },
});
