import type { Corpus } from "../../corpus.ts";

/** How statistics offices, customs and news agencies tell the trade of a month or a year. */
export const releases: Corpus<readonly string[]> = [
  // Made at home; growth that is none; a balance by its CIS name
  {
    means: ["EXPORTS N KEN>WLD 2021-01-01/P7M 3m USD _O", "EXPORTS GY KEN>WLD 2021-01-01/P7M 16 PT _O"],
    said: [
      "Kenya exported locally produced goods worth $3 million in January-July 2021, which is 16 percent more than in January-July 2020.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 -4 PT SUGAR"],
    said: ["Kenya's sugar exports showed negative growth of 4 percent in 2021."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2022-01 3m USD", "TRADE_BALANCE N KEN>WLD 2022-01 -5m USD"],
    said: [
      "Kenya exported goods worth $3 million in January 2022. The passive balance of its foreign trade was $5 million.",
    ],
  },
  // What a change is compared with is of another time than what follows
  {
    means: [
      "EXPORTS GY GHA>WLD 2022-01 7 PT",
      "EXPORTS N GHA>WLD 2022-01 15m USD",
      "EXPORTS GY GHA>WLD 2021-12 14 PT",
      "IMPORTS GY GHA>WLD 2022-01 6 PT",
      "IMPORTS N GHA>WLD 2022-01 16m USD",
    ],
    said: [
      "In January 2022 the value of Ghana's exports rose 7 percent to $15 million, after a year-on-year rise of 14 percent in December 2021. The value of imports rose 6 percent to $16 million.",
    ],
  },
  // A sum, and what both the weight and the sum changed by
  {
    means: [
      "EXPORTS N GHA>WLD 2022-01 5000 t RICE",
      "EXPORTS N GHA>WLD 2022-01 3m USD RICE",
      "EXPORTS GY GHA>WLD 2022-01 -32 PT RICE",
      "EXPORTS GY GHA>WLD 2022-01 -29 PT RICE",
    ],
    said: [
      "Ghana exported 5,000 tonnes of rice in January 2022, earning $3 million, year-on-year drops of 32 percent by weight and 29 percent by value.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-01 4000 t COFFEE",
      "EXPORTS N GHA>WLD 2022-01 1m USD COFFEE",
      "EXPORTS GY GHA>WLD 2022-01 46 PT GT COFFEE",
      "EXPORTS GY GHA>WLD 2022-01 12 PT COFFEE",
    ],
    said: [
      "Ghana exported 4,000 tonnes of coffee for $1 million in January 2022, year-on-year gains of over 46 percent by weight and 12 percent by value.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021-01-01/P5M 69m USD TEA",
      "EXPORTS N GHA>WLD 2021-01-01/P5M 48000 t TEA",
      "EXPORTS GY GHA>WLD 2021-01-01/P5M 17 PT TEA",
    ],
    said: ["Ghana earned $69 million from exporting 48,000 tons of tea in January-May 2021, a rise of 17 percent."],
  },
  // A change of so much, in what
  {
    means: ["IMPORTS N GHA>WLD 2021 9m USD", "IMPORTS DY GHA>TGO 2021 -2m USD"],
    said: ["Ghana's imports were $9 million in 2021. There was a drop of $2 million in imports from Togo."],
  },
  {
    means: [
      "IMPORTS DY GHA>WLD 2021 4m USD",
      "IMPORTS GY GHA>WLD 2021 22 PT",
      "IMPORTS N GHA>WLD 2021 8m USD",
      "TRADE_BALANCE DY GHA>WLD 2021 -3m USD",
      "TRADE_BALANCE GY GHA>WLD 2021 -20 PT",
      "TRADE_BALANCE N GHA>WLD 2021 5m USD",
    ],
    said: [
      "Ghana's goods imports rose by $4 million (+22%) to $8 million in 2021, leading to a decrease of $3 million (-20%) in the trade surplus to $5 million.",
    ],
  },
  // One sum of imports and exports is their turnover
  {
    means: [
      "TRADE_TURNOVER GY GHA>TGO 2021 33 PT",
      "TRADE_TURNOVER N GHA>TGO 2021 17m USD",
      "TRADE_TURNOVER GY GHA>KEN 2021 12 PT",
      "TRADE_TURNOVER N GHA>KEN 2021 5m USD",
    ],
    said: [
      "Ghana's imports and exports with Togo rose 33 percent year on year to $17 million in 2021, while imports and exports with Kenya grew by 12 percent to $5 million.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GHA>WLD 2021 20m USD", "TRADE_TURNOVER GY GHA>WLD 2021 2 PT"],
    said: ["Ghana's import and export volume reached $20 million in 2021, up 2 percent."],
  },
  // What exports generate, represent, or make of all trade
  {
    means: ["EXPORTS GY GHA>WLD 2021 4 PT", "EXPORTS N GHA>WLD 2021 8m USD", "EXPORTS GY GHA>WLD 2021 2 PT"],
    said: [
      "Ghana's total exports increased by 4 percent in 2021. Other exports were $8 million, representing a marginal increase of 2 percent compared to 2020.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 16m USD RUBBER", "EXPORTS GY GHA>WLD 2021 -27 PT RUBBER"],
    said: ["However, Ghana's rubber exports generated only $16 million in 2021, a decrease of 27 percent."],
  },
  {
    means: [
      "EXPORTS SHI GHA>WLD 2021 52 PT",
      "EXPORTS N GHA>WLD 2021 18m USD",
      "EXPORTS GY GHA>WLD 2021 -17 PT",
      "EXPORTS N GHA>WLD 2020 22m USD",
    ],
    said: [
      "In 2021 exports accounted for 52 percent of Ghana's total trade at $18 million, a decrease of 17 percent compared to $22 million in 2020.",
    ],
  },
  // Each change with its own step; what stands between commas
  {
    means: [
      "EXPORTS N GHA>WLD 2021-09 4m t SOYBEANS",
      "EXPORTS GY GHA>WLD 2021-09 -3 PT SOYBEANS",
      "EXPORTS G1 GHA>WLD 2021-09 -16 PT SOYBEANS",
    ],
    said: [
      "Ghana exported 4 million tons of soybeans in September 2021, down 3 percent year on year and 16 percent on the month.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021-09 5 PT COFFEE"],
    said: [
      "Ghanaian coffee exports, one of the mainstays of the economy, increased 5 percent in September 2021 compared to the same month in 2020.",
    ],
  },
];

/** Numbers that these do not tell. */
export const notReleases: readonly string[] = [
  // Of both, or of each?
  "Ghana's imports and exports fell by 3 percent in 2021.",
  "Ghana's imports and exports were $3 million and $2 million in 2021.",
  "Ghana's trade was balanced in 2021, with both imports and exports at $3 million.",
];
