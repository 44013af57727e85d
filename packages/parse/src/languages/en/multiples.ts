import type { MultipleWords } from "../../quantities/lexicon.ts";
import { numerals } from "./numerals.ts";

const folds = Object.entries(numerals.small)
  .filter(([, value]) => value > 1)
  .map(([word, value]) => [`${word}fold`, String(value)] as const);

/** How English says that something was multiplied. */
export const multiples: MultipleWords = {
  words: {
    doubled: "2",
    doubling: "2",
    tripled: "3",
    tripling: "3",
    trebled: "3",
    trebling: "3",
    quadrupled: "4",
    quadrupling: "4",
    quintupled: "5",
    quintupling: "5",
    halved: "0.5",
    halving: "0.5",
    ...Object.fromEntries(folds),
  },
  followedWords: {
    twice: "2",
    thrice: "3",
    double: "2",
    doubles: "2",
    triple: "3",
    triples: "3",
    treble: "3",
    quadruple: "4",
    halve: "0.5",
    halves: "0.5",
  },
  followed: "as,the,that,what,its,their,this,last,those,our,his,her,compared,more,by,in,from,to,over,since".split(","),
  auxiliaries: "to,will,would,could,may,might,should,can,shall,nearly,almost,than,about,roughly,around,over,not".split(
    ",",
  ),
  times: ["times", "time", "x"],
  comparisons:
    "more,higher,larger,greater,bigger,less,lower,smaller,fewer,faster,as,the,that,its,their,what,compared,over,up,down,than,oversubscribed,subscribed,earnings,book,gdp,revenue,revenues,sales,cheaper,longer,stronger,better,worse,last".split(
      ",",
    ),
  factors: ["a factor of", "factor of"],
};
