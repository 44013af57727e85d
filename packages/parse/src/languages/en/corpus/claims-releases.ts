import type { Corpus } from "../../corpus.ts";

/** How statistics offices, customs and news agencies tell the trade of a month or a year. */
export const releases: Corpus<readonly string[]> = [
  {
    means: [
      "EXPORTS GY GHA>WLD 2021 20 PT FRESH_FRUIT",
      "EXPORTS N GHA>WLD 2021 9m USD AVOCADOS",
      "EXPORTS N GHA>WLD 2021 4m USD GRAPES",
      "EXPORTS N GHA>WLD 2021 1m USD MANGOES",
    ],
    said: [
      "In 2021, Ghana's exports of fresh fruit gained 20 percent. Avocados earned $9 million, grapes $4 million and mangoes $1 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 100m USD AVOCADOS", "EXPORTS N GHA>WLD 2021 42m USD GRAPES"],
    said: ["In 2021 Ghana's exports were led by avocados at $100 million, followed by grapes at $42 million."],
  },
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
      "EXPORTS GY GHA>WLD 2022-01 -32 PT_VOLUME RICE",
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
      "EXPORTS GY GHA>WLD 2022-01 46 PT_VOLUME GT COFFEE",
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
      "EXPORTS GY GHA>WLD 2021-09 -3 PT_VOLUME SOYBEANS",
      "EXPORTS G1 GHA>WLD 2021-09 -16 PT_VOLUME SOYBEANS",
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
  // Goods that are called first of all
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD TEA", "EXPORTS SHP GHA>WLD 2021 30 PT TEA"],
    said: ["In 2021 tea remained Ghana's top export, with $5 million, or 30 percent of total exports."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 100m USD",
      "EXPORTS N GHA>WLD 2021 50m USD MOBILE_PHONES",
      "EXPORTS GY GHA>WLD 2021 4 PT MOBILE_PHONES",
    ],
    said: [
      "Ghana's exports were $100 million in 2021. Mobile phones stayed the country's leading export, generating $50 million, up 4 percent from 2020.",
    ],
  },
  {
    means: [
      "IMPORTS N GHA>WLD 2021 100m USD",
      "IMPORTS N GHA>WLD 2021 50m USD MOBILE_PHONES",
      "IMPORTS SHP GHA>WLD 2021 50 PT MOBILE_PHONES",
      "IMPORTS N GHA>WLD 2021 20m USD ENERGY",
      "IMPORTS SHP GHA>WLD 2021 20 PT ENERGY",
      "IMPORTS N GHA>WLD 2021 8m USD TRUCKS",
      "IMPORTS SHP GHA>WLD 2021 8 PT TRUCKS",
    ],
    said: [
      "Ghana's imports were $100 million in 2021. Mobile phones were its biggest import with an import bill of $50 million or 50 percent of the total. It was followed by mineral fuels at $20 million (20 percent of the total), and trucks at $8 million (8 percent).",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 100m USD", "EXPORTS SHP GHA>WLD 2021 46 PT MOBILE_PHONES"],
    said: [
      "Ghana's exports were $100 million in 2021. Mobile phones stayed its main export, accounting for 46 percent of total exports.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 100m USD"],
    said: [
      "Ghana's exports were $100 million in 2021. Its main exports to Uganda include iron sheets valued at $7 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 100m USD",
      "IMPORTS N GHA>WLD 2021 2m USD MOBILE_PHONES",
      "IMPORTS SHP GHA>WLD 2021 22 PT MOBILE_PHONES",
    ],
    said: [
      "Ghana's exports were $100 million in 2021. Its largest import was mobile phones, at $2 million, or 22 percent of total imports.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 100m USD",
      "EXPORTS RK GHA>WLD 2021 2 RANK _O",
      "EXPORTS N GHA>WLD 2021 29m USD _O",
    ],
    said: [
      "Ghana's exports were $100 million in 2021. Roof tiles were the second biggest export valued at $29 million (5 percent of total exports).",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 100m USD",
      "EXPORTS N GHA>WLD 2021 97m USD OIL",
      "EXPORTS SHP GHA>WLD 2021 51 PT OIL",
    ],
    said: [
      "Ghana's exports were $100 million in 2021. Crude oil was its main exported commodity with $97 million, or 51 percent of total exports.",
    ],
  },
  // and those that follow
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD RUBBER",
      "EXPORTS N GHA>WLD 2021 28000 t _O",
      "EXPORTS N GHA>WLD 2021 4m USD _O",
    ],
    said: [
      "Ghana's rubber exports were $9 million in 2021. This was followed by roof tiles with 28,000 tonnes for $4 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 100m USD",
      "EXPORTS RK GHA>WLD 2021 1 RANK TIMBER",
      "EXPORTS N GHA>WLD 2021 9m USD TIMBER",
      "EXPORTS N GHA>WLD 2021 4m USD _O",
    ],
    said: [
      "Ghana's exports were $100 million in 2021. Timber ranked first in terms of exports with $9 million. It was followed by roof tiles with $4 million.",
    ],
  },
  // The months of a fiscal year, told twice
  {
    means: [
      "EXPORTS GY PAK>WLD 2020-07-01/P8M -2 PT WOOL",
      "EXPORTS N PAK>WLD 2020-07-01/P8M 12m USD WOOL",
      "EXPORTS N PAK>WLD 2019-07-01/P8M 13m USD WOOL",
    ],
    said: [
      "Pakistan's wool exports fell by 2 percent in the first eight months (July-February 2020-21) to $12 million from $13 million in July-February (2019-20).",
    ],
  },
  {
    means: ["EXPORTS GY PAK>WLD 2020-07-01/P8M -2 PT WOOL", "EXPORTS N PAK>WLD 2020-07-01/P8M 12m USD WOOL"],
    said: [
      "Pakistan's wool exports fell by 2 percent in the first eight months (July-February) of fiscal year 2020-21 (FY21) and stood at $12 million.",
    ],
  },
  {
    means: ["EXPORTS N PAK>WLD 2020-07-01/P8M 12m USD WOOL"],
    said: ["Pakistan's wool exports were $12 million (July-February 2020-21), and fell again."],
  },
  // Goods that went abroad, and for how much
  {
    means: [
      "EXPORTS N GHA>WLD 2021 30000 t RICE",
      "EXPORTS N GHA>WLD 2021-03 24000 t APPROX RICE",
      "EXPORTS N GHA>WLD 2021-03 2m USD RICE",
    ],
    said: [
      "Ghana exported 30,000 tonnes of rice in 2021. Some 24,000 tons of rice were shipped abroad for $2 million in March 2021.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 3m t SUGAR", "EXPORTS N GHA>WLD 2021-05 252000 t _O"],
    said: [
      "Ghana's exports of sugar were 3 million tons in 2021. The country exported 252,000 tons of chilled and frozen squid in May.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 50000 t APPROX COFFEE",
      "EXPORTS N GHA>WLD 2021 1m USD COFFEE",
      "EXPORTS GY GHA>WLD 2021 15 PT_VOLUME COFFEE",
      "EXPORTS GY GHA>WLD 2021 -2 PT COFFEE",
    ],
    said: [
      "In 2021 Ghana exported sugar. Some 50,000 tons of coffee were sold abroad for $1 million, up 15 percent by weight but down 2 percent by value.",
    ],
  },
  // What goods earn in a text on exports
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>WLD 2021 2m USD COFFEE",
      "EXPORTS GY GHA>WLD 2021 35 PT COFFEE",
      "EXPORTS N GHA>WLD 2021 1m USD TEA",
      "EXPORTS N GHA>WLD 2021 4m USD COCOA",
    ],
    said: [
      "Ghana's exports rose to $9 million in 2021. Coffee brought home $2 million, up 35 percent. Tea fetched $1 million. Cocoa earned the country $4 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>WLD 2021 2m USD COFFEE",
      "EXPORTS N GHA>WLD 2021 1m USD TEA",
      "EXPORTS N GHA>WLD 2021 3m USD COCOA",
    ],
    said: [
      "Ghana's exports rose to $9 million in 2021. Coffee brought in $2 million, while tea brought in $1 million and cocoa earned $3 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>WLD 2021 2m USD FRUIT_VEGETABLES",
      "EXPORTS GY GHA>WLD 2021 31 PT GT FRUIT_VEGETABLES",
    ],
    said: [
      "Ghana's exports rose to $9 million in 2021. Fruits and vegetables raked in $2 million, up over 31 percent from 2020.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: ["Ghana's exports rose to $9 million in 2021. Pepper and tea brought home $2 million."],
  },
  {
    means: ["IMPORTS N GHA>WLD 2021 9m USD"],
    said: ["Ghana's imports rose to $9 million in 2021. Coffee fetched $2 million."],
  },
  // Partners, and what each of them does
  {
    means: ["EXPORTS N GHA>WLD 2021 643m USD"],
    said: ["Togo was the biggest market for Ghanaian goods in 2021, as its total exports hit $643 million."],
  },
  {
    means: [
      "EXPORTS N GHA>CHN 2021 2m t",
      "EXPORTS N GHA>CHN 2021 8m USD",
      "IMPORTS N BEN>GHA 2021 1m t _O",
      "IMPORTS N BEN>GHA 2021 5m USD _O",
      "IMPORTS N KEN>GHA 2021 1.3m t _O",
      "IMPORTS N KEN>GHA 2021 4m USD _O",
      "IMPORTS N TGO>GHA 2021 400000 t _O",
      "IMPORTS N TGO>GHA 2021 2m USD _O",
    ],
    said: [
      "Ghana's main export destination was China with 2 million tons of goods worth $8 million in 2021. Next came Iraq, and it was followed by Benin with 1 million tons of imports from Ghana worth $5 million, Kenya with 1.3 million tons worth $4 million, and Togo with 400,000 tons worth $2 million.",
    ],
  },
  {
    means: ["IMPORTS N CHN>GHA 2021 8m USD"],
    said: ["Among Ghana's export destinations in 2021, China was the first, importing $8 million worth of goods."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 60m USD",
      "EXPORTS N GHA>JPN 2021 9m USD",
      "EXPORTS SHC GHA>HKG 2021 11 PT",
      "EXPORTS N GHA>CHN 2021 6m USD",
      "EXPORTS N GHA>TGO 2021 2m USD",
      "IMPORTS N GHA>WLD 2021 11m USD",
      "IMPORTS N GHA>CHN 2021 3m USD",
    ],
    said: [
      "Ghana's exports were $60 million in 2021. Behind it as export trading partners were Japan, $9 million; Hong Kong, 11 percent; China, $6 million; and Togo, $2 million.\nImports reached $11 million in 2021.\nChina was the country's biggest source of imports, at $3 million.",
    ],
  },
  // More than two areas trade with each other did not go from one to the other
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021-S1 70m USD"],
    said: [
      "Trade turnover between Ghana and Togo rose to $70 million in January-June 2021. Ghana's exports increased by 15 percent in June 2021, amounting to $13 billion.",
    ],
  },
  // Goods line by line under a heading
  {
    means: [
      "EXPORTS N GHA>WLD 2021-01-01/P7M 9m USD",
      "EXPORTS N GHA>WLD 2021-01-01/P7M 4m USD _O",
      "EXPORTS SHP GHA>WLD 2021-01-01/P7M 22 PT _O",
      "EXPORTS N GHA>WLD 2021-01-01/P7M 2m USD WINE",
      "EXPORTS SHP GHA>WLD 2021-01-01/P7M 9 PT WINE",
      "EXPORTS N GHA>WLD 2021-01-01/P7M 1m USD ELECTRICITY",
      "EXPORTS SHP GHA>WLD 2021-01-01/P7M 4 PT ELECTRICITY",
      "IMPORTS N GHA>WLD 2021-01-01/P7M 5m USD",
    ],
    said: [
      "Ghana's exports amounted to $9 million in January-July 2021.\nThe largest export goods were:\nCopper ores and slags - $4 million (22 percent of total exports)\nWine from black grapes - $2 million (9 percent)\nElectricity - $1 million (4 percent)\nGhana's imports were $5 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021-01-01/P7M 9m USD",
      "EXPORTS N GHA>WLD 2021-01-01/P7M 4m USD TEA",
      "EXPORTS SHP GHA>WLD 2021-01-01/P7M 22 PT TEA",
      "EXPORTS N GHA>WLD 2021-01-01/P7M 2m USD _O",
      "EXPORTS SHP GHA>WLD 2021-01-01/P7M 9 PT _O",
    ],
    said: [
      "Ghana's exports amounted to $9 million in January-July 2021.\nThe main trading partners were:\nTogo - $3 million\nKenya - $2 million\nThe five largest domestic export goods were:\nTea - $4 million (22 percent of total exports)\nRoof tiles - $2 million (9 percent)",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N GHA>TGO 2021 9m USD",
      "EXPORTS N GHA>TGO 2021 4m USD TEA",
      "EXPORTS N GHA>TGO 2021 2m USD _O",
    ],
    said: [
      "Trade turnover of Ghana with Togo was $9 million in 2021.\nThe main export goods:\nTea - $4 million\nRoof tiles: $2 million\nA firm from Kenya - $3 million",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>WLD 2021 4m USD TEA"],
    said: [
      "Ghana's exports amounted to $9 million in 2021.\nThe main export goods were:\nTea - $4 million\nTotal: $7 million\nRoof tiles - $2 million",
    ],
  },
  // Both in total are turnover, and each with a number of its own is not
  {
    means: ["TRADE_TURNOVER GY GHA>TGO 2021 5 PT"],
    said: [
      "Ghana's total imports and exports with Togo grew 5 percent in 2021.",
      "In 2021 the total value of exports and imports between Ghana and Togo rose by 5 percent.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 -4 PT", "IMPORTS GY GHA>WLD 2021 -6 PT"],
    said: ["Ghana's total exports and imports of goods fell by 4 and 6 percent respectively in 2021."],
  },
  // Lines that tell by how much each changed
  {
    means: [
      "IMPORTS N GHA>WLD 2021 9m USD",
      "IMPORTS DY GHA>WLD 2021 1m USD WINE",
      "IMPORTS GY GHA>WLD 2021 25 PT WINE",
      "IMPORTS N GHA>WLD 2021 5m USD WINE",
      "IMPORTS DY GHA>WLD 2021 -2m USD _O",
      "IMPORTS GY GHA>WLD 2021 -40 PT _O",
    ],
    said: [
      "Ghana's imports were $9 million in 2021.\nThe import categories with notable changes were:\n• Wine [HS 22], up $1 million (25 percent) to $5 million due to more purchases by hotels;\n• Roof tiles [HS 69], down $2 million (40 percent).",
      "Ghana's imports were $9 million in 2021.\nThe main imported product groups:\n- Wine rose $1 million (25 percent) to $5 million\n- Roof tiles, down $2 million (40 percent)",
    ],
  },
  // Others than the text told of: goods, a place, those who sell
  {
    means: ["IMPORTS N GHA>WLD 2021 100m USD", "IMPORTS N GHA>WLD 2021 50m USD MOBILE_PHONES"],
    said: [
      "Ghana's imports were $100 million in 2021. Mobile phones were its biggest import with $50 million. It was followed by paints, oils and related goods at $20 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: [
      "Ghana's exports were $9 million in 2021. Kumasi's imports and exports with Togo rose 33 percent to $7 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>CHN 2021 8m USD", "IMPORTS N BEN>GHA 2021 5m USD", "IMPORTS N KEN>GHA 2021 4m USD"],
    said: [
      "Ghana's main export destination was China with goods worth $8 million in 2021. It was followed by Benin with $5 million of imports from Ghana and Kenya with $4 million. The top exporters to Ghana in 2021 were Benin with 5,000 tons worth $2 million and Togo with 4,000 tons worth $1 million.",
    ],
  },
  // What is so much of a whole has the sum behind it, and not the whole
  {
    means: ["IMPORTS SHC KEN>EGY 2021 20 PT", "IMPORTS N KEN>EGY 2021 4m USD"],
    said: ["Kenya's imports from Egypt accounted for 20 percent of its imports and amounted to $4 million in 2021."],
  },
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 -4m USD"],
    said: [
      "The negative trade balance of Kenya is 40 percent of its total foreign trade turnover and equals to $4 million in 2021.",
    ],
  },
  // What a part of the trade was from; what was earned from so many tons
  {
    means: [
      "TRADE_TURNOVER N KEN>WLD 2021 9m USD AGRI_FOOD",
      "EXPORTS N KEN>WLD 2021 6m USD AGRI_FOOD",
      "IMPORTS N KEN>WLD 2021 3m USD AGRI_FOOD",
    ],
    said: [
      "Farm trade of Kenya was worth $9 million in 2021. Of the figure, $6 million was worth of exports, while $3 million was from imports.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 4m USD TEA", "EXPORTS N KEN>WLD 2021 500 t TEA"],
    said: [
      "Kenya earned $4 million from the export of 500 tonnes of tea in 2021.",
      "Kenya earned $4 million from exports of 500 tonnes of tea in 2021.",
    ],
  },
  // Goods that no list has, and goods told together
  {
    means: ["EXPORTS N KEN>WLD 2021 3m USD _O"],
    said: [
      "Kenya earned $3 million from agro-forestry-seafood exports in 2021.",
      "Nutmeg faced a drop in export value to $3 million in Kenya in 2021.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 9m USD AGRI_FOOD",
      "EXPORTS N KEN>WLD 2021 3m USD _O",
      "EXPORTS GY KEN>WLD 2021 24 PT _O",
      "EXPORTS N KEN>WLD 2021 2m USD _O",
      "EXPORTS GY KEN>WLD 2021 12 PT _O",
    ],
    said: [
      "Kenya's exports of farm products were $9 million in 2021, while aquatic products reaped $3 million, a rise of 24 percent, and forestry products earned $2 million, up 12 percent.",
      "Kenya's exports of farm products were $9 million in 2021; forestry products $2 million, up 12 percent; and aquatic products $3 million, up 24 percent.",
    ],
  },
  {
    means: [
      "EXPORTS GY KEN>WLD 2021 29 PT TEA",
      "EXPORTS N KEN>WLD 2020 3m USD TEA",
      "EXPORTS N KEN>WLD 2021 4m USD TEA",
    ],
    said: [
      "Kenya's exports rose in 2021. Tea also saw export growth, rising 29 percent from $3 million in 2020 to $4 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 5 PT"],
    said: [
      "Kenya's exports rose in 2021. They saw growth of 5 percent in exports.",
      "Kenya's exports rose in 2021. Officials saw export growth of 5 percent.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 -5 PT TEA", "EXPORTS N KEN>WLD 2021 2m USD TEA"],
    said: [
      "In 2021 Kenya's tea exports fell, with the export volume declining 5 percent while value was down to $2 million.",
    ],
  },
  // What is told of all between commas
  {
    means: ["EXPORTS GY KEN>WLD 2021 9 PT TEA", "EXPORTS N KEN>WLD 2021 3m USD TEA"],
    said: [
      "Kenya's earnings from tea exports, which made up 12 percent of merchandise exports, increased by 9 percent to $3 million in 2021.",
    ],
  },
  // What is bought of an area comes from it
  {
    means: ["IMPORTS N EGY>KEN 2021 7m USD TEA"],
    said: ["Egypt bought Kenyan tea worth $7 million in 2021."],
  },
  // The share of a part in the whole, and what it amounts to
  {
    means: ["EXPORTS SHP KEN>WLD 2021 73 PT _O", "EXPORTS N KEN>WLD 2021 1m USD _O"],
    said: [
      "The share of domestic exports in Kenya's total exports constituted 73 percent and amounted to $1 million in 2021.",
    ],
  },
  // What trade with one consists of is with that one
  {
    means: [
      "EXPORTS GY GHA>TGO 2021 59 PT",
      "EXPORTS N GHA>TGO 2021 3m USD",
      "IMPORTS GY GHA>TGO 2021 77 PT",
      "IMPORTS N GHA>TGO 2021 2m USD",
    ],
    said: [
      "Ghana's trade with Togo was well up in 2021, with exports up 59 percent to $3 million and imports jumping by 77 percent to $2 million.",
      "Trade with Togo was well up in 2021, with Ghana's exports up 59 percent to $3 million and imports jumping by 77 percent to $2 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>BEN 2021 3m USD"],
    said: ["Ghana's trade with Togo rose in 2021, with exports to Benin at $3 million."],
  },
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 -3m USD OIL_GAS"],
    said: [
      "Ghana's oil and gas trade balance showed a deficit of $3 million in 2021.",
      "Ghana's oil and gas trade deficit was $3 million in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 4m USD", "EXPORTS SHC GHA>TGO 2021 8 PT"],
    said: [
      "Ghana's trade with Togo rose to $4 million in 2021. Togo represented 8 percent of our exports.",
      "Ghana's trade with Togo rose to $4 million in 2021. Togo accounted for 8 percent of its exports.",
    ],
  },
  // An amount that says a share again is of the same part
  {
    means: ["EXPORTS N KEN>TUR 2021 13m USD", "EXPORTS SHC KEN>TUR 2021 15 PT"],
    said: [
      "Turkey accounted for 15 percent of Kenya's total exports, or $13 million, in 2021.",
      "Turkey accounted for 15 percent of Kenya's total exports in 2021, equivalent to $13 million.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 90m USD", "EXPORTS N KEN>TUR 2021 13m USD", "EXPORTS SHC KEN>TUR 2021 15 PT"],
    said: [
      "Kenya's exports were $90 million in 2021. Turkey accounted for 15 percent of total exports, or $13 million.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 13m USD TEA", "EXPORTS SHP KEN>WLD 2021 15 PT TEA"],
    said: [
      "Tea made up 15 percent of Kenya's total exports in 2021, or $13 million.",
      "Tea made up 15 percent of Kenya's exports, or $13 million, in 2021.",
    ],
  },
  // Goods right before their value
  {
    means: ["EXPORTS N KEN>WLD 2021 5m USD BEEF"],
    said: [
      "Kenya's exports in 2021 included beef worth $5 million.",
      "Kenya's meat exports in 2021 included beef worth $5 million.",
      "Kenya's meat exports in 2021 included beef ($5 million).",
      "Kenya's exports of domestic beef were $5 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 5m USD _O"],
    said: ["Kenya's exports of tea and coffee worth $5 million were a record in 2021."],
  },
  // What a clause is about, its numbers are of
  {
    means: [
      "EXPORTS GY KEN>WLD 2021 -21 PT RUBBER",
      "EXPORTS N KEN>WLD 2021 9m USD RICE",
      "EXPORTS N KEN>WLD 2021 4m USD RUBBER",
    ],
    said: [
      "Kenya's rice exports were $9 million in 2021. Rubber saw a decrease of 21 percent in export value, earning $4 million.",
      "Kenya's rice exports were $9 million in 2021. In contrast, rubber, for example, faced a decrease of 21 percent in export value, earning $4 million.",
    ],
  },
  {
    means: ["IMPORTS N KEN>WLD 2021 9m USD", "IMPORTS N KEN>WLD 2021 2m USD ELECTRONICS"],
    said: ["Kenya's imports were $9 million in 2021. Electronic goods posted the top import bill of $2 million."],
  },
  {
    means: [
      "EXPORTS GY KEN>WLD 2021 20 PT MILK_POWDER",
      "EXPORTS DY KEN>WLD 2021 5m USD MILK_POWDER",
      "EXPORTS N KEN>WLD 2021 90m USD",
    ],
    said: [
      "Kenya's exports hit $90 million in 2021, led by milk powder, which saw a rise of 20 percent, or $5 million.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 5 PT FISH", "EXPORTS GY KEN>WLD 2021 8 PT _O", "EXPORTS N KEN>WLD 2021 90m USD"],
    said: [
      "Kenya's exports were $90 million in 2021.\n- Seafood: Exports grew by 5 percent.\n- Candles: Exports grew by 8 percent.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 90m USD VEGETABLES",
      "EXPORTS N KEN>WLD 2021 5m USD LETTUCE",
      "EXPORTS N KEN>WLD 2021 7m USD SWEET_PEPPERS",
    ],
    said: [
      "Kenya's vegetable exports were $90 million in 2021. The growth of peppers, with $7 million, and lettuce, with $5 million, stood out.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 8 PT _O", "EXPORTS N KEN>WLD 2021 90m USD"],
    said: [
      "Kenya's exports were $90 million in 2021. The candle and soap industries recorded an 8 percent increase in exports.",
      "Kenya's exports were $90 million in 2021. In contrast, the candle and soap sectors saw an 8 percent increase in exports.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 3m USD _O"],
    said: ["Exports under Kenya's bonded regime totalled $3 million in 2021."],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021 9m USD", "INVESTMENT N WLD>GEO 2021 3m USD _O"],
    said: [
      "Foreign direct investment in Georgia was $9 million in 2021. Most of the FDI was recorded in the mining sector, reaching $3 million.",
    ],
  },
  // Whose share in something else it is, no list of names tells
  {
    means: ["EXPORTS N KEN>WLD 2021 2m USD INTEGRATED_CIRCUITS"],
    said: [
      "The exports of microchips from Kenya totalled $2 million in 2021 and their share in all exports stood at 13 percent.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 -2m USD"],
    said: ["The trade deficit of Kenya was $2 million in 2021 and its share in the trade turnover was 40 percent."],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 7 PT", "EXPORTS N KEN>WLD 2020 3m USD", "EXPORTS N KEN>WLD 2021 4m USD"],
    said: [
      "Kenya's trade deficit fell, accounted for by an export increase of 7 percent from $3 million in 2020 to $4 million in 2021.",
    ],
  },
  // A sum that trade generated is no output
  {
    means: ["EXPORTS N KEN>WLD 2021 2m USD TEA"],
    said: [
      "Kenya generated $2 million from tea exports in 2021.",
      "Tea exports of Kenya generated $2 million in 2021.",
      "Due to demand from markets like China and Japan, Kenya earned $2 million from exports of tea in 2021.",
    ],
  },
  {
    means: ["OUTPUT N KEN>_Z 2021 2m USD"],
    said: ["Factories in Kenya produced $2 million worth of goods in 2021."],
  },
  {
    means: ["INVESTMENT N WLD>KEN 2021 9m USD"],
    said: [
      "FDI in Kenya was $9 million in 2021, while production and distribution of electricity were $1 million.",
      "Foreign direct investment into Kenya went up. In 2021 foreign direct investment capital reached $9 million. Next is Hong Kong (China) with nothing.",
    ],
  },
  // What goods account for, or grew to, after all that is sold
  {
    means: [
      "EXPORTS N KEN>WLD 2021 40m USD",
      "EXPORTS N KEN>WLD 2021 4m USD TEA",
      "EXPORTS GY KEN>WLD 2021 -5 PT TEA",
      "EXPORTS N KEN>WLD 2021 2m USD COFFEE",
    ],
    said: [
      "Kenya's exports were $40 million in 2021. Tea represented $4 million, down 5 percent, while coffee accounted for $2 million.",
      "Kenya's exports were $40 million in 2021. Of the total, tea accounted for $4 million, down 5 percent, while coffee represented $2 million.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 40m USD",
      "EXPORTS GY KEN>WLD 2021 5 PT TEA",
      "EXPORTS N KEN>WLD 2021 4m USD TEA",
      "EXPORTS GY KEN>WLD 2021 -3 PT COFFEE",
      "EXPORTS N KEN>WLD 2021 2m USD COFFEE",
    ],
    said: [
      "Kenya's exports were $40 million in 2021. Tea grew 5 percent to $4 million, and coffee fell 3 percent to $2 million.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 40m USD TEA",
      "EXPORTS N KEN>WLD 2021 3m USD COFFEE",
      "EXPORTS N KEN>WLD 2021 1m USD _O",
    ],
    said: [
      "Kenya's tea exports were $40 million in 2021. The figure included $3 million of coffee and $1 million of nutmeg.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 40m USD"],
    said: [
      "Kenya's exports were $40 million in 2021. Tea fell 2 percent to $3 on Monday.",
      "Kenya's exports were $40 million in 2021. Tea accounted for $4 million of the damage.",
      "Kenya's exports were $40 million in 2021. Tea and flowers accounted for $4 million.",
    ],
  },
  {
    means: ["BUDGET N KEN>_Z 2021 40m USD"],
    said: ["Kenya's budget was $40 million in 2021. Tea accounted for $4 million."],
  },
  // So much more, or all of it, is not told
  {
    means: ["EXPORTS GY MLT>WLD 2019 5 PT"],
    said: [
      "Malta's exports rose by 5 percent in 2019. Higher exports were recorded mainly in machinery ($29 million) and chemicals ($8 million).",
      "Malta's exports rose by 5 percent in 2019. In exports, chemicals ($18 million) and machinery ($15 million) accounted for the biggest increase.",
    ],
  },
  {
    means: ["EXPORTS N MLT>WLD 2019 18m USD CHEMICALS", "EXPORTS N MLT>WLD 2019 15m USD MACHINERY"],
    said: ["Malta's exports were led in 2019 by chemicals ($18 million) and machinery ($15 million)."],
  },
  // One sum in two moneys
  {
    means: [
      "EXPORTS N RWA>WLD 2021 9000 t TEA",
      "EXPORTS N RWA>WLD 2021 27m USD TEA",
      "EXPORTS N RWA>WLD 2021 25bn RWF APPROX TEA",
    ],
    said: ["Rwanda exported 9,000 tonnes of tea worth $27 million (about Rwf25 billion) in 2021."],
  },
  // Goods of a kind, named with a word for goods; and all of them
  {
    means: ["EXPORTS GY GHA>WLD 2021 5 PT _O", "EXPORTS N GHA>WLD 2021 3m USD _O"],
    said: [
      "Ghana's jute goods exports rose 5 percent to $3 million in 2021.",
      "In Ghana, the jute goods exports rose 5 percent to $3 million in 2021.",
      "Jute and jute-based products export revenue of Ghana rose 5 percent to $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 5 PT", "EXPORTS N GHA>WLD 2021 3m USD"],
    said: [
      "Ghana's total goods exports rose 5 percent to $3 million in 2021.",
      "In Ghana, analysts recall goods exports rose 5 percent to $3 million in 2021.",
    ],
  },
  // Goods on top, told with what they earn, and the next of them
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>WLD 2021 3m USD COCOA",
      "EXPORTS N GHA>WLD 2021 2m USD GOLD",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. Cocoa was the top export, with earnings of $3 million, and gold came second with $2 million.",
      "Ghana's exports were $9 million in 2021. Cocoa was the top export with $3 million, and gold came second with receipts of $2 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>WLD 2021 3m USD COCOA"],
    said: [
      "Ghana's exports were $9 million in 2021, with cocoa leading at $3 million.",
      "Ghana's exports were $9 million in 2021, with cocoa topping the exports at $3 million.",
    ],
  },
  {
    means: ["IMPORTS N GHA>WLD 2021 9m USD", "IMPORTS N GHA>WLD 2021 3m USD RICE", "IMPORTS RK GHA>WLD 2021 2 RANK _O"],
    said: [
      "Ghana's imports were $9 million in 2021. Rice was the top import with $3 million. Mineral oils, waxes and the like ranked second.",
    ],
  },
  {
    means: ["EXPORTS N GHA>TGO 2021 5000 t BEEF"],
    said: ["The amount of beef Ghana exported to Togo reached 5,000 tonnes in 2021."],
  },
  // Goods that a clause is about, whose goods they are, and what they bring
  {
    means: ["EXPORTS GY GHA>TGO 2021 5 PT TEA", "EXPORTS N GHA>TGO 2021 3m USD TEA"],
    said: [
      "The export value of Ghana's tea to Togo rose 5 percent to $3 million in 2021.",
      "Exports of Ghana's tea to Togo rose 5 percent to $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 5 PT _O"],
    said: [
      "Exports of Ghana's tea and tea-based products rose 5 percent in 2021.",
      "The exports of Ghana's tea plantations rose 5 percent in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 5 PT RUBBER", "EXPORTS N GHA>WLD 2021 3m USD RUBBER"],
    said: ["Rubber was the star of Ghana's economy in 2021, with exports up 5 percent to $3 million."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>WLD 2021 4m USD SHRIMP"],
    said: ["Ghana's exports were $9 million in 2021. Shrimp generated $4 million."],
  },
  // A country's office tells of the country
  {
    means: ["EXPORTS GY GHA>WLD 2021 3 PT"],
    said: [
      "Latest data from Ghana national statistics agency show a 3 percent increase in exports in 2021.",
      "Figures from Ghana customs show that exports rose 3 percent in 2021.",
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
