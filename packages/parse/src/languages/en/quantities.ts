import type { QuantityLexicon } from "../../quantities/lexicon.ts";
import { currencies } from "./currencies.ts";
import { hedges } from "./hedges.ts";
import { multiples } from "./multiples.ts";
import { numerals } from "./numerals.ts";
import { ordinals } from "./ordinals.ts";
import { scales } from "./scales.ts";
import { units } from "./units.ts";

const words = (list: string): readonly string[] => list.split(" ");

const CHANGE = words(
  "by back rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb climbing jumped jump jumping surged surge surging soared soaring gained gain gains gaining added adding advanced up fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreasing down slipped slid slipping lost lose losing shed shrank shrink shrunk plunged plunging tumbled dipped eased edged went go gone goes moved move moving expanded widened narrowed cut raised raise revised revise corrected restated lowered lifted boosted reduced was were off ahead higher lower add adds shot shoot shoots shooting pushed pushing bumped ramped ramping scaled scaling ticked inched crept spiked leapt leaped rocketed skyrocketed climbs soars jumps",
);
const LINKS = words(
  "a about above across after against ago ahead all along already also although am amid among an and are around as at away b back be because been before being below beneath between both but by came can come compared could despite did do does down due during each earlier either even ever except for from gave get gets go going got had has have having he her here higher his how however i if in into is it its just last later least less like lower made make many may might more most much must near nor not now of off on once only onto or other our out outside over own part per plus previous prior respectively said same saw say says she should since so such than that the their them then there these they this those though through thus till to today together too total toward towards under unless until up upon upward versus very via vs was we went were what when where whether which while who whom whose will with within without would yet yesterday you your year month week quarter years months weeks respectively annually monthly daily each apiece worth higher lower more mainly namely including excluding plus minus net gross",
);

/** Everything the quantity scanner needs to know of English. */
export const quantities: QuantityLexicon = {
  language: "en",
  numerals,
  scales,
  units: {
    after: { ...units, ...currencies.after },
    before: currencies.before,
    homographs: currencies.homographs,
    families: currencies.families,
    ofLocalNews: currencies.ofLocalNews,
    worldwide: currencies.worldwide,
    weightOrMoney: currencies.weightOrMoney,
    of: ["of"],
    moneyNouns: currencies.moneyNouns,
    per: ["per", "/"],
    each: ["each", "apiece"],
    sharedBy: ["share", "head", "person", "piece", "unit", "copy", "ticket", "dozen"],
  },
  bounds: hedges,
  ranges: {
    between: {
      between: ["and", "to"],
      "ranging from": ["to"],
      "ranges from": ["to"],
      "ranged from": ["to"],
      "range from": ["to"],
      "anywhere from": ["to"],
      "anywhere between": ["and"],
      "somewhere between": ["and"],
      "in the range of": ["to", "and"],
      "a range of": ["to", "and"],
    },
    to: ["to"],
    ratios: ["-for-", "in", "out of", "out of every", "in every"],
    comparing: ["from", "against", "versus", "vs", "than", "with"],
    levels: ["to", "at", "was", "is", "were", "are", "of", "totalled", "totaled", "be", "averaged", "reached"],
    or: ["or"],
    from: ["from"],
    change: CHANGE,
  },
  ranks: ordinals,
  multiples,
  context: {
    timeUnits: words(
      "year years yr yrs month months mth mths week weeks wk wks day days hour hours hr hrs minute minutes min mins second seconds sec secs decade decades century centuries night nights weekend weekends fortnight semester semesters",
    ),
    ageAfter: ["year old", "years old", "years of age", "yr old", "month old", "months old", "year olds", "yo"],
    ageBefore: ["aged", "age", "ages", "at the age of", "over the age of", "under the age of"],
    clock: [
      "a.m.",
      "a.m",
      "am",
      "p.m.",
      "p.m",
      "pm",
      "gmt",
      "est",
      "edt",
      "bst",
      "utc",
      "o'clock",
      "o’clock",
      "hours gmt",
    ],
    named: words(
      "year article articles section sections chapter paragraph page pages resolution flight channel group phase stage step part round row line route highway room level type model version figure table item clause bill law decree order protocol file case grade class category size gate platform block plot lot unit building act annex appendix schedule form rule title volume issue number episode season chart box exhibit note footnote plan",
    ),
    openers: words(
      "in on at by of for to from with and or but the a an as is are was were over under about around some these those their its our his her all only just more most nearly almost than that this there here when while after before since during until between among about above below last next first another both such each every other total additional up down if although though because however meanwhile moreover also including plus minus no not so then thus within without against across into through per via versus vs",
    ),
    closedClass: LINKS,
    persons: words(
      "people persons person visitors tourists passengers workers employees jobs residents inhabitants citizens refugees migrants immigrants travellers travelers pensioners students children women men farmers doctors nurses teachers soldiers troops pilgrims guests holidaymakers unemployed jobless staff",
    ),
    points: ["points", "point", "pts"],
    prefixes: words("sub minus mid pre post non over under then nearly about now up plus top and or to from"),
    dimensions: words(
      "long wide tall high deep thick across race sprint final hurdles freestyle relay dash butterfly breaststroke backstroke swim run from away away-from above below altitude distance",
    ),
  },
  refusals: {
    ordinal: "an ordinal: numbers {next}",
    ordinalAlone: "an ordinal: says which one, not how many",
    duration: "a length of time",
    age: "an age",
    clock: "a time of day",
    name: "part of a name: {text}",
    code: "part of a code, an address or a numbering: {text}",
    decade: "a decade or a span of years",
    year: "may be a year",
    score: "a score, a ratio or a vote",
    grouping: "the separators between the digits can be read in two ways",
    thirds: "a fraction that no decimal number states exactly",
    vague: "names no exact number",
    letter: "{text} may mean millions, metres or a name",
    occasions: "counts occasions",
    money: "which money is meant cannot be told",
    mass: "pounds of money or of weight",
    range: "may be a range, a score or a code",
    scaleElsewhere: "its scale word stands with another number",
    fraction: "a fraction or a quotation of two numbers",
  },
};
