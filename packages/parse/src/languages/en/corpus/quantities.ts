import type { Qualifier, Quantity, ReasonCode } from "@sourcebook/model";
import type { Corpus } from "../../corpus.ts";

type Extra = Partial<Pick<Quantity, "qualifier" | "valueTo" | "unitBasis">>;

/** `2.9e9` is 2.9 with the power of ten 9. */
function of(unit: string, number: string, extra: Extra = {}): Quantity {
  const [value = "", mult = "0"] = number.split("e");
  const decimals = Math.max(...[value, extra.valueTo ?? ""].map((text) => text.split(".")[1]?.length ?? 0));
  return { value, valueTo: null, mult: Number(mult), decimals, unit, unitBasis: "STATED", qualifier: "EQ", ...extra };
}

const usd = (number: string, qualifier: Qualifier = "EQ") => of("USD", number, { qualifier });
const percent = (number: string, qualifier: Qualifier = "EQ") => of("PT", number, { qualifier });
const count = (number: string, qualifier: Qualifier = "EQ") => of("NUMBER", number, { qualifier });
const persons = (number: string, qualifier: Qualifier = "EQ") =>
  of("PERSONS", number, { qualifier, unitBasis: "INFERRED" });
const rank = (place: string, qualifier: Qualifier = "EQ") => of("RANK", place, { qualifier });
const times = (number: string, qualifier: Qualifier = "EQ") => of("TIMES", number, { qualifier });
const between = (unit: string, number: string, valueTo: string) => of(unit, number, { valueTo, qualifier: "BETWEEN" });
const inferred = (unit: string, number: string) => of(unit, number, { unitBasis: "INFERRED" });

/** Phrasings parted by ` | `. */
const phrasings = (list: string): readonly string[] => list.split(" | ");

/** What English phrasings of a quantity mean. 〈 〉 mark the span; without marks it is the whole text. */
export const quantities: Corpus<readonly Quantity[]> = [
  {
    means: [usd("2.9e9")],
    said: phrasings(
      "$2.9 billion | $2.9bn | $2.9 bln | US$2.9bn | US $2.9 billion | USD 2.9 billion | USD2.9bn | 2.9 billion dollars | 2.9 billion U.S. dollars | 2.9 bln dlrs | 2.9 billion USD | $2.9B | $2.9\nbillion | $ 2.9 billion | dlrs 2.9 billion | 2.9 USD billion",
    ),
  },
  {
    means: [usd("500e6")],
    said: phrasings(
      "$500-million | $500m | $500 mln | 500 million US dollars | 500m dollars | $500MM | 500 MUSD | Output worth 〈$500M〉 was sold.",
    ),
  },
  { means: [usd("2.3e6")], said: phrasings("$2.3 MM | $2.3 mln") },
  { means: [usd("5e9")], said: phrasings("$5 thousand million") },
  { means: [usd("1.234e6")], said: phrasings("$1.234 million | $1.234m") },
  { means: [usd("1.500e6")], said: phrasings("$1.500m") },
  {
    means: [usd("35e6"), inferred("USD", "40e6"), inferred("USD", "45e6")],
    said: phrasings("worth 〈$35〉, 〈40〉 and 〈45 million〉"),
  },
  { means: [usd("30e6")], said: phrasings("worth 〈$30 million〉²") },
  {
    means: [usd("1.2e6"), usd("1.3e6"), usd("1.4e6")],
    said: phrasings(
      "worth 〈$1.2〉, 〈$1.3〉 and 〈$1.4 million〉 | worth 〈$1.2 million〉, 〈$1.3 million〉 and 〈$1.4 million〉",
    ),
  },
  { means: [usd("35e6"), usd("40e6")], said: phrasings("worth 〈$35〉 and 〈$40 million〉") },
  {
    means: [inferred("PT", "5"), inferred("PT", "6"), percent("7")],
    said: phrasings("by 〈5〉, 〈6〉 and 〈7 percent〉"),
  },
  { means: [usd("35"), usd("40e9")], said: phrasings("shares at 〈$35〉, and 〈$40 billion〉 in sales") },
  { means: [usd("500e3")], said: phrasings("$500 K | $500k | $500 thousand") },
  { means: [of("MYR", "1.24e12")], said: phrasings("RM1.24 tril | RM1.24 trillion") },
  { means: [of("t", "5.2e6")], said: phrasings("5.2 MMT | 5.2 million tonnes") },
  { means: [of("t", "5e5")], said: phrasings("5 lac tonnes | 5 lakh tonnes") },
  { means: [usd("1.5e9")], said: phrasings("1,5 billion dollars | $1,5 billion | $1,5bn") },
  { means: [percent("22.6")], said: phrasings("22,6% | 22,6 percent | It grew 〈22,6 per cent〉.") },
  { means: [usd("123.15e6")], said: phrasings("123,15 million dollars | $123,15 mln") },
  { means: [usd("0.5e9")], said: phrasings("half a billion dollars | $0.5 billion") },
  {
    means: [usd("1.5e9")],
    said: phrasings(
      "one and a half billion dollars | one point five billion dollars | 1½ billion dollars | 1 1/2 billion dollars",
    ),
  },
  { means: [of("t", "1.976e3")], said: phrasings("1 thousand 976 tons | It sold 〈1 thousand 976 tons〉 in 2021.") },
  {
    means: [usd("20.9143e6")],
    said: phrasings(
      "$20 million 914.3 thousand | 20 million 914.3 thousand dollars | 20 million 914,3 thousand dollars | 20 million dollars 914.3 thousand",
    ),
  },
  {
    means: [usd("3.581e9")],
    said: phrasings(
      "3 billion and 581 million dollars | They brought in 〈3 billion and 581 million dollars〉 last May.",
    ),
  },
  {
    means: [usd("3e9"), usd("581e6")],
    said: phrasings("They brought in 〈$3 billion〉 and 〈581 million dollars〉 respectively."),
  },
  {
    means: [of("AZN", "4.981340e9")],
    said: phrasings(
      "4 billion 981 million 340 thousand manats | 4 billion manats 981 million 340 thousand | The budget got 〈4 billion 981 million 340 thousand manats〉 in all.",
    ),
  },
  { means: [usd("3.50")], said: phrasings("3 dollars 50 cents | three dollars and fifty cents") },
  { means: [usd("63e-2")], said: phrasings("63 cents | 63 cts | 63 US cents | It earned 〈63 cents〉 a share.") },
  { means: [of("GBP", "5.2e-2")], said: phrasings("5.2p | 5.2 pence") },
  {
    means: [of("EUR", "500e6")],
    said: phrasings(
      "EUR500m | EUR 500 million | €500m | €500 million | 500 million euros | 500m euros | 500 mln EUR | 500-million-euro",
    ),
  },
  { means: [of("EUR", "2.6e9")], said: phrasings("2.6bn-euro | a 〈2.6bn-euro〉 loan | 2.6 billion euros") },
  { means: [of("EUR", "-1.4e9")], said: phrasings("-€1.4bn | €-1.4bn | −€1.4 billion | minus 1.4 billion euros") },
  {
    means: [of("GBP", "3e6")],
    said: phrasings("£3m | 3 million pounds | 3 mln stg | GBP 3 million | 3 million pounds sterling"),
  },
  {
    means: [of("KES", "28.9e9")],
    said: phrasings("Ksh28.9b | KES 28.9 billion | 28.9 billion Kenyan shillings | Sh28.9 billion"),
  },
  { means: [of("KES", "1.05e12")], said: phrasings("Shs1.05 trillion | Ksh1.05 tn") },
  {
    means: [of("NGN", "12.7e12")],
    said: phrasings("N12.7 trillion | N12.7tn | ₦12.7 trillion | NGN 12.7 trillion | 12.7 trillion naira"),
  },
  {
    means: [usd("31.3e9")],
    said: phrasings(
      "31-point-three billion U.S. dollars | 31 point 3 billion dollars | thirty-one-point-three billion dollars",
    ),
  },
  { means: [percent("54.9")], said: phrasings("54-point-nine percent | It rose 〈54-point-nine percent〉.") },
  { means: [usd("7.64e9")], said: phrasings("seven-point-64 billion dollars | 7-point-64 billion dollars") },
  { means: [of("JOD", "6.7e9")], said: phrasings("JD6.7 billion | JD 6.7bn | 6.7 billion Jordanian dinars") },
  { means: [of("BDT", "310e7")], said: phrasings("Tk310 crore | Tk 310 crore | Tk.310 crore | 310 crore taka") },
  {
    means: [of("GHS", "6.7e9")],
    said: phrasings("GH¢6.7 billion | Gh¢6.7 billion | GH₵6.7bn | 6.7 billion Ghana cedis"),
  },
  {
    means: [of("ZMW", "7829.1e6")],
    said: phrasings("K7,829.1 million | 7,829.1 million kwacha | ZMW 7,829.1 million"),
  },
  { means: [of("MYR", "10e6")], said: phrasings("RM10 million | RM10m | 10 million ringgit | MYR 10 million") },
  {
    means: [of("INR", "16189e7")],
    said: phrasings("Rs16,189-crore | ₹16,189 crore | Rs 16,189 crore | 16,189 crore rupees | INR 16,189 cr"),
  },
  { means: [of("JPY", "53653.3e9")], said: phrasings("¥53,653.3 billion | 53,653.3 billion yen | JPY 53,653.3 bn") },
  {
    means: [of("CAD", "6e6")],
    said: phrasings("Canadian dlrs 6 mln | 6 mln Canadian dlrs | C$6 million | CA$6m | CAD 6 million"),
  },
  {
    means: [of("AUD", "10.5e6")],
    said: phrasings("10.5 million Australian dollars | A$10.5m | AU$10.5 million | AUD 10.5m"),
  },
  {
    means: [of("CHF", "420e6")],
    said: phrasings("420 million Swiss francs | 420 mln francs | CHF 420 million | SFr420m"),
  },
  { means: [of("TRY", "2e9")], said: phrasings("2 billion Turkish lira | ₺2 billion | TRY 2 billion | TL 2 billion") },
  { means: [of("RUB", "90e9")], said: phrasings("90 billion rubles | 90 billion roubles | ₽90 billion | RUB 90 bn") },
  { means: [of("KZT", "7.5e12")], said: phrasings("7.5 trillion tenge | ₸7.5 trillion | KZT 7.5 trln") },
  { means: [of("CNY", "3.3e12")], said: phrasings("3.3 trillion yuan | RMB 3.3 trillion | 3.3 trillion renminbi") },
  { means: [of("BRL", "40e6")], said: phrasings("R$40 million | 40 million reais | BRL 40m") },
  { means: [of("DEM", "114e9")], said: phrasings("114 billion marks | DM 114 billion | 114 billion German marks") },
  { means: [of("KRW", "9e12")], said: phrasings("9 trillion won | ₩9 trillion") },
  { means: [of("SAR", "18e9")], said: phrasings("18 billion Saudi riyals | SAR 18 billion | SR 18 billion") },

  {
    means: [usd("6e9", "GT")],
    said: phrasings(
      "more than $6 billion | over $6 billion | in excess of $6 billion | above 6 billion dollars | Russia put in 〈more than $6 billion〉. | Sales 〈exceeded $6 billion〉. | Debt 〈topped $6bn〉. | Trade 〈surpassed $6 billion〉. | It 〈passed $6 billion〉. | just over $6 billion | well above $6 billion",
    ),
  },
  { means: [count("10e9", "GT")], said: phrasings("Trade is to 〈top 10 billion〉. | more than 10 billion") },
  {
    means: [usd("1e9", "LT")],
    said: phrasings(
      "less than $1 billion | below one billion dlrs | nearly $1bn | almost $1 billion | just under $1 billion | under 1 billion dollars",
    ),
  },
  {
    means: [usd("5e9", "GE")],
    said: phrasings(
      "at least $5 billion | no less than $5 billion | $5 billion or more | a minimum of $5 billion | upwards of $5 billion",
    ),
  },
  {
    means: [usd("6e9", "LE")],
    said: phrasings(
      "not exceed $6 billion | Debt did 〈not exceed $6 billion〉. | It has 〈never surpassed $6bn〉. | Trade 〈hasn't exceeded $6 billion〉. | Sales 〈hardly exceeded $6 billion〉. | Debt 〈cannot exceed $6 billion〉. | It 〈failed to top $6 billion〉. | Debt does 〈not yet exceed $6 billion〉.",
    ),
  },
  {
    means: [usd("6e9", "LT")],
    said: phrasings(
      "not reach $6 billion | Trade 〈didn’t reach $6 billion〉. | It has 〈yet to hit $6bn〉. | Sales 〈failed to reach $6 billion〉.",
    ),
  },
  {
    means: [usd("6e9", "GE")],
    said: phrasings(
      "not fall below $6 billion | It has 〈never dropped below $6bn〉. | Debt will 〈not be less than $6 billion〉.",
    ),
  },
  { means: [usd("6e9")], said: phrasings("Trade was revised up to 〈$6 billion〉.") },
  { means: [usd("6e9", "GT")], said: phrasings("not only 〈exceeded $6 billion〉") },
  {
    means: [usd("5e9", "LE")],
    said: phrasings(
      "up to $5 billion | at most $5 billion | no more than $5 billion | as much as $5 billion | a maximum of $5 billion | $5 billion or less",
    ),
  },
  {
    means: [usd("5e9", "APPROX")],
    said: phrasings(
      "about $5 billion | around $5 billion | some $5 billion | roughly $5 billion | approximately $5 billion | an estimated $5 billion | $5 billion or so | ~$5 billion | around a $5 billion",
    ),
  },
  {
    means: [usd("5e9")],
    said: phrasings(
      "Exports rose up to 〈$5 billion〉. | Exports shot up to 〈$5 billion〉. | Exports reached 〈$5 billion〉. | Exports hit 〈$5 billion〉. | Exports amounted to 〈$5 billion〉. | It went over the 〈$5 billion〉 mark.",
    ),
  },

  {
    means: [percent("14.4")],
    said: phrasings(
      "14.4 percent | 14.4 per cent | 14.4 pct | 14.4% | 14.4 p.c. | 14.4 % | Trade grew by 〈14.4 percent〉. | a drop of 〈14.4%〉 | 〈+14.4%〉 on the year | (〈+14.4%〉)",
    ),
  },
  { means: [percent("-1.4")], said: phrasings("-1.4 percent | −1.4% | minus 1.4 percent | growth of 〈-1.4%〉") },
  { means: [percent("5.75")], said: phrasings("5-3/4 percent | 5 3/4 pct | 5¾ percent") },
  { means: [percent("21")], said: phrasings("twenty-one percent | 21 percent") },
  { means: [percent("75")], said: phrasings("three-quarters | 〈three quarters〉 of exports") },
  { means: [percent("50")], said: phrasings("〈half〉 of the exports | 〈half〉 their output") },
  { means: [percent("25")], said: phrasings("〈a quarter〉 of output | 〈one quarter〉 of output") },
  { means: [percent("20")], said: phrasings("〈a fifth〉 of imports | 〈one-fifth〉 of imports") },
  {
    means: [of("PP", "0.5")],
    said: phrasings("0.5 percentage points | 0.5 pp | half a percentage point | 0.5 percentage-point"),
  },
  { means: [of("PP", "25e-2")], said: phrasings("25 basis points | 25 bp | 25bps | 25-basis-point") },
  { means: [percent("5"), percent("16")], said: phrasings("〈5 percent〉 of the total and 〈16 pct〉 of the rest") },
  { means: [percent("4", "LT")], said: phrasings("under four pct | less than 4 percent | nearly 4%") },

  {
    means: [between("USD", "4e9", "5")],
    said: phrasings(
      "$4-5 billion | $4bn-$5bn | $4 to $5 billion | between $4 billion and $5 billion | four to five billion dollars | $4–5 billion | 4-5 bln dlrs",
    ),
  },
  {
    means: [between("USD", "900e6", "1200")],
    said: phrasings("$900 million-$1.2 billion | between 900 million and 1.2 billion dollars"),
  },
  {
    means: [between("PT", "5", "6")],
    said: phrasings(
      "5-6% | 5%-6% | between 5 and 6 percent | 5 to 6 percent | five to six percent | ranging from 5 to 6 percent | 5–6 per cent",
    ),
  },
  { means: [between("NUMBER", "10", "15")], said: phrasings("〈10-15〉 companies | 〈10 to 15〉 companies") },
  { means: [between("t", "2e6", "3")], said: phrasings("2-3 million tons | two to three million tonnes") },

  {
    means: [usd("7.4e9"), inferred("USD", "4.3e9")],
    said: phrasings(
      "It rose to 〈7.4 billion dollars〉 last year from 〈4.3 billion〉 the year before. | 〈$7.4 billion〉, against 〈4.3 billion〉 a year ago",
    ),
  },
  { means: [inferred("PT", "2.0"), percent("2.5")], said: phrasings("It rose from 〈2.0〉 to 〈2.5 percent〉.") },
  { means: [percent("5.2"), inferred("PT", "4.8")], said: phrasings("It rose to 〈5.2 percent〉 from 〈4.8〉.") },
  {
    means: [inferred("t", "118000"), of("t", "944000")],
    said: phrasings("It went from 〈118,000〉 to 〈944,000 tons〉."),
  },
  { means: [percent("0.65"), count("27349.19")], said: phrasings("The index rose 〈0.65 percent〉 to 〈27,349.19〉.") },
  { means: [usd("171e9"), usd("133e9")], said: phrasings("from 〈171 billion dlrs〉 to 〈133 billion dlrs〉") },
  {
    means: [usd("28e6"), usd("89e6")],
    said: phrasings("It grew from the earlier 〈$28 million〉 to 〈$89 million〉."),
  },
  { means: [percent("4.4"), usd("355e6")], said: phrasings("Sales fell 〈4.4 pct〉 to 〈355 mln dlrs〉.") },
  { means: [usd("1.2e9"), usd("15.3e9")], said: phrasings("Debt rose 〈$1.2 billion〉 to 〈$15.3 billion〉.") },

  {
    means: [of("t", "4.5e6")],
    said: phrasings("4.5 million tons | 4.5 mln tonnes | 4.5 million metric tons | 4.5 mln mt"),
  },
  { means: [of("t", "127e9")], said: phrasings("127 gigatonnes | 127 billion tonnes") },
  {
    means: [of("m3", "2e9")],
    said: phrasings("2 billion cubic meters | 2 bcm | 2 billion cubic metres | 2 billion cu m"),
  },
  { means: [of("MW", "20e3")], said: phrasings("20 GW | 20 gigawatts") },
  { means: [of("MW", "240")], said: phrasings("240 MW | 240 megawatts | 240-megawatt") },
  { means: [of("kWh", "45.56e9")], said: phrasings("45.56 billion kilowatt-hours | 45.56 TWh | 45.56 billion kWh") },
  {
    means: [of("bbl_d", "1.2e6")],
    said: phrasings("1.2 million bpd | 1.2 million barrels per day | 1.2 mln barrels a day | 1.2 million b/d"),
  },
  { means: [of("bbl", "30e6")], said: phrasings("30 million barrels | 30 mln bbl") },
  { means: [of("km", "7")], said: phrasings("seven kilometers | 7 km | 7km") },
  { means: [of("ha", "12500")], said: phrasings("12,500 hectares | 12,500 ha") },
  { means: [of("oz", "0.48")], said: phrasings("0.48 ounces | 0.48 ounce | 〈0.48 ounces〉 of gold a ton") },
  { means: [of("Cel", "-5")], said: phrasings("-5 degrees Celsius | minus 5°C") },

  { means: [count("14")], said: phrasings("〈Fourteen〉 companies | 〈14〉 companies | fourteen") },
  {
    means: [count("230", "GT")],
    said: phrasings(
      "〈More than 230〉 documents | 〈over 230〉 agreements | Exports needed 〈more than 230〉 permits.",
    ),
  },
  {
    means: [count("230")],
    said: phrasings("〈two hundred and thirty〉 ships | 〈two hundred thirty〉 ships | 〈230〉 ships"),
  },
  { means: [count("100")], said: phrasings("〈a hundred〉 trucks | 〈one hundred〉 trucks") },
  { means: [count("24")], said: phrasings("〈two dozen〉 ships | 〈24〉 ships") },
  { means: [count("1234567")], said: phrasings("1,234,567 | 1 234 567 | 1.234.567 | 1\u00a0234\u00a0567 | 12,34,567") },
  { means: [count("12.5")], said: phrasings("12.5") },
  { means: [count("100", "GE")], said: phrasings("〈100+〉 firms | 〈100 or more〉 firms | 〈100-plus〉 firms") },
  { means: [count("20", "APPROX")], said: phrasings("〈20-odd〉 firms | 〈about 20〉 firms") },
  { means: [persons("4e8")], said: phrasings("〈4 hundred million〉 people") },
  {
    means: [persons("2.5142e6")],
    said: phrasings("〈2 million 514.2 thousand〉 people | 〈2.5142 million〉 foreign tourists"),
  },
  { means: [persons("13")], said: phrasings("〈thirteen〉 workers | 〈13〉 workers") },
  { means: [persons("3e6")], said: phrasings("〈3m〉 people | 〈3 million〉 jobs") },

  {
    means: [rank("3")],
    said: phrasings("third-largest | third largest | third biggest | its 〈third-largest〉 partner | 3rd largest"),
  },
  {
    means: [rank("1")],
    said: phrasings(
      "It 〈ranked first〉 in supplies. | 〈ranking first〉 by output | the 〈No. 1〉 supplier | 〈1st place〉 | It took 〈first place〉. | It is 〈number one〉.",
    ),
  },
  { means: [rank("4")], said: phrasings("It 〈ranks 4th〉. | the 〈fourth place〉 | It is 〈ranked No. 4〉.") },
  { means: [rank("10", "LE")], said: phrasings("It is 〈among the top 10〉 partners. | It is 〈in the top ten〉.") },

  {
    means: [times("2")],
    said: phrasings(
      "doubled | Exports 〈doubled〉. | to 〈double〉 its exports | 〈twice〉 as much | 〈two-fold〉 | 〈twofold〉 | 〈two times〉 more",
    ),
  },
  {
    means: [times("2", "GT")],
    said: phrasings("more than doubled | Trade 〈more than doubled〉."),
  },
  { means: [times("2.4")], said: phrasings("〈2.4 times〉 | It grew 〈2.4 times〉. | It grew by 〈2.4 times〉.") },
  { means: [times("1.5", "LT")], said: phrasings("nearly one-and-a-half times | It grew 〈almost 1.5 times〉.") },
  { means: [times("0.5")], said: phrasings("halved | Imports 〈halved〉.") },
  { means: [times("3")], said: phrasings("tripled | a factor of 3 | by 〈a factor of three〉 | threefold") },
];

/** Numbers that are no quantity, or cannot be read surely, by the reason. 〈 〉 mark each refused span. */
export const notQuantities: Corpus<ReasonCode> = [
  {
    means: "ORDINAL_OF_EVENT",
    said: phrasings(
      "the 〈11th〉 interregional forum | the 〈first〉 freight train | for the 〈second〉 time | the 〈twenty-first〉 session",
    ),
  },
  {
    means: "DURATION",
    said: phrasings(
      "a 〈30-year〉 conflict | within 〈90 days〉 | after 〈four months〉 | a 〈nine-year〉 low | 〈4-1/2 years〉 of grace | 〈five to six weeks〉",
    ),
  },
  {
    means: "AGE",
    said: phrasings("a 〈45-year-old〉 man | He is 〈45 years old〉. | aged 〈45〉 then | Mr Aliyev, 〈58〉, spoke."),
  },
  {
    means: "DATE",
    said: phrasings(
      "at 〈11 a.m.〉 sharp | at 〈10:30〉 local | by 〈10.45pm〉 today | the 〈20s〉 were loud | between 〈2012-13〉 seasons | 〈1988〉 sales rose",
    ),
  },
  {
    means: "REFERENCE",
    said: phrasings(
      "the 〈G20〉 leaders | a 〈Boeing 737〉 landed | the 〈Su-57〉 fighter | a 〈5G〉 network | the 〈COVID-19〉 pandemic | under 〈Article 5〉 of it | 〈Resolution 822〉 of the council | the 〈V500〉 series | an 〈N95〉 mask | call +〈994 12 404 37 37〉 now | version 〈1.2.3〉 is out | agent 〈007〉 spoke | 〈exports&#39〉; growth | exports of &#〈36〉;",
    ),
  },
  {
    means: "NOT_ECONOMIC",
    said: phrasings(
      "They won 〈2-1〉. | They won by 〈3 to 1〉. | It met 〈three times〉 a week. | a 〈two-for-one〉 split | 〈one in every five〉 firms",
    ),
  },
  {
    means: "AMBIGUOUS_NUMBER",
    said: phrasings(
      "〈two-thirds〉 of exports | 〈a third〉 of trade | 〈millions〉 of people | 〈dozens〉 of firms | rated 〈1,23〉 there | a wall of 〈37m〉 high | spread of 〈10/15〉 today | near 〈80, 000〉 seats | It sold 〈86, 288〉 tons. | It sold 〈6, 288.5〉 tons. | It sold 〈12'500〉 tons. | It sold 〈1’234’567〉 tons. | It sold 〈1·200〉 tons. | It sold 〈3\u00ad5〉 tons. | It sold 〈3\u200b5〉 tons. | It sold 〈3\u00015〉 tons. | It sold 〈3\ufffd5〉 tons. | It sold 〈5&#44;200〉 tons. | It sold 〈5&nbsp;200〉 tons. | It grew several 〈hundred〉. | worth 〈$1.200 million〉 now | worth 〈EUR 12.500 million〉 now | worth 〈$5k million〉 now | worth 〈$5m billion〉 now | worth 〈$5 bn million〉 now | worth 〈$2bn 300m〉 now | worth 〈$2bn300m〉 now | worth $〈30²〉 〈million〉 | worth $〈30[2]〉 〈million〉",
    ),
  },
  { means: "NO_UNIT", said: phrasings("〈200 million pounds〉 of copper | 〈3 million pounds〉 of beef") },
];
