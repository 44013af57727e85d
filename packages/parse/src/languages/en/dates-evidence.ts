import type { Words } from "../../periods/lexicon.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words after which a number of four digits, or a word such as "May", is a time. */
const BEFORE_TIME = set(
  "in of for by since from to until till through during and or between than with against versus vs over on early late mid end before after throughout into beyond calendar last this next around following through previous vs. pre post as both due ended closed finished concluded began started",
);
/** After these, hardly anything but a year follows. */
const BEFORE_YEAR = set(
  "in since during until till year calendar early late mid end throughout circa spring summer autumn winter fall pre post",
);
/** Things that are told by the year or month: "2021 figures", "March exports". */
const TOLD_BY_TIME = set(
  "figure figures level levels total totals data result results export exports import imports trade surplus deficit sales output production inflation budget estimate estimates forecast forecasts target targets earnings profit profits revenue revenues period quarter half crop harvest season turnover rise fall drop gain growth gdp cpi ppi unemployment retail industrial consumer shipments deliveries report survey average peak high low record rate rates price prices net election elections session meeting year was were is has had first second third fourth",
);
/** Before "2021 budget": whose it is. */
const DETERMINER = set(
  "the its their his her our a an that this s and january february march april may june july august september october november december",
);
const COMPANY = set("ltd inc corp co plc sa ag group plc. bros and");
/** What is counted: "2000 tonnes", "1500 companies". */
const COUNTED = set(
  "tonne tonnes ton tons kg kilograms kilos dollar dollars dlr dlrs mln million billion bn bln trillion thousand pct percent per cents cent euro euros pounds stg yen francs marks lira pesetas crowns rupees roubles rubles manats lira usd eur gbp people persons men women workers employees jobs staff miners farmers soldiers troops students houses homes units vehicles cars trucks tractors ships vessels planes aircraft companies firms enterprises banks branches stores shops shares bonds points barrels bpd bushels bags bales head hectares acres km kilometres kilometers miles metres meters m feet ft square cubic mw gw kw kwh mwh megawatts teu containers hours hrs minutes seconds days weeks months years times votes seats villages schools hospitals books pages copies words members delegates visitors tourists passengers participants sq mt lots contracts cases deaths ounces oz gallons litres liters degrees calories items projects agreements documents additional more others other new gmt hrs est edt",
);

const isCapitalised = (word: string): boolean => /^[A-Z]/.test(word);

/** Whether a bare month name is a month here: "May" and "March" need words around them that say so. */
export function monthStands({ m = "", prev = "", next = "", gap = "" }: Words): boolean {
  if (gap === "-" && next.length > 2 && !isCapitalised(next)) return true; // "January-led"
  const [before, after] = [prev.toLowerCase(), next.toLowerCase()];
  if (COMPANY.has(after) && isCapitalised(next) && after !== "and") return false;
  const told = BEFORE_TIME.has(before) || (gap !== "'" && TOLD_BY_TIME.has(after));
  if (/^(?:may|mar|march|jan|dec|sep)$/i.test(m)) return told || (before !== "" && monthWord(before));
  if (/^(?:april|june|august|jun|jul|sept?)$/i.test(m)) return told || !(isCapitalised(next) && /[a-z]/.test(next));
  return true;
}

const monthWord = (word: string): boolean => /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(word);

/** Whether four digits are a year here, and no count ("2000 companies") or amount. */
export function yearStands({ y = "", prev = "", next = "", gap = "", open, close, heads }: Words): boolean {
  const year = Number(y);
  const [before, after] = [prev.toLowerCase(), next.toLowerCase()];
  if (gap === "-") return false;
  if (after !== "" && COUNTED.has(after)) return false;
  if (BEFORE_YEAR.has(before)) return true;
  if (year < 1900 || year > 2100) return false;
  if (heads !== undefined || (open !== undefined && close !== undefined)) return true;
  if (/^(?:'s|s)$/.test(after) && gap !== "") return true;
  const plural =
    /[^s]s$/.test(after) &&
    !TOLD_BY_TIME.has(after) &&
    !/^(?:was|is|has|his|its|this|as|does|thus|plus|minus|across|always)$/.test(after);
  if (BEFORE_TIME.has(before)) return !plural;
  return DETERMINER.has(before) && after !== "" && !plural;
}
