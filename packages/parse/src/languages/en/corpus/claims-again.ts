import type { Corpus } from "../../corpus.ts";

/** Figures of what the sentence before told of, to which a pronoun points. */
export const again: Corpus<readonly string[]> = [
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "EXPORTS N GHA>WLD 2020 4m USD"],
    said: [
      "In 2021, Ghana's exports were $5 million. In 2020 they were $4 million.",
      "In 2021, Ghana's exports were $5 million. In 2020 they had amounted to $4 million.",
      "In 2021, Ghana's exports were $5 million. They had been $4 million in 2020.",
      "In 2021, Ghana's exports were $5 million. The previous year they came to $4 million.",
      "In 2021, Ghana's exports were $5 million. A year earlier, they were $4 million.",
      "In 2021, Ghana's exports were $5 million. In the same period of 2020, the figure was $4 million.",
      "Ghana's exports of goods came to $5 million in 2021. In 2020 it was $4 million.",
    ],
  },
  // Behind a look back the text goes on where it was
  {
    means: [
      "TRADE_BALANCE N GHA>WLD 2021-09 5m USD",
      "TRADE_BALANCE N GHA>WLD 2021-08 4m USD",
      "EXPORTS N GHA>WLD 2021-09 9m USD",
    ],
    said: [
      "In September 2021, Ghana's trade surplus was $5 million. In August it had been $4 million. Exports were $9 million.",
    ],
  },
  // What changed month on month did so the month before, too
  {
    means: ["EXPORTS G1 GHA>WLD 2021-09 -2 PT", "EXPORTS G1 GHA>WLD 2021-08 3 PT", "IMPORTS G1 GHA>WLD 2021-09 4 PT"],
    said: [
      "Month-on-month, Ghana's exports lost 2 percent in September. In August they had gained 3 percent. Imports rose 4 percent.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-01-01/P5M 9m USD", "EXPORTS G1 GHA>WLD _X 4 PT"],
    said: ["In January-May 2021 Ghana's exports were $9 million. Month on month, they rose 4 percent."],
  },
  // To which of two it points is not told
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "IMPORTS N GHA>WLD 2021 3m USD"],
    said: ["In 2021, Ghana's exports were $5 million and imports $3 million. In 2020 they were $4 million."],
  },
  {
    means: ["EXPORTS N GHA>TGO 2021 5m USD", "EXPORTS N GHA>BEN 2021 3m USD"],
    said: ["In 2021, Ghana's exports to Togo were $5 million and to Benin $3 million. In 2020 they were $4 million."],
  },
  // It points to nothing that was told
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD"],
    said: [
      "In 2021, Ghana's exports were $5 million. In 2020 it was estimated that tourists spent $4 million.",
      "In 2021, Ghana's exports were $5 million. In 2020 they signed contracts for $4 million.",
    ],
  },
];
