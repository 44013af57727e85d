import type { RankWords } from "../../quantities/lexicon.ts";

/** How English says that something holds a place among others. */
export const ordinals: RankWords = {
  superlatives:
    "largest,biggest,greatest,highest,lowest,smallest,best,worst,leading,strongest,richest,poorest,fastest,busiest,oldest,longest,tallest,cheapest,wealthiest,heaviest,fewest,most important,most populous,most valuable,best performing,best selling,fastest growing".split(
      ",",
    ),
  verbs: "rank,ranks,ranked,ranking,placed,finished".split(","),
  rivals:
    "among,destination,market,supplier,provider,buyer,customer,partner,trading partner,trade partner,investor,investing country,main investor,major investor,main investing country,major investing country,importer,exporter,export destination,export market,export partner,import partner,main destination,main market,main supplier,main buyer,main partner,major destination,major market,major supplier,major buyer,major partner,top destination,top market,top supplier,top buyer".split(
      ",",
    ),
  places: "place,position,spot,rank".split(","),
  numbers: ["no.", "no", "No", "number", "nr.", "#", "№", "Nr"],
  leads:
    "the,a,an,as,at,is,was,are,were,be,to,from,ranked,ranks,ranking,rank,world,s,its,their,and,of,in,became,become,remains,remained,current".split(
      ",",
    ),
  among: ["among the top", "amongst the top", "in the top", "into the top", "within the top", "among top", "in top"],
};
