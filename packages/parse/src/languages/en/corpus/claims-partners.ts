import type { Corpus } from "../../corpus.ts";

/** Trade with those whom a sentence calls a market, a source or a partner, and with those whom it only points to. */
export const partners: Corpus<readonly string[]> = [
  // Ahead of whom somebody is, and with how much
  {
    means: ["EXPORTS SHC GHA>CHN 2021 16 PT", "EXPORTS SHC GHA>TGO 2021 10 PT", "EXPORTS SHC GHA>KEN 2021 9.9 PT"],
    said: [
      "China took 16 percent of all Ghanaian exports in 2021, ahead of Togo with 10 percent and Kenya with 9.9 percent.",
    ],
  },
  {
    means: ["EXPORTS N GHA>CHN 2021 3m USD", "EXPORTS N GHA>TGO 2021 2m USD"],
    said: ["Ghana's exports to China were $3 million in 2021, ahead of Togo at $2 million."],
  },
  // Who invests somewhere is not whom the text is about
  {
    means: ["INVESTMENT N WLD>KEN 2021 8m USD"],
    said: [
      "Turkey leads the foreign investors in Kenya\nForeign investment reached $8 million in 2021.",
      "Turkey was the largest foreign investor in Kenya\nThe country's FDI inflows were $8 million in 2021.",
    ],
  },
  // The balance of a trade is none of its sums
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021 5m USD"],
    said: [
      "The surplus in Ghana's goods trade was $5 million in 2021.",
      "The surplus in Ghana's goods trade, the central bank said, was $5 million in 2021.",
    ],
  },
  // A bloc is not the country that the text is about
  {
    means: ["EXPORTS N GHA>WLD 2021 8m USD", "EXPORTS GY GHA>WLD 2021 5 PT COCOA"],
    said: [
      "Ghana's exports were $8 million in 2021. Asia took more of them. The country's cocoa exports grew 5 percent.",
    ],
  },
  // "The euro" is money, and "the euro area" no part of it
  {
    means: ["EXPORTS N CYP>WLD 2021 3m EUR", "TRADE_BALANCE N EA>WLD 2021 -7bn EUR"],
    said: ["Cyprus exported €3 million of goods in 2021. The euro area recorded a €7 billion trade deficit in 2021."],
  },
  // A list told with its numbers behind it, and gone on with in the next sentence
  {
    means: [
      "TRADE_TURNOVER N GHA>TGO 2021 9m USD",
      "TRADE_TURNOVER N GHA>KEN 2021 8m USD",
      "TRADE_TURNOVER N BEN>GHA 2021 7m USD",
      "TRADE_TURNOVER N CHN>GHA 2021 6m USD",
      "TRADE_TURNOVER N EGY>GHA 2021 5m USD",
    ],
    said: [
      "Togo remained Ghana's largest trading partner with $9 million in 2021, followed by Kenya and Benin with $8 million and $7 million, respectively. They are followed by China with a turnover of $6 million and Egypt with $5 million.",
    ],
  },
  // Parts of a country trade, too, and what is theirs is not the country's, nor that of whom the text was on
  {
    means: ["EXPORTS N GHA>WLD 2021 3bn USD", "EXPORTS GY ARE>WLD 2021 4 PT"],
    said: [
      "Ghana's exports were $3 billion in 2021. Dubai's tea exports rose 3 percent in 2021. Sharjah's trade was $2 million. Togo is Dubai's largest trading partner at $9 million in trade. The UAE's exports rose 4 percent in 2021, the minister said in Dubai.",
    ],
  },
  // Goods go to importers and come from exporters
  {
    means: [
      "TRADE_TURNOVER N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>TGO 2021 3m USD",
      "EXPORTS N GHA>KEN 2021 2m USD",
      "EXPORTS N CHN>GHA 2021 4m USD",
    ],
    said: [
      "Ghana's foreign trade was $9 million in 2021. The biggest importers of Ghanaian goods were Togo ($3 million) and Kenya ($2 million). The main exporters to Ghana were China ($4 million) and others.",
    ],
  },
  // What is bought of an area comes from it
  {
    means: ["IMPORTS N TGO>GHA 2021 3m USD"],
    said: [
      "Togo imported $3 million in Ghanaian goods in 2021.",
      "Togo imported $3 million worth of Ghanaian goods in 2021.",
    ],
  },
  // A market or a source is one of whom the text is about
  {
    means: [
      "EXPORTS N GHA>WLD 2021 5m USD",
      "EXPORTS N GHA>KEN 2021 700000 USD",
      "EXPORTS SHC GHA>KEN 2021 14 PT",
      "EXPORTS RK TGO>GHA 2021 2 RANK",
      "EXPORTS N GHA>TGO 2021 600000 USD",
      "EXPORTS SHC GHA>TGO 2021 12 PT",
      "EXPORTS GY GHA>TGO 2021 6 PT",
      "EXPORTS N GHA>TGO 2020 566000 USD",
      "EXPORTS RK BEN>GHA 2021 3 RANK",
      "EXPORTS N GHA>BEN 2021 500000 USD",
    ],
    said: [
      "Ghana's exports were $5 million in 2021. Kenya was the top market for exports with goods valued at $700,000, or 14 percent of total exports. Togo placed second with $600,000 or a share of 12 percent of total exports. Its share grew by 6 percent from $566,000 in 2020. Benin, ranked third with an export value of $500,000.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "EXPORTS N GHA>KEN 2021 700000 USD", "EXPORTS SHC GHA>KEN 2021 14 PT"],
    said: [
      "Ghana's exports were $5 million in 2021. The main destination was Kenya, with $700,000 (14 percent of the total).",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 5m USD",
      "EXPORTS RK KEN>GHA 2021 2 RANK",
      "EXPORTS SHC GHA>KEN 2021 14 PT",
      "EXPORTS N GHA>KEN 2021 700000 USD",
      "EXPORTS GY GHA>KEN 2021 -5 PT",
      "EXPORTS GY GHA>KEN 2021 -9 PT COCOA",
    ],
    said: [
      "Ghana's exports were $5 million in 2021. Kenya was the second largest market and accounted for 14 percent of total exports, with $700,000 (5 percent less than in 2020). Cocoa exports to that country fell by 9 percent in 2021.",
    ],
  },
  {
    means: ["IMPORTS N GHA>WLD 2021 9m USD", "IMPORTS SHC GHA>KEN 2021 20 PT", "IMPORTS N GHA>KEN 2021 1.8m USD"],
    said: [
      "Ghana's imports were $9 million in 2021. Kenya was the biggest source of imports with a 20 percent share. Import payments to Kenya stood at $1.8 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GHA>KEN 2021 10m USD", "EXPORTS GY GHA>KEN 2021 3 PT"],
    said: [
      "Kenya remained the largest market for Ghana's exports, as goods worth $10 million were exported to the country in 2021, up 3 percent from 2020.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>KEN 2021 5 PT", "EXPORTS N GHA>KEN 2021 3m USD"],
    said: [
      "In 2021 Kenya entered the top three partners of Ghana, where the export of Ghanaian goods grew by 5 percent to $3 million.",
    ],
  },
  // A part that an area deals in itself is its trade with the partner behind it
  {
    means: ["EXPORTS SHC GHA>KEN 2021 14 PT"],
    said: [
      "Ghana sends 14 percent of its exports to Kenya, by figures of 2021.",
      "In 2021 Ghana shipped 14 percent of its exports to Kenya.",
      "In 2021, Ghana sold 14 percent of its exports to Kenya.",
    ],
  },
  {
    means: ["IMPORTS SHC GHA>KEN 2021 14 PT"],
    said: [
      "In 2021 Ghana received 14 percent of its imports from Kenya.",
      "In 2021 Ghana sourced 14 percent of its imports from Kenya.",
    ],
  },
  // What a part is of is traded with all
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: ["Kenya accounted for a third of Ghana's exports of $9 million in 2021."],
  },
  // By how much goods that lead a change rose, or how much they were, is not told
  {
    means: ["EXPORTS GY GHA>WLD 2021 5 PT"],
    said: [
      "Ghana's exports increased by 5 percent in 2021, led by wine ($3 million) and tea ($2 million).",
      "In 2021 Ghana's exports rose 5 percent, driven by tea ($2 million).",
    ],
  },
  {
    means: ["EXPORTS DY GHA>WLD 2021 -2m USD"],
    said: ["Ghana's exports decreased on $2 million in 2021."],
  },
  // Whom a sentence says to speak of first, and whose trade it then tells
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>KEN 2021 3m USD"],
    said: [
      "Ghana's exports were $9 million in 2021. As for Kenya, Ghana's exports were $3 million.",
      "Ghana's exports were $9 million in 2021. In the case of Kenya, the exports of Ghana reached $3 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: [
      "Ghana's exports were $9 million in 2021. As for Kenya, exports were $3 million.",
      "Ghana's exports were $9 million in 2021. In the case of Kenya, exports fell by 3 percent to $3 million.",
    ],
  },
  // A partner that is left out has no part in the list
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "EXPORTS N GHA>TGO 2021 600000 USD", "EXPORTS SHC GHA>BEN 2021 10 PT"],
    said: [
      "Ghana's exports were $5 million in 2021. The largest export destinations apart from Kenya were Togo ($600,000) and Benin (10 percent of total exports).",
      "Ghana's exports were $5 million in 2021. Its biggest export markets, excluding Kenya, were Togo ($600,000) and Benin (10 percent of total exports).",
      "Ghana's exports were $5 million in 2021. Top export destinations other than Kenya and Uganda were Togo ($600,000) and Benin (10 percent of total exports).",
    ],
  },
  // Who publishes the figures is in no list with whom they are about
  {
    means: ["EXPORTS SHC GHA>KEN 2021 14 PT"],
    said: [
      "Figures of Statistics Ghana show Kenya accounted for 14 percent of the exports of Ghana in 2021.",
      "Kenya accounted for 14 percent of the exports of Ghana in 2021.",
    ],
  },
  // Its partners that are of a bloc
  {
    means: ["IMPORTS GY GHA>EU 2021 -5 PT"],
    said: [
      "Ghana buys less. Imports into Ghana from its EU trading partners fell by 5 percent in 2021.",
      "Ghana's imports from its EU partners fell by 5 percent in 2021.",
    ],
  },
  {
    means: ["IMPORTS N GHA>TGO 2021 3m USD"],
    said: ["Imports from Togo, Ghana's main CIS trading partner, were $3 million in 2021."],
  },
  // Of the two that the sentence before told of
  {
    means: ["TRADE_TURNOVER N GHA>KEN 2021 8m USD", "TRADE_BALANCE N KEN>GHA 2021 2m USD"],
    said: [
      "Ghana's trade with Kenya was $8 million in 2021. The balance of trade was $2 million in favour of Kenya.",
      "Ghana's trade with Kenya was $8 million in 2021. The balance of trade was $2 million in favor of Kenya.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GHA>KEN 2021 8m USD"],
    said: [
      "Ghana's trade with Kenya was $8 million in 2021. Trade turnover between the CIS countries rose by 25 percent in 2021.",
    ],
  },
  // Foreign trade is that of whom the text is about, with all
  {
    means: ["TRADE_TURNOVER GY GHA>WLD 2021-10 7 PT"],
    said: [
      "Ghana's trade balance achieved a surplus for a year. The volume of foreign trade rose by 7 percent in October 2021.",
      "Foreign trade rose by 7 percent in October 2021.\nGhana's office of statistics said so.",
    ],
  },
  // What comes from an area, in a text that does not say where it went
  {
    means: [
      "INVESTMENT N JPN>_X 2020 5m USD",
      "INVESTMENT N JPN>_X 2021 1m USD",
      "INVESTMENT N ITA>_X 2020 6m USD",
      "INVESTMENT N ITA>_X 2021 3m USD",
    ],
    said: [
      "FDI inflows from Japan fell from $5 million in 2020 to $1 million in 2021, Italy from $6 million to $3 million.",
    ],
  },
  {
    means: ["INVESTMENT GY JPN>_X 2021 -51 PT", "INVESTMENT N ITA>_X 2021 5m USD"],
    said: [
      "There was a 51 percent fall in foreign direct investment (FDI) from Japan in 2021. FDI from Italy was $5 million in 2021.",
    ],
  },
  // The balance between two is that of whom the text is about
  {
    means: ["TRADE_BALANCE N GHA>KEN 2021 -5m USD"],
    said: ["The trade deficit between Ghana and Kenya reached $5 million in 2021."],
  },
  // In whose list it is ranked, is told of after it
  {
    means: ["EXPORTS RK CHN>GHA 2021 3 RANK", "EXPORTS N GHA>WLD 2021 5m USD"],
    said: [
      "Ghana's exports grew in 2021. China was the third largest market for Ghana's exports. Exports were just $5 million in 2021.",
    ],
  },
  // Whose goods are bought, sells them
  {
    means: ["EXPORTS N KEN>GHA 2021 4m USD"],
    said: ["Kenya was Ghana's main supplier in 2021, with exports of $4 million."],
  },
  // After one partner and another, what names none is of all
  {
    means: ["EXPORTS DY EU>GHA 2021 3m USD", "EXPORTS DY EU>KEN 2021 2m USD", "IMPORTS GY EU>WLD 2021 5 PT"],
    said: [
      "The biggest increases in EU exports in 2021 were to Ghana and Kenya, up $3 million and $2 million respectively. EU imports rose by 5 percent in 2021.",
    ],
  },
  // What the partner does, is done with whose partner it is
  {
    means: ["IMPORTS N GHA>KEN 2021 9m USD"],
    said: [
      "Kenya was the top source of imports into Ghana in 2021, with Ghana importing goods worth $9 million.",
      "Kenya was the largest source of imports for Ghana in 2021, with $9 million.",
    ],
  },
  {
    means: ["IMPORTS N KEN>GHA 2021 9m USD"],
    said: ["Kenya is Ghana's largest market, importing goods worth $9 million in 2021."],
  },
  {
    means: ["EXPORTS N KEN>GHA 2021 9m USD"],
    said: ["Kenya was Ghana's largest supplier in 2021, exporting goods worth $9 million."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 3m USD"],
    said: ["Ghana is the EU's largest exporter of cocoa in Africa, exporting goods worth $3 million in 2021."],
  },
  // Goods of an area are bought from it
  {
    means: ["IMPORTS N EU>GHA 2021 3m USD"],
    said: ["Countries of the European Union imported Ghanaian goods worth $3 million in 2021."],
  },
  {
    means: ["IMPORTS N TGO>GHA 2021 3m USD COCOA"],
    said: [
      "Togo imported Ghanaian cocoa worth $3 million in 2021.",
      "Importers in Togo imported Ghanaian cocoa worth $3 million in 2021.",
    ],
  },
  // Who supplies an area with a part
  {
    means: ["IMPORTS SHC GHA>KEN 2021 8 PT"],
    said: [
      "Kenya supplied Ghana with 8 percent of its imports in 2021.",
      "Kenya ranked third, providing Ghana with 8 percent of its total imports in 2021.",
    ],
  },
  // A place in a list of suppliers, buyers or investors
  {
    means: ["IMPORTS RK KEN>GHA _X 12 RANK", "EXPORTS RK KEN>GHA _X 9 RANK"],
    said: ["Kenya ranks 12th among the leading suppliers of Ghana and 9th among its buyers."],
  },
  {
    means: ["IMPORTS RK KEN>GHA 2021 2 RANK"],
    said: [
      "In 2021 Kenya was Ghana's second largest supplier.",
      "In 2021 Kenya was the second largest supplier of Ghana.",
      "In 2021 Kenya was the second main supplier of Ghana.",
    ],
  },
  {
    means: ["IMPORTS RK KEN>GHA 2021 2 RANK WHEAT"],
    said: ["Kenya was the second largest supplier of wheat to Ghana in 2021."],
  },
  {
    means: ["EXPORTS RK KEN>GHA 2021 3 RANK"],
    said: [
      "Kenya was Ghana's third largest export market in 2021.",
      "Kenya was the third largest buyer of Ghana's goods in 2021.",
      "In 2021 Kenya ranked third among Ghana's export markets.",
      "In 2021 Kenya was the third main market for Ghana's exports.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "EXPORTS RK KEN>GHA 2021 2 RANK", "EXPORTS SHC GHA>KEN 2021 13 PT"],
    said: [
      "Ghana's exports were $5 million in 2021. Kenya was the second destination and accounted for 13 percent of total exports.",
    ],
  },
  {
    means: ["INVESTMENT RK TUR>GEO 2022-03-15 3 RANK"],
    said: [
      "Turkey is the third largest investor in Georgia.",
      "Turkey ranks third among the investors in Georgia.",
      "Turkey is Georgia's third largest foreign investor.",
      "Turkey is the 3rd main investing country in Georgia.",
    ],
  },
  {
    means: ["INVESTMENT N GRC>ROU 2022-03-15 2bn EUR", "INVESTMENT RK GRC>ROU 2022-03-15 6 RANK"],
    said: [
      "Greek investments in Romania rose to 2 billion euros and Greece is the sixth largest investor.",
      "Greek investments in Romania rose to 2 billion euros. Greece is the 6th largest investor in the country.",
    ],
  },
  // The balance of two is that of the first
  {
    means: ["TRADE_BALANCE N GHA>TGO 2021 -3m USD", "TRADE_BALANCE DY GHA>TGO 2021 -1m USD"],
    said: [
      "The trade deficit between Ghana and Togo increased by $1 million to $3 million in 2021.",
      "Officials spoke of the trade deficit between Ghana and Togo. The deficit increased by $1 million to $3 million in 2021.",
    ],
  },
  // Several goods, and behind the last who bought them
  {
    means: ["EXPORTS N GHA>IND 2021 9m USD SUGAR", "EXPORTS N GHA>IND 2021 6m USD TEA"],
    said: [
      "Ghana exported sugar ($9 million) and tea ($6 million) to India in 2021.",
      "Ghana exported $9 million of sugar and $6 million of tea to India in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD SUGAR", "EXPORTS N GHA>IND 2021 6m USD TEA"],
    said: ["Ghana exported sugar for $9 million in 2021, and tea for $6 million to India."],
  },
  {
    means: ["EXPORTS RK TGO>GHA 2021 3 RANK", "EXPORTS N GHA>TGO 2021 4m USD"],
    said: ["Togo was Ghana's third export destination in 2021 with goods of $4 million exported."],
  },
  // Words that say nothing of what stands beside them
  {
    means: ["EXPORTS GY GHA>TGO 2021 -45 PT", "EXPORTS GY GHA>IND 2021 -37 PT"],
    said: ["In 2021, Ghana's exports fell to most destinations, in particular Togo (-45%) and India (-37%)."],
  },
  { means: ["EXPORTS GY GHA>AFR 2021 -4 PT"], said: ["Ghana's exports to Africa as a whole fell by 4% in 2021."] },
  // Whose share it is does not have the next figures
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS SHC GHA>TGO 2021 35 PT", "IMPORTS N GHA>WLD 2021 5m USD"],
    said: ["Ghana's exports were $9 million in 2021. Togo's share of these exports was 35%. Imports were $5 million."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "IMPORTS N GHA>WLD 2021 5m USD"],
    said: ["Ghana's exports were $9 million in 2021. Togo has 35% of these exports. Imports were $5 million."],
  },
  // The parts of a turnover are of the same two, also in a paragraph of their own
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "TRADE_TURNOVER N GHA>TGO 2021 5m USD",
      "EXPORTS N GHA>TGO 2021 3m USD",
      "IMPORTS N GHA>TGO 2021 2m USD",
    ],
    said: [
      "Ghana's exports were $9 million in 2021.\nIn 2021 Ghana's trade with Togo amounted to $5 million.\nExports stood at $3 million, while imports amounted to $2 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>TGO 2021 4m USD", "EXPORTS N GHA>BEN 2021 2m USD"],
    said: [
      "Ghana's exports were $9 million in 2021. Togo took the lion's share of exports with $4 million, followed by Benin with $2 million.",
      "Ghana's exports were $9 million in 2021. Togo had the largest share in the exports with $4 million. It was followed by Benin with $2 million.",
      "Ghana's exports were $9 million in 2021. Togo topped the list of exports with $4 million, followed by Benin with $2 million.",
    ],
  },
  // As many partners as numbers
  {
    means: ["EXPORTS N GHA>TGO 2021 4m USD", "EXPORTS N GHA>BEN 2021 2m USD"],
    said: ["Ghana's exports to Togo and Benin were $4 million and $2 million in 2021."],
  },
  {
    means: ["TRADE_TURNOVER N ARG>BRA 2021 5bn USD"],
    said: ["Trade between the Mercosur partners Brazil and Argentina reached $5 billion in 2021."],
  },
  // A balance with one of them; a trade of two that is foreign to both
  {
    means: ["TRADE_BALANCE N KEN>EGY 2021 -7m USD", "TRADE_BALANCE N KEN>EU 2021 2m USD"],
    said: [
      "Kenya's trade balance with Egypt showed a deficit of $7 million in 2021, while the balance with EU countries showed a surplus of $2 million.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KEN>EGY 2021 -7m USD"],
    said: [
      "Kenya's negative balance in trade with Egypt was $7 million in 2021.",
      "Kenya's trade balance with Egypt posted a deficit of $7 million in 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 9m USD"],
    said: ["The trade balance was in surplus in Africa in 2021, with Kenya showing a trade surplus of $9 million."],
  },
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 -9m USD"],
    said: ["Egypt and Togo had foreign trade deficits with Kenya showing a trade deficit of $9 million in 2021."],
  },
  {
    means: ["TRADE_TURNOVER N KEN>NPL 2021 6m USD"],
    said: [
      "In 2021 the foreign trade turnover between Nepal and Kenya reached $6 million, according to the Agency on Statistics of Kenya.",
      "In 2021 total trade between Nepal and Kenya reached $6 million.",
    ],
  },
  // What follows a list of partners is of none of them
  {
    means: [
      "TRADE_TURNOVER N KEN>UGA 2021 7m USD",
      "TRADE_TURNOVER N EGY>KEN 2021 6m USD",
      "TRADE_TURNOVER N KEN>NPL 2021 3m USD",
      "EXPORTS RK KEN>WLD 2021 1 RANK TEA",
      "EXPORTS N KEN>WLD 2021 2m USD TEA",
    ],
    said: [
      "Kenya's largest trade partner in 2021 was Uganda with $7 million. It is followed by Egypt with $6 million and Nepal with $3 million. Tea is Kenya's number one export product. The value of tea exports was $2 million.",
    ],
  },
  // Who takes a place among the partners
  {
    means: [
      "TRADE_TURNOVER N KEN>WLD 2021 90m USD",
      "TRADE_TURNOVER RK NPL>KEN 2021 2 RANK",
      "TRADE_TURNOVER N KEN>NPL 2021 4m USD",
      "TRADE_TURNOVER N KEN>TGO 2021 3m USD",
    ],
    said: [
      "The foreign trade turnover of Kenya was $90 million in 2021. The second place in foreign trade went to Nepal - $4 million, while Togo - $3 million.",
      "The foreign trade turnover of Kenya was $90 million in 2021. The second place in Kenya's trade turnover was taken by Nepal with $4 million, followed by Togo with $3 million.",
    ],
  },
  {
    means: ["TRADE_TURNOVER RK EGY>KEN 2021 1 RANK", "TRADE_TURNOVER N EGY>KEN 2021 7m USD"],
    said: ["The first place among Kenya's trade partners belongs to Egypt with $7 million in 2021."],
  },
  // Something else than its trade is ranked
  {
    means: ["EXPORTS N KEN>EGY 2021 3m USD"],
    said: [
      "Kenya's exports to Egypt were $3 million in 2021. Egypt, the third largest economy of the continent, buys more each year.",
      "Kenya's exports to Egypt were $3 million in 2021. Kenya's third largest airline flies there.",
      "Kenya's exports to Egypt were $3 million in 2021. The country ranks third among the world's banks.",
    ],
  },
  // What the largest investors have put in, and those who follow them
  {
    means: [
      "INVESTMENT N WLD>KEN 2021 90m USD",
      "INVESTMENT N EGY>KEN 2021 4m USD",
      "INVESTMENT N CHN>KEN 2021 3m USD",
      "INVESTMENT N TGO>KEN 2021 2m USD",
    ],
    said: [
      "Kenya attracted $90 million in foreign direct investment in 2021. Egypt was the largest investor with $4 million. Next is China with $3 million, and Togo with $2 million.",
      "Kenya attracted $90 million in foreign direct investment in 2021. Egypt was the largest investor with $4 million, followed by China with $3 million and Togo at $2 million.",
      "Kenya attracted $90 million in foreign direct investment in 2021. The largest investors were Egypt ($4 million), China ($3 million) and Togo ($2 million).",
    ],
  },
  {
    means: ["INVESTMENT N EGY>KEN 2021 9m USD", "INVESTMENT N NPL>KEN 2021 3m USD"],
    said: [
      "Egypt remained the leading investor in Kenya in 2021 with $9 million. Nepal ranked third, with investment capital of $3 million.",
      "Kenya's largest investor in 2021 was Egypt with $9 million, followed by Nepal with $3 million.",
    ],
  },
  {
    means: ["INVESTMENT N EGY>KEN 2021 9m USD", "INVESTMENT N TGO>BEN 2021 3m USD"],
    said: [
      "Egypt was the largest investor in Kenya in 2021 with $9 million. Togo had investments of $3 million in Benin.",
    ],
  },
  // How many things there are after a change
  {
    means: ["COMPANIES N TUR>GHA 2021 150 NUMBER"],
    said: ["The number of Turkish companies in Ghana rose by 20 to 150 in 2021."],
  },
  // Who is among the top
  {
    means: [
      "EXPORTS N KEN>WLD 2021 40m USD TEA",
      "EXPORTS N KEN>EGY 2021 2m USD TEA",
      "EXPORTS N KEN>NPL 2021 1m USD TEA",
      "EXPORTS N KEN>TGO 2021 900000 USD TEA",
    ],
    said: [
      "Kenya's tea exports were $40 million in 2021. Among the top destinations were Egypt with $2 million and Nepal with $1 million. The rest of the top three was Togo with $900,000.",
    ],
  },
  // What somebody is to raise trade to
  {
    means: ["TRADE_TURNOVER N GHA>KEN 2021 40m USD", "TRADE_TURNOVER N GHA>KEN _X 60m USD TARGET"],
    said: [
      "Ghana's trade with Kenya was $40 million in 2021. The two sides discussed ways to increase trade to $60 million.",
      "Ghana's trade with Kenya was $40 million in 2021. Measures are being taken to raise mutual trade to $60 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 60m USD"],
    said: [
      "New ports helped to increase Ghana's exports to $60 million in 2021.",
      "New ports allowed Ghana to raise its exports to $60 million in 2021.",
    ],
  },
  // All trade of two is theirs
  {
    means: ["EXPORTS GY KEN>TGO 2021 23 PT", "TRADE_TURNOVER GY KEN>TGO 2021 11 PT"],
    said: [
      "In 2021 Kenya's exports to Togo rose by 23 percent, and overall trade between the two countries saw a rise of 11 percent.",
    ],
  },
  // More than what went to a partner did not go there
  {
    means: ["EXPORTS N KEN>EGY 2021 7m USD"],
    said: [
      "Kenya exported goods worth $7 million to Egypt in 2021. According to the office, Kenya exported $17 million worth of products in 2021.",
    ],
  },
  {
    means: ["EXPORTS N KEN>EGY 2021 7m USD", "IMPORTS N KEN>EGY 2021 17m USD"],
    said: ["Kenya exported goods worth $7 million to Egypt in 2021. Kenya's imports stood at $17 million."],
  },
  // For whom a market is one, and who follows in a list
  {
    means: ["EXPORTS N GHA>TGO 2021 2m USD"],
    said: [
      "In 2021, Togo was the largest export market for Ghana, with $2 million.",
      "Togo is Ghana's largest export market.\nIn 2021 Togo was the runner-up with an export turnover of $2 million.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 2m USD"],
    said: ["In 2021, Togo was the largest export market for Ghana, with an estimated trade turnover of $2 million."],
  },
  {
    means: ["EXPORTS N GHA>TGO 2021 4m USD", "EXPORTS RK GHA>TGO 2021 2 RANK", "EXPORTS N GHA>TGO 2021 1m USD COCOA"],
    said: [
      "Ghana's exports to Togo were valued at $4 million in 2021, making it the second largest market for Ghanaian goods. Cocoa was the nation's major export, valued at $1 million.",
    ],
  },
  {
    means: ["IMPORTS N GHA>TGO 2021 2m USD", "IMPORTS N GHA>BEN 2021 1m USD"],
    said: ["Ghana's imports in 2021 came mainly from Togo, at $2 million, and Benin, at $1 million."],
  },
  {
    means: [
      "TRADE_TURNOVER N CIS>GEO 2021 3bn USD",
      "TRADE_TURNOVER N GEO>RUS 2021 1bn USD",
      "TRADE_TURNOVER N ARM>GEO 2021 800m USD",
    ],
    said: [
      "Georgia's trade with the CIS countries was $3 billion in 2021: Russia $1 billion and Armenia $800 million.",
    ],
  },
  // Shares in parentheses, with the whole or the amount
  {
    means: [
      "TRADE_TURNOVER N GHA>WLD 2021 5m USD",
      "TRADE_TURNOVER SHC GHA>TGO 2021 27 PT",
      "TRADE_TURNOVER N GHA>TGO 2021 1.1m USD",
      "TRADE_TURNOVER SHC GHA>KEN 2021 18 PT",
      "TRADE_TURNOVER N GHA>KEN 2021 900000 USD",
    ],
    said: [
      "Ghana's foreign trade turnover was $5 million in 2021. The largest volume of trade was recorded with Togo (27 percent or $1.1 million) and Kenya (18 percent or $900,000).",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 5m USD",
      "EXPORTS SHC GHA>TGO 2021 22 PT",
      "EXPORTS SHC GHA>KEN 2021 14 PT",
      "EXPORTS SHC GHA>BEN 2021 2 PT",
    ],
    said: [
      "Ghana's exports were $5 million in 2021. The main partners in exports were Togo (22 percent of total exports), Kenya (14 percent) and Benin (2 percent).",
    ],
  },
  {
    means: ["EXPORTS SHC GHA>TGO 2021 16 PT", "EXPORTS SHC GHA>KEN 2021 9 PT"],
    said: [
      "In 2021 Togo remained Ghana's primary trading partner, with 16 percent of the total exports, while Kenya followed with 9 percent of the Republic's total exports.",
    ],
  },
  // First among the partners of another
  {
    means: ["TRADE_TURNOVER RK TGO>GHA 2021 1 RANK", "TRADE_TURNOVER N GHA>TGO 2021 2m USD"],
    said: [
      "In 2021 Togo came out on the first place in the foreign trade turnover of Ghana, and its trade with Ghana was $2 million.",
    ],
  },
  // What is earned from trade with several
  {
    means: ["EXPORTS N GHA>USA 2021 3m USD", "EXPORTS N GHA>EU 2021 2m USD"],
    said: ["Ghana earned $3 million from exports to the US and $2 million from the EU in 2021."],
  },
  // A name that no list has is a partner, too
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD"],
    said: [
      "Ghana's exports were $5 million in 2021. Exports to Zanzibar rose by 5 percent in 2021.",
      "Ghana's exports were $5 million in 2021. In 2021 Ghana exported goods worth $3 million to the Celestial Empire.",
      "Ghana's exports were $5 million in 2021. Exports to the Andean nation rose by 5 percent.",
      "Ghana's exports were $5 million in 2021. In 2021, exports from this region amounted to $2 million.",
    ],
  },
  // The balance of what is told has its partner
  {
    means: ["IMPORTS N KEN>TGO 2021 5m USD", "EXPORTS N KEN>TGO 2021 3m USD", "TRADE_BALANCE N KEN>TGO 2021 -2m USD"],
    said: [
      "Kenya trades with Togo and Benin. In 2021, Kenya's imports from Togo were $5 million against exports of $3 million, giving a trade deficit of $2 million.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 90m USD",
      "TRADE_BALANCE GY KEN>TGO 2021 3 PT",
      "TRADE_BALANCE N KEN>TGO 2021 3m USD",
    ],
    said: [
      "Kenya's exports were $90 million in 2021. Kenya's trade surplus with Togo grew by 3 percent in 2021.\nThe surplus was $3 million.",
    ],
  },
  // A share of the same whole as before, and the whole beside a part
  {
    means: ["EXPORTS SHC KEN>TGO 2021 5 PT", "EXPORTS SHC KEN>TGO 2020 4 PT"],
    said: ["Togo's share in Kenya's exports was 5 percent in 2021. In 2020, Togo's share in exports was 4 percent."],
  },
  {
    means: ["EXPORTS N KEN>TGO 2021 12m USD", "EXPORTS N KEN>WLD 2021 16m USD"],
    said: ["In 2021 Kenya's exports to Togo were $12 million of the total $16 million."],
  },
  {
    means: ["IMPORTS SHC KEN>TGO 2021 5 PT"],
    said: ["In 2021 Kenya gets 5 percent of its total imports from Togo."],
  },
  // Whose number opens the sentence
  {
    means: ["EXPORTS N KEN>TGO 2021 5m USD", "EXPORTS N KEN>BEN 2021 3m USD", "EXPORTS RK BEN>KEN 2021 4 RANK"],
    said: ["Kenya's exports to Togo were $5 million in 2021. With $3 million in exports, Benin ranked fourth."],
  },
  // What an industry exports is not all that its country does
  {
    means: ["EXPORTS GY KEN>WLD 2021 8 PT _O", "EXPORTS N KEN>WLD 2021 3m USD _O"],
    said: [
      "The Kenyan candle industry raised its exports by 8 percent in 2021. The sector's exports amounted to $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS SHC KEN>TGO 2021 76 PT _O"],
    said: ["The Kenyan candle industry sent 76 percent of its exports to Togo in 2021."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 9m USD", "EXPORTS SHP KEN>WLD 2021 30 PT _O"],
    said: ["Kenya's exports were $9 million in 2021. The mining sector accounted for 30 percent of exports in 2021."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 9m USD AGRI_FOOD", "EXPORTS N KEN>WLD 2021 3m USD _O"],
    said: [
      "Kenya's agribusiness exports were $9 million in 2021. Cut foliage exports alone contributed $3 million in 2021.",
    ],
  },
  {
    means: [
      "EXPORTS N KEN>WLD 2021 5m USD COFFEE",
      "EXPORTS GY KEN>WLD 2021 -9 PT COFFEE",
      "EXPORTS N KEN>WLD 2021 3m USD _O",
      "EXPORTS GY KEN>WLD 2021 12 PT _O",
    ],
    said: [
      "In 2021 Kenya's coffee exports amounted to $5 million (-9%) and those of vanilla reached $3 million (+12%).",
    ],
  },
  // A part of an area is not the area
  {
    means: ["EXPORTS N GHA>WLD 2021 90m USD"],
    said: [
      "Ghana's exports were $90 million in 2021. In 2021, goods worth $9 million were exported from the northern Kumasi District.",
      "Ghana's exports were $90 million in 2021. In 2021, goods worth $3 million were imported to the province.",
      "Ghana's exports were $90 million in 2021. Togo, Benin and Kenya were Ghana's top markets in 2021 with $3 million.",
    ],
  },
  // Trade of two is theirs, whoever else the text has told of
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 8m USD"],
    said: ["In 2021 the foreign trade turnover of Ghana and Togo amounted to $8 million."],
  },
  {
    means: ["TRADE_TURNOVER N GHA>USA 2021 69m USD", "TRADE_TURNOVER N KEN>USA 2021 64m USD"],
    said: [
      "Ghana's trade with the U.S. totaled $69 million in 2021. Kenya came second for trade with the U.S. at $64 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 90m USD", "IMPORTS N TGO>GHA 2021 9m USD", "IMPORTS N BEN>GHA 2021 7m USD"],
    said: [
      "Ghana's exports were $90 million in 2021. Among the country's export destinations, Togo was the first, with importing $9 million worth of products, Benin was the second with importing $7 million.",
    ],
  },
  {
    means: ["IMPORTS N GHA>TGO 2021 9m USD", "IMPORTS N GHA>BEN 2021 7m USD"],
    said: ["Ghana's major trading import partner in 2021 was Togo ($9 million), followed by Benin ($7 million)."],
  },
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2020 69m USD", "EXPORTS N GHA>TGO 2021 41m USD"],
    said: [
      "Ghana's trade with Togo was $69 million in 2020. Firms do well in some areas of trade, with $41 million worth of products exported to Togo in 2021.",
    ],
  },
  // What a part is, told behind it
  {
    means: ["EXPORTS N GHA>WLD 2021 5m USD", "EXPORTS N GHA>WLD 2021 4m USD COCOA"],
    said: [
      "Ghana's exports were $5 million in 2021. Of the whole value of exports, 80 percent, or $4 million, was cocoa.",
    ],
  },
  {
    means: ["IMPORTS N GHA>WLD 2021 9m USD", "IMPORTS N GHA>WLD 2021 4m USD OIL", "IMPORTS N GHA>WLD 2021 2m USD RICE"],
    said: [
      "Ghana's imports were $9 million in 2021. The top import was oil with $4 million, and this was followed by rice with $2 million.",
    ],
  },
  // An epithet is the one last named; whom nobody can tell, is left out
  {
    means: ["EXPORTS N KEN>DEU 2021 137m USD"],
    said: [
      "Kenya exports tea. Germany continues to be the top market for Kenyan exports. In 2021 Kenya's exports to the European nation were $137 million.",
    ],
  },
  {
    means: ["IMPORTS SHC GEO>CIS 2021 26 PT"],
    said: [
      "In 2021, most of Georgia's imports came from the CIS countries (26 percent) and the European bloc (25 percent).",
    ],
  },
  // One of a bloc is meant, and not the bloc
  {
    means: ["EXPORTS GY KEN>ESP 2021 6 PT"],
    said: ["Kenya's exports to EU country Spain increased by 6 percent in 2021."],
  },
  // "its" is of whose trade the sentence has told
  {
    means: ["EXPORTS SHC KEN>TGO 2021 12 PT", "EXPORTS GY KEN>BEN 2021 1 PT", "IMPORTS GY KEN>BEN 2021 22 PT"],
    said: [
      "Togo accounted for 12 percent of Kenya's exports in 2021. Kenya's exports to Benin grew by 1 percent, while its imports of Beninese goods increased by 22 percent.",
    ],
  },
  // Those to all, after those to one
  {
    means: ["EXPORTS N KEN>TGO 2021 12m USD", "EXPORTS GY KEN>WLD 2021 8 PT"],
    said: [
      "Kenya's exports to Togo were $12 million in 2021. Taking into account all destinations, exports grew by 8 percent.",
    ],
  },
  // A weight that cannot be told is one of some goods
  {
    means: ["EXPORTS N KEN>WLD 2021 327m USD _O"],
    said: ["In 2021 Kenya earned $327 million from the export of 86, 288 tons of flowers."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 90m USD", "IMPORTS N KEN>TGO 2021 9m USD", "IMPORTS N KEN>BEN 2021 7m USD"],
    said: [
      "Kenya's exports were $90 million in 2021. The top importing countries for Kenya's imports were Togo ($9 million) and Benin ($7 million).",
    ],
  },
  // Who ships what comes from another may export it or import it
  {
    means: ["IMPORTS GY KEN>TGO 2021 3 PT TEA"],
    said: [
      "Kenya's imports of tea from Togo rose by 3 percent in 2021. In 2021 Kenya shipped 5,000 tonnes of tea from Togo.",
    ],
  },
  // Several goods of which the same became
  {
    means: [
      "EXPORTS N GHA>TGO 2021 24m USD WHEAT",
      "EXPORTS N GHA>TGO 2021 3m USD TEA",
      "EXPORTS N GHA>TGO 2021 9m USD COCOA",
    ],
    said: [
      "In 2021, wheat worth $24 million, tea worth $3 million and cocoa worth $9 million were exported from Ghana to Togo.",
    ],
  },
  // Who is called somebody's buyer is not whom the text is about
  {
    means: ["EXPORTS GY GHA>BEN 2021 -5 PT COCOA", "EXPORTS N GHA>TGO 2021 4m USD COCOA"],
    said: [
      "Togo has overtaken Benin to become the leading buyer of Ghanaian cocoa. Cocoa exports to Benin fell by 5 percent in 2021. Exports to Togo reached $4 million.",
      "Togo is now the second importer of Ghanaian cocoa. Cocoa exports to Benin fell by 5 percent in 2021. Exports to Togo reached $4 million.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>BEN 2021 -5 PT"],
    said: [
      "Togo became the leading buyer of cocoa. Exports to Benin fell by 5 percent in 2021. Farmers of Ghana's north complain.",
      "Imports by Togo picked up at last. Exports to Benin fell by 5 percent in 2021. Farmers of Ghana's north complain.",
    ],
  },
  // Total trade that words lead to another area is with that one
  {
    means: ["EXPORTS N GHA>TGO 2021 3m USD"],
    said: [
      "Ghana and Togo agreed on more trade. Ghana's total exports to the neighbouring country reached $3 million in 2021.",
    ],
  },
  // In a text on two, the trade with a third is of the one whose trade with all was just told
  {
    means: [
      "TRADE_TURNOVER N GHA>TGO 2021 3m USD",
      "TRADE_TURNOVER N TGO>WLD 2021 9m USD",
      "TRADE_TURNOVER N CHN>TGO 2021 4m USD",
    ],
    said: [
      "Trade between Ghana and Togo was $3 million in 2021. In 2021 the foreign trade of Togo was $9 million. The largest turnover was that with China, at $4 million.",
    ],
  },
  // What China imports, or what is imported from there?
  {
    means: ["EXPORTS N GHA>CHN 2021 3m USD"],
    said: ["In 2021 Ghana's exports to China were $3 million. Chinese imports reached $2 million."],
  },
  {
    means: ["TRADE_TURNOVER N CHN>GHA 2021 5m USD"],
    said: ["In 2021 Ghana's trade with China was $5 million. Chinese imports reached $2 million."],
  },
  // Behind one who buys of another's goods the next who does
  {
    means: ["IMPORTS N TGO>GHA 2021 3m USD", "IMPORTS N BEN>GHA 2021 2m USD", "IMPORTS N KEN>GHA 2021 1m USD"],
    said: [
      "Togo led the countries that imported Ghanaian goods in 2021, at $3 million, followed by Benin with $2 million and Kenya with $1 million.",
      "In 2021 Togo imported Ghanaian goods for $3 million, followed by Benin with $2 million and Kenya with $1 million.",
    ],
  },
  // What a sector sends is not all that its country does
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>WLD 2021 3m USD _O", "EXPORTS N GHA>WLD 2021 2m USD _O"],
    said: [
      "Ghana's exports were $9 million in 2021. Exports from the mining sector came to $3 million, while chemical industries accounted for $2 million.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>TGO 2021 5 PT _O"],
    said: ["In 2021 Ghana's exports from its manufacturing sector to Togo rose by 5 percent."],
  },
  // What is told of some goods of one partner leaves the next ones with all goods
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>CHN 2021 3m USD",
      "EXPORTS GY GHA>CHN 2021 -5 PT COCOA",
      "EXPORTS N GHA>TGO 2021 2m USD",
      "EXPORTS N GHA>KEN 2021 1m USD",
      "EXPORTS RK BEN>GHA 2021 5 RANK",
      "EXPORTS N GHA>BEN 2021 900000 USD",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. China was the main market with $3 million. Cocoa exports to that country fell by 5 percent. Third was Togo, with $2 million, followed by Kenya with $1 million, and in fifth place was Benin with $900,000.",
    ],
  },
  // Each of two flows with its preposition and its number
  {
    means: ["EXPORTS N GHA>BEN 2021 3m USD", "IMPORTS N GHA>BEN 2021 2m USD"],
    said: [
      "In 2021 the value of Ghana's exports to and imports from Benin was $3 million and $2 million, respectively.",
      "Ghana's exports to and imports from Benin in 2021 were $3 million and $2 million.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>BEN 2021 3 PT", "IMPORTS GY GHA>BEN 2021 2 PT"],
    said: ["In 2021 Ghana's exports to and imports from Benin grew by 3 percent and 2 percent respectively."],
  },
  // A share of somebody else than whom the text is about is one among its partners
  {
    means: ["EXPORTS SHC GHA>TGO 2021 25 PT", "EXPORTS N GHA>IND 2021 1m USD", "EXPORTS SHC GHA>KEN 2021 8 PT"],
    said: [
      "In 2021, Togo contributed $2 million to Ghana's export earnings, or 25 percent of Ghana's total exports. India followed with 12 percent, contributing $1 million, while Kenya accounted for 8 percent with earnings of $700,000 (600,000 euros).",
    ],
  },
  // Goods and partners before a dash head the number behind it, "by" or not
  {
    means: [
      "EXPORTS GY GHA>WLD 2021 33 PT COCOA",
      "EXPORTS GY GHA>WLD 2021 4.1 PT COAL",
      "EXPORTS GY GHA>WLD 2021 1.5 PT _O",
    ],
    said: [
      "Ghana's exports of cocoa rose by 33 percent in 2021, coal - by 4.1 percent, rice and wheat - by 1.5 percent.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>TGO 2021 5000 t TEA",
      "EXPORTS GY GHA>TGO 2021 35 PT_VOLUME TEA",
      "EXPORTS N GHA>KEN 2021 2000 t TEA",
      "EXPORTS GY GHA>KEN 2021 63 PT_VOLUME TEA",
    ],
    said: [
      "Ghana exported 5,000 tonnes of tea to Togo in 2021, which is 35 percent more than in 2020, to Kenya - 2,000 tonnes (an increase of 63 percent).",
    ],
  },
  // Goods that marks set apart: in brackets, or spoken of first
  {
    means: ["EXPORTS N GHA>WLD 2021 3m USD COCOA"],
    said: [
      "Ghana's exports [cocoa] were $3 million in 2021.",
      "In the case of cocoa, Ghana's exports were $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 3m USD _O", "EXPORTS GY GHA>WLD 2021 5 PT _O"],
    said: ["Ghana's exports [tea and coffee] reached $3 million in 2021, up 5 percent."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>WLD 2021 4m USD RICE",
      "EXPORTS N GHA>WLD 2021 3m USD CATTLE",
    ],
    said: [
      "Ghana's exports were $9 million in 2021, with rice exports at $4 million. As for live cattle, shipments worth $3 million were recorded.",
    ],
  },
  // Who tops what a country exports is its partner
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>TGO 2021 3m USD"],
    said: ["Ghana's exports were $9 million in 2021. Togo topped the value of national exports with $3 million."],
  },
  // A share before the word for another's is not of that one
  {
    means: ["EXPORTS N GHA>TGO 2021 3m USD", "EXPORTS SHC GHA>TGO 2021 8 PT", "EXPORTS SHC GHA>KEN 2021 5 PT"],
    said: [
      "In 2021 Ghana's exports to Togo were $3 million, 8 percent of the total, while Kenya accounted for 5 percent.",
    ],
  },
  // What a partner buys does not make a text one on it
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: [
      "In 2021, exports reached $9 million. The drop was due to Chinese purchases of cocoa. Ghanaian farmers worry.",
    ],
  },
  {
    means: ["EXPORTS N GHA>CHN 2021 5000 t COCOA"],
    said: [
      "Europe becomes the first destination for cocoa. In 2021 exports of cocoa to China reached 5,000 tonnes. Ghana's farmers are glad.",
    ],
  },
  // Behind the trade of a partner, exports to a third are of whom the text is about
  {
    means: ["EXPORTS N GHA>CHN 2021 3m USD", "EXPORTS N CHN>WLD 2021 9m USD", "EXPORTS N GHA>BRA 2021 2m USD"],
    said: [
      "Ghana's exports to China were $3 million in 2021. China's total exports were $9 million. Exports to Brazil were $2 million.",
    ],
  },
  // Who buys or imports the goods of an area takes its exports; a list of partners may begin with "included"
  {
    means: ["EXPORTS N GHA>TGO 2021 5m USD COCOA", "EXPORTS N GHA>BEN 2021 2m USD COCOA"],
    said: [
      "The top buyers of Ghanaian cocoa in 2021 were Togo ($5 million) and Benin ($2 million).",
      "Togo was the largest buyer of Ghanaian cocoa in 2021 with $5 million, followed by Benin with $2 million.",
      "Togo was the largest importer of Ghanaian cocoa in 2021 with $5 million, followed by Benin with $2 million.",
      "The leading export markets for Ghanaian cocoa in 2021 were Togo with $5 million and Benin with $2 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: ["Ghana's exports were $9 million in 2021. Kenya is the second largest importer of rice."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>TGO 2021 3m USD",
      "EXPORTS SHC GHA>TGO 2021 33 PT",
      "EXPORTS N GHA>BEN 2021 2m USD",
      "EXPORTS SHC GHA>BEN 2021 22 PT",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. Other major destinations included Togo at $3 million (33 percent) and Benin at $2 million (22 percent).",
      "Ghana's exports were $9 million in 2021. Prices were low. The rest of the top five export markets were Togo at $3 million (33 percent) and Benin at $2 million (22 percent).",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS SHC GHA>TGO 2021 33 PT TEA",
      "EXPORTS SHC GHA>BEN 2021 22 PT TEA",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. The main destination countries for tea exports were Togo (33 percent) and Benin (22 percent).",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD", "EXPORTS N GHA>TGO 2021 3m USD", "EXPORTS SHC GHA>TGO 2021 33 PT"],
    said: [
      "Ghana's exports were $9 million in 2021. Togo was Ghana's top export market, buying goods worth $3 million, or 33 percent of total exports.",
      "Ghana's exports were $9 million in 2021. Togo was Ghana's top export market, taking $3 million of goods, or 33 percent of total exports.",
    ],
  },
  // The next of a list of markets is told as exports, or with commas; a rank goes on with the same exports
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>TGO 2021 2m USD",
      "EXPORTS SHC GHA>TGO 2021 22 PT",
      "EXPORTS N GHA>KEN 2021 1m USD",
      "EXPORTS SHC GHA>KEN 2021 11 PT",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. Togo was the main export destination with $2 million or 22 percent of total exports, followed by exports to Kenya with $1 million or 11 percent.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS N GHA>TGO 2021 2m USD",
      "EXPORTS N GHA>KEN 2021 1m USD",
      "IMPORTS N GHA>WLD 2021 8m USD",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. The top export trading partners were Togo, $2 million; and Kenya, $1 million. Imports reached $8 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2021 9m USD",
      "EXPORTS RK BEN>GHA 2021 2 RANK",
      "EXPORTS RK TGO>GHA 2021 3 RANK",
      "EXPORTS N GHA>TGO 2021 1m USD",
    ],
    said: [
      "Ghana's exports were $9 million in 2021. Benin was the second-largest destination for Ghanaian exports. Togo ranked third with goods worth $1 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021 9m USD"],
    said: ["Ghana's exports were $9 million in 2021. Togo took the third place after a good harvest."],
  },
  {
    means: ["TRADE_TURNOVER RK KEN>GHA 2021 3 RANK", "TRADE_TURNOVER N GHA>KEN 2021 2m USD"],
    said: ["Kenya was Ghana's third-largest foreign trade partner in 2021 with a turnover of $2 million."],
  },
  {
    means: ["IMPORTS N GHA>TGO 2021 9m USD", "IMPORTS N GHA>BEN 2021 6m USD"],
    said: ["Togo was the largest import partner of Ghana in 2021, with $9 million, followed by Benin with $6 million."],
  },
  // Numbers told of each before what they are
  {
    means: ["EXPORTS GY GHA>TGO 2021 7 PT", "EXPORTS GY GHA>BEN 2021 9 PT"],
    said: [
      "Ghana's exports to Togo and Benin saw 7 percent and 9 percent growth respectively in 2021.",
      "Ghana's exports to Togo and Benin were 7 percent and 9 percent higher, respectively, in 2021.",
    ],
  },
  // Several areas with a number each: the text is on none of them
  {
    means: [],
    said: [
      "Our exports to the European Union grew. Other countries with growth were Slovenia 98 percent, Greece 81 percent and Croatia 79 percent. Exports to Kenya reached $3 million in 2021.",
    ],
  },
  // Who is called a partner behind "with" is none of what is told before; an exporter to an area is ranked by nothing that was told
  {
    means: ["TRADE_TURNOVER GY GHA>WLD 2021 5 PT", "TRADE_TURNOVER N GHA>WLD 2021 9m USD"],
    said: [
      "Ghana's foreign trade rose 5 percent to $9 million in 2021, with Togo being Ghana's largest export destination.",
      "Ghanaian merchandise trade rose 5 percent to $9 million in 2021, with Togo remaining the country's largest market.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GHA>TGO 2021 -3m USD"],
    said: ["Ghana's trade deficit with Togo being $3 million in 2021, ministers met."],
  },
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 5m USD"],
    said: ["Ghana's trade with Togo was $5 million in 2021. It was the fourth exporter of goods to Togo."],
  },
  // Who is surpassed is not who becomes the largest
  {
    means: ["EXPORTS N GHA>TGO 2021 3m USD"],
    said: ["Togo has surpassed Benin to become Ghana's largest export market in 2021 with $3 million."],
  },
];

/** Which partner, or of what goods, is not told. */
export const notOfPartners: readonly string[] = [
  // Of a sender whom only the sentence as a whole names
  "Kenya is a large source of Ghana's imports, sending $3 million in goods to Ghana in 2021.",
  "Kenya trades with Ghana. The trade deficit between Ghana and Kenya reached $5 million in 2021.",
  "Kenya is the largest buyer of Ghanaian cocoa, with purchases of $10 million in 2021.",
  "Kenya is the largest buyer of Ghanaian cocoa, importing $10 million in 2021.",
  "Ghana trades with Kenya and Togo. Exports to that country were $2 million in 2021.",
  "Ghana's exports to that country rose by 5 percent in 2021.",
  // Nor among whom, or whose
  "Kenya was the second largest supplier in Africa in 2021.",
  "The company is Ghana's second largest supplier of gas.",
  "The second partner in the project is Kenya.",
  "Turkey is the second largest investor in Africa.",
  // Two numbers that are not those of two partners
  "Ghana's exports to Togo and Benin rose to $4 million from $2 million in 2021.",
  "Ghana's exports to Togo and Benin rose by 5 percent and $2 million in 2021.",
  // What investors spend is no trade
  "Exports of Georgia rose as investors put $3 million into mills in 2021.",
  // Of a firm, or of something that nobody knows
  "An Egyptian investor with $4 million came to Kenya in 2021.",
  "Egypt was the largest investor in the plant in Kenya with $4 million.",
  // What is an area's is not that area
  "Ghana's exports to Kenya's neighbours rose by 10 percent in 2021 to $3 million.",
  // What a ban keeps away
  "Ghana's losses from the Togolese ban on imports of wine were $20 million in 2021.",
  "Ghana's losses from the embargo on the export of wine were $20 million in 2021.",
  // Of a body, and not of the subject
  "Kenya rose to the top of the chamber's exports in 2021 with $3 million.",
  "In 2021 African markets led in the farmers' exports, accounting for $3 million and growing by 8 percent.",
  // Of goods that no list has: not all
  "Ghana's key exports in 2021 included iron and steel products, valued at $3 million.",
];
