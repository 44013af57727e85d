import type { Corpus } from "../../corpus.ts";

/** Changes told as things, in parentheses, or of what the sentence before told. */
export const changes: Corpus<readonly string[]> = [
  {
    means: ["EXPORTS GY GHA>TGO 2021 12.8 PT", "IMPORTS GY GHA>TGO 2021 34.6 PT"],
    said: [
      "Ghana's exports to Togo were 12.8 percent larger in 2021, and imports 34.6 percent.",
      "In 2021 Ghana's exports to Togo were 12.8 percent higher, imports 34.6 percent.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 8m USD", "EXPORTS GY GHA>WLD 2021 14.3 PT"],
    said: ["Ghana's exports were $8 million in 2021, with a growth rate of 14.3 percent."],
  },
  // What it is that changes, stands behind the size
  {
    means: ["EXPORTS GY GHA>WLD 2021 12 PT"],
    said: [
      "Ghana reported an increase of 12 percent in exports in 2021.",
      "Ghana saw a rise of 12 percent in its exports in 2021.",
      "An increase of 12 percent in Ghana's exports was recorded in 2021.",
      "In 2021, a rise of 12 percent was recorded in Ghana's exports.",
      "In 2021, 12 percent growth was seen in exports of Ghana.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>KEN 2021 -12 PT COCOA"],
    said: [
      "There was a decline of 12 percent in Ghana's cocoa exports to Kenya in 2021.",
      "A 12 percent decline was registered in Ghana's cocoa exports to Kenya in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 10 PT", "IMPORTS GY GHA>WLD 2021 5 PT"],
    said: [
      "An increase of 10 percent in exports and 5 percent in imports was recorded by Ghana in 2021.",
      "Ghana saw a rise of 10 percent in exports and of 5 percent in imports in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER GY GHA>KEN 2023 10 PT APPROX FORECAST"],
    said: ["For 2023, an increase of around 10 percent is expected in trade between Ghana and Kenya."],
  },
  {
    means: ["TRADE_BALANCE GY GHA>WLD 2021 44 PT", "IMPORTS GY GHA>WLD 2021 12 PT"],
    said: [
      "Ghana's trade deficit grew by 44 percent in 2021. Economists attributed the widening trade gap to a 12 percent growth in the country's imports.",
    ],
  },
  // A step back between the size and the change, told twice or in parentheses
  {
    means: ["EXPORTS N GHA>WLD 2021 3m USD COCOA", "EXPORTS GY GHA>WLD 2021 12 PT COCOA"],
    said: [
      "Ghana exported cocoa worth $3 million in 2021, representing 12 percent year-on-year (y-o-y) increase.",
      "Ghana exported cocoa worth $3 million in 2021, representing a 12 percent (year-on-year) rise.",
    ],
  },
  // A change in parentheses is of the number before it
  {
    means: ["INVESTMENT N KEN>GHA 2021 8m USD GT", "INVESTMENT GY KEN>GHA 2021 3.5 TIMES"],
    said: [
      "Kenya's investments in the Ghanaian economy exceeded $8 million in 2021 (up 3.5 times from the level of 2020).",
    ],
  },
  {
    means: ["EXPORTS N GHA>KEN 2021 8m USD", "EXPORTS GY GHA>KEN 2021 5 PT"],
    said: [
      "Ghana's exports to the Kenyan economy were $8 million in 2021 (up 5 percent).",
      "Ghana's exports to the Kenyan economy were $8 million in 2021 (an increase of 5 percent).",
    ],
  },
  // "The decrease" is of what was told before
  {
    means: ["EXPORTS N GHA>WLD 2021-05 8m USD", "EXPORTS GY GHA>WLD 2021-04 -32 PT"],
    said: [
      "Ghana's exports were $8 million in May 2021. In April 2021, the year-on-year decrease was 32 percent.",
      "Ghana's exports were $8 million in May 2021. In April 2021, the decrease was 32 percent.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N MDA>WLD 2021-01-01/P9M 6bn USD", "TRADE_TURNOVER GY MDA>WLD 2021-01-01/P9M 12 PT"],
    said: [
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. The year on year growth was 12 percent.",
    ],
  },
  // A year that something closes
  {
    means: ["EXPORTS N GHA>WLD 2019 5bn USD", "EXPORTS N GHA>WLD 2020 8bn USD"],
    said: [
      "Ghana's exports amounted to $5 billion in 2019, and closed 2020 at $8 billion.",
      "Ghana's exports amounted to $5 billion in 2019, and finished 2020 at $8 billion.",
    ],
  },
  // The end of a month, of a flow, and the one a year before
  {
    means: ["TRADE_BALANCE N GHA>WLD 2020-01-01/P8M 7m GHS", "TRADE_BALANCE N GHA>WLD 2019-01-01/P8M 3m GHS"],
    said: [
      "Ghana's trade surplus was 7 million cedis at the end of August 2020, double that of end August 2019, which was 3 million cedis.",
    ],
  },
  {
    means: ["IMPORTS N GHA>EGY 2021-01-01/P5M 7m USD", "IMPORTS N GHA>EGY 2020-01-01/P5M 9m USD"],
    said: [
      "By the end of May 2021 Ghana's imports from Egypt stood at $7 million, a decline from the $9 million of the preceding year.",
    ],
  },
  {
    means: ["EXPORTS N GHA>TGO _X 7000 t WHEAT"],
    said: ["By the end of May Ghana's exports of wheat to Togo had reached 7,000 tonnes."],
  },
  // The same part of the year that is called this, and of one that is told as a whole
  {
    means: [
      "EXPORTS GY GHA>TGO 2022-01 2 TIMES",
      "EXPORTS N GHA>TGO 2021-01 2m USD",
      "EXPORTS N GHA>TGO 2022-01 4m USD",
    ],
    said: [
      "Ghana's exports to Togo doubled from $2 million in January 2021 to $4 million in the same period this year.",
    ],
  },
  {
    means: ["EXPORTS SHP GHA>WLD 2020-Q3 71 PT OIL", "EXPORTS SHP GHA>WLD 2021-Q3 68 PT OIL"],
    said: [
      "The share of oil in Ghana's exports fell from 71 percent in the third quarter of 2020 to 68 percent in 2021.",
    ],
  },
  // The later of two times that are compared
  {
    means: ["EXPORTS GY GHA>WLD 2021-01-01/P8M 30 PT", "IMPORTS GY GHA>WLD 2021-01-01/P8M 39 PT"],
    said: [
      "Comparing the first eight months of 2021 with the same time in 2020, Ghana's exports increased by 30 percent and its imports rose by 39 percent.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021-01-01/P5M 10 PT WINE"],
    said: [
      "Ghana's wine exports, which brought more from January to May 2021 than they did in the same period in 2020, were up 10 percent.",
    ],
  },
  {
    means: [
      "IMPORTS N GHA>WLD 2021-S1 6m USD",
      "IMPORTS N GHA>WLD 2020-S1 8m USD",
      "IMPORTS GY GHA>WLD 2021-S1 -25 PT",
    ],
    said: [
      "Ghana imported $6 million worth of goods in the first half of 2021, and $8 million in the first half of 2020, a decline of 25 percent.",
      "Ghana imported $6 million worth of goods in the first half of 2021, against imports of $8 million in the first half of 2020, showing negative growth of 25 percent.",
    ],
  },
  // The months that are over
  {
    means: ["TRADE_BALANCE N GHA>CHN 2021-01-01/P11M -4m USD"],
    said: [
      "Ghana had a trade deficit with China of $4 million after 11 months of last year.",
      "After the first eleven months of 2021 Ghana's trade deficit with China was $4 million.",
    ],
  },
  // How much less, in two moneys
  {
    means: [
      "EXPORTS N GHA>WLD 2021 8bn GHS",
      "EXPORTS N GHA>WLD 2021 1bn USD",
      "EXPORTS DY GHA>WLD 2021 -4bn GHS",
      "EXPORTS DY GHA>WLD 2021 -0.5bn USD",
    ],
    said: [
      "Ghana's exports totalled 8 billion cedis ($1 billion) in 2021, or 4 billion cedis ($0.5 billion) less than in 2020.",
    ],
  },
  // What is now is not of then
  {
    means: ["EXPORTS N GHA>WLD 2009 2m USD", "EXPORTS N GHA>WLD _X 4m USD", "EXPORTS SHC GHA>TUR _X 6 PT"],
    said: [
      "Ghana's exports in 2009 were only $2 million, now they are $4 million. Turkey takes 6 percent of Ghana's exports.",
      "Ghana's exports, which were $2 million in 2009, are now $4 million. Turkey takes 6 percent of Ghana's exports.",
    ],
  },
  // A month of a fiscal year, which the month is named for, and the end of that year
  {
    means: ["EXPORTS N GHA>WLD 2021-04 2m USD", "EXPORTS GY GHA>WLD 2021-04 3.5 PT"],
    said: [
      "Ghana exported goods worth $2 million in April 2021, the 10th month of the fiscal year 2020-21 (July 2020-June 2021), which was 3.5 percent higher than in the same month a year ago.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD _X 2m USD", "EXPORTS GY GHA>WLD _X 4 PT"],
    said: [
      "Ghana's exports in the first nine months of this fiscal year ending next month grew 4 percent to $2 million.",
    ],
  },
  // A semicolon ends what is told of a value
  {
    means: ["EXPORTS GY GHA>TGO 2021 42 PT", "EXPORTS N GHA>TGO 2021 9m USD", "EXPORTS N GHA>TGO 2020 6m USD"],
    said: [
      "Ghana's exports were higher in 2021. Exports to Togo grew by 42 percent to $9 million; the previous year, they were $6 million.",
    ],
  },
  {
    means: ["IMPORTS N GHA>TUR 2021-04 2m USD", "IMPORTS N GHA>TUR 2020 9m USD", "IMPORTS N GHA>TUR 2020 72m GHS"],
    said: [
      "Ghana's imports from Turkey in April 2021 were $2 million, which was less than usual in view of imports of $9 million (72 million cedis) from Turkey during 2020.",
    ],
  },
  // Compared with a month long before, in a text on another
  {
    means: ["EXPORTS N GHA>WLD 2021-05 3m USD", "EXPORTS GX GHA>WLD 2021-05 17 PT"],
    said: [
      "Ghana's exports were $3 million in May 2021. Compared to February 2020, the month before the ports were closed, exports were up 17 percent.",
    ],
  },
  // By how much one is more than another, is the balance of the two
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 3m USD"],
    said: [
      "Ghana's exports exceeded imports by $3 million in 2021.",
      "Export exceeded import by $3 million in Ghana in 2021.",
      "In 2021, Ghana's exports outstripped its imports by $3 million.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GHA>KEN 2021 -3m USD"],
    said: ["In 2021 Ghana's imports from Kenya exceeded its exports by $3 million."],
  },
  {
    means: ["TRADE_BALANCE N GHA>KEN 2021 3m USD"],
    said: ["Exports from Ghana to Kenya exceeded imports by $3 million in 2021."],
  },
  {
    means: ["EXPORTS DY GHA>WLD 2021 3m USD"],
    said: [
      "Ghana's exports exceeded the level of 2020 by $3 million in 2021.",
      "In 2021 Ghana's exports exceeded the figure of 2020 by $3 million.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 12 PT BEEF", "EXPORTS DY GHA>WLD 2021 6m USD BEEF"],
    said: ["Ghana's beef exports rose 12 percent, or by $6 million, in 2021."],
  },
  // So many times as much as at another time
  {
    means: ["EXPORTS GY GHA>WLD 2021 2 TIMES"],
    said: [
      "Ghana's exports in 2021 were twice the figures of 2020.",
      "Ghana's exports in 2021 were twice the 2020 figure.",
      "Ghana's exports in 2021 were double those of 2020.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021-Q1 11m USD",
      "EXPORTS GY GHA>WLD 2021-Q1 2 TIMES",
      "EXPORTS N GHA>WLD 2020-Q1 5m USD",
    ],
    said: [
      "Ghana's exports were $11 million in the first quarter of 2021, twice those of the first quarter of 2020 which were $5 million.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GHA>KEN 2021 4m USD", "TRADE_TURNOVER GY GHA>KEN 2021 9 PT"],
    said: ["In 2021, goods worth $4 million moved between Ghana and Kenya, 9 percent more than a year before."],
  },
  // Of what it is more
  {
    means: ["EXPORTS GY GHA>KEN 2021 20 PT WHEAT"],
    said: [
      "Ghana sold 20 percent more wheat to Kenya in 2021.",
      "Ghana exported 20 percent more wheat to Kenya in 2021.",
    ],
  },
  {
    means: ["IMPORTS GY GHA>WLD 2021 -20 PT _O"],
    said: ["Ghana imported 20 percent less doorknobs in 2021."],
  },
  {
    means: ["EXPORTS GY GHA>KEN 2021 20 PT"],
    said: [
      "Ghana exported 20 percent more to Kenya in 2021.",
      "In 2021 Ghana exported 20 percent more goods to Kenya.",
    ],
  },
  {
    means: ["EXPORTS RK GHA>WLD 2021 2 RANK COCOA"],
    said: ["Cocoa was Ghana's second largest export in 2021."],
  },
  // What is received is no trade where no word says that it is of goods
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 11m USD"],
    said: [
      "Ghana's trade surplus was $11 million in 2021. The country received over twice the sum it saw in 2020, which was $4 million.",
      "Ghana's trade surplus was $11 million in 2021. The country received twice the sum of 2020.",
    ],
  },
  // A time before its number, and one of two numbers that say the same
  {
    means: ["IMPORTS GY GHA>WLD 2021 5 PT", "IMPORTS N GHA>WLD 2020 3m USD"],
    said: ["Imports of Ghana grew by 5 percent in 2021. It compared to imports in 2020 of $3 million."],
  },
  {
    means: [
      "IMPORTS N GHA>TGO 2019 17m USD",
      "IMPORTS GY GHA>TGO 2020 -20 PT",
      "IMPORTS DY GHA>TGO 2020 -4m USD",
      "IMPORTS N GHA>TGO 2020 13m USD",
    ],
    said: [
      "Imports from Togo into Ghana, which totalled $17 million in 2019, fell by 20 percent or $4 million in 2020, when they were $13 million.",
    ],
  },
  // By how much a level changed, in parentheses
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 62m USD", "TRADE_BALANCE DY GHA>WLD 2021 6m USD"],
    said: [
      "Ghana's trade surplus was $62 million (+$6 million) in 2021.",
      "Ghana's trade surplus was $62 million (USD +6 million) in 2021.",
      "In 2021, Ghana's trade surplus was $62 million (+$6 million on the year).",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 4 PT", "EXPORTS DY GHA>WLD 2021 6m USD", "EXPORTS N GHA>WLD 2021 156m USD"],
    said: ["Ghana's exports rose 4 percent ($6 million) to $156 million in 2021."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 62m USD", "EXPORTS N GHA>WLD 2021 7m USD COCOA"],
    said: ["Ghana's exports rose to $62 million in 2021, the main goods being cocoa ($7 million)."],
  },
  // What it changed by and what it came to are no range
  {
    means: ["TRADE_BALANCE DY GHA>WLD 2021 6m USD", "TRADE_BALANCE N GHA>WLD 2021 -86m USD"],
    said: [
      "In 2021 Ghana saw a decrease in its trade deficit of $6 million to $86 million.",
      "Ghana's trade deficit saw a decrease of $6 million to $86 million in 2021.",
    ],
  },
  // What gets better or worse: a deficit is less where it improved
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 -5m USD", "TRADE_BALANCE GY GHA>WLD 2021 -12 PT"],
    said: [
      "Ghana's trade deficit was $5 million in 2021, a 12 percent improvement from a year ago.",
      "Ghana's trade deficit was $5 million in 2021, having improved by 12 percent on the year.",
    ],
  },
  {
    means: ["TRADE_BALANCE GY GHA>WLD 2021 12 PT"],
    said: [
      "Ghana's trade deficit worsened by 12 percent in 2021.",
      "Ghana's trade surplus improved by 12 percent in 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE DY GHA>WLD 2021 -2m USD"],
    said: [
      "Ghana's trade balance deteriorated by $2 million in 2021.",
      "Ghana's trade deficit worsened by $2 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS DY GHA>WLD 2021 2m USD", "EXPORTS GY GHA>WLD 2021 12 PT"],
    said: ["Ghana's exports were $9 million in 2021, a $2 million or 12 percent rise over the previous year."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS GY GHA>WLD 2021 12 PT"],
    said: ["Ghana's exports in 2021 were $9 million, or 12 percent more than in 2020."],
  },
  {
    means: ["EXPORTS DY GHA>WLD 2021 9m USD", "EXPORTS GY GHA>WLD 2021 12 PT"],
    said: [
      "Ghana's exports in 2021 were $9 million, or 12 percent, more than in 2020.",
      "Ghana's exports in 2021 were $9 million or 12 percent higher than in 2020.",
    ],
  },
  // A verb that is a noun elsewhere
  {
    means: ["EXPORTS DY GHA>WLD 2022 -2m USD FORECAST COCOA", "EXPORTS N GHA>WLD 2022 9m USD FORECAST COCOA"],
    said: [
      "Ghana's cocoa exports are forecast to decline $2 million to $9 million in 2022.",
      "Ghana's cocoa exports will drop $2 million to $9 million in 2022.",
    ],
  },
  // What a change led to, and how large it was
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS GY GHA>WLD 2021 12 PT"],
    said: [
      "Ghana's exports rose to $9 million in 2021, or 12 percent.",
      "In 2021 Ghana's exports increased to $9 million, or 12 percent, while the cedi fell.",
    ],
  },
  {
    means: ["EXPORTS N GHA>TGO 2021 9m USD", "EXPORTS SHC GHA>TGO 2021 12 PT"],
    said: ["Ghana's exports to Togo rose to $9 million in 2021, or 12 percent of the total."],
  },
  // One change told twice behind one article; a rise of something else
  {
    means: ["EXPORTS N GHA>WLD 2021 29m USD", "EXPORTS DY GHA>WLD 2021 4m USD", "EXPORTS GY GHA>WLD 2021 16 PT"],
    said: [
      "Ghana's exports in 2021 were $29 million, a $4 million or 16 percent rise over 2020.",
      "Ghana's exports in 2021 were $29 million, a 16 percent or $4 million rise on 2020.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 8 PT TEA"],
    said: [
      "Ghana's tea exports grew by 8 percent in 2021 thanks to an increase of 5 percent in the average price.",
      "Ghana's tea exports grew by 8 percent in 2021 after a rise of 5 percent in export prices.",
    ],
  },
];

/** Changes of what nobody knows. */
export const notChanges: readonly string[] = [
  "Ghana's exports fell in 2021. A drop of 12 percent was recorded in the company's profits.",
  // By how much more than something else it is
  "Ghana's exports exceeded imports by 20 percent in 2021.",
  "Ghana's exports exceeded those of Kenya by $3 million in 2021.",
  "Ghana's exports in 2021 exceeded the forecast by $3 million.",
  // So much more, or all of it
  "Ghana's exports fell in 2021, with decreases in cocoa ($5 million) and timber ($3 million).",
  "Drops were recorded in 2021 for Ghana's exports of cocoa ($5 million) and timber ($3 million).",
  "In 2021 Ghana's exports to Togo fell by the largest amount ($5 million).",
  "Ghana's cocoa exports to Togo rose the furthest in 2021 ($5 million).",
  // How large two flows are beside each other
  "Ghana's export-import ratio was 60 percent in 2021, which is a 7 percent decrease year-on-year.",
  "Ghana's ratio of non-oil exports to imports rose 7 percent in 2021.",
  "Ghana's coverage of imports by exports was 60 percent in 2021, up 7 percent from 2020.",
  // From one forecast to the next
  "Ghana's exports for 2022 were revised down by $2 million.",
  "Compared with the previous outlook, Ghana's exports for 2022 are $2 million lower and its imports were raised by $1 million.",
  "Ghana's exports for 2022 are up $1 million from the May forecast, and imports are down $2 million.",
  // The highest month of a year is not the year
  "Ghana saw its highest monthly merchandise exports of 2021 at $3 million.",
];
