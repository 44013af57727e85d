import { severityOf } from "@sourcebook/model";
import { exitCodes, type Host } from "../command-line/context.ts";
import { openCatalogue } from "../disk/open-catalogue.ts";
import type { Located } from "../entries/read-json-line.ts";
import { extractClaims, type GivenClaims } from "../evaluate/extract-claims.ts";
import type { GoldDocument } from "../evaluate/gold-document.ts";
import { readClaims } from "../evaluate/read-claims.ts";
import { readGold } from "../evaluate/read-gold.ts";
import { jsonReport, wordReport } from "../evaluate/report.ts";
import { coreIndicators, scoreDocuments } from "../evaluate/score-documents.ts";
import type { ScoredClaim } from "../evaluate/scored-claim.ts";
import { printIssues } from "../terminal/print-issues.ts";

export type EvaluateFlags = {
  readonly claims?: string;
  readonly stratum?: string;
  readonly language?: string;
  readonly misses: number;
  readonly json: boolean;
  readonly catalogue?: string;
};

/** `sourcebook evaluate GOLD`: how well claims agree with labelled documents. */
export async function evaluate(host: Host, flags: EvaluateFlags, file: string): Promise<number> {
  const { stdin, stdout, stderr, env } = host;
  const gold = await readGold(file, stdin);
  const documents = gold.records.filter(({ value }) => isWanted(value, flags));
  if (documents.length === 0) {
    printIssues(gold.issues, stderr, env);
    stderr.write(`${file}: no labelled document${wordFilter(flags)}${wordChoice(gold.records)}\n`);
    return exitCodes.failed;
  }
  const given = await claimsFor(documents, flags, host);
  // That an article has no date, or another one than its first line, is part of what is measured: no warnings.
  const errors = [...gold.issues, ...(given?.issues ?? [])].filter((issue) => severityOf(issue) === "error");
  printIssues(errors, stderr, env);
  if (!given) return exitCodes.failed;

  stderr.write(wordStrangers(given.claims, gold.records));
  const indicators = coreIndicators(gold.records.map(({ value }) => value));
  const scores = scoreDocuments(
    documents.map(({ value }) => value),
    given.claims,
    indicators,
  );
  const evaluation = { scores, unread: given.unread, limit: flags.misses };
  stdout.write(flags.json ? jsonReport(evaluation) : wordReport(evaluation));
  return errors.length > 0 ? exitCodes.failed : exitCodes.ok;
}

const isWanted = (document: GoldDocument, { stratum, language }: EvaluateFlags): boolean =>
  (stratum === undefined || document.stratum === stratum) && (language === undefined || document.language === language);

const wordFilter = ({ stratum, language }: EvaluateFlags): string =>
  [
    stratum === undefined ? "" : ` of stratum ${stratum}`,
    language === undefined ? "" : ` in language ${language}`,
  ].join("");

/** What could have been asked for. */
function wordChoice(records: readonly Located<GoldDocument>[]): string {
  if (records.length === 0) return "";
  const names = (of: (document: GoldDocument) => string | null) =>
    Array.from(new Set(records.map(({ value }) => of(value) ?? "(none)"))).join(", ");
  return `; it has strata ${names(({ stratum }) => stratum)} and languages ${names(({ language }) => language)}`;
}

/** The claims of the option, or those that the program reads; null where none can be had, and why is printed. */
async function claimsFor(
  documents: readonly Located<GoldDocument>[],
  flags: EvaluateFlags,
  { cwd, stderr, env }: Host,
): Promise<GivenClaims | null> {
  if (flags.claims !== undefined) {
    const { records, issues } = await readClaims(flags.claims);
    if (records.length > 0 || issues.length === 0) {
      return { claims: records.map(({ value }) => value), issues, unread: new Map() };
    }
    printIssues(issues, stderr, env);
    return null;
  }
  const { catalogue, issues } = await openCatalogue(flags.catalogue, cwd());
  printIssues(issues, stderr, env);
  return catalogue && extractClaims(documents, catalogue);
}

/** Ids that differ in the two files would pass for claims that were never made. */
function wordStrangers(claims: readonly ScoredClaim[], records: readonly Located<GoldDocument>[]): string {
  const known = new Set(records.map(({ value }) => value.id));
  const strangers = claims.filter(({ DOC_ID }) => !known.has(DOC_ID));
  if (strangers.length === 0) return "";
  return `${strangers.length} of ${claims.length} claims are of documents without labels, such as ${strangers[0]?.DOC_ID}; they do not count\n`;
}
