import type { Span } from "@sourcebook/model";
import type { Finding } from "./findings.ts";
import type { GoldFact } from "./gold-document.ts";
import type { ScoredClaim } from "./scored-claim.ts";

/** Code points shown on either side of a number. */
const AROUND = 70;

/**
 * Two or three lines: what is the matter and where, the label, the claim.
 *
 *     inexact  a-17  ...of Armenia rose »4 percent« in May...
 *              fact   exports change_pct 4 % = ARM-WLD 2023-05 actual
 *              claim  EXPORTS GY 4 PT EQ ARM-WLD _X ACTUAL by en/changes/rose; differs: period
 */
export function wordFinding(finding: Finding): string {
  const { kind, document, at } = finding;
  const head = `${kind.padEnd(7)}  ${document.id}  ${excerpt(document.text, at)}\n`;
  const fact = finding.kind === "wrong" ? "" : `         fact   ${wordFact(finding.fact)}\n`;
  if (finding.kind === "missed") return `${head}${fact}`;
  const differs = finding.kind === "inexact" ? `; differs: ${finding.differs.join(", ")}` : "";
  return `${head}${fact}         claim  ${wordClaim(finding.claim)}${differs}\n`;
}

/** The number between guillemets, and what stands around it, on one line. */
function excerpt(text: string, { start, end }: Span): string {
  const points = Array.from(text);
  const slice = (from: number, to: number) => oneLine(points.slice(Math.max(0, from), to).join(""));
  const before = `${start > AROUND ? "..." : ""}${slice(start - AROUND, start)}`;
  const after = `${slice(end, end + AROUND)}${end + AROUND < points.length ? "..." : ""}`;
  return `${before}»${slice(start, end)}«${after}`;
}

/** A control character of a document must not move the cursor of a terminal. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, " ");

function wordFact({ indicator, product, measure, value, upper, ...fact }: GoldFact): string {
  const size = upper === null || upper === undefined ? `${value}` : `${value} to ${upper}`;
  const areas = `${fact.reporter ?? "_"}-${fact.partner ?? "_"}`;
  const words = [indicator, product ? `(${product})` : "", measure, size, fact.unit, fact.bound, areas];
  return joinWords([...words, fact.period ?? "no period", fact.status]);
}

function wordClaim(claim: ScoredClaim): string {
  const product = ["", "_T", "_Z"].includes(claim.PRODUCT) ? "" : `(${claim.PRODUCT})`;
  const size = `${claim.OBS_VALUE}${claim.UNIT_MULT === 0 ? "" : `e${claim.UNIT_MULT}`}`;
  const areas = `${claim.REF_AREA || "_"}-${claim.COUNTERPART_AREA || "_"}`;
  const words = [claim.INDICATOR, product, claim.TRANSFORMATION, size, claim.UNIT_MEASURE, claim.QUALIFIER, areas];
  return joinWords([...words, claim.TIME_PERIOD, claim.STATEMENT_TYPE, claim.RULE_ID && `by ${claim.RULE_ID}`]);
}

const joinWords = (words: readonly string[]): string => oneLine(words.filter((word) => word !== "").join(" "));
