import { existsSync } from "node:fs";
import { join } from "node:path";
import { claimSchema, refusalSchema, type Claim, type Document, type Refusal } from "@sourcebook/model";
import { normalize, selectDataset } from "@sourcebook/normalize";
import { parse } from "@sourcebook/parse";
import { beforeAll, describe, expect, test } from "vitest";
import { readSourceFolder } from "../disk/read-sources.ts";
import {
  caseNames,
  cases,
  compact,
  comparedObservations,
  expectedClaims,
  repositoryCatalogue,
} from "../fixtures/golden-case.fixture.ts";

type Read = { readonly document: Document; readonly claims: readonly Claim[]; readonly refusals: readonly Refusal[] };

const catalogue = await repositoryCatalogue();

async function readCase(name: string): Promise<Read> {
  const { documents, issues } = await readSourceFolder(join(cases, name), name, catalogue);
  const document = documents[0]?.document;
  if (!document) throw new Error(`${name} cannot be read: ${JSON.stringify(issues)}`);
  return { document, ...parse(document, catalogue) };
}

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, " ");

// Numbers as anyone would see them, without the help of the parser.
const NUMBERS =
  /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|first|second|third|fourth|fifth|half)\b/gi;

describe.each(caseNames)("%s", (name) => {
  let read: Read;
  beforeAll(async () => {
    read = await readCase(name);
  });

  test("says what claims.yaml says", async () => {
    const found = compact(read.claims, read.refusals);
    expect(found).toEqual(await expectedClaims(name, found));
  });

  test("makes the observations of observations.csv", async (context) => {
    const file = join(cases, name, "observations.csv");
    if (!existsSync(file)) return context.skip("the case has none");
    const { observations } = normalize([read.document], read.claims, catalogue);
    const { found, expected } = await comparedObservations(file, observations);
    expect(found).toBe(expected);
  });

  test("gives records that keep their schemas, and spans that hold what they name", () => {
    const points = Array.from(read.document.text);
    const slice = (start: number, end: number) => oneSpace(points.slice(start, end).join(""));
    for (const claim of read.claims) {
      expect(claimSchema.parse(claim)).toEqual(claim);
      expect(slice(claim.SPAN_START, claim.SPAN_END)).toBe(claim.EXACT);
      expect(slice(claim.QUOTE_START, claim.QUOTE_END)).toBe(claim.QUOTE);
    }
    for (const refusal of read.refusals) {
      expect(refusalSchema.parse(refusal)).toEqual(refusal);
      expect(slice(refusal.SPAN_START, refusal.SPAN_END)).toBe(refusal.EXACT);
      expect(refusal.QUOTE).toContain(refusal.EXACT);
    }
  });

  test("every number is exactly one of a claim, the period of a claim, or a refusal", () => {
    const accounts = accountsOf(read);
    const numbers = numbersIn(read.document.text);
    const inside = (number: Account) => accounts.filter((each) => each.start <= number.start && number.end <= each.end);
    expect(numbers.filter((number) => inside(number).length !== 1)).toEqual([]);
    expect(accounts.filter((each) => !numbers.some((n) => n.start >= each.start && n.end <= each.end))).toEqual([]);
  });
});

type Account = { readonly start: number; readonly end: number; readonly what: string };

/** Each place of the text that a claim, a claim's period or a refusal stands for, once. */
function accountsOf({ claims, refusals }: Read): readonly Account[] {
  const places = [
    ...claims.map(({ SPAN_START, SPAN_END, EXACT }) => ({ start: SPAN_START, end: SPAN_END, what: `claim ${EXACT}` })),
    ...claims.flatMap(({ TIME_START: start, TIME_END: end }) =>
      start === null || end === null ? [] : [{ start, end, what: "period" }],
    ),
    ...refusals.map(({ SPAN_START, SPAN_END, EXACT }) => ({
      start: SPAN_START,
      end: SPAN_END,
      what: `refusal ${EXACT}`,
    })),
  ];
  return [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()];
}

/** The numbers of a text, with places in code points. */
function numbersIn(text: string): readonly Account[] {
  return Array.from(text.matchAll(NUMBERS), (match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + Array.from(match[0]).length, what: match[0] };
  });
}

describe("the two articles of the first dataset", () => {
  const articles = ["energy-projects", "fourteen-companies"];

  test("hold 14 claims, 3 periods and 15 refusals: 32 numbers in all", async () => {
    const read = await Promise.all(articles.map(readCase));
    const accounts = read.flatMap(accountsOf);
    const count = (kind: string) => accounts.filter(({ what }) => what.startsWith(kind)).length;
    expect([count("claim"), count("period"), count("refusal"), accounts.length]).toEqual([14, 3, 15, 32]);
  });

  test("make the 13 observations of azerbaijan-russia.csv, two of them from a sentence that both hold, one implied", async () => {
    const read = await Promise.all(articles.map(readCase));
    const documents = read.map(({ document }) => document);
    const normalized = normalize(
      documents,
      read.flatMap(({ claims }) => claims),
      catalogue,
    );
    const { found, expected } = await comparedObservations(
      join(cases, "azerbaijan-russia.csv"),
      normalized.observations,
    );
    expect(found).toBe(expected);
    const repeated = normalized.claims.filter((claim) => claim.DUPLICATE_OF !== null);
    expect(repeated.map(({ CLAIM_ID }) => CLAIM_ID).toSorted()).toEqual(["C-5e58d84ae04041da", "C-cd89cdbbb562839d"]);

    const dataset = catalogue.datasets.find(({ id }) => id === "azerbaijan-russia");
    if (!dataset) throw new Error("the catalogue has no such dataset");
    const contents = selectDataset(
      normalized,
      documents,
      read.flatMap(({ refusals }) => refusals),
      dataset,
    );
    expect(
      [contents.observations, contents.claims, contents.sources, contents.refusals].map((rows) => rows.length),
    ).toEqual([13, 14, 2, 15]);
  });
});
