import { type Claim, sha256, type SourceFile, wordIssue } from "@sourcebook/model";
import exceljs from "exceljs";
import { catalogue } from "../languages/catalogue.fixture.ts";
import { parse } from "../parse.ts";
import { readTable, type TableFile } from "./read-table.ts";

/** A mapping as people write it: what is left out has its default. */
export type Mapping = Partial<TableFile["table"]>;

const EMPTY: TableFile["table"] = {
  header: 1,
  columns: {},
  constants: {},
  ignore: [],
  fill: [],
  names: {},
  missing: [],
  footnotes: [],
};

/** What a table says: claims and refusals in a line each, the claims as records, the documents, and all that is wrong. */
export async function readBytes(bytes: Uint8Array, mapping: Mapping, document = "t.csv") {
  const metadata: SourceFile = {
    document,
    publisher: "azernews",
    published: "2024-06-01",
    language: "en",
    sha256: sha256(bytes),
    rights: { holder: "the authors", redistributable: true },
  };
  const read = await readTable(bytes, { ...metadata, table: { ...EMPTY, ...mapping } }, document, catalogue);
  const parsed = read.documents.map((each) => parse(each, catalogue));
  const records = parsed.flatMap(({ claims }) => claims);
  return {
    documents: read.documents,
    records,
    claims: records.map(said),
    refusals: parsed.flatMap(({ refusals }) => refusals.map(({ EXACT, REASON_CODE }) => `${EXACT}: ${REASON_CODE}`)),
    issues: [...read.issues, ...parsed.flatMap(({ issues }) => issues)].map((issue) => wordIssue(issue)),
  };
}

export const readText = (text: string, mapping: Mapping) => readBytes(new TextEncoder().encode(text), mapping);

/** "AZE-RUS EXPORTS N 2021 = 2.9e9 USD" */
const said = (claim: Claim): string =>
  [
    `${claim.REF_AREA}-${claim.COUNTERPART_AREA}`,
    claim.INDICATOR,
    ...(claim.PRODUCT === "_T" ? [] : [claim.PRODUCT]),
    claim.TRANSFORMATION,
    claim.TIME_PERIOD,
    claim.QUALIFIER,
    `${claim.OBS_VALUE}${claim.UNIT_MULT === 0 ? "" : `e${claim.UNIT_MULT}`}`,
    claim.UNIT_MEASURE,
  ].join(" ");

/** A workbook; `build` fills it. */
export async function workbook(build: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
