import type { Cue, CueRule } from "../../claims/items/cue.ts";

const rule = (name: string, cue: Cue, said: string): CueRule => ({
  id: `en/relations/${name}`,
  cue,
  said: said.split(", "),
});
const level = (name: string, said: string): CueRule => rule(name, { kind: "level" }, said);

const PLACES =
  "second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, next, runner-up, the runner-up".split(", ");
const HOLD = "came, came in, comes, comes in, coming, coming in, is, was, stood, stands, sat, sits";

/** "came in third", "is second" */
const placed = HOLD.split(", ").flatMap((hold) => PLACES.map((place) => `${hold} ${place}`));

/** "generating revenue of": what goods bring is their value. */
const bringing = "generating, earning, yielding, bringing, bringing in, generated, earned, yielded, brought, brought in"
  .split(", ")
  .flatMap((verb) => "revenue of, revenues of, income of, earnings of".split(", ").map((money) => `${verb} ${money}`))
  .join(", ");

/** "led with $3 million" */
const LEADING =
  "led, leads, led the list, leads the list, topped the list, tops the list, took the lead, takes the lead, came first, came out on top, took the lion's share".split(
    ", ",
  );

/** "took the lion's share of" */
const TAKING = "took, takes, taking, had, has, having, holds, held"
  .split(", ")
  .flatMap((verb) =>
    "lion's, largest, biggest, main, highest, greatest".split(", ").map((part) => `${verb} the ${part} share`),
  )
  .concat(
    "topped the list, tops the list, led the list, leads the list, topping the list, leading the list, topped the value".split(
      ", ",
    ),
  )
  .flatMap((taking) => [`${taking} of`, `${taking} in`]);

/** What links an indicator, its value, what it is compared with and the whole it is a part of. */
export const relations: readonly CueRule[] = [
  level("amounted-to", "amount to, amounts to, amounted to, amounting to, amounted, amount"),
  level("totalled", "total of, totals, totalled, totaled, totalling, totaling, totalled only"),
  level("stood-at", "stand at, stands at, stood at, standing at, stood on, was set at, is put at, was put at, put at"),
  level("reached", "reach, reaches, reached, reaching, hit, hits, hitting, touched, attained"),
  level(
    "made-up",
    "made, makes up, made up, making, came to, comes to, equaled, equalled, equals, equaled to, equalled to, equals to, is equal to",
  ),
  rule(
    "exceeded",
    { kind: "level", beats: true },
    "exceed, exceeds, exceeded, exceeding, surpassed, surpassing, outstripped, outstripping, outweighed",
  ),
  level("passed", "passed, topped, crossed"),
  level(
    "was",
    "was, were, is, are, has been, have been, had been, be, remained at, remains at, stays at, remained, remains, remain, stayed",
  ),
  rule("being", { kind: "level", acting: true }, "being, becoming, remaining"),
  rule(
    "valued-at",
    { kind: "level", values: true },
    "valued at, worth, worth of products, estimated at, to the value of, to the tune of, in the amount of, to a value of",
  ),
  level(
    "recorded",
    "recorded, recording, registered, registering, posted, posting, enjoyed, enjoying, showed, shows, showing, reported, ran, running, runs, run, had, has, saw",
  ),
  level(
    "moved-into",
    "moved into, swung to, swung into, turned into, leaving, resulting in, resulted in, yielding, giving",
  ),
  level("bringing-in", bringing),
  level("brought", "brought, generated, produced, yielded, valued"),
  rule(
    "fetched",
    { kind: "level", brings: true },
    "fetched, fetching, earned, earning, brought home, bringing home, raked in, raking in, reaped, reaping, netted, pocketed, grossed",
  ),
  level("aggregated", "aggregated, aggregating, accumulated, accounting, measured, averaged, averaging"),
  rule(
    "compared-with",
    { kind: "base" },
    "compared to, compared with, in comparison with, in comparison to, as compared with, as compared to, compares with, compared, comparing with, relative to, in contrast to, in contrast with, in relation to",
  ),
  rule("against", { kind: "base" }, "against, versus, vs, as against, from the figure of, as opposed to"),
  rule(
    "record",
    { kind: "base", ever: true },
    ["previous", "former", "earlier", "old", "past"]
      .flatMap((former) => ["record", "record high", "high", "peak"].map((record) => `${former} ${record} of`))
      .join(", "),
  ),
  rule(
    "aside",
    { kind: "aside" },
    "in particular, in general, in turn, as a whole, in value terms, in volume terms, in terms of value, in terms of volume, in monetary terms, in dollar terms, in physical terms, in quantity terms, in real terms, in nominal terms",
  ),
  rule(
    "after",
    { kind: "base", follows: true },
    "after, after the, following, following a, following an, following the",
  ),
  rule("than", { kind: "base" }, "than, than in, than the, than for, on the, above the, below the, the figure for"),
  rule("over", { kind: "over", otherwise: "base" }, "over the, over"),
  rule("on", { kind: "over", otherwise: "in" }, "on"),
  rule(
    "year-on-year",
    { kind: "step", step: "year" },
    "year on year, year over year, y-o-y, yoy, y/y, on the year, on an annual basis, annual rate, on a year-on-year basis, on annual basis, on a yearly basis, in annual terms, in yearly terms, in year-on-year terms, from a year earlier, from a year ago, than a year earlier",
  ),
  rule(
    "month-on-month",
    { kind: "step", step: "previous" },
    "month on month, month over month, on a sequential basis, on sequential basis, sequentially, on a monthly basis, on monthly basis, in monthly terms, in month-on-month terms, on a month-on-month basis, quarter over quarter, m-o-m, mom, mtm, m/m, on the month, quarter on quarter, q-o-q, qoq, q/q, on the quarter, month-to-month, from the previous month, from the previous quarter, than in the previous month, than the previous month",
  ),
  rule("took-share", { kind: "share" }, TAKING.join(", ")),
  rule(
    "accounted-for",
    { kind: "share" },
    "accounted for, accounts for, account for, accounting for, makes up, make up, made up, making up, comprised, comprises, comprising, constituted, constitutes, constituting, represented, represents, representing, fell on, fell to the share of, falls on, took up, contributed",
  ),
  rule(
    "share-of",
    { kind: "share" },
    "share, shares of, a share of, share of, specific weight, specific gravity, proportion, with a share of, portion",
  ),
  rule(
    "of-the-total",
    { kind: "whole" },
    "of the total, of total, of all, of its total, of their total, of the country's total, of overall, of the overall, of the whole, of that sum, of this amount, of that amount, of this sum, of the turnover, of them",
  ),
  // "of it", not "of IT services"
  { ...rule("of-it", { kind: "whole" }, "of it"), exactCase: true },
  rule("revised", { kind: "revision" }, "revised, revise, revises, revising, corrected, corrects, restated, restates"),
  rule(
    "instead-of",
    { kind: "withdrawn", compared: false },
    "rather than, instead of, in place of, previously reported, earlier reported, previously forecast, previously forecasting, previously projected, previously projecting, previously expected, previously estimated, previously predicted, initially reported, originally reported, first reported, previously announced, previously published",
  ),
  rule(
    "preliminary",
    { kind: "withdrawn", compared: true },
    "preliminary, provisional, preliminary estimate, provisional estimate, initial estimate, earlier estimate, previous estimate, first estimate, original estimate, advance estimate, flash estimate, preliminary reading, initial reading, previous reading, preliminary figure, initial figure, preliminary report, initial report, estimate made",
  ),
  rule(
    "again",
    { kind: "again" },
    "it, this figure, the figure, that figure, this indicator, the indicator, this is, that is, this was, that was, this compares, which, of which, that compares, this amount, that sum, the former, the latter, the total, of that, of this, of them, the amount, the number, the volume, the value, the sum, their volume, its volume, the remaining, the rest, raise them, bring them, increase them, lift them, boost them, expand them, raise this, bring this",
  ),
  rule(
    "partner",
    { kind: "partner" },
    "partner, partners, trading partner, trade partner, trading partners, trade partners, foreign trade partner, foreign trade partners, foreign trading partner, foreign trading partners, external trade partner, external trade partners, among",
  ),
  rule(
    "market",
    { kind: "partner", ofOther: true },
    "market, markets, destination, destinations, destination country, destination countries, destination market, destination markets, export destination, export destinations, largest source of, biggest source of, main source of, leading source of, top source of, largest sources of, biggest sources of, main sources of, leading sources of, top sources of",
  ),
  rule("exporter", { kind: "partner", ofOrigin: "from" }, "exporter, exporters"),
  rule("importer", { kind: "partner", ofOrigin: "to" }, "importer, importers"),
  rule(
    "supplier",
    { kind: "partner", goods: "from" },
    "supplier, suppliers, seller, sellers, provider, providers, import partner, import partners, import trading partner, import trading partners",
  ),
  rule(
    "buyer",
    { kind: "partner", goods: "to" },
    "buyer, buyers, customer, customers, export market, export markets, export partner, export partners, the main export market, the main export markets, export destination countries, export trading partner, export trading partners, the main export destination, the main export destinations, the main export partner, the main export partners",
  ),
  rule("first", { kind: "next" }, LEADING.flatMap((led) => [`${led} with`, `${led} at`]).join(", ")),
  rule(
    "next",
    { kind: "next" },
    ["followed, follows, follow, followed closely, follows closely, follow closely, trails", ...placed].join(", "),
  ),
  rule(
    "while",
    { kind: "clause" },
    "while, whereas, but, before, although, though, because, as, whilst, if, that, who, whose, despite, amid, unless, until",
  ),
  rule(
    "by-product",
    { kind: "breakdown" },
    "by product, by products, by item, by items, by commodity, by commodities, by product group, by product category, by category, by sector, by industry, by type of goods, in terms of products, in terms of commodities, product-wise, commodity-wise",
  ),
  rule("when", { kind: "clause", ofTime: true }, "when"),
  rule("where", { kind: "clause", ofPlace: true, ofTime: true }, "where, wherein"),
  rule("with-which", { kind: "clause", ofPlace: true }, "to which, with which"),
  rule("since", { kind: "since" }, "since, ever since, starting from, starting in, beginning in, dating back to"),
  rule("and", { kind: "and" }, "and, plus, as well as, and/or"),
  rule("or", { kind: "and", restates: true }, "or, equivalent to, equal to"),
  rule("followed-by", { kind: "and", follows: true }, "followed by, ahead of"),
  rule("of", { kind: "of" }, "of"),
  rule("by", { kind: "by" }, "by"),
  rule("from", { kind: "from" }, "from, from all of, from the whole of, out of"),
  rule(
    "to",
    { kind: "to" },
    "to, destined for, bound for, to all of, to the whole of, into, onto, towards, visited, came to, comes to",
  ),
  rule("for", { kind: "in", ofWhom: true }, "for"),
  rule("in", { kind: "in" }, "in, at, during, within, inside, throughout"),
  rule(
    "such-as",
    { kind: "example" },
    "such as, markets like, countries like, nations like, economies like, destinations like, partners like",
  ),
  rule(
    "with-earnings",
    { kind: "with" },
    "with earnings of, with revenue of, with revenues of, with receipts of, with proceeds of",
  ),
  rule("with", { kind: "with" }, "with, with all of, vis-a-vis"),
  rule("between", { kind: "between" }, "between"),
];
