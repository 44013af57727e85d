import type { Corpus } from "../../corpus.ts";

/** Changes told as things, in parentheses, or of what the sentence before told. */
export const changes: Corpus<readonly string[]> = [
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
  // Compared with a month long before, in a text on another
  {
    means: ["EXPORTS N GHA>WLD 2021-05 3m USD", "EXPORTS GX GHA>WLD 2021-05 17 PT"],
    said: [
      "Ghana's exports were $3 million in May 2021. Compared to February 2020, the month before the ports were closed, exports were up 17 percent.",
    ],
  },
];

/** Changes of what nobody knows. */
export const notChanges: readonly string[] = [
  "Ghana's exports fell in 2021. A drop of 12 percent was recorded in the company's profits.",
];
