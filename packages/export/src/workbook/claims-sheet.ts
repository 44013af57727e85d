import { baseValue, isOfTable, type Claim, type Source } from "@sourcebook/model";
import { evidenceUrl } from "../evidence-url.ts";
import { capital } from "../labels.ts";
import { periodWords } from "../period-words.ts";
import { markQuote } from "../quote-mark.ts";
import type { Release } from "../release.ts";
import { originWords } from "../source-words.ts";
import { number, QUOTE_LIMIT, text, type CellSpec } from "./cell.ts";
import { evidenceLink, observationLink } from "./evidence-link.ts";
import { numberFormat, precisionOf } from "./number-format.ts";
import { releaseRows } from "./release-rows.ts";
import { blankStatement, column, numberColumn, rowStatements, type SheetSpec, type TableSpec } from "./sheet.ts";

const columns = [
  column("Claim ID", 22),
  column("Quote", 72),
  column("As stated", 18),
  numberColumn("Value"),
  numberColumn("Lower"),
  numberColumn("Upper"),
  column("Unit", 20),
  column("Indicator", 24),
  column("Product", 22),
  column("Areas", 26),
  column("Period", 18),
  column("Observation", 16),
  column("Document", 22),
  column("Position", 14),
  column("Open at source", 18),
  column("Repeats", 24),
];

/** The evidence: one row a claim, its number marked in its sentence. */
export function claimsSheet(release: Release): SheetSpec {
  const { claims, sources } = release.excerpt;
  const bySource = new Map(sources.map((source) => [source.DOC_ID, source]));
  const rows = releaseRows(release, "claims", (claim) => ({
    key: claim.CLAIM_ID,
    cells: cellsOf(claim, bySource.get(claim.DOC_ID), release),
  }));
  const allMarked = rows.rows.every(({ cells }) => cells.some((cell) => cell?.kind === "quote"));
  const table: TableSpec = { name: "claims", columns, ...rows, browse: true };
  return {
    name: "Claims",
    title: "Claims: the sentences that state the numbers",
    description: "One row a statement found in a document: the sentence with its number marked, and where it stands.",
    statements: [
      ...rowStatements(release.counts.claims, "claims.csv"),
      [
        `The number of each claim is bold and underlined in its sentence${allMarked ? "" : ", save where it could stand in two places"}.`,
        "Positions count characters of the document from 0.",
        ...(claims.some(({ QUOTE }) => QUOTE.length > QUOTE_LIMIT)
          ? [`A sentence beyond ${QUOTE_LIMIT} characters is cut around its number: claims.csv has it whole.`]
          : []),
      ].join(" "),
      ...blankStatement(table, [
        { titles: ["Lower", "Upper"], means: "the statement sets no bound on that side" },
        { titles: ["Observation"], means: "the claim makes no observation" },
        { titles: ["Open at source"], means: "the address of the document is not known" },
        { titles: ["Repeats"], means: "the claim repeats no other" },
      ]),
    ],
    table,
  };
}

function cellsOf(claim: Claim, source: Source | undefined, { labels }: Release): readonly CellSpec[] {
  const mark = markQuote(claim);
  const formatOf = (value: string): string => numberFormat(value, claim.UNIT_MEASURE, precisionOf(claim));
  return [
    text(claim.CLAIM_ID),
    mark ? { kind: "quote", mark } : text(claim.QUOTE),
    text(claim.EXACT),
    number(baseValue(claim), formatOf),
    number(claim.OBS_LOWER, formatOf),
    number(claim.OBS_UPPER, formatOf),
    text(labels.unit(claim.UNIT_MEASURE)),
    text(labels.indicator(claim.INDICATOR)),
    text(capital(labels.product(claim.PRODUCT))),
    text(labels.areas(claim)),
    text(capital(periodWords(claim.TIME_PERIOD))),
    claim.OBS_KEY === null ? null : observationLink(claim.OBS_KEY),
    {
      kind: "internal",
      text: source ? originWords(source) : claim.DOC_ID,
      sheet: "Sources",
      key: claim.DOC_ID,
    },
    text(`${claim.SPAN_START} to ${claim.SPAN_END}`),
    openCell(claim, source),
    evidenceLink(claim.DUPLICATE_OF),
  ];
}

function openCell(claim: Claim, source: Source | undefined): CellSpec {
  if (!source?.URL_MAIN) return null;
  const text = isOfTable(claim) ? "Open the page" : "Open the sentence";
  return { kind: "external", text, url: evidenceUrl(source.URL_MAIN, claim) };
}
