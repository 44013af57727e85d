import {
  type Claim,
  type FlowStockEntry,
  formatDecimal,
  negate,
  parseDecimal,
  type Quantity,
  type Span,
} from "@sourcebook/model";
import { sliceLine } from "../code-points.ts";
import type { Finding } from "./finding.ts";
import { makeClaim } from "./make-claim.ts";
import type { Speaker } from "./statements/speaker.ts";

/** The document and sentence that a row is made for. */
export type RowFrame = {
  readonly document: string;
  readonly text: string;
  readonly sentence: Span;
  /** The sentence on one line. */
  readonly quote: string;
  readonly toCodePoints: (offset: number) => number;
  /** Where a span stands in the raw file. */
  readonly selectorOf: (span: Span) => string | null;
};

/** Who says what stands at a place of the text. */
type SpeakerAt = (at: number) => Speaker;

/** The rows of the claims of a sentence. A level's row is made first, for the growth rates, shares and ranks that name it. */
export function claimRows(findings: readonly Finding[], frame: RowFrame, speakerAt: SpeakerAt): Claim[] {
  const rows = new Map<number, Claim>();
  for (const [i, finding] of findings.entries()) {
    if (finding.level === null) rows.set(i, claimRow(finding, frame, speakerAt, null));
  }
  for (const [i, finding] of findings.entries()) {
    if (finding.level !== null)
      rows.set(i, claimRow(finding, frame, speakerAt, rows.get(finding.level)?.CLAIM_ID ?? null));
  }
  return [...rows.values()];
}

function claimRow(finding: Finding, frame: RowFrame, speakerAt: SpeakerAt, level: string | null): Claim {
  const { quantity: item, bound, where, when, product, statement } = finding;
  const speaker = speakerAt(item.start);
  return makeClaim(
    {
      INDICATOR: bound.topic.indicator.id,
      PRODUCT: product.code,
      TRANSFORMATION: finding.share ?? when.transformation,
      LEVEL_CLAIM_ID: level,
      REF_AREA: where.reference,
      COUNTERPART_AREA: where.counterpart,
      AREA_BASIS: where.basis,
      TIME_PERIOD: when.period?.code ?? "_X",
      TIME_BASIS: when.basis,
      BASE_PERIOD: when.base?.code ?? null,
      FLOW_STOCK_ENTRY: entryOf(finding),
      STATEMENT_TYPE: statement,
      ATTRIBUTED_TO: speaker.name,
      ATTRIBUTION_KIND: speaker.kind,
      REPORTER: speaker.reporter,
      RULE_ID: bound.role.rule,
      quantity: signed({ ...item.mention.quantity, ...finding.unit }, bound),
    },
    {
      document: frame.document,
      span: inCodePoints(item, frame),
      exact: sliceLine(frame.text, item),
      time: when.item && inCodePoints(when.item, frame),
      sentence: inCodePoints(frame.sentence, frame),
      quote: frame.quote,
      selector: frame.selectorOf(item),
    },
  );
}

const inCodePoints = ({ start, end }: Span, { toCodePoints }: RowFrame): Span => ({
  start: toCodePoints(start),
  end: toCodePoints(end),
});

/** A level stated for a calendar period of a stock indicator is a flow of that period: "invested $1 billion in 2021". */
function entryOf({ bound, when }: Finding): FlowStockEntry {
  const { entry, units } = bound.topic.indicator;
  const isFlow =
    entry === "LE" &&
    units.includes("currency") &&
    when.basis === "STATED" &&
    when.period?.freq !== "D" &&
    when.item?.mention.role === "period";
  return isFlow ? "T" : entry;
}

/** A decrease and a deficit are negative; the growth of a deficit is the growth of its size. */
function signed(quantity: Quantity, { role, topic }: Finding["bound"]): Quantity {
  const sign =
    role.measure === "level" ? topic.sign : role.measure === "difference" ? role.sign * topic.sign : role.sign;
  if (sign > 0 || quantity.unit === "TIMES" || role.measure === "rank" || role.measure === "share") return quantity;
  // "a deficit of -$4 billion" says it twice
  if (role.measure === "level" && quantity.value.startsWith("-")) return quantity;
  return { ...quantity, value: opposite(quantity.value), valueTo: quantity.valueTo && opposite(quantity.valueTo) };
}

const opposite = (value: string): string => keepZeros(formatDecimal(negate(parseDecimal(value))), value);

/** The value as stated keeps its trailing zeros: "2.60" is -2.60. */
function keepZeros(formatted: string, stated: string): string {
  const decimals = stated.split(".")[1]?.length ?? 0;
  const [whole = "0", fraction = ""] = formatted.split(".");
  return decimals > 0 ? `${whole}.${fraction.padEnd(decimals, "0")}` : whole;
}
