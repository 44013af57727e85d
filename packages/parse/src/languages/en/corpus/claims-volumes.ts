import type { Corpus } from "../../corpus.ts";

/** Growth and shares of trade by volume, told from those by value. */
export const volumes: Corpus<readonly string[]> = [
  // The words beside the number tell
  {
    means: ["EXPORTS GY GHA>WLD 2021 22 PT_VOLUME COCOA", "EXPORTS GY GHA>WLD 2021 45.8 PT COCOA"],
    said: [
      "Ghana's cocoa exports rose 22 percent in volume and 45.8 percent in value in 2021.",
      "In 2021, Ghana's cocoa exports grew 45.8 percent in value terms and by 22 percent in volume terms.",
      "In 2021 Ghana's cocoa exports increased by 22 percent by weight, and by 45.8 percent by value.",
      "Ghana's cocoa exports in 2021 rose 22% (in volume), or 45.8% in value.",
      "Ghana's cocoa exports rose 45.8 percent in dollar terms and 22 percent in terms of quantity in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 22 PT_VOLUME COCOA"],
    said: [
      "In terms of volume, Ghana's cocoa exports rose 22 percent in 2021.",
      "In 2021 Ghana's cocoa exports were 22 percent higher by weight.",
    ],
  },
  { means: ["EXPORTS GY GHA>WLD 2021 3 PT_VOLUME"], said: ["Ghana's exports rose 3 percent in real terms in 2021."] },
  {
    means: ["EXPORTS GY GHA>WLD 2021 2 TIMES_VOLUME COCOA"],
    said: ["Ghana's cocoa exports doubled in volume in 2021."],
  },
  {
    means: ["EXPORTS SHP GHA>WLD 2021 22 PT_VOLUME COCOA"],
    said: ["Cocoa made up 22 percent of Ghana's exports by volume in 2021."],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 3 PT_VOLUME", "IMPORTS GY GHA>WLD 2021 2 PT_VOLUME"],
    said: [
      "Ghana's exports grew 3 percent in volume and imports 2 percent in 2021.",
      "In real terms, Ghana's exports rose 3 percent in 2021 while imports increased by 2 percent.",
    ],
  },
  {
    means: [
      "EXPORTS GY GHA>WLD 2021 22 PT_VOLUME COCOA",
      "EXPORTS GY GHA>WLD 2021 45.8 PT COCOA",
      "EXPORTS N GHA>WLD 2021 3m USD COCOA",
    ],
    said: ["Ghana's cocoa exports rose 22 percent in volume and 45.8 percent to $3 million in 2021."],
  },
  // The level that it belongs to tells
  {
    means: ["EXPORTS N GHA>WLD 2021 5000 t COCOA", "EXPORTS GY GHA>WLD 2021 -12 PT_VOLUME COCOA"],
    said: [
      "Ghana's cocoa exports fell 12 percent to 5,000 tonnes in 2021.",
      "Ghana exported 5,000 tonnes of cocoa in 2021, down 12 percent.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 5000 t COCOA",
      "EXPORTS N GHA>WLD 2021 3m USD COCOA",
      "EXPORTS GY GHA>WLD 2021 12 PT_VOLUME COCOA",
      "EXPORTS GY GHA>WLD 2021 -5 PT COCOA",
    ],
    said: [
      "Ghana exported 5,000 tonnes of cocoa for $3 million in 2021, 12 percent more in volume and 5 percent less in value.",
    ],
  },
  // By value, though tonnes stand beside it
  {
    means: ["EXPORTS N GHA>WLD 2021 5000 t COCOA", "EXPORTS GY GHA>WLD 2021 12 PT COCOA"],
    said: ["In terms of value, Ghana's cocoa exports rose 12 percent in 2021 with 5,000 tonnes exported."],
  },
  // Of which of two levels is not told: by value, as usual
  {
    means: [
      "EXPORTS N GHA>WLD 2021 5000 t COCOA",
      "EXPORTS N GHA>WLD 2021 3m USD COCOA",
      "EXPORTS GY GHA>WLD 2021 12 PT COCOA",
    ],
    said: ["Ghana earned $3 million from exporting 5,000 tonnes of cocoa in 2021, a rise of 12 percent."],
  },
  // Trade in money has a volume, too; what money does not measure, is measured in one way
  {
    means: ["EXPORTS GY GHA>WLD 2021 12 PT"],
    said: [
      "The volume of Ghana's exports rose by 12 percent in 2021.",
      "In 2021 Ghana saw a 12 percent rise in the volume of exports.",
    ],
  },
  {
    means: ["OUTPUT GY GHA>_Z 2021 12 PT COCOA", "OUTPUT N GHA>_Z 2021 5000 t COCOA"],
    said: ["Ghana's cocoa production rose 12 percent to 5,000 tonnes in 2021."],
  },
];
