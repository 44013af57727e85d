import type { Qualifier } from "@sourcebook/model";
import type { BoundWords } from "../../quantities/lexicon.ts";
import type { Phrases } from "../../quantities/phrase-table.ts";
import { denials, denied } from "./denials.ts";

type Meanings = Readonly<Partial<Record<Qualifier, string>>>;

const phrases = (meanings: Meanings): Phrases<Qualifier> =>
  Object.fromEntries(
    qualifiers
      .flatMap((qualifier) => (meanings[qualifier] ?? "").split(",").map((phrase) => [phrase, qualifier] as const))
      .filter(([phrase]) => phrase !== ""),
  );

/** "around a 80 billion dollar surplus", "nearly a 5 percent rise": an article may stand between. */
const withArticles = (bounds: Phrases<Qualifier>): Phrases<Qualifier> =>
  Object.fromEntries(
    Object.entries(bounds).flatMap(([phrase, qualifier]) =>
      (/[a-z]$/.test(phrase) ? ["", " a", " an"] : [""]).map((article) => [phrase + article, qualifier] as const),
    ),
  );
const qualifiers = ["GT", "GE", "LT", "LE", "APPROX"] as const;

/** English words that bound a value. Verbs that only state a level ("reached", "amounted to") are none. */
export const hedges: BoundWords = {
  before: withArticles(
    phrases({
      GT: "more than,greater than,larger than,bigger than,higher than,in excess of,exceed,exceeds,exceeded,exceeding,surpass,surpasses,surpassed,surpassing,exceed the,exceeded the,exceeding the,surpass the,surpassed the,surpassing the,outstripped,just over,well over,slightly over,just above,well above,slightly above,slightly more than,just more than,a little more than,a little over,far more than,much more than,considerably more than,significantly more than,well more than,not less than or above,north of,far above,far over,more then,upward of,>",
      GE: "at least,no less than,no fewer than,no lower than,no smaller than,not less than,not fewer than,not lower than,a minimum of,minimum of,upwards of,as little as,as few as,a least,≥,>=",
      LT: "less than,fewer than,lower than,smaller than,nearly,almost,just under,just below,well under,well below,slightly under,slightly below,slightly less than,just less than,a little less than,a little under,a bit less than,approaching,just shy of,shy of,not quite,short of,no quite,far less than,much less than,fewer then,less then,<",
      LE: "at most,at the most,no more than,not more than,as much as,as many as,a maximum of,maximum of,no greater than,no higher than,no larger than,not higher than,not exceeding,as high as,≤,<=",
      APPROX:
        "about,around,roughly,approximately,approx,approx.,circa,ca.,ca,c.,some,an estimated,estimated,close to,more or less,in the region of,in the order of,of the order of,on the order of,in the neighbourhood of,in the neighborhood of,somewhere around,something like,just about,~,≈",
    }),
  ),
  weak: phrases({ GT: "over,above,topping,beyond,past", LT: "under,below" }),
  withUnit: phrases({
    GT: "top,tops,topped,topping,pass,passes,passed,passing,crossed,crossing,cross,crossed the,passed the,topped the",
  }),
  after: phrases({
    GE: "or more,or above,or over,or higher,or greater,and above,and over,and more,or better,-plus",
    LE: "or less,or fewer,or under,or below,or lower",
    APPROX: "or so,or thereabouts,-odd",
  }),
  levelPrepositions: ["up to"],
  denied,
  denials,
  minus: ["minus", "negative"],
  plus: ["plus"],
};
