import { isOfTable, type Claim, type Source } from "@sourcebook/model";
import { findQuantities, languages, readValueAgain, type QuantityMention } from "@sourcebook/parse";
import { differs, lineOf, type Failure, type Finding } from "./proof.ts";
import type { Readable } from "./subject.ts";

/**
 * Proof 4: reading EXACT again, alone, gives the value, scale, decimals, qualifier and unit of its claim. The cell of a table is
 * read by the rule that the claim names; scale, qualifier and unit only where it has them, for they may stand in other cells.
 */
export function readings({ contents }: Readable): Finding {
  const sources = new Map(contents.sources.map((source) => [source.DOC_ID, source]));
  return {
    checked: contents.claims.length,
    failures: contents.claims.flatMap((claim, index) =>
      (isOfTable(claim) ? readCellAgain : readAgain)(claim, sources.get(claim.DOC_ID), index),
    ),
  };
}

const placeOf = (index: number) => (column: string) => ({ file: "claims.csv", row: lineOf(index), column });

function readCellAgain(claim: Claim, source: Source | undefined, index: number): readonly Failure[] {
  const at = placeOf(index);
  const rules = languages.get(source?.LANGUAGE ?? "");
  const value = rules ? readValueAgain(claim.EXACT, claim.RULE_ID, rules) : null;
  if (!value) return differs(at("EXACT"), `one number as ${claim.RULE_ID} reads it`, claim.EXACT);
  return [
    ...differs(at("OBS_VALUE"), unsigned(value.value), unsigned(claim.OBS_VALUE)),
    ...differs(at("OBS_VALUE_TO"), unsigned(value.valueTo), unsigned(claim.OBS_VALUE_TO)),
    ...differs(at("DECIMALS"), value.decimals, claim.DECIMALS),
    ...(value.mult === 0 ? [] : differs(at("UNIT_MULT"), value.mult, claim.UNIT_MULT)),
    ...(value.qualifier === "EQ" ? [] : differs(at("QUALIFIER"), value.qualifier, claim.QUALIFIER)),
    ...(claim.UNIT_BASIS === "STATED" ? differs(at("UNIT_MEASURE"), value.unit, claim.UNIT_MEASURE) : []),
  ];
}

function readAgain(claim: Claim, source: Source | undefined, index: number): readonly Failure[] {
  const at = placeOf(index);
  const mention = soleQuantity(claim.EXACT, source?.LANGUAGE ?? "");
  if (!mention) return differs(at("EXACT"), "one number, and nothing beside it", claim.EXACT);
  const { quantity } = mention;
  return [
    ...differs(at("OBS_VALUE"), unsigned(quantity.value), unsigned(claim.OBS_VALUE)),
    ...differs(at("OBS_VALUE_TO"), unsigned(quantity.valueTo), unsigned(claim.OBS_VALUE_TO)),
    ...differs(at("UNIT_MULT"), quantity.mult, claim.UNIT_MULT),
    ...differs(at("DECIMALS"), quantity.decimals, claim.DECIMALS),
    ...differs(at("QUALIFIER"), quantity.qualifier, claim.QUALIFIER),
    ...(isUnitRead(claim, mention) ? differs(at("UNIT_MEASURE"), quantity.unit, claim.UNIT_MEASURE) : []),
  ];
}

// Which of several dollars is meant is told by the sentence, not by the number.
const isUnitRead = ({ UNIT_BASIS }: Claim, { family }: QuantityMention): boolean =>
  UNIT_BASIS === "STATED" && family === undefined;

function soleQuantity(exact: string, language: string): QuantityMention | null {
  const rules = languages.get(language);
  if (!rules) return null;
  const { quantities, refused } = findQuantities(exact, rules);
  const [mention, ...others] = quantities;
  return mention && others.length === 0 && refused.length === 0 ? mention : null;
}

// A decrease or a deficit makes a value negative; the number itself does not say so.
const unsigned = (value: string | null): string | null => value && value.replace(/^-/, "");
