import { compareBytes, isOfTable, type Claim, type Observation, type Source } from "@sourcebook/model";
import { evidenceUrl } from "../evidence-url.ts";
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from "../markdown.ts";
import { periodWords } from "../period-words.ts";
import { markQuote } from "../quote-mark.ts";
import type { Release } from "../release.ts";
import { pickClaims, pickSources, type Rows } from "../rows.ts";
import { sourceWords } from "../source-words.ts";
import { numberFormat, showNumber } from "../workbook/number-format.ts";

/** An observation with all that leads to its sentence. */
type Trail = { readonly observation: Observation; readonly claim: Claim; readonly source: Source };

/** One number followed to its sentence, in Markdown; nothing where the dataset has none. */
export async function tracedNumber(release: Release): Promise<string> {
  const trail = await bestTrail(release);
  if (!trail) return "";
  const { observation, claim, source } = trail;
  const mark = markQuote(claim);
  const [what, open] = isOfTable(claim) ? ["row of a table", "page"] : ["sentence", "sentence"];
  const url = source.URL_MAIN === null ? null : evidenceUrl(source.URL_MAIN, claim);
  return [
    "## One number, followed to its sentence",
    "",
    `${valueWords(trail, release)} is row \`${observation.OBS_KEY}\` of observations.csv.`,
    `Its CLAIM_ID \`${claim.CLAIM_ID}\` leads to a row of claims.csv with the ${what}:`,
    "",
    mark ? quoteMarkdown(mark) : `> ${escapeMarkdown(claim.QUOTE)}`,
    "",
    `The number is characters ${claim.SPAN_START} to ${claim.SPAN_END} of document \`${claim.DOC_ID}\`,`,
    `in sources.csv: ${escapeMarkdown((source.CITATION_FULL ?? sourceWords(source)).replace(/\.$/, ""))}${url === null ? "" : `; ${linkMarkdown(`open the ${open}`, url)}`}.`,
    "",
  ].join("\n");
}

function valueWords({ observation, claim }: Trail, { labels }: Release): string {
  const { OBS_VALUE, UNIT_MEASURE, QUALIFIER } = observation;
  const format = numberFormat(OBS_VALUE, UNIT_MEASURE, { mult: claim.UNIT_MULT, decimals: claim.DECIMALS });
  const bound = QUALIFIER === "EQ" ? "" : `${labels.code("QUALIFIER", QUALIFIER)} `;
  const unit = UNIT_MEASURE === "PT" ? "" : ` (${labels.unit(UNIT_MEASURE)})`;
  const period = periodWords(observation.TIME_PERIOD);
  return `**${bound}${showNumber(OBS_VALUE, format)}**${escapeMarkdown(`${unit}: ${labels.series(observation)}, ${period}`)},`;
}

/** How many of the plainest observations are tried for a sentence in which the number can be marked. */
const TRIED = 64;

/** The number that shows best how the dataset works: an annual level of everything, the newest, with a marked sentence. */
async function bestTrail({ rows }: Release): Promise<Trail | undefined> {
  const plainest = await plainestOf(rows.observations);
  const ids = new Set(plainest.flatMap(({ CLAIM_ID }) => CLAIM_ID ?? []));
  const claims = await pickClaims(rows, ids);
  const sources = await pickSources(rows, claims);
  const trails = plainest.flatMap((observation): readonly Trail[] => {
    const claim = claims.get(observation.CLAIM_ID ?? "");
    const source = claim && sources.get(claim.DOC_ID);
    return claim && source ? [{ observation, claim, source }] : [];
  });
  const marked = trails.filter(({ claim }) => markQuote(claim) !== null);
  return marked.find(({ claim }) => !isOfTable(claim)) ?? marked[0] ?? trails[0];
}

/** The plainest observations that a claim supports, the plainest first. */
async function plainestOf(observations: Rows<Observation>): Promise<readonly Observation[]> {
  let plainest: readonly Observation[] = [];
  for await (const observation of observations) {
    const last = plainest.at(-1);
    if (observation.CLAIM_ID === null) continue;
    if (last && plainest.length === TRIED && byPlainness(observation, last) > 0) continue;
    plainest = [...plainest, observation].toSorted(byPlainness).slice(0, TRIED);
  }
  return plainest;
}

const oddness = (observation: Observation): number =>
  [
    observation.STATEMENT_TYPE !== "ACTUAL",
    observation.TRANSFORMATION !== "N",
    observation.FREQ !== "A",
    observation.PRODUCT !== "_T",
    observation.QUALIFIER !== "EQ",
  ].reduce((sum, odd) => sum * 2 + Number(odd), 0);

const byPlainness = (a: Observation, b: Observation): number =>
  oddness(a) - oddness(b) || compareBytes(b.TIME_PERIOD, a.TIME_PERIOD) || compareBytes(a.OBS_KEY, b.OBS_KEY);
