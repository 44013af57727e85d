import type { Corpus } from "../../corpus.ts";
import { again } from "./claims-again.ts";
import { changes, notChanges } from "./claims-changes.ts";
import { notOfPartners, partners } from "./claims-partners.ts";
import { notReleases, releases } from "./claims-releases.ts";
import { heldWhen } from "./claims-times.ts";
import { volumes } from "./claims-volumes.ts";

/** The date of the documents that these sentences stand in. */
export const published = "2022-03-15";

/**
 * Meaning first: each claim as INDICATOR TRANSFORMATION REF>COUNTERPART PERIOD VALUE UNIT and, where they are not the usual
 * ones, qualifier, statement type and product. A line break in a phrasing is a new paragraph.
 */
export const claims: Corpus<readonly string[]> = [
  ...partners,
  ...changes,
  ...releases,
  ...heldWhen,
  ...volumes,
  ...again,
  // Levels
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD"],
    said: [
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021.",
      "In 2021, the trade turnover between Turkey and Georgia stood at $1.8bn.",
      "Georgia-Turkey trade turnover reached US$1.8 billion in 2021.",
      "Turkish-Georgian trade turnover totalled 1.8 billion dollars in 2021.",
      "Georgia's trade turnover with Turkey made up $1.8 billion in 2021.",
      "The volume of mutual trade between Georgia and Turkey was $1.8 billion last year.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>CHN 2021 9.8bn USD"],
    said: [
      "Kazakhstan's exports to China amounted to $9.8 billion in 2021.",
      "Kazakhstan exported goods worth $9.8 billion to China in 2021.",
      "In 2021 Kazakh exports to China reached $9.8 billion.",
      "Exports from Kazakhstan to China totaled $9.8 billion in 2021.",
      "Exports of Kazakhstan to China came to $9.8 billion in 2021.",
      "In 2021 Kazakhstan exported to China goods worth $9.8 billion.",
    ],
  },
  {
    means: ["IMPORTS N POL>DEU 2021-Q4 21.5bn EUR"],
    said: [
      "Poland's imports from Germany amounted to 21.5 billion euros in the fourth quarter of 2021.",
      "In the fourth quarter of 2021 Poland imported goods worth €21.5 billion from Germany.",
      "Polish imports from Germany reached EUR 21.5bn in October-December 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE N BRA>WLD 2022-02 4bn USD"],
    said: [
      "Brazil's trade surplus totalled 4 billion dollars in February.",
      "Brazil posted a trade surplus of $4 billion in February.",
      "Brazil had a $4 billion trade surplus in February.",
    ],
  },
  {
    means: ["TRADE_BALANCE N IND>CHN 2021 -69bn USD"],
    said: [
      "India's trade deficit with China was $69 billion in 2021.",
      "India ran a 69 billion dollar trade deficit with China in 2021.",
    ],
  },
  // Bounds
  {
    means: ["INVESTMENT N TUR>UZB 2022-03-15 1.5bn USD GT"],
    said: [
      "Turkey has invested more than $1.5 billion in the Uzbek economy.",
      "Turkish investments in Uzbekistan exceed $1.5 billion.",
      "Turkey's investments in Uzbekistan amounted to over $1.5 billion.",
    ],
  },
  {
    means: ["INVESTMENT N KAZ>KGZ 2022-03-15 1.2bn USD", "INVESTMENT N KGZ>KAZ 2022-03-15 300m USD"],
    said: [
      "Kazakhstan invested $1.2 billion in the Kyrgyz economy, while Kyrgyzstan invested $300 million in Kazakhstan's economy.",
      "The total volume of Kazakh investments in Kyrgyzstan's economy is $1.2 billion, and Kyrgyz investments in Kazakhstan's economy are $300 million.",
    ],
  },
  // Growth and level
  {
    means: ["TRADE_TURNOVER GY GEO>TUR 2021 12.5 PT", "TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD"],
    said: [
      "Trade turnover between Georgia and Turkey increased by 12.5 percent to $1.8 billion in 2021.",
      "Trade turnover between Georgia and Turkey in 2021 grew by 12.5 percent and amounted to $1.8 billion.",
      "In 2021 trade turnover between Georgia and Turkey rose 12.5 percent, reaching $1.8 billion.",
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021, up 12.5 percent from 2020.",
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021, an increase of 12.5 percent compared to 2020.",
      "Trade turnover between Georgia and Turkey was $1.8 billion in 2021, which is 12.5 percent more than in 2020.",
      "Trade turnover between Georgia and Turkey totalled $1.8 billion in 2021, a 12.5 percent rise on the year before.",
    ],
  },
  {
    means: ["EXPORTS GY DEU>WLD 2022-01 -3.1 PT"],
    said: [
      "German exports fell 3.1 percent in January.",
      "German exports in January were 3.1 percent lower than a year earlier.",
      "In January Germany's exports decreased by 3.1 percent.",
      "Germany's exports declined 3.1 percent year-on-year in January.",
    ],
  },
  {
    means: ["EXPORTS G1 DEU>WLD 2022-01 0.6 PT"],
    said: [
      "German exports rose 0.6 percent month-on-month in January.",
      "German exports rose 0.6 percent in January from the previous month.",
      "In January, German exports grew by 0.6 percent compared to December.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>UGA 2021 -8.5 PT"],
    said: [
      "Kenya's exports to Uganda dipped 8.5 percent in 2021.",
      "Kenya's exports to Uganda were lower by 8.5 percent in 2021.",
      "Kenya's exports to Uganda edged lower by 8.5 percent in 2021.",
      "Kenya's exports to Uganda nosedived 8.5 percent in 2021.",
    ],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 3m USD", "EXPORTS GY KEN>UGA 2021 34 PT"],
    said: [
      "Kenya's exports to Uganda stood at $3 million in 2021, 34 percent up on 2020.",
      "Kenya's exports to Uganda stood at $3 million in 2021, 34 percent up compared to 2020.",
      "Kenya's exports to Uganda stood at $3 million in 2021, which is 34 percent up.",
      "Kenya's exports to Uganda stood at $3 million in 2021, which was higher by 34 percent than in 2020.",
      "Kenya's exports to Uganda stood at $3 million in 2021 and it was higher by 34 percent than in 2020.",
      "Kenya's exports to Uganda stood at $3 million in 2021, which exceeds the previous year's figures by 34 percent.",
      "Kenya's exports to Uganda stood at $3 million in 2021, exceeding the figure of 2020 by 34 percent.",
    ],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 3m USD", "EXPORTS DY KEN>UGA 2021 2m USD"],
    said: ["Kenya's exports to Uganda were $3 million in 2021, 2 million dollars up on 2020."],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 3m USD", "EXPORTS N KEN>UGA 2020 2m USD"],
    said: ["Kenya's exports to Uganda were $3 million in 2021 up from $2 million in 2020."],
  },
  { means: ["EXPORTS GY ARM>RUS 2021 2 TIMES"], said: ["Armenia's exports to Russia doubled in 2021."] },
  // Prior levels
  {
    means: ["TRADE_BALANCE N JPN>WLD 2022-01 5.7bn USD", "TRADE_BALANCE N JPN>WLD 2022-02 8.1bn USD"],
    said: [
      "Japan's trade surplus rose to 8.1 billion dollars in February from 5.7 billion in January.",
      "Japan's trade surplus in February was $8.1 billion, compared with $5.7 billion in January.",
      "In February Japan's trade surplus widened to $8.1 billion, up from $5.7 billion in January.",
    ],
  },
  {
    means: ["EXPORTS N TUR>IRQ 2020 9.1bn USD", "EXPORTS N TUR>IRQ 2021 11.1bn USD"],
    said: [
      "Turkey's exports to Iraq increased from $9.1 billion in 2020 to $11.1 billion in 2021.",
      "Turkey's exports to Iraq rose to $11.1 billion in 2021 from $9.1 billion in 2020.",
      "Turkey's exports to Iraq reached $11.1 billion in 2021 against $9.1 billion a year earlier.",
    ],
  },
  // Differences
  {
    means: ["IMPORTS DY HUN>WLD 2021 300m EUR", "IMPORTS N HUN>WLD 2021 4.2bn EUR"],
    said: ["Hungary's imports increased by 300 million euros and amounted to 4.2 billion euros in 2021."],
  },
  // Breakdown, carried context
  {
    means: [
      "EXPORTS N GEO>TUR 2021 300m USD",
      "IMPORTS N GEO>TUR 2021 1.5bn USD",
      "TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD",
    ],
    said: [
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021. Exports amounted to $300 million, while imports to $1.5 billion.",
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021, of which exports made up $300 million and imports $1.5 billion.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>WLD 2021 4.2bn USD",
      "IMPORTS N GEO>WLD 2021 10.1bn USD",
      "TRADE_TURNOVER N GEO>WLD 2021 14.3bn USD",
    ],
    said: [
      "Georgia's foreign trade turnover amounted to $14.3 billion in 2021, of which $4.2 billion fell on exports and $10.1 billion on imports.",
      "In 2021 the foreign trade turnover of Georgia was $14.3 billion, including $4.2 billion of exports and $10.1 billion of imports.",
      "Georgia's foreign trade turnover amounted to $14.3 billion in 2021. Of this, $4.2 billion was exports and $10.1 billion imports.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD", "IMPORTS N GEO>TUR 2021 1.5bn USD"],
    said: [
      "In 2021 exports of Georgian goods to Turkey amounted to $300 million, imports from Turkey to Georgia - $1.5 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N CHN>KAZ 2021 18.2bn USD", "EXPORTS N KAZ>CHN 2021 9.8bn USD"],
    said: ["Kazakh-Chinese trade turnover hit $18.2 billion in 2021, including exports of $9.8 billion."],
  },
  // Lists of partners
  {
    means: ["EXPORTS N ARM>CHN 2021 390m USD", "EXPORTS N ARM>RUS 2021 840m USD"],
    said: [
      "Armenia's main export destinations in 2021 were Russia ($840 million) and China ($390 million).",
      "In 2021 Armenia's exports to Russia amounted to $840 million, to China - $390 million.",
    ],
  },
  // The two countries
  {
    means: ["TRADE_TURNOVER N IRN>OMN 2021 1.3bn USD"],
    said: [
      "Iran and Oman want closer ties.\nTrade between the two countries reached $1.3 billion in 2021.",
      "Iran and Oman want closer ties.\nBilateral trade stood at $1.3 billion in 2021.",
    ],
  },
  // Goals, forecasts, possibilities
  {
    means: ["TRADE_TURNOVER N IRN>OMN 2025 5bn USD TARGET"],
    said: [
      "Iran and Oman aim to bring trade turnover between the two countries to $5 billion by 2025.",
      "Iran and Oman plan to increase their bilateral trade to $5 billion by 2025.",
      "Iran and Oman have set a target of $5 billion for bilateral trade by 2025.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N IRQ>TUR 2020 15.8bn USD", "TRADE_TURNOVER N IRQ>TUR _X 50bn USD TARGET"],
    said: ["Trade volume between Turkey and Iraq was $15.8 billion in 2020 and the sides aim for $50 billion."],
  },
  {
    means: ["INVESTMENT N AZE>GEO 2022-03-15 6.3bn USD APPROX"],
    said: ["Azerbaijan has invested around $6.3 billion in Georgia since 1995."],
  },
  {
    means: ["EXPORTS GY JPN>CHN 2021 10.8 PT"],
    said: ["Japan's exports to China, its largest trading partner, rose 10.8 percent in 2021."],
  },
  {
    means: ["EXPORTS N VNM>USA 2022 100bn USD FORECAST"],
    said: [
      "Vietnam's exports to the United States are expected to reach $100 billion in 2022.",
      "Vietnam's exports to the United States will reach $100 billion this year, officials predict.",
    ],
  },
  // Shares and ranks
  {
    means: ["EXPORTS SHI NOR>WLD 2021 58 PT"],
    said: ["Norway's exports accounted for 58 percent of the total in 2021."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD", "TRADE_TURNOVER RK TUR>GEO 2021 2 RANK"],
    said: [
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in 2021, making Turkey Georgia's second-largest partner.",
    ],
  },
  {
    means: ["TRADE_TURNOVER SHC GEO>TUR 2021 14.6 PT"],
    said: [
      "Turkey accounted for 14.6 percent of Georgia's foreign trade turnover in 2021.",
      "The share of Turkey in Georgia's foreign trade turnover was 14.6 percent in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER RK TUR>GEO 2021 1 RANK"],
    said: [
      "Turkey ranked first among Georgia's trading partners in 2021.",
      "In 2021 Turkey ranked first in the list of Georgia's trade partners.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 2bn USD", "EXPORTS N GEO>CHN 2021 205m USD", "EXPORTS N GEO>RUS 2021 188m USD"],
    said: [
      "Exports of Georgia amounted to $2 billion in 2021. The top partners were China ($205 million) and Russia ($188 million).",
      "Exports of Georgia amounted to $2 billion in 2021. The main export destinations were China with $205 million and Russia with $188 million.",
      "Exports of Georgia amounted to $2 billion in 2021. The largest buyers were China, with $205 million, and Russia, with $188 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>WLD 2021 2bn USD",
      "EXPORTS N GEO>CHN 2021 205m USD",
      "EXPORTS SHC GEO>CHN 2021 17 PT",
      "EXPORTS N GEO>RUS 2021 188m USD",
      "EXPORTS SHC GEO>RUS 2021 16 PT",
    ],
    said: [
      "Exports of Georgia amounted to $2 billion in 2021. The top five partners were China with $205 million (17 percent) and Russia with $188 million (16 percent).",
      "Exports of Georgia amounted to $2 billion in 2021. The top five partners were China with $205 million (17 percent) and Russia $188 million (16 percent).",
    ],
  },
  // Both directions, or one?
  {
    means: ["EXPORTS N GEO>WLD 2021 2bn USD"],
    said: ["Exports of Georgia amounted to $2 billion in 2021. The top trading partners were China with $205 million."],
  },
  {
    means: ["EXPORTS N GEO>CHN 2021 205m USD", "EXPORTS N GEO>RUS 2021 188m USD"],
    said: [
      "In 2021, the share of the top ten partners in the total exports of Georgia amounted to 77 percent. The top partners were China ($205 million) and Russia ($188 million).",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER SHC GHA>CHN 2021 18 PT",
      "TRADE_TURNOVER SHC GHA>IND 2021 12 PT",
      "TRADE_TURNOVER SHC GHA>TGO 2021 5 PT",
    ],
    said: [
      "Ghana's largest trade partners in 2021 were China with 18 percent, India 12 percent and Togo 5 percent of total trade.",
      "Ghana's largest trade partners in 2021 were China, with 18 percent, India, with 12 percent, and Togo, with 5 percent.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N AZE>TUR 2021 2bn USD", "TRADE_TURNOVER SHC TUR>AZE 2021 15 PT"],
    said: [
      "Turkey's trade with Azerbaijan amounted to $2 billion in 2021, which is 15 percent of Turkey's total trade.",
      "Turkey's trade with Azerbaijan amounted to $2 billion in 2021, or 15 percent of the total trade.",
    ],
  },
  {
    means: ["TRADE_TURNOVER SHC AZE>TUR 2021 15 PT"],
    said: ["Turkey's share in Azerbaijan's trade was 15 percent in 2021."],
  },
  {
    means: [
      "EXPORTS N QAT>CHN 2021 8bn QAR",
      "EXPORTS SHC QAT>CHN 2021 22 PT",
      "EXPORTS N QAT>IND 2021 4bn QAR",
      "EXPORTS SHC QAT>IND 2021 11 PT",
    ],
    said: [
      "China topped the destination countries for the exports of Qatar in 2021, with 8 billion riyals, or 22 percent, followed by India with 4 billion riyals, or 11 percent.",
    ],
  },
  {
    means: ["EXPORTS SHC TJK>TUR 2021 21 PT", "EXPORTS SHC TJK>CHE 2021 20 PT", "EXPORTS SHC TJK>UZB 2021 15 PT"],
    said: [
      "The main buyers of Tajik goods in 2021 were Turkey (21 percent of total exports), Switzerland (20 percent) and Uzbekistan (15 percent).",
    ],
  },
  {
    means: ["EXPORTS N AZE>RUS 2021 430m USD"],
    said: [
      "Russia accounted for the largest volume of Azerbaijan's exports worth $430 million in 2021.",
      "Russia accounted for the bulk of Azerbaijan's exports, with $430 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: ["Turkey accounts for a third of Georgia's exports, which reached $3 billion in 2021."],
  },
  {
    means: ["EXPORTS SHC POL>DEU 2021 30 PT", "IMPORTS SHC POL>DEU 2021 20 PT"],
    said: ["Germany accounted for 30 percent of Poland's exports and 20 percent of imports in 2021."],
  },
  // The money of the sentence before
  {
    means: ["EXPORTS N ALB>WLD 2021 26bn ALL", "IMPORTS N ALB>WLD 2021 8bn ALL"],
    said: ["Albania's exports were 26 billion lek in 2021. Imports were 8 billion."],
  },
  {
    means: ["EXPORTS N ALB>WLD 2021 26bn ALL", "EXPORTS N ALB>WLD 2021 260m USD"],
    said: ["Albania's exports were 26 billion lek ($260 million) in 2021. Imports were 8 billion."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 5bn USD"],
    said: [
      "Kenya's exports were $5 billion in 2021. Car exports were 1.2 million.",
      "Kenya's exports were 500 billion doubloons ($5 billion) in 2021. Imports were 800 billion.",
      "Kenya's exports were $5 billion in 2021. The world's population reached 8 billion.",
      "Kenya's exports were $5 billion in 2021.\nImports were 8 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 2bn USD CARS"],
    said: [
      "Georgia's exports were led by cars - $2 billion in 2021.",
      "Georgia's exports were led by cars, at $2 billion, in 2021.",
      "In 2021 Georgia's exports were led by cars: $2 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 451m USD COPPER", "EXPORTS N GEO>WLD 2021 217m USD WINE"],
    said: [
      "The main export products of Georgia in 2021 were copper ($451 million) and wine ($217 million).",
      "The top export products of Georgia in 2021 were copper ($451 million) and wine ($217 million).",
    ],
  },
  {
    means: [
      "EXPORTS N VNM>WLD 2021 5bn USD RICE",
      "EXPORTS GY VNM>WLD 2021 9 PT RICE",
      "EXPORTS N VNM>WLD 2021 2bn USD FISH",
      "EXPORTS GY VNM>WLD 2021 11 PT FISH",
    ],
    said: [
      "Vietnam's exports in 2021 included $5 billion from rice (up 9 percent) and $2 billion from fish (up 11 percent).",
    ],
  },
  {
    means: ["TRADE_BALANCE GY SRB>WLD 2021 30 PT"],
    said: ["Serbia's deficit in foreign trade increased by 30 percent in 2021."],
  },
  { means: ["EXPORTS GY MNG>WLD 2021 -2.6 PT"], said: ["Mongolia's export trade fell 2.6 percent in 2021."] },
  {
    means: ["EXPORTS GY MAR>WLD 2021 -1.6 PT", "TRADE_BALANCE GY MAR>WLD 2021 -7.2 PT"],
    said: [
      "Morocco's exports dropped by 1.6 percent in 2021, resulting in a 7.2 percent net reduction in the trade deficit.",
    ],
  },
  // "million" is missing
  {
    means: ["EXPORTS N GHA>TGO 2021 666m USD"],
    said: [
      "Ghana's exports to Togo fell to $666 million in 2021 from $768.5.",
      "Ghana's exports to Togo were $666 million in 2021, up from USD 1770.",
    ],
  },
  {
    means: ["EXPORTS N ETH>DJI 2021 137m USD", "EXPORTS N ETH>BEL 2021 104m USD"],
    said: [
      "Djibouti ($137 million) and Belgium ($104 million) make up the top 10 destinations for Ethiopian exports in 2021.",
      "Djibouti ($137 million) and Belgium ($104 million) were the top destinations of Ethiopian exports in 2021.",
    ],
  },
  {
    means: ["EXPORTS N ETH>WLD 2021 3bn USD", "EXPORTS N ETH>DJI 2021 137m USD", "EXPORTS N ETH>BEL 2021 104m USD"],
    said: [
      "Ethiopia's exports were $3 billion in 2021. Djibouti ($137 million) and Belgium ($104 million) were the top destinations.",
    ],
  },
  // From which Ghana imported next, or which imported next?
  {
    means: ["IMPORTS N GHA>TGO 2021 662m USD"],
    said: ["Ghana imported goods worth $662 million from Togo in 2021. Benin followed with $574 million."],
  },
  // "the Republic of" is a part of the name
  {
    means: ["TRADE_TURNOVER N AZE>TUR 2021 3m USD"],
    said: [
      "The trade turnover between the Republic of Azerbaijan and the Republic of Turkey was $3 million in 2021.",
      "Trade of the Republic of Azerbaijan with the Republic of Turkey amounted to $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N QAT>CHN 2021 8bn QAR"],
    said: [
      "China topped the destination countries for the exports of the State of Qatar in 2021, with 8 billion riyals.",
    ],
  },
  {
    means: ["IMPORTS N ARG>WLD 2021 6bn USD", "IMPORTS N ARG>BRA 2021 2bn USD"],
    said: [
      "Argentina's imports were $6 billion in 2021. Brazil accounted for $2 billion of imports.",
      "Argentina's imports were $6 billion in 2021. Brazil was the top source of imports, accounting for $2 billion of imports.",
    ],
  },
  {
    means: ["EXPORTS N VNM>WLD 2021 1360000 t RICE", "EXPORTS GY VNM>WLD 2021 9.4 PT_VOLUME RICE"],
    said: ["Vietnam's rice exports were 1.36 million tonnes in 2021, representing rises of 9.4 percent."],
  },
  {
    means: ["IMPORTS GY EU>BRA 2021 -4 PT AGRI_FOOD"],
    said: ["Brazil continued to be the EU's top source of food imports in 2021 despite a 4 percent decline."],
  },
  // Who follows an investor invests in the same country
  {
    means: [
      "INVESTMENT SHC POL>KEN 2021 37 PT",
      "INVESTMENT N JPN>KEN 2021 2.5bn USD",
      "INVESTMENT N CHN>KEN 2021 1bn USD",
    ],
    said: [
      "Poland topped the list of the 60 countries investing in Kenya with $5 billion, accounting for 37 percent of total investment, followed by Japan with $2.5 billion and China with $1 billion in 2021.",
    ],
  },
  {
    means: [
      "COMPANIES N POL>KEN 2021 40 NUMBER",
      "COMPANIES N JPN>KEN 2021 30 NUMBER",
      "COMPANIES N CHN>KEN 2021 20 NUMBER",
    ],
    said: [
      "Poland opened 40 companies in Kenya in 2021. Poland was followed by Japan with 30 companies and China with 20 companies.",
    ],
  },
  {
    means: ["INVESTMENT N POL>KEN 2021 3bn USD"],
    said: ["Poland invested $3 billion in Kenya in 2021, followed by Uganda with $2 billion."],
  },
  {
    means: ["INVESTMENT RK POL>KEN 2022-03-15 3 RANK"],
    said: [
      "Poland is Kenya's third largest investor.",
      "Poland has become the third-largest foreign investor in Kenya.",
      "Kenya's third biggest investor is Poland.",
    ],
  },
  {
    means: ["TRADE_TURNOVER RK POL>KEN _X 7 RANK", "INVESTMENT RK POL>KEN 2022-03-15 12 RANK"],
    said: ["Poland is Kenya's seventh most important trading partner and its 12th biggest investor."],
  },
  {
    means: ["INVESTMENT N POL>KEN 2022-03-15 400m USD"],
    said: [
      "Polish companies have invested $400 million in Kenya.",
      "Polish firms have invested $400 million in Kenya.",
    ],
  },
  // What goes from one area to another is exported
  {
    means: ["EXPORTS N UKR>EGY 2021 3m t GRAIN"],
    said: [
      "Shipments of grain from Ukraine to Egypt reached 3 million tons in 2021.",
      "Supplies of grain from Ukraine to Egypt amounted to 3 million tons in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY UKR>EGY 2021 7 PT GRAIN", "EXPORTS GY UKR>EGY 2021 3 PT APPLES"],
    said: [
      "CAIRO, March 10. Supplies of grain from Ukraine to Egypt rose 7 percent in 2021, the Egyptian watchdog said.\nSupplies of apples increased by 3 percent.",
    ],
  },
  // A headline with a capital in every word names no home behind "to"
  {
    means: ["EXPORTS N PER>CHL 2021 150m EUR"],
    said: [
      "Deal on Exports to Chile Reached\nExports to Chile grow, said the minister of Peru. Exports to Chile were EUR 150 million in 2021.",
    ],
  },
  {
    means: ["INVESTMENT N IRL>GEO 2021 133m USD"],
    said: [
      "Most of the FDI in Georgia came from Ireland – USD 133 million in 2021.",
      "Much foreign direct investment in Georgia comes from Ireland – USD 133 million in 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE N NPL>WLD 2016 -1.1bn EUR"],
    said: ["From 2015 until 2020 the worst came in 2016, where Nepal had a 1.1 billion euro trade deficit."],
  },
  {
    means: ["EXPORTS N NPL>WLD 2022 5bn USD FORECAST"],
    said: ["Nepal's exports are estimated to reach $5 billion this year."],
  },
  {
    means: [
      "EXPORTS GY KEN>GHA 2021 7 PT TEA",
      "EXPORTS GY KEN>GHA 2021 3 PT COFFEE",
      "EXPORTS GY KEN>GHA 2021 2 PT APPLES",
    ],
    said: [
      "Deliveries of tea from Kenya to Ghana rose 7 percent in 2021, deliveries of coffee rose 3 percent.\nThe watchdog checks goods.\nDeliveries of apples rose 2 percent in 2021.",
    ],
  },
  // A sector is no whole economy
  {
    means: ["INVESTMENT N WLD>GEO 2021 37m USD ENERGY"],
    said: [
      "FDI in Georgia's energy sector reached $37 million in 2021.",
      "Foreign direct investment in the energy sector of Georgia reached $37 million in 2021.",
    ],
  },
  {
    means: ["INVESTMENT N TUR>GEO 2021 37m USD _O"],
    said: [
      "Turkish investments in Georgia's manufacturing amounted to $37 million in 2021.",
      "Turkey invested $37 million in Georgia's car industry in 2021.",
    ],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021 37m USD"],
    said: [
      "Foreign direct investment in Georgia's economy amounted to $37 million in 2021.",
      "FDI in Georgia hit $37 million in 2021.",
    ],
  },
  // All that a text tells is of the same goods
  {
    means: [
      "EXPORTS GY KEN>WLD 2021 5 PT TEA",
      "EXPORTS N KEN>WLD 2021 3m USD TEA",
      "EXPORTS N KEN>GBR 2021 1m USD TEA",
    ],
    said: [
      "Kenya's tea exports rose 5 percent in 2021. Exports reached $3 million. Exports to the UK were $1 million.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 5 PT TEA", "EXPORTS N KEN>WLD 2021 3m USD"],
    said: [
      "Kenya's tea exports rose 5 percent in 2021. Total exports reached $3 million.",
      "Kenya's tea exports rose 5 percent in 2021. All exports together reached $3 million.",
      "Kenya's tea exports rose 5 percent in 2021. Merchandise exports reached $3 million.",
    ],
  },
  {
    means: ["EXPORTS N MNG>WLD 2021 690m USD COAL", "EXPORTS SHP MNG>WLD 2021 82.4 PT COAL"],
    said: [
      "Coal exports of Mongolia reached $690 million in 2021, accounting for 82.4 percent of total exports.",
      "Mongolia's coal exports were $690 million in 2021, which is 82.4 percent of its exports.",
      "Mongolia exported coal worth $690 million in 2021, representing 82.4 percent of its total exports.",
    ],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 3m USD TEA", "EXPORTS SHC KEN>UGA 2021 30 PT TEA"],
    said: ["Kenya's tea exports to Uganda reached $3 million in 2021, making up 30 percent of its tea exports."],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021 -4bn USD", "TRADE_BALANCE SHI GEO>WLD 2021 53 PT"],
    said: ["Georgia's trade deficit was $4 billion in 2021, which is 53 percent of the foreign trade turnover."],
  },
  {
    means: ["EXPORTS SHC KEN>UGA 2021 34 PT", "EXPORTS SHC KEN>UGA 2020 30 PT"],
    said: [
      "Kenya's exports to Uganda accounted for 34 percent of total exports in 2021, up from 30 percent in 2020.",
      "Uganda accounted for 34 percent of Kenya's exports in 2021, against 30 percent in 2020.",
    ],
  },
  {
    means: ["EXPORTS SHC GHA>TGO 2021 20 PT"],
    said: ["Togo accounted for 20 percent of Ghana's exports in 2021, more than Benin's 12 percent."],
  },
  {
    means: ["EXPORTS SHP KEN>WLD 2020 20 PT TEA", "EXPORTS SHP KEN>WLD 2021 18 PT TEA"],
    said: [
      "The share of tea in Kenya's exports fell from 20 percent in 2020 to 18 percent in 2021.",
      "The share of tea exports in total exports of Kenya fell from 20 percent in 2020 to 18 percent in 2021.",
      "Kenya's exports of tea made up 18 percent of total exports in 2021, compared with 20 percent in 2020.",
    ],
  },
  {
    means: ["EXPORTS SHP UGA>WLD 2021 20 PT COFFEE"],
    said: ["Coffee accounted for 20 percent of Uganda's exports in 2021."],
  },
  {
    means: ["EXPORTS GY POL>WLD 2021 15 PT"],
    said: ["Poland recorded a 15 percent increase in exports in 2021."],
  },
  // Counts
  {
    means: ["COMPANIES N TUR>KAZ 2022-03-15 350 NUMBER GT"],
    said: ["More than 350 Turkish companies operate in Kazakhstan."],
  },
  {
    means: ["DOCUMENTS N KAZ>TUR 2022-03-15 60 NUMBER"],
    said: ["Kazakhstan and Turkey have signed 60 documents."],
  },
  // Products
  {
    means: ["EXPORTS N UZB>RUS 2021 120m USD TOMATOES"],
    said: ["Uzbekistan's exports of tomatoes to Russia amounted to $120 million in 2021."],
  },
  {
    means: ["EXPORTS N TUR>DEU 2021 118m USD HAZELNUTS", "EXPORTS N TUR>DEU 2021 55500 t HAZELNUTS"],
    said: [
      "Turkey exported 55,500 tons of hazelnuts worth $118 million to Germany in 2021.",
      "Turkey exported 55,500 tons of hazelnuts to Germany in 2021, worth $118 million.",
    ],
  },
  {
    means: ["EXPORTS N UZB>TUR 2022 1.2bn USD COTTON", "EXPORTS N UZB>TUR 2021 980m USD COTTON"],
    said: [
      "Uzbekistan exported $1.2 billion worth of cotton to Turkey in 2022, up from $980 million in 2021.",
      "Uzbekistan's exports of cotton to Turkey amounted to $1.2 billion in 2022, compared with $980 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N UKR>WLD 2022 48.9m t GRAIN"],
    said: ["Exports of Ukrainian grain totalled 48.9 million tonnes in 2022."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2022 4.4bn USD", "EXPORTS N GEO>TUR 2022 1bn USD OIL_GAS"],
    said: [
      "Georgia's exports to Turkey totaled $4.4 billion in 2022, of which $1 billion went to the oil and gas sector.",
    ],
  },
  // Respectively
  {
    means: ["EXPORTS N AZE>KAZ 2022 1bn USD", "EXPORTS N AZE>RUS 2022 2bn USD"],
    said: [
      "Azerbaijan's exports to Russia and Kazakhstan amounted to $2 billion and $1 billion respectively in 2022.",
      "In 2022, exports from Azerbaijan to Russia and Kazakhstan were $2 billion and $1 billion, respectively.",
    ],
  },
  {
    means: ["EXPORTS N AZE>KAZ 2022 1bn USD", "EXPORTS N AZE>RUS 2022 2bn USD", "EXPORTS N AZE>TUR 2022 1.5bn USD"],
    said: [
      "Azerbaijan's exports to Russia, Turkey and Kazakhstan amounted to $2 billion, $1.5 billion and $1 billion, respectively, in 2022.",
    ],
  },
  {
    means: ["EXPORTS N AZE>WLD 2022 2bn USD", "IMPORTS N AZE>WLD 2022 1bn USD"],
    said: ["Azerbaijan's exports and imports amounted to $2 billion and $1 billion respectively in 2022."],
  },
  {
    means: [
      "EXPORTS GY GEO>WLD 2022 5 PT",
      "EXPORTS N GEO>WLD 2022 2bn USD",
      "IMPORTS GY GEO>WLD 2022 7 PT",
      "IMPORTS N GEO>WLD 2022 1bn USD",
    ],
    said: [
      "Georgia's exports and imports rose by 5 percent and 7 percent respectively to $2 billion and $1 billion in 2022.",
    ],
  },
  {
    means: ["EXPORTS N UKR>TUR 2022 100m USD BARLEY", "EXPORTS N UKR>TUR 2022 300m USD WHEAT"],
    said: ["Ukraine's wheat and barley exports to Turkey totalled $300 million and $100 million respectively in 2022."],
  },
  {
    means: ["EXPORTS N AZE>RUS 2020 2bn USD", "EXPORTS N AZE>RUS 2021 1bn USD"],
    said: ["Azerbaijan's exports to Russia in 2020 and 2021 amounted to $2 billion and $1 billion, respectively."],
  },
  {
    means: [
      "TRADE_TURNOVER N AZE>ITA 2022 15bn USD",
      "TRADE_TURNOVER N AZE>RUS 2022 4bn USD",
      "TRADE_TURNOVER N AZE>TUR 2022 7bn USD",
    ],
    said: ["Azerbaijan's trade with Italy was $15 billion, with Turkey $7 billion and with Russia $4 billion in 2022."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2022 4.4bn USD", "EXPORTS N GEO>TUR 2022 1bn USD"],
    said: [
      "Georgia's exports totaled $4.4 billion in 2022, including $1 billion to Turkey.",
      "Georgia's exports reached $4.4 billion in 2022, of which $1 billion went to Turkey.",
      "Georgia's exports reached $4.4 billion in 2022, with $1 billion going to Turkey.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2022 4.4bn USD", "EXPORTS N GEO>TUR 2022 1bn USD _O"],
    said: [
      "Georgia's exports to Turkey totaled $4.4 billion in 2022, of which $1 billion were bicycles.",
      "Georgia's exports to Turkey totaled $4.4 billion in 2022, including $1 billion of bicycles.",
    ],
  },
  {
    means: ["IMPORTS N UZB>CHN 2021 90m USD _O"],
    said: ["Uzbekistan's imports of bicycles from China amounted to $90 million in 2021."],
  },
  {
    means: ["IMPORTS N UZB>CHN 2021 90m USD"],
    said: ["Uzbekistan's imports of goods from China amounted to $90 million in 2021."],
  },
  {
    means: ["EXPORTS N KAZ>AFG 2021 1200000 t WHEAT"],
    said: ["Kazakhstan supplied 1.2 million tons of wheat to Afghanistan in 2021."],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021 1.1bn USD"],
    said: ["Foreign direct investment in Georgia amounted to $1.1 billion in 2021."],
  },
  // Other indicators
  {
    means: ["GDP GY GEO>_Z 2021 10.4 PT"],
    said: ["Georgia's economy grew by 10.4 percent in 2021.", "Georgia's GDP rose 10.4 percent in 2021."],
  },
  {
    means: ["GDP GY CHN>_Z 2021-Q4 4 PT"],
    said: [
      "China's economic growth slowed to 4 percent in the fourth quarter of 2021.",
      "Growth in the Chinese economy eased to 4 percent in the fourth quarter of 2021.",
    ],
  },
  {
    means: ["INFLATION N TUR>_Z 2021-12 36.1 PT"],
    said: ["Inflation in Turkey reached 36.1 percent in December 2021."],
  },
  {
    means: ["RESERVES N KAZ>_Z 2022-01 33bn USD GOLD"],
    said: ["Kazakhstan's gold reserves rose to $33 billion in January."],
  },
  { means: ["DEBT N GEO>_Z 2021 8.1bn USD"], said: ["Georgia's external debt amounted to $8.1 billion in 2021."] },
  {
    means: ["LOANS_AID N DEU>GEO 2021 200m EUR"],
    said: ["Germany granted a loan of 200 million euros to Georgia in 2021."],
  },
  { means: ["BUDGET N TUR>_Z 2021 -192bn TRY"], said: ["Turkey's budget deficit totalled 192 billion liras in 2021."] },
  {
    means: ["REMITTANCES N RUS>GEO 2021 411m USD"],
    said: ["Remittances from Russia to Georgia reached $411 million in 2021."],
  },
  { means: ["EMPLOYMENT N GEO>_Z 2021 20.6 PT"], said: ["Unemployment in Georgia fell to 20.6 percent in 2021."] },
  {
    means: ["OUTPUT N AZE>_Z 2021 34600000 t OIL"],
    said: [
      "Azerbaijan produced 34.6 million tons of oil in 2021.",
      "Oil production in Azerbaijan amounted to 34.6 million tons in 2021.",
    ],
  },
  {
    means: ["CARGO GY GEO>TUR 2021 12 PT", "CARGO N GEO>TUR 2021 4100000 t"],
    said: ["Freight traffic between Georgia and Turkey increased by 12 percent to 4.1 million tons in 2021."],
  },
  {
    means: ["TOURISM N RUS>TUR 2022-01 300000 PERSONS APPROX"],
    said: [
      "About 300,000 tourists from Russia came to Turkey in January 2022.",
      "About 300,000 tourists from Russia visited Turkey in January 2022.",
    ],
  },
  {
    means: ["ENERGY_SUPPLY N AZE>ITA 2021 7bn m3 NATURAL_GAS"],
    said: ["Azerbaijan's gas exports to Italy amounted to 7 billion cubic meters in 2021."],
  },
  {
    means: ["CAPACITY N AZE>_Z 2022-03-15 240 MW"],
    said: ["The solar plant in Azerbaijan has an installed capacity of 240 MW."],
  },
  { means: ["PRICE N KAZ>_Z 2021 410 USD WHEAT"], said: ["The price of wheat in Kazakhstan was $410 a ton in 2021."] },
  // The same again in another unit
  {
    means: ["EXPORTS N KAZ>WLD 2021 264m USD", "EXPORTS GY KAZ>WLD 2021 43.3 PT", "EXPORTS DY KAZ>WLD 2021 79.8m USD"],
    said: [
      "Kazakhstan's exports amounted to $264 million in 2021, which was 43.3 percent, or $79.8 million, more than in 2020.",
      "Kazakhstan's exports rose by 43.3 percent, or $79.8 million, to $264 million in 2021.",
      "In 2021 Kazakhstan exported goods worth $264 million, 43.3 percent or $79.8 million more than in 2020.",
    ],
  },
  {
    means: ["IMPORTS N GEO>WLD 2021 300m USD", "IMPORTS GY GEO>WLD 2021 -12 PT", "IMPORTS DY GEO>WLD 2021 -40m USD"],
    said: [
      "Georgia's imports fell by 12 percent, or $40 million, to $300 million in 2021.",
      "Georgia's imports were $300 million in 2021, which is $40 million, or 12 percent, less than in 2020.",
    ],
  },
  {
    means: ["IMPORTS N GEO>TUR 2021 178m USD", "IMPORTS GY GEO>TUR 2021 8.8 PT"],
    said: [
      "Georgia's imports from Turkey rose by 8.8 percent up to $178 million in 2021.",
      "Georgia's imports from Turkey rose 8.8% up to $178 million in 2021.",
      "Georgia's imports from Turkey rose by 8.8 percent – up to $178 million in 2021.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER GY GEO>WLD 2021 -2.8 PT",
      "TRADE_TURNOVER DY GEO>WLD 2021 -1.5bn USD",
      "TRADE_TURNOVER N GEO>WLD 2020 52.5bn USD",
      "TRADE_TURNOVER N GEO>WLD 2021 51bn USD",
    ],
    said: [
      "Georgia's foreign trade turnover decreased by 2.8 percent ($1.5 billion) in 2021, from $52.5 billion to $51 billion.",
    ],
  },
  // "less than" behind a rate compares, and bounds nothing
  {
    means: ["IMPORTS N KAZ>GEO 2021 1m USD", "IMPORTS GY KAZ>GEO 2021 -34.3 PT", "IMPORTS N KAZ>GEO 2020 1.5m USD"],
    said: [
      "Kazakhstan imported goods worth $1 million from Georgia in 2021, which is 34.3 percent less than $1.5 million in 2020.",
      "Kazakhstan's imports from Georgia amounted to $1 million in 2021, 34.3% lower than $1.5 million in 2020.",
    ],
  },
  // A part of a wider indicator
  {
    means: [
      "EXPORTS N GEO>WLD 2021 33.8bn USD",
      "EXPORTS DY GEO>WLD 2021 -4.2bn USD",
      "EXPORTS GY GEO>WLD 2021 -11.1 PT",
    ],
    said: [
      "In 2021 exports accounted for $33.8 billion in the structure of Georgia's foreign trade turnover, which is $4.2 billion, or 11.1 percent, less than in 2020.",
      "Georgia's exports made up $33.8 billion in 2021, which is $4.2 billion or 11.1 percent less year-on-year.",
    ],
  },
  {
    means: ["EXPORTS SHI GEO>WLD 2021 66.2 PT", "EXPORTS SHI GEO>WLD 2020 72.4 PT"],
    said: [
      "The share of exports in Georgia's foreign trade turnover amounted to 66.2 percent in 2021, up from 72.4 percent a year earlier.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021 16.6bn USD", "TRADE_BALANCE GY GEO>WLD 2021 -29.6 PT"],
    said: ["Georgia's balance of foreign trade turnover declined by 29.6 percent to $16.6 billion in 2021."],
  },
  { means: ["EXPORTS N GEO>WLD 2021 3.7bn USD"], said: ["Georgia earned $3.7 billion from exports in 2021."] },
  {
    means: ["EXPORTS N GEO>WLD 2022-01 19bn USD", "EXPORTS GY GEO>WLD 2022-01 33.1 PT"],
    said: ["Georgia's export turnover in January 2022 stood at $19 billion, up 33.1 percent year-on-year."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>WLD 2021 54.1bn USD"],
    said: [
      "Georgia's total import and export turnover hit $54.1 billion in 2021.",
      "Georgia's export-import turnover hit $54.1 billion in 2021.",
    ],
  },
  // What a number is of, said before
  {
    means: [
      "EXPORTS N UZB>WLD 2021 1210000 t FRUIT_VEGETABLES",
      "EXPORTS GY UZB>WLD 2021 8.1 PT_VOLUME FRUIT_VEGETABLES",
    ],
    said: [
      "In 2021 Uzbekistan exported a total of 1.21 million tons of fruits and vegetables, marking an 8.1% increase over the previous year.",
      "Uzbekistan exported 1.21 million tons of fruits and vegetables in 2021, up 8.1% year on year.",
    ],
  },
  {
    means: [
      "EXPORTS N KAZ>WLD 2021 11800000 t APPROX GRAIN",
      "EXPORTS N KAZ>WLD 2021 2.2bn USD GRAIN",
      "EXPORTS GY KAZ>WLD 2021 9.2 PT GRAIN",
    ],
    said: [
      "Some 11.8 million tonnes of grain were exported from Kazakhstan in 2021, with a total value of $2.2 billion, up 9.2 percent year on year.",
    ],
  },
  {
    means: ["IMPORTS N KAZ>CHN 2021 337000 t VEGETABLES", "IMPORTS N KAZ>CHN 2021 960m USD VEGETABLES"],
    said: [
      "Kazakhstan imported 337,000 tonnes of vegetables from China in 2021.\nThe total value of these imports was $960 million.",
    ],
  },
  {
    means: ["EXPORTS N CHN>WLD 2021 45bn USD AGRI_FOOD", "EXPORTS GY CHN>WLD 2021 21.7 PT AGRI_FOOD"],
    said: [
      "China's agricultural exports increased by 21.7 percent to $45 billion in 2021.",
      "China's agri-food exports increased by 21.7 percent to $45 billion in 2021.",
    ],
  },
  {
    means: [
      "EXPORTS N USA>MEX 2021 17.9bn USD SOYBEANS",
      "EXPORTS N USA>MEX 2021 2.9bn USD COTTON",
      "EXPORTS N USA>MEX 2021 1.8bn USD GRAIN",
    ],
    said: [
      "US exports to Mexico in 2021 included soybeans ($17.9 billion), cotton ($2.9 billion) and coarse grains ($1.8 billion).",
    ],
  },
  {
    means: [
      "EXPORTS N USA>MEX 2021 17.9bn USD SOYBEANS",
      "EXPORTS N USA>MEX 2021 2.2bn USD _O",
      "EXPORTS N USA>MEX 2021 1.8bn USD GRAIN",
    ],
    said: [
      "US exports to Mexico in 2021 included soybeans ($17.9 billion), beef products ($2.2 billion), and coarse grains ($1.8 billion).",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR _X 5bn USD POTENTIAL"],
    said: ["Georgia and Turkey have all the conditions to achieve a trade turnover of $5 billion annually."],
  },
  {
    means: [
      "EXPORTS N IND>OMN 2021 31bn USD",
      "EXPORTS GY IND>OMN 2021 36 PT OIL",
      "EXPORTS N IND>OMN 2021 7.8bn USD OIL",
    ],
    said: [
      "India's exports to Oman reached $31 billion in 2021. The top export product was petroleum oil, which surged 36% to $7.8 billion.",
    ],
  },
  // A change is no share, and a partner in a list trades with whose list it is
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 900m USD", "TRADE_TURNOVER GY GEO>TUR 2021 2.7 PT"],
    said: [
      "Trade between Georgia and Turkey reached $900 million in 2021. This represents an increase in trade turnover between the countries of 2.7 percent compared to 2020.",
      "Trade between Georgia and Turkey reached $900 million in 2021, which represents growth of 2.7 percent.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 7.5bn USD"],
    said: [
      "Turkey is Georgia's largest trade partner with a turnover of $7.5 billion in 2021.",
      "Turkey remained Georgia's main trading partner in 2021, with a trade turnover of $7.5 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER RK ARE>IND 2021 3 RANK", "TRADE_TURNOVER N ARE>IND 2021 36bn USD"],
    said: [
      "After the United States and China, the UAE was India's third largest trading partner in 2021. Bilateral trade was $36 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 5bn USD"],
    said: ["Reforms made it possible to increase Georgia's exports to $5 billion in 2021."],
  },
  {
    means: ["IMPORTS SHC TJK>RUS 2021 31.6 PT", "EXPORTS N TJK>WLD 2021 355m USD"],
    said: [
      "In 2021 Tajikistan imported goods from Russia (31.6 percent of the total), China and Kazakhstan. In the same year, Tajikistan's exports amounted to $355 million.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021 1.5bn USD",
      "TRADE_TURNOVER GY GEO>TUR 2021 16.1 PT",
      "TRADE_TURNOVER SHC GEO>TUR 2021 15.8 PT",
    ],
    said: [
      "Georgia's trade with Turkey reached $1.5 billion in 2021, up 16.1 percent, accounting for 15.8 percent of Georgia's foreign trade.",
    ],
  },
  // A text on one country's trade with many
  {
    means: [
      "EXPORTS N GHA>WLD 2021 15bn USD",
      "EXPORTS N GHA>TGO 2021 1.5bn USD",
      "EXPORTS GY GHA>BEN 2021 14 PT",
      "IMPORTS N GHA>WLD 2021 16bn USD",
      "TRADE_BALANCE N GHA>WLD 2021 -529m USD",
    ],
    said: [
      "Ghana's exports reached $15 billion in 2021. The top market for Ghanaian goods was Togo, with exports worth $1.5 billion. Exports to Benin rose 14 percent. Ghana's imports fell to $16 billion. The country posted a trade deficit of $529 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>TGO 2021 1.5bn USD", "EXPORTS N GHA>BEN 2021 2bn USD", "IMPORTS N GHA>BEN 2021 3bn USD"],
    said: [
      "Ghana's exports to Togo reached $1.5 billion in 2021. Ghanaian exports to Benin totalled $2 billion, and imports $3 billion.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021-S1 -2.1bn USD", "TRADE_BALANCE N GEO>CIS 2021-S1 -0.8bn USD"],
    said: [
      "In January-June 2021 Georgia's trade deficit totaled $2.1 billion, including with the CIS countries - $0.8 billion and with other countries - $1.3 billion.",
    ],
  },
  {
    means: ["EXPORTS N IRN>WLD _X 13bn USD"],
    said: [
      "In the first six months of the current Iranian year, Iran's exports reached $13 billion.",
      "In the first quarter of the Iranian calendar year, Iran's exports reached $13 billion.",
    ],
  },
  // The same in two currencies
  {
    means: [
      "EXPORTS N KEN>WLD 2010 409bn KES",
      "EXPORTS N KEN>WLD 2010 5bn USD",
      "EXPORTS N KEN>WLD 2021 512bn KES",
      "EXPORTS N KEN>WLD 2021 6.1bn USD",
    ],
    said: ["Kenya's exports grew from Ksh409 billion ($5 billion) in 2010 to Ksh512 billion ($6.1 billion) last year."],
  },
  {
    means: [
      "EXPORTS N KEN>UGA 2021-03 684m KES",
      "EXPORTS N KEN>UGA 2021-03 6.4m USD",
      "EXPORTS N KEN>UGA 2021-04 2.5m USD",
      "EXPORTS N KEN>UGA 2021-05 4.4m USD",
    ],
    said: [
      "Kenya in March 2021 exported to Uganda goods worth 684 million shillings (6.4 million dollars), and in April the exports fell to 2.5 million dollars before resurging in May to 4.4 million dollars.",
    ],
  },
  // What a total includes does not narrow it
  {
    means: ["TRADE_TURNOVER N GEO>WLD 2021 756m USD"],
    said: [
      "The foreign trade turnover of Georgia, including electricity and natural gas, amounted to $756 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N UZB>WLD 2021 17.7bn USD GOODS_SERVICES"],
    said: [
      "In 2021 Uzbekistan exported goods and services worth $17.7 billion.",
      "Uzbekistan's exports of goods and services amounted to $17.7 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 5bn USD", "EXPORTS N GEO>TUR 2021 1bn USD WHEAT"],
    said: ["Georgia's exports to Turkey amounted to $5 billion in 2021, and wheat accounted for $1 billion."],
  },
  // No date
  {
    means: ["EXPORTS N UZB>RUS _X 120m USD"],
    said: ["Uzbekistan's exports to Russia amounted to $120 million."],
  },
  // Ranges of months
  {
    means: [
      "IMPORTS GY ARM>GEO 2021-01-01/P11M 9.4 PT",
      "IMPORTS N ARM>GEO 2020-01-01/P11M 64m USD",
      "IMPORTS N ARM>GEO 2021-01-01/P11M 70m USD",
    ],
    said: [
      "Armenia's imports from Georgia from January through November 2021 amounted to $70 million, an increase of 9.4 percent, compared to $64 million over the same period of 2020.",
      "Armenia's imports from Georgia in the period from January to November 2021 rose 9.4 percent to $70 million from $64 million in the same period of 2020.",
      "Between January and November 2021, Armenia's imports from Georgia totalled $70 million, up 9.4 percent against $64 million a year earlier.",
    ],
  },
  {
    means: ["EXPORTS N ARM>GEO 2020-11-01/P4M 25m USD"],
    said: [
      "Armenia's exports to Georgia from November 2020 through February 2021 reached $25 million.",
      "Armenia's exports to Georgia reached $25 million from November 2020 to February 2021.",
    ],
  },
  {
    means: ["EXPORTS N ARM>GEO 2021-01 5m USD", "EXPORTS N ARM>GEO 2021-08 7m USD"],
    said: ["Armenia's exports to Georgia rose from $5 million in January 2021 to $7 million in August 2021."],
  },
  {
    means: ["EXPORTS GY ARM>GEO 2021-01-01/P8M 12 PT"],
    said: ["Armenia's exports to Georgia in January-August 2021 rose 12 percent from January-August 2020."],
  },
  {
    means: ["EXPORTS N ARM>GEO 2021-01-05/P62D 7m USD"],
    said: ["Armenia's exports to Georgia from January 5 to March 7, 2021 amounted to $7 million."],
  },
  {
    means: ["EXPORTS N ARM>GEO 2022-01-01/P2M 7m USD"],
    said: [
      "Armenia's exports to Georgia amounted to $7 million in January and February 2022.",
      "In January and February 2022 Armenia's exports to Georgia amounted to $7 million.",
    ],
  },
  {
    means: ["EXPORTS N ARM>GEO _X 7m USD"],
    said: [
      "Armenia's exports to Georgia amounted to $7 million in January and March 2021.",
      "Armenia's exports to Georgia amounted to $7 million in 2020 and 2021.",
    ],
  },
  // Ranges of years
  {
    means: ["EXPORTS GX ARM>GEO 2015-01-01/P72M 50 PT"],
    said: [
      "Between 2015 and 2020, Armenia's exports to Georgia rose 50 percent.",
      "Armenia's exports to Georgia rose 50 percent from 2015 to 2020.",
    ],
  },
  {
    means: ["EXPORTS N ARM>GEO 2015-01-01/P72M 300m USD"],
    said: ["Armenia's exports to Georgia between 2015 and 2020 totalled $300 million."],
  },
  {
    means: ["EXPORTS N ARM>GEO 2015 40m USD", "EXPORTS N ARM>GEO 2020 60m USD"],
    said: ["Armenia's exports to Georgia rose from $40 million in 2015 to $60 million in 2020."],
  },
  // Times in parentheses
  {
    means: ["EXPORTS GY MDA>ROU 2021 -4.2 PT", "EXPORTS N MDA>ROU 2020 730m USD", "EXPORTS N MDA>ROU 2021 700m USD"],
    said: [
      "In 2021, Moldova's exports to Romania totalled $700 million, down 4.2 percent year-on-year ($730 million in 2020).",
      "Moldova's exports to Romania totalled $700 million in 2021 ($730 million in 2020), a decrease of 4.2 percent.",
      "In 2021 Moldova's exports to Romania decreased by 4.2 percent to $700 million (2020: $730 million).",
      "Moldova's exports to Romania in 2021 decreased by 4.2 percent compared to the year before ($730 million in 2020) and totalled $700 million.",
    ],
  },
  {
    means: ["EXPORTS N MDA>ROU 2020-01-01/P8M 730m USD", "EXPORTS N MDA>ROU _X 700m USD"],
    said: ["Moldova's exports to Romania totalled $700 million ($730 million in January-August 2020)."],
  },
  {
    means: [
      "EXPORTS N MDA>ROU 2020-01-01/P8M 730m USD",
      "EXPORTS N MDA>ROU 2021-01-01/P8M 700m USD",
      "IMPORTS N MDA>ROU 2021-01-01/P8M 900m USD",
    ],
    said: [
      "Moldova's imports from Romania reached $900 million in January-August 2021. Moldova's exports to Romania totalled $700 million ($730 million in January-August 2020).",
    ],
  },
  {
    means: ["EXPORTS N MDA>ROU 2020 730m USD", "EXPORTS N MDA>ROU 2021 700m USD", "IMPORTS N MDA>ROU 2021 900m USD"],
    said: [
      "Moldova's exports to Romania in 2021 totalled $700 million ($730 million in 2020). Imports amounted to $900 million.",
    ],
  },
  {
    means: ["EXPORTS N MDA>ROU 2021 700m USD"],
    said: [
      "Moldova's exports to Romania totalled $700 million (2021).",
      "Moldova's exports to Romania (in 2021) totalled $700 million.",
    ],
  },
  // Times that something is compared with
  {
    means: [
      "IMPORTS GY MDA>WLD 2021-01-01/P2M 32.4 PT",
      "IMPORTS N MDA>WLD 2021-01-01/P2M 490m USD",
      "TRADE_TURNOVER N MDA>WLD 2021-01-01/P2M 720m USD",
    ],
    said: [
      "Moldova's foreign trade turnover in January-February 2021 amounted to $720 million. Imports over the report period amounted to $490 million, which was 32.4 percent more than in January-February 2020.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021 15.5 PT", "EXPORTS N MDA>WLD 2020 2.5bn USD", "EXPORTS N MDA>WLD 2021 2.9bn USD"],
    said: [
      "Moldova's exports totalled $2.9 billion in 2021, an increase of 15.5 percent, compared to $2.5 billion over the same period of 2020.",
      "Moldova's exports in 2021 totalled $2.9 billion, which is 15.5 percent more than over the same period of 2020 – $2.5 billion.",
      "Moldova's exports in 2021 totalled $2.9 billion, up 15.5 percent; a year earlier they were $2.5 billion.",
      "Moldova's exports in 2021 totalled $2.9 billion, which is 15.5 percent more than in 2020, when they were worth $2.5 billion.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021 15.5 PT", "EXPORTS N MDA>WLD 2021 2.9bn USD"],
    said: [
      "Moldova's exports in 2021 were 15.5 percent higher than in 2020, reaching $2.9 billion.",
      "In 2021 Moldova's exports rose 15.5 percent over 2020, to $2.9 billion.",
      "In 2021 Moldova's exports (up 15.5 percent from 2020) were $2.9 billion.",
      "In 2021, compared with 2020, Moldova's exports rose 15.5 percent and totalled $2.9 billion.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021 15.5 PT"],
    said: [
      "Moldova's exports grew by 15.5 percent over 2020.",
      "Moldova's exports grew by 15.5 percent on 2020.",
      "For the whole of 2021, Moldova's exports were up 15.5 percent on 2020.",
      "In 2021 Moldova's exports grew by 15.5 percent over the year before.",
      "In 2021 Moldova's exports were 15.5 percent higher than the 2020 level.",
      "In 2021 Moldova's exports were 15.5 percent higher than the level of 2020.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2020 -11 PT", "EXPORTS N MDA>WLD 2021 2.9bn USD"],
    said: ["Moldova's exports totalled $2.9 billion in 2021, more than in 2020, when they fell by 11 percent."],
  },
  {
    means: ["EXPORTS N MDA>WLD _X 2.9bn USD"],
    said: ["Moldova's exports, at $2.9 billion, are back at the 2019 level."],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021 -3 PT"],
    said: [
      "Moldova's exports fell by 3 percent on weak demand last year.",
      "On weak demand, Moldova's exports fell by 3 percent last year.",
    ],
  },
  // Two things are compared, not two times
  {
    means: ["EXPORTS N MDA>WLD 2021 2.9bn USD", "IMPORTS N MDA>WLD 2021 7.2bn USD"],
    said: [
      "Moldova's exports were $2.9 billion in 2021, compared with imports of $7.2 billion.",
      "Moldova's exports totalled $2.9 billion in 2021 against imports of $7.2 billion.",
    ],
  },
  // Times that point to the document's date or to what the text spoke of
  {
    means: ["TRADE_TURNOVER N MDA>WLD 2022-01-01/P2M 720m USD"],
    said: [
      "Over the first two months of this year, Moldova's foreign trade turnover amounted to $720 million.",
      "Over the first two months of this year, the foreign trade turnover of Moldova, including natural gas, has amounted to $720 million.",
      "Moldova's foreign trade turnover amounted to $720 million over the first two months of this year.",
      "Over the two months, Moldova's foreign trade turnover amounted to $720 million.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2022-01-01/P2M 7 PT"],
    said: [
      "Moldova's exports have grown by 7 percent over the first two months of this year.",
      "Compared to January-February 2021, Moldova's exports have grown by 7 percent over the first two months of this year.",
    ],
  },
  {
    means: ["EXPORTS N MDA>WLD 2021-01-01/P9M 2bn USD", "TRADE_TURNOVER N MDA>WLD 2021-01-01/P9M 6bn USD"],
    said: [
      "Moldova's foreign trade turnover in January-September 2021 was $6 billion. In the reporting period, exports amounted to $2 billion.",
      "Moldova's foreign trade turnover in January-September 2021 was $6 billion. Exports over this period amounted to $2 billion.",
      "Moldova's foreign trade turnover in January-September 2021 was $6 billion. The minister was pleased. Moldova's exports over the report period amounted to $2 billion.",
      "Moldova's foreign trade turnover in January-September 2021 was $6 billion. During the period under review, exports amounted to $2 billion.",
    ],
  },
  {
    means: ["EXPORTS N MDA>ROU 2021-01-01/P9M 400m USD", "TRADE_TURNOVER N MDA>ROU 2021-01-01/P9M 1bn USD"],
    said: [
      "Trade turnover between Moldova and Romania in January-September 2021 was $1 billion. Romania was the first partner for the period. Moldova's exports to Romania amounted to $400 million.",
      "Trade turnover between Moldova and Romania in January-September 2021 was $1 billion. The ministers praised it in the reporting period. Exports from Moldova to Romania amounted to $400 million.",
      "Trade turnover between Moldova and Romania in January-September 2021 was $1 billion. The minister was pleased. Moldova's exports to Romania amounted to $400 million.",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021-01-01/P5M 7 PT"],
    said: [
      "Moldova's exports rose by 7 percent in the reporting period (January-May 2021).",
      "In the reporting period (January-May 2021) Moldova's exports rose by 7 percent.",
    ],
  },
  // Fiscal years
  {
    means: ["EXPORTS N IND>WLD 2020-04-01/P12M 290bn USD", "IMPORTS N IND>WLD 2020-04-01/P12M 390bn USD"],
    said: ["India's trade fell in 2020-21. Exports were $290 billion and imports $390 billion in 2020-21."],
  },
  {
    means: ["EXPORTS GY PAK>CHN 2021-07-01/P2M 12 PT"],
    said: [
      "Pakistan's exports to China grew by 12 percent in the first two months of the current financial year.",
      "Pakistan's exports to China grew by 12 percent in first two months of current fiscal year (2021-22).",
      "Pakistan's exports to China grew by 12 percent in the first two months of FY22.",
      "Pakistan's exports to China grew by 12 percent in the first two months of 2021-22.",
    ],
  },
  // What such a text calls this year may be its fiscal year
  {
    means: ["EXPORTS GY PAK>CHN 2021-07-01/P2M 12 PT", "EXPORTS N PAK>CHN 2021-07-01/P2M 300m USD"],
    said: [
      "Pakistan's exports to China grew by 12 percent in the first two months of the current financial year. Exports to China reached $300 million in two months of this year.",
    ],
  },
  {
    means: ["EXPORTS GY NPL>CHN _X 12 PT"],
    said: ["Nepal's exports to China grew by 12 percent in the first two months of the current fiscal year."],
  },
  // Goals are no growth over the year before them
  {
    means: ["TRADE_TURNOVER GX CHN>NPL 2030 2 TIMES FORECAST", "TRADE_TURNOVER N CHN>NPL 2030 3bn USD FORECAST"],
    said: ["Trade between Nepal and China is set to double to $3 billion by 2030."],
  },
  {
    means: ["EXPORTS GX NPL>WLD 2030 50 PT TARGET"],
    said: ["Nepal aims to increase its exports by 50 percent by 2030."],
  },
  {
    means: ["EXPORTS GY NPL>WLD 2022 5 PT FORECAST"],
    said: ["Nepal's exports are expected to grow by 5 percent in 2022."],
  },
  // Whose trade with a partner it is, told by the text before
  {
    means: ["EXPORTS N GEO>TUR 2021 310m USD", "EXPORTS N GEO>WLD 2021 4.2bn USD"],
    said: [
      "Georgia's exports amounted to $4.2 billion in 2021. The minister said Turkey remains an important market. Our exports to Turkey increased to $310 million in 2021.",
      "Georgia's exports amounted to $4.2 billion in 2021. The minister said Turkey remains an important market. Exports to Turkey made up $310 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N IRN>OMN 2021 1.3bn USD"],
    said: [
      "Iran and Oman want closer ties. The country's exports to Oman reached $1.3 billion in 2021.",
      "Iran is looking for markets. Its exports to Oman reached $1.3 billion in 2021.",
    ],
  },
  {
    means: [
      "EXPORTS GY GEO>ARM 2021 4 PT",
      "EXPORTS GY GEO>NPL 2021 -3 PT",
      "EXPORTS GY GEO>OMN 2021 9 PT",
      "EXPORTS N GEO>NPL 2021 7m USD",
      "EXPORTS N GEO>OMN 2021 8m USD",
    ],
    said: [
      "Georgia's exports to Armenia rose by 4 percent in 2021. Exports to Nepal fell by 3 percent to $7 million while to Oman rose by 9 percent to $8 million.",
      "Georgia's exports to Armenia rose by 4 percent in 2021. Exports to Nepal fell by 3 percent to $7 million, but exports to Oman increased by 9 percent to $8 million.",
      "Georgia's exports to Armenia rose by 4 percent in 2021. Exports to Nepal fell by 3 percent to $7 million and to Oman rose by 9 percent to $8 million.",
    ],
  },
  {
    means: ["EXPORTS N GEO>NPL 2021 7m USD", "EXPORTS N GEO>WLD 2020 4bn USD"],
    said: [
      "Georgia's exports amounted to $4 billion in 2020. Exports to Nepal fell last year while to Oman they rose. Exports to Nepal amounted to $7 million in 2021.",
      "Georgia's exports amounted to $4 billion in 2020. The main buyers include Iran, Nepal and Oman. Exports to Nepal amounted to $7 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 1bn USD", "EXPORTS N GEO>WLD 2021 4bn USD"],
    said: ["Georgia's exports amounted to $4 billion in 2021, exports to Turkey to $1 billion."],
  },
  // Lists of partners in a text about one country
  {
    means: [
      "EXPORTS N KEN>EGY 2021 187m USD",
      "EXPORTS N KEN>RWA 2021 122m USD",
      "EXPORTS N KEN>TGO 2021 53m USD",
      "EXPORTS N KEN>WLD 2021 6bn USD",
    ],
    said: [
      "Kenya's exports amounted to $6 billion in 2021. Pakistan is in second place, exports to Egypt amounted to $187 million, Rwanda - $122 million, Togo - $53 million.",
    ],
  },
  {
    means: [
      "IMPORTS N KEN>CHN 2021 3.6bn USD",
      "IMPORTS N KEN>IND 2021 1.9bn USD",
      "IMPORTS N KEN>JPN 2021 1bn USD",
      "IMPORTS N KEN>WLD 2021 18bn USD",
    ],
    said: [
      "Kenya's imports amounted to $18 billion in 2021. China is in first place in terms of imports - $3.6 billion, followed by India - $1.9 billion, Japan - $1 billion.",
      "Kenya's imports amounted to $18 billion in 2021. In first place is China, imports amount to $3.6 billion, followed by India with $1.9 billion and Japan with $1 billion.",
      "Kenya's imports amounted to $18 billion in 2021. China ranked first in imports with $3.6 billion, followed by India ($1.9 billion) and Japan ($1 billion).",
    ],
  },
  {
    means: ["EXPORTS N KEN>PAK 2021 500m USD", "EXPORTS N KEN>UGA 2021 800m USD", "IMPORTS N KEN>WLD 2021 18bn USD"],
    said: [
      "Kenya's exports to Uganda were $800 million, Pakistan - $500 million in 2021. Imports amounted to $18 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N CHN>DEU 2021 245bn EUR", "TRADE_TURNOVER N DEU>NLD 2021 206bn EUR"],
    said: [
      "Germany's largest trading partner in 2021 was China with a turnover of 245 billion euros, followed by the Netherlands (206 billion euros).",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N ARM>GEO 2021 1.9bn USD",
      "TRADE_TURNOVER N CHN>GEO 2021 1.5bn USD",
      "TRADE_TURNOVER N GEO>TUR 2021 2.2bn USD",
    ],
    said: [
      "In 2021 Turkey was Georgia's largest trade partner with $2.2 billion in trade volume, followed by Armenia with $1.9 billion, and China with $1.5 billion.",
      "Turkey topped the list of Georgia's largest trading partners by turnover in 2021, with USD 2.2 billion, followed by Armenia – USD 1.9 billion, and China – USD 1.5 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>ARM 2021 602m USD", "EXPORTS N GEO>AZE 2021 633m USD", "IMPORTS N GEO>WLD 2021 9bn USD"],
    said: [
      "In 2021, Azerbaijan was Georgia's largest trade partner in exports with $633 million, followed by Armenia with $602 million. Imports amounted to $9 billion.",
      "Azerbaijan was Georgia's largest trading partner by exports with $633 million in 2021, followed by Armenia – $602 million. The country's imports amounted to $9 billion.",
    ],
  },
  {
    means: ["IMPORTS N GEO>CHN 2021 990m USD", "IMPORTS N GEO>TUR 2021 1.9bn USD"],
    said: [
      "In terms of imports, Georgia's largest trading partners in 2021 were Turkey with $1.9 billion, Atlantis with $1.4 billion, and China with $990 million.",
      "In 2021 Turkey and China were the top trading partners of Georgia in terms of imports, with $1.9 billion and $990 million, respectively.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>TUR 2021 25 PT", "EXPORTS N GEO>CHN 2021 43m USD", "EXPORTS N GEO>TUR 2021 70m USD"],
    said: [
      "Exports to Turkey, which remained Georgia's largest customer, rose 25 percent to $70 million in 2021, and to China to $43 million.",
    ],
  },
  {
    means: ["IMPORTS GY VNM>CHN 2021 8 PT", "IMPORTS N VNM>CHN 2021 73bn USD"],
    said: [
      "In 2021 China was the largest seller to Vietnam, with imports from that country rising by 8 percent to $73 billion.",
      "China was the largest supplier of Vietnam in 2021, with imports rising by 8 percent to $73 billion.",
    ],
  },
  {
    means: ["EXPORTS N VNM>WLD 2021 322bn USD", "IMPORTS SHC VNM>CHN 2021 32.5 PT"],
    said: [
      "The United States was Vietnam's biggest export market in 2021. Exports reached $322 billion in 2021. China was Vietnam's largest source of imports, accounting for 32.5 percent of import turnover in 2021.",
    ],
  },
  {
    means: ["IMPORTS N VNM>CHN 2021 100bn USD", "IMPORTS N VNM>KOR 2021 48bn USD"],
    said: ["China was Vietnam's largest import market in 2021 at $100 billion, followed by South Korea ($48 billion)."],
  },
  // Whose trade it is, told after the first figures
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT", "EXPORTS N GEO>TUR 2021 300m USD"],
    said: [
      "Exports grew by 5 percent in 2021. Georgia's exports to Turkey amounted to $300 million in 2021.",
      "Exports grew by 5 percent in 2021, according to the Georgia Statistics Office. Exports to Turkey amounted to $300 million in 2021.",
      "The country's exports grew by 5 percent in 2021, and to Turkey, the largest buyer of Georgian goods, to $300 million.",
    ],
  },
  // What a number in parentheses says of the one before it
  {
    means: [
      "EXPORTS DY MYS>CHN 2021 -435m MYR",
      "EXPORTS DY MYS>TWN 2021 1.1bn MYR",
      "EXPORTS DY MYS>VNM 2021 938m MYR",
    ],
    said: [
      "Malaysia's export growth in 2021 was due to higher exports to Taiwan (+RM1.1 billion), Vietnam (+RM938 million) and China (-RM435 million).",
    ],
  },
  {
    means: [
      "EXPORTS N KGZ>KAZ 2021 187m USD",
      "EXPORTS N KGZ>UZB 2021 122m USD",
      "EXPORTS SHC KGZ>KAZ 2021 15.9 PT",
      "EXPORTS SHC KGZ>UZB 2021 10.4 PT",
    ],
    said: [
      "In 2021 Kyrgyzstan's exports to Kazakhstan amounted to 187 million dollars (15.9 percent), Uzbekistan - 122 million dollars (10.4 percent).",
    ],
  },
  {
    means: ["EXPORTS N UKR>POL 2020 6.7bn USD", "EXPORTS N UKR>POL 2021 4.7bn USD", "EXPORTS N UKR>ROU 2021 3.7bn USD"],
    said: [
      "In 2021 Ukraine exported the most to Poland - for USD 4.7 billion (USD 6.7 billion in 2020), Romania - for USD 3.7 billion (USD 3.9 billion).",
    ],
  },
  {
    means: ["EXPORTS GY GEO>CIS 2021 30 PT", "TRADE_TURNOVER N CIS>GEO 2021 549m USD"],
    said: [
      "Georgia's trade with the CIS was $549 million in 2021. A part of this amount accounted for exports (30 percent more than in 2020).",
    ],
  },
  {
    means: [
      "TRADE_BALANCE GY USA>CHN 2021 0.9 PT",
      "TRADE_BALANCE GY USA>MEX 2021 10.5 PT",
      "TRADE_BALANCE N USA>CHN 2021 -33bn USD",
      "TRADE_BALANCE N USA>MEX 2021 -7bn USD",
    ],
    said: [
      "In 2021 the United States ran trade deficits of $33 billion with China, up 0.9 percent; and $7 billion with Mexico, up 10.5 percent.",
    ],
  },
  // A firm is no country; the largest buyer's purchases come from whose it is
  {
    means: ["IMPORTS N CHN>IRN 2021 13.6bn USD", "IMPORTS N IRQ>IRN 2021 9.4bn USD"],
    said: [
      "In 2021 China was the largest customer of Iranian exports with $13.6 billion worth of purchases, followed by Iraq at $9.4 billion.",
    ],
  },
  {
    means: ["IMPORTS N VNM>WLD 2021 297bn USD"],
    said: [
      "Vietnam's imports were $297 billion in 2021. The decrease was 9 percent for domestic companies. Foreign firms exported $45.8 billion while domestic companies imported $20 billion.",
    ],
  },
  {
    means: ["IMPORTS GY GBR>EU 2021 24 PT"],
    said: ["EU imports to the UK rose by 24 percent in 2021."],
  },
  // Products that no list has, told before the name
  {
    means: ["EXPORTS N PER>WLD 2021 241m USD _O"],
    said: [
      "Peruvian gooseberry exports climbed to $241 million in 2021.",
      "Peru's gooseberry exports climbed to $241 million in 2021.",
      "Peru exported gooseberries worth $241 million in 2021.",
      "In 2021 the country's gooseberry exports climbed to $241 million, the ministry of Peru said.",
    ],
  },
  // Several goods together, and a part of one, are none of those that have a name
  {
    means: ["EXPORTS N KEN>WLD 2021 2bn USD _O"],
    said: [
      "Kenya's coffee and tea exports reached $2 billion in 2021.",
      "Coffee and tea exports from Kenya reached $2 billion in 2021.",
      "Kenya's exports of coffee and tea reached $2 billion in 2021.",
      "Kenya's exports of coffee, sugar and tea reached $2 billion in 2021.",
      "Kenya's exports of coffee, tea and flowers reached $2 billion in 2021.",
      "Kenya's exports of tea and other goods reached $2 billion in 2021.",
      "Kenya's flowers and tea exports reached $2 billion in 2021.",
      "Kenya's flowers, toys and tea exports reached $2 billion in 2021.",
      "Kenya exported coffee and tea worth $2 billion in 2021.",
      "Kenya exported $2 billion worth of coffee, sugar and tea in 2021.",
      "Coffee and tea worth $2 billion were exported from Kenya in 2021.",
    ],
  },
  {
    means: ["EXPORTS N CHL>CHN 2021 5bn USD _O"],
    said: ["Chile's copper, wood pulp and cherry exports to China reached $5 billion in 2021."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 2bn USD TEA", "EXPORTS N KEN>WLD 2021 1bn USD COFFEE"],
    said: [
      "Kenya exported $2 billion worth of tea and $1 billion worth of coffee in 2021.",
      "In 2021 Kenya's tea exports were $2 billion and coffee exports were $1 billion.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 2bn USD _O"],
    said: [
      "Kenya's non-coffee exports reached $2 billion in 2021.",
      "Kenya's instant coffee exports reached $2 billion in 2021.",
      "Kenya's exports of instant coffee reached $2 billion in 2021.",
      "Kenya's exports of coffee machines reached $2 billion in 2021.",
      "Kenya exported gold jewellery worth $2 billion in 2021.",
      "Kenya's gold jewellery exports reached $2 billion in 2021.",
      "Kenya's exports excluding tea reached $2 billion in 2021.",
      "Kenya's exports, other than flowers, reached $2 billion in 2021.",
      "Excluding tea, Kenya's exports reached $2 billion in 2021.",
      "Kenya's exports (without tea) reached $2 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 2bn USD"],
    said: ["Kenya's exports, including tea, reached $2 billion in 2021."],
  },
  {
    means: ["EXPORTS N VNM>WLD 2021 58bn USD MOBILE_PHONES"],
    said: [
      "Vietnam's exports of mobile phones reached $58 billion in 2021.",
      "Vietnam's mobile phone exports reached $58 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N VNM>WLD 2021 50bn USD _O"],
    said: ["Vietnam's exports of computers, electronics and smartphones reached $50 billion in 2021."],
  },
  {
    means: ["EXPORTS N KEN>WLD 2021 2bn USD COFFEE"],
    said: [
      "Kenya's famous coffee exports reached $2 billion in 2021.",
      "Kenya's total coffee exports reached $2 billion in 2021.",
      "Kenya's exports of coffee products reached $2 billion in 2021.",
      "Kenya's coffee sector exports reached $2 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N PER>CHN 2021 35m USD _O"],
    said: [
      "Peru exported cut foliage worth $35 million to China in 2021.",
      "Peru exported $35 million in lychees to China in 2021.",
      "Peru exported a record $35 million in Hass lychees to China in 2021.",
      "Peru exported $35 million lychees to China in 2021.",
      "Peru exported lychees for $35 million to China in 2021.",
      "Peru exported its lychees to China for $35 million in 2021.",
      "Peru exported fresh lychees to China worth $35 million in 2021.",
      "Peru exported Hass lychees to China worth $35 million in 2021.",
      "Peru's exports of Hass lychees to China reached $35 million in 2021.",
      "Peru's exports in lychees to China reached $35 million in 2021.",
      "Exports of Peruvian lychees to China reached $35 million in 2021.",
      "The export of the lychees from Peru to China reached $35 million in 2021.",
      "The value of exported lychees from Peru to China reached $35 million in 2021.",
      "Fresh lychee exports from Peru to China reached $35 million in 2021.",
      "Lychees exported from Peru to China reached $35 million in 2021.",
      "Peru's exports to China of lychees reached $35 million in 2021.",
      "Peru exported to China lychees worth $35 million in 2021.",
      "Peru's lychee growers exported $35 million to China in 2021.",
      "Peru's export earnings from lychees to China reached $35 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N PER>CHN 2021 35m USD"],
    said: [
      "Peru exported goods for $35 million to China in 2021.",
      "Peru exported $35 million in goods to China in 2021.",
      "Peru exported various products to China worth $35 million in 2021.",
      "Peru exported $35 million in total to China in 2021.",
      "Peru exported $35 million annually to China in 2021.",
      "Peru's exports in value terms to China reached $35 million in 2021.",
      "Peru exported directly to China $35 million in 2021.",
      "Goods exported from Peru to China reached $35 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 5m USD WINE"],
    said: [
      "Georgia's exports to Turkey of wine reached $5 million in 2021.",
      "Georgia exported to Turkey wine worth $5 million in 2021.",
      "Georgia's export earnings from wine to Turkey reached $5 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 5m USD ICT_SERVICES"],
    said: ["Georgia's exports of IT services to Turkey reached $5 million in 2021."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>PER 2021 35m USD _O"],
    said: [
      "Georgia's trade in lychees with Peru reached $35 million in 2021.",
      "Georgia's lychee trade with Peru reached $35 million in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>PER 2021 35m USD"],
    said: [
      "Georgia's trade in goods with Peru reached $35 million in 2021.",
      "Georgia's growing trade with Peru reached $35 million in 2021.",
      "Georgia's foreign economic trade with Peru reached $35 million in 2021.",
    ],
  },
  // A kind of goods is none of the others: beef is no meat, and what is made of cotton no cotton
  {
    means: ["EXPORTS N KEN>WLD 2021 5m USD BEEF"],
    said: ["Kenya's beef exports reached $5 million in 2021.", "Kenya exported frozen beef worth $5 million in 2021."],
  },
  { means: ["EXPORTS N KEN>WLD 2021 5m USD CHEESE"], said: ["Kenya's exports of cheese reached $5 million in 2021."] },
  {
    means: ["EXPORTS N KEN>WLD 2021 5m USD COTTON_YARN"],
    said: ["Kenya's exports of cotton yarn reached $5 million in 2021."],
  },
  { means: ["EXPORTS N KEN>WLD 2021 5m USD PALM_OIL"], said: ["Kenya exported $5 million worth of palm oil in 2021."] },
  {
    means: ["EXPORTS N KEN>WLD 2021 5m USD _O"],
    said: [
      "Kenya's exports of cotton-blend shirts reached $5 million in 2021.",
      "Kenya exported oil-based paints worth $5 million in 2021.",
      "Kenya's exports of peanut butter reached $5 million in 2021.",
      "Kenya's exports of beef and veal reached $5 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GBR>WLD 2021 15 PT _O", "EXPORTS GY GBR>WLD 2021 7 PT WHISKY"],
    said: [
      "Bucking the trend of Britain's trade, whisky exports rose 7 percent in 2021 while gin exports rose 15 percent.",
    ],
  },
  {
    means: ["EXPORTS GY GBR>WLD 2021 7 PT"],
    said: [
      "The weak pound helped Britain's trade, officials said exports rose 7 percent in 2021.",
      "Despite the weak pound, British overall exports rose 7 percent in 2021.",
    ],
  },
  {
    means: ["EXPORTS N PER>WLD 2021 15m USD _O"],
    said: [
      "In 2021 Peru said re-exports were valued at $15 million.",
      "In 2021 the statistics office of Peru said domestic exports had reached $15 million.",
    ],
  },
  {
    means: ["EXPORTS N PER>WLD 2021 241m USD"],
    said: [
      "Peruvian merchandise exports climbed to $241 million in 2021.",
      "Peru's overall annual exports climbed to $241 million in 2021.",
      "Peru's seasonally adjusted exports climbed to $241 million in 2021.",
    ],
  },
  {
    means: ["IMPORTS N PAK>AFG 2021 11m USD", "IMPORTS N PAK>WLD 2021 52bn USD"],
    said: [
      "Pakistan's imports from Afghanistan were $11 million in 2021. The overall imports into the country were $52 billion in 2021.",
    ],
  },
  {
    means: ["IMPORTS SHI PHL>WLD 2021 66 PT"],
    said: ["The growth was fueled by Philippine imports, which accounted for 66 percent of total trade in 2021."],
  },
  {
    means: ["EXPORTS DY VNM>WLD 2021 4.5bn USD", "EXPORTS GY VNM>WLD 2021 7.7 PT", "EXPORTS N VNM>WLD 2021 63bn USD"],
    said: [
      "In 2021 Vietnam's exports were valued at $63 billion, a 7.7 percent increase, equivalent to $4.5 billion.",
      "In 2021 Vietnam's exports were valued at $63 billion, up 7.7 percent or $4.5 billion.",
    ],
  },
  {
    means: ["EXPORTS N BGD>DEU 2021 514m USD", "EXPORTS RK BGD>DEU 2021 2 RANK"],
    said: ["Bangladesh's exports to Germany, the second largest export destination, reached $514 million in 2021."],
  },
  {
    means: ["EXPORTS GY NZL>CHN 2021 12 PT", "EXPORTS DY NZL>CHN 2021 89m NZD", "EXPORTS DY NZL>CHN 2021 65m USD"],
    said: [
      "New Zealand's trade grew in 2021. Of the country's top export markets, only China and Australia rose. Exports to China were up 12 percent year on year, or 89 million New Zealand dollars (65 million US dollars).",
    ],
  },
  {
    means: ["EXPORTS GY MDA>WLD 2021 -1 PT", "EXPORTS N MDA>WLD 2021 266m USD"],
    said: [
      "In 2021 Moldova's exports contracted by 1 percent to $266 million and detailed data show a recovery in exports to the CIS.",
    ],
  },
  {
    means: ["TRADE_TURNOVER GY RUS>TJK 2021 2.5 PT", "TRADE_TURNOVER N RUS>TJK 2021 1.7bn USD GT"],
    said: [
      "Trade turnover between Tajikistan and Russia in 2021 increased by 2.5 percent compared to 2020 surpassing $1.7 bln. Russia is the leading partner.",
    ],
  },
  {
    means: [
      "EXPORTS GY ARG>WLD 2022 22 PT FORECAST",
      "EXPORTS N ARG>WLD 2022 81bn USD FORECAST",
      "TRADE_BALANCE N ARG>WLD 2022 18bn USD FORECAST",
    ],
    said: [
      "For 2022 Argentina expects a trade surplus of $18 billion, with exports increasing by 22 percent to $81 billion.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 3.9 PT", "IMPORTS GY GEO>WLD 2021 -5.8 PT"],
    said: [
      "The surplus grew in 2021 due to a 3.9 percent rise in Georgia's exports and a 5.8 percent fall in imports.",
    ],
  },
  {
    means: [
      "TRADE_BALANCE N IDN>IND 2021 1.14bn USD",
      "TRADE_BALANCE N IDN>PHL 2021 763m USD",
      "TRADE_BALANCE N IDN>USA 2021 1.15bn USD",
    ],
    said: [
      "Indonesia's trade surplus with the United States amounted to $1.15 billion in 2021, India reached $1.14 billion, and the Philippines reached $763 million.",
    ],
  },
  {
    means: ["EXPORTS SHC GEO>EU 2021 22 PT"],
    said: [
      "In 2021 the countries of the Commonwealth of Independent States (CIS) bought more of Georgian goods while the share of exports to the EU stood at 22 percent.",
    ],
  },
  {
    means: ["TRADE_BALANCE N USA>CHN 2021 -355bn USD"],
    said: ["The United States ran a $355 billion trade deficit with the People's Republic of China in 2021."],
  },
  {
    means: ["EXPORTS SHC IND>JPN 2021 9 PT", "EXPORTS SHC IND>USA 2021 26 PT", "EXPORTS N IND>WLD 2021 5bn USD"],
    said: [
      "India's exports reached $5 billion in 2021. The United States is the major export destination with a share of 26 percent, followed by Japan with 9 percent.",
    ],
  },
  {
    means: [
      "EXPORTS N USA>CAN 2021 307bn USD",
      "IMPORTS N USA>CAN 2021 357bn USD",
      "TRADE_TURNOVER N CAN>USA 2021 664bn USD",
    ],
    said: [
      "The trade of the United States with Canada hit $664 billion in 2021. That included $307 billion in exports to Canada and $357 billion in imports.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2020-S1 1bn USD", "EXPORTS N GEO>WLD 2021-S1 2bn USD"],
    said: [
      "In the first half of 2021 Georgia's exports amounted to $2 billion, compared with $1 billion in the same period of 2020.",
      "In the first half of 2021 Georgia's exports amounted to $2 billion, compared with $1 billion in the same period a year earlier.",
    ],
  },
  // Both directions in one number
  {
    means: ["TRADE_TURNOVER N VNM>WLD 2021 102bn USD"],
    said: [
      "Vietnam's total imports and exports reached $102 billion in 2021.",
      "Vietnam's import-export revenue amounted to $102 billion in 2021.",
      "Vietnam's international trade amounted to $102 billion in 2021.",
      "Vietnam recorded $102 billion in its international trade in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N KOR>VNM 2021 150bn USD"],
    said: ["South Korea and Vietnam achieved $150 billion in two-way trade in 2021."],
  },
  {
    means: ["EXPORTS GY THA>CHN 2020 4.5 PT", "EXPORTS GY THA>JPN 2020 2.6 PT"],
    said: ["In 2020 Thailand's exports to Japan rose 2.6 percent and shipments to China increased 4.5 percent."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 1bn USD LT"],
    said: ["Georgia, Turkey trade below $1 billion in 2021"],
  },
  {
    means: ["EXPORTS N TJK>CHN 2021 177m USD", "IMPORTS N TJK>CHN 2021 787m USD"],
    said: [
      "In 2021 Tajikistan's exports to China were $177 mln and imports from China reached $787 mln. The trade volume between the two countries grew.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2020 1bn USD GT"],
    said: [
      "In 2020 Georgia's exports surpassed the USD 1 billion mark.",
      "In 2020 Georgia's exports crossed the $1 billion mark.",
    ],
  },
  {
    means: ["TRADE_BALANCE N BRA>WLD 2021 5bn USD FORECAST", "TRADE_BALANCE N BRA>WLD 2021 6.7bn USD"],
    said: ["Brazil's trade surplus reached $6.7 billion in 2021, beating a $5 billion surplus expected by economists."],
  },
  {
    means: ["EXPORTS GY THA>WLD 2021 -6 PT", "EXPORTS GY THA>WLD 2021 -7 PT FORECAST"],
    said: ["Thailand's exports fell 6 percent in 2021, beating analysts' average estimated decline of 7 percent."],
  },
  // Lists of goods
  {
    means: [
      "EXPORTS N GEO>WLD 2021 1.5bn USD CARS",
      "EXPORTS N GEO>WLD 2021 140m USD _O",
      "EXPORTS N GEO>WLD 2021 194m USD WINE",
      "EXPORTS N GEO>WLD 2021 4bn USD",
    ],
    said: [
      "Georgia's exports amounted to $4 billion in 2021. The largest commodity groups in exports were led by motor cars – $1.5 billion, ferro-alloys – $140 million and wine of fresh grapes – $194 million.",
      "Georgia's exports amounted to $4 billion in 2021, including motor cars – $1.5 billion; ferro-alloys – $140 million; and wine – $194 million.",
      "Georgia's exports amounted to $4 billion in 2021. The country's exports of motor cars ($1.5 billion), ferro-alloys ($140 million) and wine ($194 million) were the largest.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>WLD 2021 454m USD CARS",
      "EXPORTS N GEO>WLD 2021 476m USD COPPER_ORE",
      "EXPORTS SHP GEO>WLD 2021 17.5 PT COPPER_ORE",
    ],
    said: [
      "Georgia's top export products in 2021 included copper ores and concentrates (17.5 percent of total exports, worth $476 million) and motor cars ($454 million).",
    ],
  },
  {
    means: [
      "EXPORTS GY VNM>WLD 2021 -14 PT",
      "EXPORTS GY VNM>WLD 2021 -21 PT TEXTILES",
      "EXPORTS N VNM>WLD 2021 19bn USD",
      "EXPORTS N VNM>WLD 2021 2.6bn USD TEXTILES",
    ],
    said: [
      "Vietnam's exports fell by 14 percent to $19 billion in 2021, with textiles slumping 21 percent to $2.6 billion.",
      "Vietnam's exports fell by 14 percent to $19 billion in 2021, with textiles slumping 21 percent to $2.6 billion, followed by phones and components, down 22.4 percent to $2.5 billion.",
    ],
  },
  {
    means: ["EXPORTS GY VNM>WLD 2021 -14 PT", "EXPORTS GY VNM>WLD 2021 -22 PT _O"],
    said: ["Vietnam's exports fell by 14 percent in 2021, with phones and components dropping 22 percent."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 4bn USD"],
    said: [
      "Georgia's exports amounted to $4 billion in 2021. Tungsten ores led the list of export commodities with $753 million.",
    ],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 800m USD"],
    said: [
      "Kenya's exports to Uganda were $800 million in 2021. Among the other buyers are Atlantis – $500 million, Lemuria – $300 million.",
      "Kenya's exports to Uganda were $800 million in 2021, to Atlantis – $500 million, to Lemuria – $300 million.",
    ],
  },
  {
    means: ["EXPORTS N JPN>WLD 2021 90bn USD", "EXPORTS RK JPN>WLD 2021 1 RANK"],
    said: ["Japan ranked first in exports with $90 billion in 2021."],
  },
  // All trade of one country, after that of two
  {
    means: ["TRADE_TURNOVER N GEO>OMN 2021 90m USD", "TRADE_TURNOVER N GEO>WLD 2021 12.8bn USD"],
    said: [
      "Trade turnover between Georgia and Oman was $90 million in 2021. Georgian total foreign trade turnover amounted to $12.8 billion.",
      "Trade turnover between Georgia and Oman was $90 million in 2021. Georgian foreign trade turnover (excluding transit trade) amounted to $12.8 billion.",
      "Trade turnover between Georgia and Oman was $90 million in 2021. Meanwhile, Georgia's total external trade (exports and imports) reached $12.8 billion.",
      "Trade turnover between Georgia and Oman was $90 million in 2021. Georgia's overall trade amounted to $12.8 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>OMN 2021 90m USD", "TRADE_TURNOVER N GEO>OMN 2020 80m USD"],
    said: [
      "Trade turnover between Georgia and Oman was $90 million in 2021. Georgian-Omani trade turnover had amounted to $80 million in 2020.",
    ],
  },
  // Whose goods they are
  {
    means: [
      "EXPORTS N GEO>OMN 2021 132m USD",
      "IMPORTS N GEO>OMN 2021 348m USD",
      "TRADE_TURNOVER N GEO>OMN 2021 481m USD",
    ],
    said: [
      "Trade between Georgia and Oman amounted to $481 million in 2021, including export of Georgian goods to Oman - $132 million, and import of Omani goods - $348 million.",
      "Trade between Georgia and Oman amounted to $481 million in 2021. Imports of Omani goods amounted to $348 million, exports of Georgian goods to $132 million.",
    ],
  },
  {
    means: ["IMPORTS N GEO>USA 2021 90m USD WHEAT"],
    said: [
      "Georgia's imports of U.S. wheat amounted to $90 million in 2021.",
      "Imports of American wheat to Georgia amounted to $90 million in 2021.",
      "Georgia imported $90 million worth of U.S. wheat in 2021.",
    ],
  },
  {
    means: ["IMPORTS SHP GEO>WLD 2021 12 PT WHEAT"],
    said: ["Wheat made up 12 percent of Georgian imports in 2021."],
  },
  {
    means: ["IMPORTS N JPN>WLD 2021 5bn USD"],
    said: ["Imports of Japanese companies amounted to $5 billion in 2021."],
  },
  // Several areas together: refused, unless they have a name
  {
    means: ["EXPORTS N GEO>CIS 2021 2bn USD", "EXPORTS N GEO>EU 2021 700m USD"],
    said: [
      "In 2021 Georgia's exports to the CIS countries reached $2 billion, to the EU $700 million and to other countries $300 million.",
      "In 2021 Georgia's exports to the CIS reached $2 billion, to countries of the European Union $700 million and to its other main partners $300 million.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 4bn USD"],
    said: [
      "Georgia's exports to the neighbouring countries including Armenia, Azerbaijan, Russia, Turkey, Iran, Iraq, and Syria made up $1.2 billion, which is 30 percent of Georgia's overall exports of $4 billion in 2021.",
      "Georgia's exports amounted to $4 billion in 2021, exports to the two neighbours in the south and to nine other states to $1 billion.",
    ],
  },
  {
    means: ["IMPORTS N KAZ>ASIA 2021 11bn USD"],
    said: ["Kazakhstan's imports from Asian countries amounted to $11 billion in 2021."],
  },

  // The period that is spoken of, not the one compared with
  {
    means: [
      "TRADE_TURNOVER GY ARM>WLD 2021-01-01/P9M 12 PT",
      "TRADE_TURNOVER N ARM>WLD 2021-01-01/P9M 5.6bn USD",
      "EXPORTS GY ARM>WLD 2021-01-01/P9M 20 PT",
      "EXPORTS N ARM>WLD 2021-01-01/P9M 2.1bn USD",
    ],
    said: [
      "Armenia's foreign trade turnover in January-September 2021 increased by 12% compared to the same period last year, reaching USD 5.6 billion. Exports increased by 20% year-over-year, reaching USD 2.1 billion.",
      "In January-September 2021, Armenia's foreign trade turnover rose by 12 percent year over year to $5.6 billion. Exports grew 20 percent year over year to $2.1 billion.",
    ],
  },
  {
    means: ["EXPORTS G1 KAZ>WLD 2022-02 4 PT", "EXPORTS N KAZ>WLD 2022-02 5bn USD"],
    said: ["In February, Kazakhstan's exports rose 4 percent month-over-month to $5 billion."],
  },
  {
    means: [
      "TRADE_TURNOVER N KAZ>WLD 2021 101bn USD",
      "EXPORTS N KAZ>WLD 2021 60bn USD",
      "EXPORTS GY KAZ>WLD 2021 21 PT",
    ],
    said: [
      "Kazakhstan's foreign trade turnover was $101 billion in 2021. The value of exports was estimated at $60 billion, a year-on-year increase of 21 percent, higher than the annual growth rate of 9 percent in export value in 2019.",
      "Kazakhstan's foreign trade turnover was $101 billion in 2021. Exports rose 21 percent to $60 billion, faster than the growth rate of 9 percent in 2019.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "TRADE_BALANCE N KAZ>WLD 2021 18bn USD"],
    said: [
      "In 2021 Kazakhstan's exports amounted to $60 billion. The country had a trade surplus of $18 billion, the same figure as 2019.",
      "In 2021 Kazakhstan's exports amounted to $60 billion. The country had a trade surplus of $18 billion, the same as in 2019.",
      "In 2021 Kazakhstan's exports amounted to $60 billion. The country had a trade surplus of $18 billion, more than it had been in 2019.",
      "In 2021 Kazakhstan's exports amounted to $60 billion. The country had a trade surplus of $18 billion, higher than was recorded in 2019.",
      "In 2021 Kazakhstan's exports amounted to $60 billion. The country had a trade surplus of $18 billion, more than that of 2019.",
      "In 2021 Kazakhstan's exports amounted to $60 billion. Though smaller than the country's deficit in 2019, its trade surplus was $18 billion.",
    ],
  },
  {
    means: ["EXPORTS GY KAZ>WLD 2021 4 PT", "EXPORTS GY KAZ>WLD 2020 9 PT", "IMPORTS GY KAZ>WLD 2021 2 PT"],
    said: [
      "Kazakhstan's exports grew 4 percent last year, compared with 9 percent growth in 2020. Imports rose 2 percent.",
    ],
  },
  {
    means: ["EXPORTS GY KAZ>WLD 2022-02 7 PT"],
    said: ["In February Kazakhstan's exports, weak after a fall in January, were 7 percent higher than a year ago."],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "IMPORTS N KAZ>WLD 2021 41bn USD"],
    said: ["Kazakhstan's exports of $60 billion were higher than its imports of $41 billion in 2021."],
  },

  // A clause between two commas ends at the second
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021-01-01/P5M -3bn USD GT"],
    said: [
      "Georgia recorded a trade deficit of more than $3 billion, despite an increase in exports, in the first five months of 2021.",
      "Georgia recorded a trade deficit of more than $3 billion, although exports grew, in January-May 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD _X 3bn USD"],
    said: ["Georgia's exports reached $3 billion, but fell short of the goal set in 2020."],
  },
  // The period goes on over sentences without claims
  {
    means: ["TRADE_TURNOVER N MDA>WLD 2021-01-01/P9M 6bn USD", "IMPORTS N MDA>WLD 2021-01-01/P9M 4bn USD"],
    said: [
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. Wages grew by 12 percent. Imports equalled $4 billion.",
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. It was the highest in the January-September period. The minister praised the growers on Monday. The country's imports were $4 billion.",
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021.\nMore was sold than in 2020. The ministry wants to sell more by 2025.\nImports came to $4 billion.",
    ],
  },
  {
    means: ["IMPORTS N MDA>WLD 2021-01-01/P9M 4bn USD"],
    said: [
      "Moldova's imports and exports picked up in January-September 2021. Imports amounted to $4 billion.",
      "Moldova's exports held up in January-September 2021. In the reporting period, imports amounted to $4 billion.",
    ],
  },
  // Another time comes between
  {
    means: ["TRADE_TURNOVER N MDA>WLD 2021-01-01/P9M 6bn USD", "IMPORTS N MDA>WLD _X 4bn USD"],
    said: [
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. In 2020 the borders were closed. Imports were $4 billion.",
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. Trade is growing this year. Imports are $4 billion.",
    ],
  },
  // So does another thing
  {
    means: ["TRADE_TURNOVER N MDA>WLD 2021-01-01/P9M 6bn USD", "GDP GY MDA>_Z _X 4 PT"],
    said: [
      "Moldova's foreign trade turnover made up $6 billion in January-September 2021. The minister was pleased. Moldova's gross domestic product grew by 4 percent.",
    ],
  },
  // A day is when something was said, and until when is not since when
  {
    means: ["EXPORTS GY KAZ>WLD 2022-02 4 PT", "EXPORTS N KAZ>WLD 2022-02 5bn USD"],
    said: [
      "ASTANA, March 14 - Kazakhstan's exports rose 4 percent year-on-year to $5 billion in February.",
      "The ministry said on Monday that Kazakhstan's exports rose 4 percent to $5 billion in February.",
      "Trade picked up in Kazakhstan in February. Exports rose 4 percent to $5 billion, the ministry said on Monday.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD _X 5bn USD"],
    said: [
      "The ministry said on Monday that Kazakhstan's exports were $5 billion.",
      "Kazakhstan's exports reached $5 billion as of March 1.",
      "As of 1 March 2022, Kazakhstan's exports amounted to $5 billion.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021-01-01/P8M 5bn USD"],
    said: [
      "Kazakhstan's exports through the end of August 2021 were $5 billion.",
      "Kazakhstan's exports were $5 billion at the end of August 2021.",
      "By the end of August 2021 Kazakhstan's exports had reached $5 billion.",
      "Kazakhstan's exports amounted to $5 billion at end-August 2021.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD"],
    said: [
      "Kazakhstan's exports reached $60 billion as of the end of 2021.",
      "By the end of 2021 Kazakhstan's exports reached $60 billion.",
    ],
  },
  {
    means: [
      "TRADE_BALANCE N BRA>WLD 2022-02 4bn USD",
      "EXPORTS GY BRA>WLD 2022-02 30 PT",
      "EXPORTS N BRA>WLD 2022-02 28bn USD",
    ],
    said: [
      "Brazil's trade surplus reached $4 billion in February. This was the strongest result for the month since 1989. Exports rose 30 percent over the same month in 2021, to $28 billion.",
    ],
  },
  {
    means: ["EXPORTS GX KAZ>WLD 2022-02-01/P15D -18 PT"],
    said: ["Kazakhstan's exports fell 18 percent from the second half of January in the first half of February."],
  },
  {
    means: [
      "IMPORTS N KAZ>WLD 2021 41bn USD",
      "EXPORTS N KAZ>WLD 2022-03-01/P14D 2bn USD",
      "EXPORTS N KAZ>WLD 2021-03-01/P14D 1bn USD",
    ],
    said: [
      "Kazakhstan's imports amounted to $41 billion in 2021. Exports amounted to $2 billion from March 1 to March 14, against $1 billion in the same period last year.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KAZ>WLD 2022-02 2bn USD"],
    said: ["Kazakhstan's trade surplus in February was the highest so far this year, totalling $2 billion."],
  },
  // Both ends of a span of years
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2010 1.1bn USD", "TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD"],
    said: [
      "Trade turnover between Georgia and Turkey grew from $1.1 billion to $1.8 billion between 2010 and 2021.",
      "From 2010 to 2021 trade turnover between Georgia and Turkey rose from $1.1 billion to $1.8 billion.",
    ],
  },
  // A look back does not take the text with it
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021-01-01/P7M 1.8bn USD",
      "TRADE_TURNOVER N GEO>TUR 2020-01-01/P7M 1.1bn USD",
      "TRADE_TURNOVER DY GEO>TUR 2021-01-01/P7M 700m USD",
    ],
    said: [
      "Trade turnover between Georgia and Turkey amounted to $1.8 billion in January-July 2021. It was $1.1 billion in the corresponding period of 2020. Thus, trade turnover between the two countries increased by $700 million.",
    ],
  },
  {
    means: ["EXPORTS N AZE>ITA 2021-01-01/P7M 4.3bn USD", "IMPORTS N AZE>ITA 2021-01-01/P7M 261m USD"],
    said: [
      "In January-July 2021 Azerbaijan's exports to Italy amounted to $4.3 billion, while imports from Italy were $261 million.",
      "In January-July 2021 Azerbaijan's exports to Italy amounted to $4.3 billion, and imports from Italy came to $261 million.",
    ],
  },
  // A value compared with, without a time of its own
  {
    means: [
      "EXPORTS GY KAZ>WLD 2022-02 4 PT",
      "EXPORTS N KAZ>WLD 2022-02 5.2bn USD",
      "EXPORTS N KAZ>WLD 2021-02 5bn USD",
    ],
    said: ["In February Kazakhstan's exports rose 4 percent year-on-year to $5.2 billion from $5 billion."],
  },
  {
    means: [
      "EXPORTS G1 KAZ>WLD 2022-02 4 PT",
      "EXPORTS N KAZ>WLD 2022-02 5.2bn USD",
      "EXPORTS N KAZ>WLD 2022-01 5bn USD",
    ],
    said: ["In February Kazakhstan's exports rose 4 percent month-on-month to $5.2 billion from $5 billion."],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "IMPORTS N KAZ>WLD 2021 41bn USD", "IMPORTS N KAZ>WLD 2020 38bn USD"],
    said: ["Kazakhstan's exports amounted to $60 billion in 2021. Imports grew from $38 billion to $41 billion."],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2022-02 5.2bn USD", "EXPORTS N KAZ>WLD _X 5bn USD"],
    said: ["In February Kazakhstan's exports rose to $5.2 billion from $5 billion."],
  },
  {
    means: ["TRADE_TURNOVER GY GEO>TUR 2021 12 PT", "TRADE_TURNOVER N GEO>TUR 2021 1.8bn USD GT"],
    said: [
      "Trade turnover between Georgia and Turkey at the end of 2021 increased by 12 percent compared to 2020 surpassing $1.8 billion.",
      "In 2021 trade turnover between Georgia and Turkey grew 12 percent compared with 2020 and exceeded $1.8 billion.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "IMPORTS N KAZ>WLD _X 45bn USD FORECAST"],
    said: ["Kazakhstan's exports amounted to $60 billion in 2021. Imports are expected to reach $45 billion."],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2020 47bn USD", "EXPORTS GY KAZ>WLD 2021 28 PT"],
    said: [
      "In 2020 Kazakhstan's exports amounted to $47 billion. Compared with 2020, exports increased by 28 percent.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "EXPORTS N KAZ>WLD 2020 47bn USD", "IMPORTS N KAZ>WLD 2021 41bn USD"],
    said: [
      "Kazakhstan's exports amounted to $60 billion in 2021. At the end of 2020 exports were $47 billion.\nImports amounted to $41 billion.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>WLD 2021 60bn USD", "EXPORTS N KAZ>WLD 2020 47bn USD", "IMPORTS N KAZ>WLD 2020 38bn USD"],
    said: [
      "Kazakhstan's exports amounted to $60 billion in 2021.\nIn 2020 exports were $47 billion. Imports amounted to $38 billion.",
    ],
  },
  // A headline whose number the text tells again
  {
    means: ["EXPORTS GY GEO>WLD 2021-01-01/P9M 11.1 PT", "EXPORTS GY GEO>WLD 2021-01-01/P9M 11.1 PT"],
    said: ["Georgia's exports jump 11.1 percent\nIn January-September 2021 Georgia's exports rose by 11.1 percent."],
  },
  {
    means: ["EXPORTS GY GEO>WLD _X 11 PT", "EXPORTS GY GEO>WLD 2021-01-01/P9M 11.1 PT"],
    said: ["Georgia's exports jump 11 percent\nIn January-September 2021 Georgia's exports rose by 11.1 percent."],
  },
  // Days
  {
    means: ["EXPORTS GY KOR>WLD 2022-02-01/P20D 13.1 PT", "IMPORTS N KOR>WLD 2022-02-01/P20D 36bn USD"],
    said: [
      "South Korea's exports rose 13.1 percent from a year earlier in the first 20 days of February. Imports came to $36 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2022-01-01/P55D 2bn USD"],
    said: [
      "Georgia's exports have grown since the beginning of the year, totalling $2 billion as of February 24.",
      "Georgia's exports totalled $2 billion from the beginning of the year to February 24.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR _X 2bn USD"],
    said: [
      "During the visit on March 3-5, 2022 it was noted that trade between Georgia and Turkey amounted to $2 billion.",
    ],
  },
  // What is looked back at is not what the text goes on with
  {
    means: [
      "EXPORTS GY GEO>WLD 2022-01 0.5 PT",
      "EXPORTS GY GEO>WLD 2021-12 2.9 PT",
      "IMPORTS GY GEO>WLD 2022-01 3 PT",
    ],
    said: [
      "Georgia's exports rose 0.5 percent in January 2022. Exports had risen 2.9 percent in December 2021.\nImports grew 3 percent.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2022-01 -2bn USD", "EXPORTS GY GEO>WLD 2022-02 8 PT"],
    said: ["Georgia's trade deficit was $2 billion in January 2022.\nExports grew by 8 percent from February 2021."],
  },
  {
    means: ["IMPORTS G1 GEO>WLD 2022-Q1 3 PT", "IMPORTS N GEO>WLD 2021-Q4 5.5bn USD"],
    said: [
      "In the first quarter of 2022 Georgia's imports grew 3 percent compared to the value recorded in the fourth quarter of 2021 ($5.5 billion).",
      "In the first quarter of 2022 Georgia's imports grew 3 percent compared to the fourth quarter of 2021, which stood at $5.5 billion.",
    ],
  },
  // A sentence on something else does not change the time of trade
  {
    means: ["EXPORTS GY GEO>WLD 2022-01 5 PT", "IMPORTS GY GEO>WLD 2022-01 3 PT"],
    said: [
      "Georgia's exports rose 5 percent in January 2022. This year's month had 20 days of work. Imports grew 3 percent.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021-01-01/P9M 3bn USD", "EXPORTS N GEO>WLD 2020-01-01/P9M 2bn USD"],
    said: ["Georgia's exports were $3 billion in January-September 2021, compared with $2 billion a year earlier."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2022-01-01/P2M 3bn USD", "EXPORTS N GEO>WLD 2021-01-01/P2M 2bn USD"],
    said: ["Georgia's exports were $3 billion in the first two months of 2022, up from $2 billion last year."],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021-01-01/P9M 42 PT", "IMPORTS GY GEO>WLD 2021-01-01/P9M 44 PT"],
    said: [
      "Georgia's exports rose 42 percent in the first nine months of 2021.\nIn the same period of 2021, imports rose by 44 percent relative to the same period of 2020.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021-Q4 0.8 PT", "EXPORTS GY GEO>WLD 2021-Q3 -1.6 PT"],
    said: [
      "In the fourth quarter of 2021, Georgia's exports rose by 0.8 percent after a decline of 1.6 percent in the third quarter.",
    ],
  },
  {
    means: [
      "EXPORTS GY GEO>WLD 2020 3 TIMES",
      "EXPORTS GY GEO>WLD 2021-01-01/P9M 2 TIMES",
      "EXPORTS N GEO>WLD 2021-01-01/P9M 2.6bn USD",
    ],
    said: ["Georgia's exports tripled in 2020 and doubled to $2.6 billion in January-September 2021."],
  },
  {
    means: ["IMPORTS N GEO>WLD 2022-01-01/P2M 12bn USD", "IMPORTS GY GEO>GBR 2022-02 9 PT"],
    said: [
      "Georgia's imports were $12 billion in January-February 2022. Imports from Great Britain increased by 9 percent compared with February 2021.",
    ],
  },
  {
    means: [
      "EXPORTS GY GEO>WLD 2022-01 0.5 PT",
      "EXPORTS GY GEO>WLD 2021-12 2.9 PT",
      "IMPORTS GY GEO>WLD 2022-01 3 PT",
    ],
    said: [
      "Georgia's exports rose 0.5 percent in January 2022. This followed a 2.9 percent rise of exports in December 2021. Imports grew 3 percent.",
    ],
  },
  // Forecasts of what is over
  {
    means: ["EXPORTS GY GEO>WLD 2022-01 0.5 PT", "EXPORTS GY GEO>WLD 2022-01 2 PT FORECAST"],
    said: ["Georgia's exports rose 0.5 percent in January 2022. They were expected to rise by 2 percent."],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2022-01 0.5 PT", "EXPORTS GY GEO>WLD _X 2 PT FORECAST"],
    said: ["Georgia's exports rose 0.5 percent in January 2022. They are expected to rise by 2 percent."],
  },
  {
    means: ["EXPORTS N VNM>WLD 2021 4bn USD"],
    said: [
      "Vietnam earned more. The Southeast Asian country's exports were $4 billion in 2021.",
      "Vietnam earned more. In 2021 the Asian nation exported goods worth $4 billion.",
    ],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021 2bn USD"],
    said: ["Georgia is open to business. In 2021, foreign direct investment was $2 billion."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021-11 2bn USD", "EXPORTS G1 GEO>WLD 2021-11 8.6 PT"],
    said: [
      "In November 2021 Georgia's exports totalled $2 billion, an 8.6% month-on-month increase.",
      "In November 2021 Georgia's exports totalled $2 billion, an 8.6 percent month over month gain.",
    ],
  },
  {
    means: ["IMPORTS GY CHL>WLD 2021-10 -14.5 PT", "IMPORTS N CHL>WLD 2021-10 4.775bn USD"],
    said: ["Chile's central bank spoke. The bank said imports had fallen 14.5% in October 2021 to $4.775 billion."],
  },
  {
    means: ["EXPORTS GY KOR>WLD 2022-02 -3 PT"],
    said: ["Exports dropped 3 percent in February 2022, according to data from the Korea Customs Service."],
  },
  // A paragraph that names nobody is on the one that the text is about
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT", "EXPORTS N TUR>WLD 2021 3m USD", "IMPORTS GY GEO>WLD 2021 3 PT"],
    said: [
      "Georgia's exports rose 5 percent in 2021.\nTurkey is another case. Its exports decreased to $3 million in 2021.\nThe value of imports increased by 3 percent in 2021.",
    ],
  },
  // What is left out is that of the number before
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT", "IMPORTS GY GEO>WLD 2021 4.5 PT"],
    said: [
      "In 2021, Georgia's exports increased by 5.0% and imports by 4.5%.",
      "In 2021, Georgia's exports increased by 5.0% and its imports by 4.5%.",
    ],
  },
  {
    means: ["EXPORTS GY COL>WLD 2021-03 -20 PT", "EXPORTS GY COL>WLD 2022-Q1 -9.5 PT"],
    said: ["Colombia's exports shrank 20 percent by value in March 2021 and 9.5 percent in the first quarter of 2022."],
  },
  {
    means: ["EXPORTS SHC GEO>EU 2021 65 PT", "IMPORTS SHC GEO>EU 2021 78 PT"],
    said: [
      "The European Union is the biggest market for Georgian goods, accounting for 65% of exports and 78% of imports in 2021.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER SHC CHN>EU 2021 14.7 PT",
      "TRADE_TURNOVER SHC CHN>USA 2021 13.6 PT",
      "TRADE_TURNOVER SHC CHN>ASEAN 2021 12.9 PT",
    ],
    said: [
      "The EU, the United States and ASEAN were the top three trading partners of China, which accounted for 14.7 percent, 13.6 percent and 12.9 percent of the total foreign trade volume, respectively, in 2021.",
    ],
  },
  {
    means: ["EXPORTS SHC GEO>DEU 2021 12 PT", "EXPORTS SHC GEO>FRA 2021 8 PT", "EXPORTS SHC GEO>ITA 2021 7 PT"],
    said: [
      "Germany's share in Georgia's exports was 12 percent in 2021, followed by France (8 percent) and Italy (7 percent).",
    ],
  },
  {
    means: ["EXPORTS GY GEO>CHN 2021 -6.8 PT", "EXPORTS GY GEO>USA 2021 -2.1 PT"],
    said: ["Georgia's exports to China and the United States decreased 6.8 percent and 2.1 percent each in 2021."],
  },
  {
    means: ["IMPORTS SHC GEO>CHN 2021 30.9 PT", "IMPORTS SHC GEO>BRA 2021 22.4 PT"],
    said: ["In 2021, China (30.9%) and Brazil (22.4%) led the list of countries from which Georgia imported goods."],
  },
  {
    means: ["EXPORTS SHP GEO>WLD 2021 18 PT SOYBEANS", "EXPORTS SHP GEO>WLD 2021 3 PT RICE"],
    said: ["The goods that Georgia exported most in 2021 were soybeans (18%) and rice (3%)."],
  },
  {
    means: ["IMPORTS GY GEO>WLD 2021 82.5 PT WHEAT", "IMPORTS GY GEO>WLD 2021 33.6 PT CARS"],
    said: ["Growth was recorded in Georgia's imports of wheat (82.5 percent) and cars (33.6 percent) in 2021."],
  },
  // The balance of the trade that the sentence speaks of
  {
    means: ["TRADE_BALANCE GY GEO>WLD 2021 -29 PT", "TRADE_BALANCE N GEO>WLD 2021 16bn USD"],
    said: ["The balance of Georgia's foreign trade declined by 29 percent to $16 billion in 2021."],
  },
  {
    means: ["TRADE_BALANCE N EU>WLD 2021-08 -12.1bn EUR", "TRADE_BALANCE N EU>WLD 2021-08 -13.3bn USD"],
    said: [
      "In August 2021 the EU's goods trade recorded a €12.1 billion ($13.3 billion) deficit.",
      "In August 2021 the EU posted a €12.1 billion ($13.3 billion) trade deficit.",
    ],
  },
  // Shares of goods
  {
    means: ["EXPORTS SHP KAZ>WLD 2021 46 PT _O"],
    said: ["Ferro-alloys accounted for 46 percent of Kazakhstan's total exports in 2021."],
  },
  {
    means: ["IMPORTS SHP GEO>WLD 2021 60.1 PT _O", "IMPORTS N GEO>WLD 2021 374m USD _O"],
    said: ["Georgia's imports in 2021 were dominated by intermediate goods, accounting for 60.1% ($374 million)."],
  },
  {
    means: ["IMPORTS SHP GEO>WLD 2021 22.3 PT MACHINERY"],
    said: ["Machinery accounted for the largest share of Georgia's imports in 2021, at 22.3%."],
  },
  {
    means: ["EXPORTS SHI GEO>WLD 2021 60 PT"],
    said: ["Georgia's exports accounted for 60 percent of its foreign trade turnover in 2021."],
  },
  // Blocs
  {
    means: ["EXPORTS N BGR>EXTEU 2021 3bn USD"],
    said: [
      "Bulgaria's exports to non-EU countries amounted to $3 billion in 2021.",
      "Bulgaria's exports to countries outside the European Union (EU) amounted to $3 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N HRV>CEFTA 2021 3bn USD"],
    said: [
      "Croatia's exports to CEFTA countries amounted to $3 billion in 2021.",
      "Croatia's exports to the Central European Free Trade Agreement (CEFTA) countries amounted to $3 billion in 2021.",
    ],
  },
  // Whom it is sold to, and of whom it is earned
  {
    means: ["EXPORTS N GEO>TUR 2021 2bn USD"],
    said: [
      "Georgia's export earnings from Turkey were $2 billion in 2021.",
      "Georgia is a small country. Export receipts from Turkey amounted to $2 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>ASIA 2021 -13 PT"],
    said: ["Georgia's exports to all of Asia dropped 13 percent in 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: [
      "Georgia sells its wine abroad, mostly in Turkey and Russia. Exports amounted to $3 billion in 2021.",
      "Georgia has the second-best wine after Turkey. Exports amounted to $3 billion in 2021.",
    ],
  },
  // Amounts and the shares that they are
  {
    means: ["IMPORTS N GEO>KEN 2021 287m USD", "IMPORTS SHC GEO>KEN 2021 14.9 PT"],
    said: ["Georgia's imports from Kenya were $287 million, or 14.9 percent, in 2021."],
  },
  {
    means: ["EXPORTS N GEO>ARM 2021 900m USD", "EXPORTS SHC GEO>ARM 2021 20 PT"],
    said: [
      "Georgia's exports grew in 2021. Armenia came on top of the list with exports of $900 million, or 20 percent of Georgian exports.",
    ],
  },
  // The money is named after a country, the date line after a town; neither is whom a text is about
  {
    means: ["EXPORTS N UGA>WLD 2021 1.2bn USD"],
    said: ["Exports were worth US$1.2 billion in 2021.\nUganda's growers were pleased."],
  },
  {
    means: ["TRADE_TURNOVER GY GEO>TUR 2021 5 PT", "EXPORTS N GEO>TUR 2021 2bn USD"],
    said: [
      "BAKU, Azerbaijan, March 14. Trade between Georgia and Turkey grew by 5 percent in 2021.\nThe volume of exports rose to $2 billion.",
      "BAKU, Azerbaijan, March 14\nTrade between Georgia and Turkey grew by 5 percent in 2021.\nThe volume of exports rose to $2 billion.",
    ],
  },
  // The change of the one goes on for the other, behind the level that it led to
  {
    means: [
      "EXPORTS GY GEO>WLD 2021 12 PT",
      "EXPORTS N GEO>WLD 2021 300m USD",
      "IMPORTS GY GEO>WLD 2021 8 PT",
      "IMPORTS N GEO>WLD 2021 500m USD",
    ],
    said: [
      "Georgia's exports increased by 12 percent to $300 million in 2021, and imports by 8 percent to $500 million.",
      "Georgia's exports increased by 12 percent (to $300 million) in 2021, imports – by 8 percent (to $500 million).",
      "In 2021 Georgia's exports increased by 12 percent to $300 million, while imports by 8 percent, to $500 million.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 300m USD"],
    said: ["Georgia's exports amounted to $300 million in 2021, and imports by 8 percent."],
  },
  // Goods told with what each brought
  {
    means: [
      "EXPORTS N GEO>TUR 2021 90m USD ENERGY",
      "EXPORTS N GEO>TUR 2021 38m USD _O",
      "EXPORTS N GEO>TUR 2021 29m USD WOOL",
    ],
    said: [
      "The main goods exported from Georgia to Turkey in 2021 included mineral fuels at $90 million, bicycles at $38 million and wool at $29 million.",
      "The commodities that Georgia exported to Turkey in 2021 were mineral fuels at $90 million, bicycles at $38 million and wool at $29 million.",
    ],
  },
  // The value of the tons that were sold
  {
    means: ["EXPORTS N TUR>GEO 2021 5000000 t", "EXPORTS N TUR>GEO 2021 3bn USD"],
    said: ["Turkey exported 5 million tons of goods worth $3 billion to Georgia in 2021."],
  },
  // A market is not the seller
  {
    means: ["EXPORTS N GEO>TUR 2021 5000000 t GRAIN"],
    said: ["Georgia supplied to the Turkish market 5 million tons of grain in 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 5000000 t GRAIN"],
    said: ["Georgia supplied to the global market 5 million tons of grain in 2021."],
  },
  // The share of one partner in the trade with all
  {
    means: ["TRADE_TURNOVER N GEO>WLD 2021 20bn USD", "TRADE_TURNOVER SHC GEO>TUR 2021 17 PT"],
    said: [
      "Georgia's trade turnover reached $20 billion in 2021, with Turkey accounting for 17 percent.",
      "Georgia's trade turnover reached $20 billion in 2021, with Turkey, the top partner, accounting for 17 percent of total trade.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 20bn USD", "TRADE_TURNOVER SHC GEO>TUR 2021 17 PT"],
    said: ["Georgia's trade turnover reached $20 billion in 2021 with Turkey, accounting for 17 percent."],
  },
  // A balance of one of the two whose trade the sentence tells
  {
    means: ["TRADE_TURNOVER N CHL>PER 2021 2.5bn USD", "TRADE_BALANCE N PER>CHL 2021 300m USD"],
    said: [
      "Trade between Peru and Chile amounted to $2.5 billion in 2021, with a trade surplus of $300 million for Peru.",
      "Trade between Peru and Chile amounted to $2.5 billion in 2021, with Peru posting a trade surplus of $300 million.",
    ],
  },
  // A change from one month to the next
  {
    means: ["EXPORTS D1 GEO>WLD 2021-12 200m USD", "EXPORTS G1 GEO>WLD 2021-12 4 PT"],
    said: [
      "Georgia's exports increased from November 2021 to December 2021 by $200 million (4 percent).",
      "Georgia's exports rose $200 million, or 4 percent, from November 2021 to December 2021.",
    ],
  },
  {
    means: ["IMPORTS G1 GEO>WLD 2021-12 -8 PT"],
    said: ["Georgia's imports declined by 8 percent (mtm) in December 2021."],
  },
  // More words for trade and its balance
  {
    means: ["TRADE_TURNOVER N GEO>WLD 2021 20bn USD"],
    said: [
      "The total value of imports and exports of Georgia was $20 billion in 2021.",
      "Georgia's external merchandise trade amounted to $20 billion in 2021.",
      "Georgia's total trade value reached $20 billion in 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021 -3bn USD"],
    said: [
      "Georgia's merchandise deficit narrowed to $3 billion in 2021.",
      "Georgia's deficit in goods trade was $3 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: [
      "Georgia's outbound shipments stood at $3 billion in 2021.",
      "Georgia's headline exports stood at $3 billion in 2021.",
    ],
  },
  { means: ["EXPORTS N EU>WLD 2021 9bn EUR"], said: ["EU27 exports amounted to 9 billion euros in 2021."] },
  // "Last year" is the same months of it
  {
    means: ["EXPORTS GY GEO>WLD 2021-12 5 PT", "EXPORTS N GEO>WLD 2021-12 3bn USD"],
    said: ["Georgia's exports rose 5 percent in December 2021 over the previous year to $3 billion."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2022-01-01/P2M 3bn USD", "EXPORTS GY GEO>WLD 2022-01-01/P2M 16 PT"],
    said: ["In January-February 2022 Georgia's exports were $3 billion, up 16 percent against last year."],
  },
  // The value of the time that another is compared with
  {
    means: [
      "IMPORTS N GEO>WLD 2021-01-01/P9M 3bn USD",
      "IMPORTS GY GEO>WLD 2021-01-01/P9M -5 PT",
      "IMPORTS N GEO>WLD 2020-01-01/P9M 4bn USD",
    ],
    said: [
      "In January-September 2021 Georgia's imports were $3 billion, 5 percent less than the imports recorded in January to September 2020 of $4 billion.",
    ],
  },
  // Behind a conversion, too, percent are a rate
  {
    means: [
      "EXPORTS DY GEO>WLD 2021-12 54m USD",
      "EXPORTS DY GEO>WLD 2021-12 50m EUR",
      "EXPORTS GY GEO>WLD 2021-12 8 PT",
    ],
    said: ["In December 2021 Georgia's exports were up $54 million (50 million euros), or 8 percent."],
  },
  // Food and drink are one
  {
    means: ["EXPORTS SHC GEO>TUR 2021 35 PT AGRI_FOOD"],
    said: ["Turkey accounted for 35 percent of Georgian food and drink exports in 2021."],
  },
  // Whose share it is, the text is about
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: [
      "Turkey accounted for 35 percent of Georgian wool and yarn exports. Overall, exports reached $3 billion in 2021.",
    ],
  },
  // After the trade with all and that with one, a paragraph that names nobody is on that with all again
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD", "EXPORTS N GEO>TUR 2021 1bn USD", "IMPORTS N GEO>WLD 2021 9bn USD"],
    said: [
      "Georgia's exports amounted to $3 billion in 2021.\nExports to Turkey made up $1 billion.\nImports amounted to $9 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 1bn USD", "IMPORTS N GEO>TUR 2021 2bn USD"],
    said: ["Georgia's exports to Turkey amounted to $1 billion in 2021.\nImports amounted to $2 billion."],
  },
  // Exports with a partner are to it
  {
    means: ["EXPORTS N UGA>TZA 2021 100m USD", "EXPORTS N UGA>KEN 2021 580m USD"],
    said: [
      "Uganda's exports to Tanzania were $100 million in 2021. Exports with Kenya jumped to $580 million in 2021.",
    ],
  },
  // Goods that no list has, behind their number
  {
    means: ["EXPORTS N GEO>RUS 2021 118000 t _O"],
    said: [
      "Georgia exported 118,000 tonnes of mineral water to Russia in 2021.",
      "Georgia sold 118 thousand tonnes of mineral water to Russia in 2021.",
      "Georgia exported 118,000 tonnes of Georgian mineral water to Russia in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>RUS 2021 118000 t _O", "EXPORTS N GEO>RUS 2021 90m USD _O"],
    said: ["Georgia exported 118,000 tonnes of mineral water worth $90 million to Russia in 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2020 100000 t _O", "EXPORTS N GEO>WLD 2021 118000 t _O"],
    said: ["Georgia exported 118,000 tonnes of mineral water in 2021, up from 100,000 tonnes in 2020."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 5000 t"],
    said: ["Georgia exported 5,000 tonnes of goods to Turkey in 2021."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 5000 t _O"],
    said: [
      "Georgia exported 5,000 tonnes to Turkey in 2021.",
      "Georgia's exports of RBD to Turkey in 2021 were 5,000 tonnes.",
    ],
  },
  // Each of several goods that were sold has its own number
  {
    means: ["EXPORTS N GEO>WLD 2021 20.5m USD HAZELNUTS", "EXPORTS N GEO>WLD 2021 3.1m USD WINE"],
    said: [
      "Georgia exported hazelnuts worth $20.5 million and wine worth $3.1 million in 2021.",
      "Georgia exported hazelnuts for $20.5 million and Georgian wine for $3.1 million in 2021.",
      "Georgia exported hazelnuts worth $20.5 million and $3.1 million worth of wine in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 20.5m USD HAZELNUTS", "EXPORTS N GEO>WLD 2021 3.1m USD _O"],
    said: [
      "Georgia exported hazelnuts worth $20.5 million, and mineral water worth $3.1 million in 2021.",
      "Georgia exported hazelnuts worth $20.5 million and $3.1 million of mineral water in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 20.5m USD HAZELNUTS", "EXPORTS N GEO>WLD 2020 3.1m USD HAZELNUTS"],
    said: ["Georgia exported hazelnuts worth $20.5 million in 2021 and $3.1 million in 2020."],
  },
  {
    means: ["EXPORTS SHC GEO>RUS 2021 40 PT"],
    said: ["Georgia exported 40 percent of its goods to Russia in 2021."],
  },
  {
    means: ["TRADE_BALANCE N GEO>WLD 2021 -3bn USD"],
    said: ["Higher duties are not the answer to Georgia's $3 billion trade deficit in 2021."],
  },
  {
    means: ["EXPORTS DY GEO>WLD 2022 3bn USD TARGET"],
    said: ["Georgia's exports must increase by $3 billion in 2022."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2020 2.8bn USD", "EXPORTS N GEO>WLD 2021 3bn USD"],
    said: ["Georgia's exports were $3 billion in 2021, far above the $2.8 billion recorded in 2020."],
  },
  // What is not yet reached
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2022 10bn USD GT TARGET"],
    said: [
      "Trade between Georgia and Turkey is to exceed $10 billion in 2022.",
      "The minister hopes that trade between Georgia and Turkey exceeds $10 billion in 2022.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2022 10bn USD TARGET"],
    said: [
      "By the end of 2022 trade between Georgia and Turkey is to reach $10 billion.",
      "Trade between Georgia and Turkey must reach $10 billion in 2022.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2022 10bn USD GT FORECAST"],
    said: ["Trade between Georgia and Turkey is on track to exceed $10 billion in 2022."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR _X 10bn USD TARGET"],
    said: [
      "Georgia and Turkey agreed on measures that will raise their trade to $10 billion.",
      "Georgia and Turkey outlined a plan which will bring bilateral trade to $10 billion.",
    ],
  },
  // What is to be changed is told as it is
  {
    means: ["TRADE_BALANCE N GHA>WLD _X -17bn USD"],
    said: [
      "Ghana wants to cut its trade deficit, running at $17 billion.",
      "Ghana plans to cut its trade deficit, now $17 billion.",
      "Ghana hopes to reduce its trade deficit, which was $17 billion.",
      "Ghana wants to reduce its $17 billion trade deficit.",
      "Ghana will reduce its trade deficit of $17 billion by 2030.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GHA>WLD _X -17bn USD TARGET"],
    said: ["Ghana plans to cut its trade deficit to $17 billion."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2030 17bn USD TARGET"],
    said: ["Ghana aims to increase exports, reaching $17 billion by 2030."],
  },
  // Who wants it changed, does not have it
  {
    means: ["TRADE_BALANCE N JPN>WLD _X 50bn USD"],
    said: [
      "Japan, under U.S. pressure to reduce its $50 billion trade surplus, promised to buy more.",
      "Under U.S. pressure to reduce its trade surplus of $50 billion, Japan promised to buy more.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 6.5bn USD", "EXPORTS N GEO>WLD 2022 7bn USD FORECAST"],
    said: ["Georgia forecast that exports would rise from $6.5 billion in 2021 to $7 billion in 2022."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 10bn USD"],
    said: ["It must be noted that trade between Georgia and Turkey reached $10 billion in 2021."],
  },
  // Changes that took longer than a year
  {
    means: ["EXPORTS GX GEO>WLD _X 3 TIMES"],
    said: [
      "Georgia's exports have grown 3-fold over five years.",
      "Georgia's exports tripled over the past five years.",
      "Over the past five years Georgia's exports tripled.",
    ],
  },
  {
    means: ["EXPORTS GX GEO>WLD _X 8.3 TIMES"],
    said: ["Georgia's exports have grown 8.3-fold since 2019.", "Since 2019 Georgia's exports have grown 8.3-fold."],
  },
  { means: ["EXPORTS GX GEO>WLD 2021 8.3 TIMES"], said: ["Georgia's exports in 2021 grew 8.3-fold since 2015."] },
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT"],
    said: [
      "Georgia's exports rose 5 percent in 2021, the most since 2015.",
      "Georgia's exports rose 5 percent in 2021 for the first time since 2015.",
      "Georgia's exports rose 5 percent in 2021, the biggest rise in five years.",
      "Georgia's exports rose 5 percent in 2021 since 2020.",
    ],
  },
  // Figures that another one takes the place of
  {
    means: ["EXPORTS N GEO>TUR 2021 402m USD"],
    said: [
      "The agency revised Georgia's exports to Turkey in 2021 to $402 million from a preliminary $391 million.",
      "The agency revised Georgia's exports to Turkey in 2021 from $391 million to $402 million.",
      "Georgia's exports to Turkey in 2021 were $402 million, up from an initial estimate of $391 million.",
      "Georgia's exports to Turkey in 2021 were $402 million rather than $391 million.",
      "Georgia's exports to Turkey in 2021 were $402 million instead of the previously reported $391 million.",
      "Georgia's exports to Turkey in 2021 were $402 million, compared with a preliminary estimate of $391 million.",
      "Georgia's exports to Turkey in 2021 were revised up to $402 million.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2022 6.5bn USD FORECAST"],
    said: [
      "Georgia cut its forecast for exports in 2022 from $7 billion to $6.5 billion.",
      "Georgia lowered its 2022 export forecast to $6.5 billion from $7 billion.",
      "The forecast for Georgia's exports in 2022 was cut from $7 billion to $6.5 billion.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 4.2 PT"],
    said: [
      "The agency corrected the growth of Georgia's exports in 2021 from 5 percent to 4.2 percent.",
      "The growth of Georgia's exports in 2021 was revised to 4.2 percent from 5 percent.",
    ],
  },
  {
    means: ["EXPORTS N JPN>WLD 2022-01 8.1bn USD", "EXPORTS N JPN>WLD 2021-12 5.7bn USD"],
    said: [
      "Japan's exports rose to $8.1 billion in January from a downwardly revised $5.7 billion in December.",
      "Japan's revised exports rose to $8.1 billion in January from $5.7 billion in December.",
      "Preliminary data show that Japan's exports rose to $8.1 billion in January from $5.7 billion in December.",
      "Japan increased its exports from $5.7 billion in December to $8.1 billion in January.",
    ],
  },
  // What is sent and received, and is no trade
  {
    means: ["LOANS_AID N EU>TUR 2021 300m USD"],
    said: [
      "Turkey received $300 million in aid from the EU in 2021.",
      "Turkey received grants of $300 million from the EU in 2021.",
      "Turkey received a $300 million loan from the EU in 2021.",
      "The EU sent $300 million in aid to Turkey in 2021.",
    ],
  },
  {
    means: ["REMITTANCES N RUS>GEO 2021 1.1bn USD"],
    said: [
      "Georgia received $1.1 billion in remittances from Russia in 2021.",
      "Georgia received remittances of $1.1 billion from Russia in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 400m USD", "INVESTMENT N TUR>GEO 2021 440m USD"],
    said: [
      "Georgia's exports to Turkey were $400 million in 2021. Georgia received $440 million in foreign direct investment from Turkey in 2021.",
    ],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD", "IMPORTS N TUR>RUS 2021 300m USD"],
    said: ["Turkey sold goods worth $200 million to Russia in 2021 and bought $300 million."],
  },
  {
    means: ["IMPORTS N TUR>RUS 2021 300m USD"],
    said: [
      "Turkey received $300 million worth of goods from Russia in 2021.",
      "Turkey bought $300 million in goods from Russia in 2021.",
      "Turkey received goods worth $300 million from Russia in 2021.",
    ],
  },
  {
    means: ["IMPORTS N TUR>RUS 2021 300m USD NATURAL_GAS"],
    said: [
      "Turkey bought gas worth $300 million from Russia in 2021.",
      "Turkey bought $300 million worth of gas from Russia in 2021.",
    ],
  },
  // Months of a fiscal year
  {
    means: ["EXPORTS N IND>WLD 2020-04-01/P9M 3bn USD"],
    said: ["India's exports in 2020-21 (April-December) were $3 billion."],
  },
  // Two changes, of which one is compared with the other
  {
    means: ["EXPORTS GY IND>CHN 2021 106 PT", "EXPORTS GY CHN>IND 2021 86 PT"],
    said: ["In 2021 India's exports to China grew by 106 percent, while China's exports to India grew by 86 percent."],
  },
  {
    means: ["EXPORTS GY TUR>WLD 2021 23 PT", "EXPORTS N TUR>WLD 2021 25bn USD"],
    said: ["Turkey's exports were $25 billion in 2021, with a 23 percent rise over 2020."],
  },
  {
    means: ["TRADE_BALANCE N USA>WLD 2022-02 -49bn USD FORECAST"],
    said: ["Analysts expect the U.S. trade deficit to narrow to $49 billion in February."],
  },
  {
    means: ["TRADE_BALANCE N USA>WLD 2022-01 -57bn USD"],
    said: ["The U.S. trade deficit was -$57 billion in January."],
  },
  {
    means: ["TRADE_TURNOVER N TUR>UZB _X 5bn USD TARGET"],
    said: [
      "Turkey, Uzbekistan aim to increase trade volume to $5 billion",
      "Turkey and Uzbekistan decided to increase their trade volume to $5 billion.",
    ],
  },
  {
    means: ["EXPORTS N KEN>RWA 2021 3bn KES"],
    said: ["Kenya's exports destined for Rwanda were 3 billion shillings in 2021."],
  },
  // What headlines say is to come
  {
    means: ["EXPORTS N VNM>WLD 2022 400bn USD FORECAST"],
    said: ["Vietnam's exports to reach $400 billion this year", "Vietnam's exports to rise to $400 billion this year"],
  },
  {
    means: ["EXPORTS N VNM>WLD 2022 400bn USD"],
    said: ["Vietnam's exports rose to reach $400 billion this year."],
  },
  // The goal of something else
  {
    means: ["EXPORTS N GEO>WLD 2021 5bn USD"],
    said: [
      "Georgia's exports amounted to $5 billion in 2021, and it plans to build ports for $10 billion by 2030.",
      "Georgia's exports amounted to $5 billion in 2021. The goal for weddings is $10 billion by 2030.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 5bn USD", "EXPORTS N GEO>WLD 2030 10bn USD TARGET"],
    said: [
      "Georgia's exports amounted to $5 billion in 2021. The aim is $10 billion by 2030.",
      "Georgia's exports amounted to $5 billion in 2021, and it plans to raise them to $10 billion by 2030.",
    ],
  },
  // A flow of some part of a time has no period
  {
    means: ["EXPORTS N GEO>WLD _X 3bn USD"],
    said: [
      "Georgia's exports amounted to $3 billion in early 2021.",
      "Georgia's exports amounted to $3 billion in late October.",
      "Georgia's exports amounted to $3 billion in the decade to 2020.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2020-01-01/P24M 3bn USD"],
    said: [
      "Georgia's exports in the two years to 2021 were $3 billion.",
      "Georgia's exports in 2020-2021 were $3 billion.",
    ],
  },
  {
    means: ["EXPORTS N IND>WLD 2020-04-01/P12M 3bn USD"],
    said: ["India's exports in 2020-2021 were $3 billion.", "India's exports in 2020-21 were $3 billion."],
  },
  {
    means: ["EXPORTS N UGA>WLD _X 3bn USD COFFEE"],
    said: ["Uganda's coffee exports were $3 billion in the coffee year 2020/21."],
  },
  // Money that a value is told in
  {
    means: ["EXPORTS GY VNM>WLD 2022-01 5 PT"],
    said: [
      "Exports rose 5 percent in U.S. dollar terms in January, Vietnam's statistics office said.",
      "Vietnam's exports in euro terms rose 5 percent in January.",
      "In US dollars, Vietnam's exports rose 5 percent in January.",
      "Exports rose 5 percent in Russian rubles in January, Vietnam's statistics office said.",
    ],
  },
  {
    means: ["EXPORTS N KAZ>CHN 2021 5bn USD"],
    said: ["Exports to China settled in Russian rubles amounted to $5 billion in 2021, Kazakhstan said."],
  },
  // A share among countries of one kind of goods, and one among goods of the trade with one country
  {
    means: ["IMPORTS SHC GEO>RUS 2021 90 PT WHEAT"],
    said: [
      "Russia accounted for 90 percent of Georgia's wheat imports in 2021.",
      "The share of Russia in Georgia's wheat imports was 90 percent in 2021.",
      "90 percent of Georgia's wheat imports came from Russia in 2021.",
      "Wheat imports from Russia accounted for 90 percent of Georgia's wheat imports in 2021.",
    ],
  },
  {
    means: ["EXPORTS SHC GEO>RUS 2021 60 PT WINE", "EXPORTS SHC GEO>POL 2021 10 PT WINE"],
    said: ["In 2021 Georgia's wine exports went mostly to Russia (60 percent) and Poland (10 percent)."],
  },
  {
    means: ["EXPORTS SHP GEO>TUR 2021 40 PT MACHINERY"],
    said: [
      "Machinery made up 40 percent of Georgia's exports to Turkey in 2021.",
      "The share of machinery in Georgia's exports to Turkey was 40 percent in 2021.",
    ],
  },
  {
    means: ["EXPORTS SHP GEO>TUR 2021 40 PT _O"],
    said: [
      "Bicycles made up 40 percent of Georgia's exports to Turkey in 2021.",
      "The share of bicycles in Georgia's exports to Turkey was 40 percent in 2021.",
    ],
  },
  // Who gives and who gets
  {
    means: ["LOANS_AID N JPN>VNM 2021 300m USD"],
    said: [
      "Japan gave Vietnam $300 million in aid in 2021.",
      "Japan granted Vietnam a $300 million loan in 2021.",
      "Japan's government lent Vietnam $300 million in loans in 2021.",
      "Japan provided Vietnam with $300 million in aid in 2021.",
      "Vietnam was granted a $300 million loan by Japan in 2021.",
      "Vietnam got $300 million in aid from Japan in 2021.",
    ],
  },
  {
    means: ["LOANS_AID N JPN>VNM _X 300m USD TARGET"],
    said: ["Japan promised Vietnam $300 million in aid.", "Japan pledged Vietnam a $300 million loan."],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD TEA"],
    said: [
      "Turkey sold Russia tea worth $200 million in 2021.",
      "Turkey sold Russia $200 million worth of tea in 2021.",
    ],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD _O"],
    said: [
      "Turkey sold Russia bicycles worth $200 million in 2021.",
      "Turkey sold bicycles worth $200 million to Russia in 2021.",
    ],
  },
  { means: ["EXPORTS N TUR>RUS 2021 200m USD"], said: ["Turkey sent Russia goods worth $200 million in 2021."] },
  {
    means: ["LOANS_AID N JPN>VNM _X 300m USD POTENTIAL"],
    said: ["Japan offered Vietnam a loan of $300 million."],
  },
  {
    means: ["REMITTANCES N RUS>GEO 2021 400m USD"],
    said: ["Workers in Russia sent Georgia $400 million in remittances in 2021."],
  },
  {
    means: ["TRADE_BALANCE N TUR>WLD 2021 4bn USD"],
    said: ["This gave Turkey a trade surplus of $4 billion in 2021."],
  },
  // Goods that were moved: which way, says the verb
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD"],
    said: [
      "Goods worth $200 million were exported from Turkey to Russia in 2021.",
      "Goods worth $200 million were shipped from Turkey to Russia in 2021.",
      "In 2021 goods valued at $200 million were sold to Russia by Turkey.",
      "$200 million worth of goods was delivered to Russia from Turkey in 2021.",
    ],
  },
  {
    means: ["IMPORTS N TUR>RUS 2021 200m USD"],
    said: [
      "Goods worth $200 million were imported from Russia to Turkey in 2021.",
      "Goods worth $200 million were bought from Russia by Turkey in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N RUS>TUR 2021 200m USD"],
    said: [
      "Goods worth $200 million were traded between Turkey and Russia in 2021.",
      "Turkey and Russia traded goods worth $200 million in 2021.",
      "Turkey traded goods worth $200 million with Russia in 2021.",
      "Goods worth $200 million moved between Turkey and Russia in 2021.",
    ],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD TEA"],
    said: [
      "Tea worth $200 million was sold to Russia by Turkey in 2021.",
      "Turkish tea worth $200 million was shipped to Russia in 2021.",
    ],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 500 t TEA"],
    said: ["500 tonnes of tea were shipped from Turkey to Russia in 2021."],
  },
  {
    means: ["EXPORTS N TUR>RUS 2021 200m USD _O"],
    said: [
      "Bicycles worth $200 million were exported from Turkey to Russia in 2021.",
      "Goods worth $200 million were re-exported from Turkey to Russia in 2021.",
    ],
  },
  // What is said not to be so
  {
    means: ["EXPORTS N GEO>WLD 2021 390m USD"],
    said: ["Georgia's exports not only recovered in 2021 but reached $390 million."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 400m USD LE"],
    said: [
      "Georgia's exports to Turkey did not exceed $400 million in 2021.",
      "In 2021 Georgia's exports to Turkey failed to exceed $400 million.",
      "Georgia's exports to Turkey were no higher than $400 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 400m USD LT"],
    said: [
      "Georgia's exports to Turkey did not reach $400 million in 2021.",
      "Georgia's exports to Turkey fell short of $400 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2022 400m USD GE FORECAST"],
    said: ["Georgia's exports to Turkey should not fall below $400 million in 2022."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 390m USD"],
    said: [
      "Georgia's exports to Turkey were not $400 million but $390 million in 2021.",
      "Georgia's exports to Turkey amounted not to $400 million but to $390 million in 2021.",
      "Georgia's exports to Turkey were $390 million in 2021, not $400 million.",
      "Georgia's imports did not grow in 2021 and its exports to Turkey amounted to $390 million.",
      "Although its imports did not change, Georgia's exports to Turkey were $390 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 390m USD"],
    said: [
      "There is no doubt that Georgia's exports amounted to $390 million in 2021.",
      "Georgia, which has no oil, recorded exports of $390 million in 2021.",
      "There was no change in the rules, and Georgia's exports amounted to $390 million in 2021.",
      "With no recovery in sight, Georgia's exports amounted to $390 million in 2021.",
      "Georgia's exports amounted to $390 million in 2021, with no growth from 2020.",
    ],
  },
  // What a country gets of foreign investment, and what it invests abroad
  {
    means: ["INVESTMENT N WLD>KEN 2021 2bn USD"],
    said: [
      "Kenya attracted $2 billion in foreign direct investment in 2021.",
      "Kenya received $2 billion of FDI in 2021.",
      "Kenya recorded FDI inflows of $2 billion in 2021.",
      "Kenya's foreign direct investment inflows reached $2 billion in 2021.",
      "FDI inflows into Kenya rose to $2 billion in 2021.",
    ],
  },
  {
    means: ["INVESTMENT N KEN>_X 2021 2bn USD"],
    said: [
      "Kenya's outward FDI amounted to $2 billion in 2021.",
      "Kenya's overseas investment amounted to $2 billion in 2021.",
    ],
  },
  {
    means: ["INVESTMENT N CHN>KEN 2021 2bn USD"],
    said: ["China's FDI stock in Kenya was $2 billion in 2021.", "Chinese FDI in Kenya stood at $2 billion in 2021."],
  },
  // Of what an amount is, though no list has it
  {
    means: [
      "EXPORTS N KEN>WLD 2021 1.2bn USD TEA",
      "EXPORTS N KEN>WLD 2021 0.8bn USD _O",
      "EXPORTS N KEN>WLD 2021 0.3bn USD COFFEE",
    ],
    said: ["Kenya exported $1.2bn of tea, $0.8bn of bicycles and $0.3bn of coffee in 2021."],
  },
  { means: ["EXPORTS N KEN>WLD 2021 500000 t _O"], said: ["Kenya exported 500,000 tonnes of pebbles in 2021."] },
  {
    means: ["EXPORTS N KEN>WLD 2021 7bn USD", "EXPORTS N KEN>WLD 2021 1.2bn USD TEA"],
    said: ["Of Kenya's total exports of $7 billion in 2021, tea accounted for $1.2 billion."],
  },
  // The change of the exports to one goes on for those to another
  {
    means: ["EXPORTS GY KEN>UGA 2021 5 PT", "EXPORTS GY KEN>TZA 2021 7 PT", "EXPORTS GY KEN>RWA 2021 9 PT"],
    said: ["Kenya's exports to Uganda rose 5 percent in 2021, to Tanzania by 7 percent and to Rwanda by 9 percent."],
  },
  {
    means: [
      "EXPORTS GY KEN>UGA 2021 12 PT",
      "EXPORTS N KEN>UGA 2021 300m USD",
      "EXPORTS GY KEN>RWA 2021 8 PT",
      "EXPORTS N KEN>RWA 2021 200m USD",
    ],
    said: [
      "Kenya's exports to Uganda rose by 12 percent to $300 million in 2021, and to Rwanda by 8 percent to $200 million.",
    ],
  },
  // A deficit in trade is no turnover
  {
    means: ["TRADE_BALANCE N KEN>CHN 2021 -3bn USD"],
    said: ["Kenya ran a trade deficit of $3 billion in goods trade with China in 2021."],
  },
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 -3bn USD"],
    said: [
      "Kenya's trade balance was negative at $3 billion in 2021.",
      "Kenya's foreign trade grew in 2021, with a negative balance of trade of $3 billion.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KEN>TZA 2021 -3m USD"],
    said: [
      "In 2021, Kenya's balance in the trade with Tanzania was negative and amounted to $3 million.",
      "Kenya's trade balance with Tanzania remained negative and stood at $3 million in 2021.",
    ],
  },
  {
    means: ["EXPORTS GY KEN>WLD 2021 4 PT", "TRADE_BALANCE N KEN>TZA 2021 -3m USD"],
    said: [
      "Kenya's exports rose 4 percent in 2021, while a deficit of $3 million was recorded in trade with Tanzania.",
    ],
  },
  {
    means: ["TRADE_BALANCE N KEN>UGA 2021 3m USD"],
    said: [
      "In 2021, Kenya's balance in the trade with Uganda was positive and amounted to $3 million.",
      "Kenya's net exports to Uganda were $3 million in 2021.",
    ],
  },
  {
    means: ["TRADE_BALANCE GY KEN>WLD 2021 4 PT"],
    said: ["Kenya's gap between imports and exports widened by 4 percent in 2021."],
  },
  // What adds to a surplus is a part of the exports that its share is of
  {
    means: ["TRADE_BALANCE N KEN>WLD 2021 3m USD"],
    said: [
      "Kenya's trade surplus was $3 million in 2021. Metals, another pillar of the surplus, made up 9 percent of total exports.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N KEN>UGA 2021 5m USD", "EXPORTS N KEN>UGA 2021 3m USD"],
    said: [
      "Kenya's exchange of goods with Uganda amounted to $5 million in 2021, with exports in the amount of $3 million.",
    ],
  },
  // Whose exports a share is of, where only the text says it
  {
    means: ["EXPORTS GY IRL>WLD 2021 5 PT WOOL", "EXPORTS SHC IRL>GBR 2021 34 PT"],
    said: ["Ireland's wool exports rose 5 percent in 2021. The UK accounted for 34 percent of exports."],
  },
  // Lists of partners told by leaving out: one that goes on in a new clause
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021 2.2bn USD",
      "TRADE_TURNOVER GY GEO>TUR 2021 7 PT",
      "TRADE_TURNOVER N ARM>GEO 2021 1.9bn USD",
      "TRADE_TURNOVER GY ARM>GEO 2021 -10 PT",
      "TRADE_TURNOVER N CHN>GEO 2021 1.2bn USD GT",
      "TRADE_TURNOVER N GEO>ITA 2021 800m USD APPROX",
    ],
    said: [
      "Turkey was Georgia's largest trade partner in 2021, with trade turnover reaching $2.2 billion, up 7 percent, while Armenia came in third with a trade turnover of $1.9 billion, down 10 percent, followed by China (over $1.2 billion) and Italy (roughly $800 million).",
    ],
  },
  {
    means: [
      "IMPORTS SHC GEO>TUR 2021 14 PT",
      "IMPORTS SHC GEO>DEU 2021 12 PT",
      "IMPORTS SHC GEO>POL 2021 11 PT",
      "IMPORTS SHC GEO>LVA 2021 7 PT",
    ],
    said: [
      "Turkey accounted for 14 percent of Georgia's imports in 2021, while Germany accounted for 12 percent, Poland for 11 percent and Latvia for 7 percent.",
      "In 2021 Turkey accounted for most of Georgia's imports, namely 14 percent, while Germany accounted for 12 percent, Poland for 11 percent and Latvia for 7 percent.",
      "Turkey accounted for 14 percent of Georgia's imports in 2021, Germany for 12 percent, Poland for 11 percent and Latvia for 7 percent.",
    ],
  },
  // What is left out is the same as before: only a comma, and the next partner with its value
  {
    means: [
      "EXPORTS GY GEO>TUR 2021 6 PT",
      "EXPORTS GY GEO>ARM 2021 2 PT",
      "EXPORTS GY GEO>CHN 2021 9 PT",
      "EXPORTS GY GEO>IRN 2021 19 PT",
    ],
    said: [
      "Georgia's exports to Turkey increased by 6 percent in 2021, Armenia 2 percent, China 9 percent, and Iran 19 percent.",
      "Georgia's exports to Turkey increased by 6 percent in 2021, Armenia by 2 percent, China by 9 percent and Iran by 19 percent.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD", "EXPORTS N GEO>ARM 2021 200m USD", "EXPORTS N GEO>IRN 2021 100m USD"],
    said: [
      "Georgia's exports to Turkey were $300 million in 2021, Armenia $200 million and Iran $100 million.",
      "Georgia's exports reached $300 million in Turkey, $200 million in Armenia, and $100 million in Iran in 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 2bn USD", "TRADE_TURNOVER N ARM>GEO 2021 1bn USD"],
    said: ["Georgia's trade with Turkey was $2 billion in 2021, Armenia $1 billion."],
  },
  {
    means: ["IMPORTS N GEO>CHN 2021 4.2bn USD", "IMPORTS N GEO>IND 2021 2.1bn USD", "IMPORTS N GEO>JPN 2021 900m USD"],
    said: [
      "Georgia's main suppliers in 2021 were China with imports of $4.2 billion, India at $2.1 billion and Japan at $900 million.",
    ],
  },
  // ... but not where the next one may be another owner
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD"],
    said: [
      "Georgia's exports to Turkey were $300 million in 2021, Armenia's $200 million.",
      "Georgia exported goods worth $300 million to Turkey in 2021, Armenia $200 million.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 6 PT"],
    said: ["Georgia's exports rose by 6 percent in 2021, Armenia 2 percent and Iran 9 percent."],
  },
  {
    means: ["EXPORTS GY GEO>TUR 2021 6 PT"],
    said: ["Georgia's exports to Turkey increased by 6 percent in 2021, Armenia's by 2 percent."],
  },
  // A list that goes on in the next sentence
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD", "EXPORTS N GEO>ARM 2021 200m USD", "EXPORTS N GEO>CHN 2021 150m USD"],
    said: [
      "Georgia's exports to Turkey reached $300 million in 2021. Turkey was followed by Armenia with $200 million and China with $150 million.",
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia comes second with $200 million. China is third at $150 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>TUR 2021 300m USD",
      "EXPORTS N GEO>ARM 2021 200m USD",
      "EXPORTS RK ARM>GEO 2021 2 RANK",
      "EXPORTS N GEO>CHN 2021 150m USD",
      "EXPORTS RK CHN>GEO 2021 3 RANK",
    ],
    said: [
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia ranked second with $200 million and China ranked third with $150 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>TUR 2021 300m USD",
      "EXPORTS N GEO>ARM 2021 200m USD",
      "EXPORTS GY GEO>ARM 2021 26 PT",
      "IMPORTS N GEO>WLD 2021 9bn USD",
    ],
    said: [
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia followed with $200 million, up 26 percent. Imports amounted to $9 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 2bn USD", "TRADE_TURNOVER N ARM>GEO 2021 1bn USD"],
    said: [
      "Turkey was Georgia's largest trade partner in 2021, with a turnover of $2 billion, while Armenia came third with $1 billion.",
    ],
  },
  // ... or stands line by line under a heading
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021 1294m USD",
      "TRADE_TURNOVER N GEO>RUS 2021 962m USD",
      "TRADE_TURNOVER N GEO>WLD 2021 8bn USD",
    ],
    said: [
      "The largest trade partners of Georgia in 2021 are as follows:\n• Turkey ($1,294 million);\n• Russia ($962 million);\nThe foreign trade turnover of Georgia amounted to $8 billion in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD", "EXPORTS N GEO>ARM 2021 200m USD", "EXPORTS GY GEO>WLD 2021 -3 PT WINE"],
    said: [
      "Georgia's top export destinations in 2021\nTurkey - $300m\nArmenia - $200m\nExports of wine fell by 3 percent.",
      "Georgia's top export destinations in 2021:\nTurkey – $300m\nArmenia – $200m\nExports of wine fell by 3 percent.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: ["Georgia's exports amounted to $3 billion in 2021. Turkey followed with $2 billion."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021 300m USD"],
    said: [
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia and Iran followed with $200 million.",
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia is next with an economy of $20 billion.",
      "Georgia's exports to Turkey reached $300 million in 2021. Armenia is third, having lent it $2 billion.",
    ],
  },
  // What is traded with partners so called
  {
    means: ["IMPORTS N GEO>CHN 2021 4.2bn USD", "IMPORTS N GEO>IND 2021 2.1bn USD", "IMPORTS N GEO>JPN 2021 900m USD"],
    said: [
      "Georgia's largest supplier in 2021 was China with $4.2 billion, followed by India at $2.1 billion and Japan ($900 million).",
      "China with $4.2 billion, India with $2.1 billion and Japan with $900 million were Georgia's largest suppliers in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD", "IMPORTS N GEO>CHN 2021 4.2bn USD", "IMPORTS N GEO>IND 2021 2.1bn USD"],
    said: [
      "Georgia's exports amounted to $3 billion in 2021. Its largest supplier was China with $4.2 billion, followed by India at $2.1 billion.",
    ],
  },
  {
    means: ["EXPORTS N GEO>DEU 2021 300m USD", "EXPORTS N GEO>ITA 2021 200m USD"],
    said: [
      "Germany was the largest buyer of Georgian goods in 2021, with $300 million, followed by Italy with $200 million.",
      "Germany ($300 million) and Italy ($200 million) were Georgia's top trading partners by exports in 2021.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD", "EXPORTS N GEO>TUR 2021 300m USD", "EXPORTS N GEO>ARM 2021 200m USD"],
    said: [
      "Georgia's exports amounted to $3 billion in 2021. Turkey remained the largest export market with exports of $300 million. Armenia followed with $200 million.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021 2.2bn USD",
      "TRADE_TURNOVER GY GEO>TUR 2021 7 PT",
      "TRADE_TURNOVER N ARM>GEO 2021 1bn USD",
    ],
    said: [
      "Turkey was Georgia's largest trading partner in 2021 with $2.2 billion, up 7 percent, followed by Armenia with $1 billion.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 2.2bn USD", "TRADE_TURNOVER N ARM>GEO 2021 1bn USD"],
    said: [
      "Turkey ($2.2 billion) and Armenia ($1 billion) were the top trading partners of Georgia in 2021.",
      "In 2021 the top trading partners of Georgia were Turkey ($2.2 billion) and Armenia ($1 billion).",
    ],
  },
  {
    means: ["LOANS_AID N TUR>_X 2021 2.2bn USD"],
    said: ["Turkey was Georgia's largest supplier of arms in 2021 with a $2.2 billion loan."],
  },
  // The next goods of a list
  {
    means: [
      "EXPORTS N GEO>WLD 2021 200m USD WINE",
      "EXPORTS N GEO>WLD 2021 100m USD _O",
      "EXPORTS N GEO>WLD 2021 80m USD COPPER",
    ],
    said: [
      "Georgia's exports of wine totaled $200 million in 2021, bicycles $100 million and copper $80 million.",
      "Wine exports by Georgia reached $200 million in 2021, with bicycles at $100 million and copper at $80 million.",
      "Georgia's main exports in 2021 were wine with $200 million, bicycles with $100 million and copper with $80 million.",
      "Georgia's main export product in 2021 was wine with $200 million, followed by bicycles with $100 million and copper with $80 million.",
      "Wine topped Georgia's exports in 2021 with $200 million, followed by bicycles ($100 million) and copper ($80 million).",
    ],
  },
  {
    means: [
      "EXPORTS GY KAZ>WLD 2021 5 PT WHEAT",
      "EXPORTS GY KAZ>WLD 2021 3 PT BARLEY",
      "EXPORTS GY KAZ>WLD 2021 9 PT COPPER",
    ],
    said: [
      "Kazakhstan's wheat exports rose 5 percent in 2021, barley 3 percent and copper 9 percent.",
      "Kazakhstan's exports of wheat rose 5 percent in 2021, those of barley 3 percent and those of copper 9 percent.",
      "Kazakhstan's wheat exports grew 5 percent in 2021, barley rose 3 percent, but copper jumped 9 percent.",
    ],
  },
  {
    means: ["EXPORTS GY KAZ>WLD 2021 5 PT WHEAT", "EXPORTS N KAZ>WLD 2021 300m USD WHEAT"],
    said: [
      "Kazakhstan's wheat exports rose 5 percent in 2021, netting $300 million.",
      "Kazakhstan's wheat exports rose 5 percent in 2021, or to $300 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>WLD 2021 5000 t WINE",
      "EXPORTS N GEO>WLD 2021 200m USD WINE",
      "EXPORTS N GEO>WLD 2021 3000 t _O",
      "EXPORTS N GEO>WLD 2021 100m USD _O",
    ],
    said: [
      "Georgia exported 5,000 tonnes of wine in 2021, worth $200 million, and 3,000 tonnes of pebbles worth $100 million.",
    ],
  },
  // A list of what the others buy and sell
  {
    means: ["IMPORTS N TUR>GEO 2021 300m USD", "IMPORTS N ARM>GEO 2021 200m USD"],
    said: [
      "Georgia's top export destination in 2021 was Turkey with $300 million worth of imports from Georgia, followed by Armenia with $200 million.",
      "Georgia's top export destination in 2021 was Turkey with imports of $300 million, followed by Armenia with $200 million.",
    ],
  },
  {
    means: ["EXPORTS N ARM>GEO 2021 200m USD"],
    said: [
      "Georgia's trade grew in 2021. Armenia with $200 million of exports to Georgia in 2021 was its largest seller.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N GEO>TUR 2021 900m USD",
      "TRADE_TURNOVER N GEO>RUS 2021 700m USD",
      "TRADE_TURNOVER N GEO>WLD 2021 8bn USD",
    ],
    said: [
      "Georgia's foreign trade turnover was $8 billion in 2021. The largest trade partners of the country are as follows:\n• Turkey ($900 million);\n• Russia ($700 million).",
    ],
  },
  // What a part of the whole fell on
  {
    means: [
      "TRADE_TURNOVER N GEO>WLD 2021 15bn USD",
      "IMPORTS N GEO>WLD 2021 5.9bn USD APPROX",
      "EXPORTS N GEO>WLD 2021 9.1bn USD",
    ],
    said: [
      "Georgia's trade turnover was $15 billion in 2021. Some $5.9 billion of trade turnover fell on imports and $9.1 billion on exports.",
    ],
  },
  // Of two years told one after the other the later is the one spoken of
  {
    means: [
      "IMPORTS N GEO>WLD 2020-S1 340m USD",
      "IMPORTS N GEO>WLD 2021-S1 300m USD",
      "IMPORTS GY GEO>WLD 2021-S1 -12 PT",
      "EXPORTS N GEO>WLD 2021-S1 100m USD",
    ],
    said: [
      "Georgia's imports were $300 million in the first half of 2021, and $340 million in the first half of 2020, a decline of 12 percent. Exports amounted to $100 million.",
      "Georgia's imports were $340 million in the first half of 2020, and $300 million in the first half of 2021, a decline of 12 percent. Exports amounted to $100 million.",
    ],
  },
  // Words that look like others
  {
    means: ["EXPORTS N GEO>TUR 2021 3m USD CARS", "EXPORTS N GEO>TUR 2021 2m USD CLOTHING"],
    said: [
      "Georgia's exports of cars to Turkey amounted to $3 million in 2021, followed by ready-to-wear at $2 million.",
    ],
  },
  {
    means: ["EXPORTS N KEN>UGA 2021 21.3bn KES"],
    said: ["Kenya's exports to Uganda amounted to Kshs. 21.3 billion in 2021."],
  },
  // A bloc whose members are listed is no owner and no partner; who stands in a list of one's partners may tell of its own trade
  {
    means: [
      "EXPORTS N GEO>WLD 2021 3bn USD",
      "EXPORTS N GEO>RUS 2021 430m USD",
      "EXPORTS N GEO>ARM 2021 272m USD",
      "EXPORTS N GEO>BLR 2021 66m USD",
    ],
    said: [
      "Georgia's exports reached $3 billion in 2021. Among the CIS countries, Russia accounted for exports worth $430 million. Armenia ranked second with exports worth $272 million and Belarus ranked third with $66 million.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD", "EXPORTS N ARM>GEO 2021 272m USD"],
    said: [
      "Georgia's exports reached $3 billion in 2021. Armenia ranked second with exports to Georgia of $272 million.",
    ],
  },
  {
    means: [
      "TRADE_TURNOVER N GEO>WLD 2021 9bn USD",
      "TRADE_TURNOVER N GEO>HRV 2021 337m USD",
      "TRADE_TURNOVER N GEO>GRC 2021 314m USD",
    ],
    said: [
      "Georgia's trade turnover reached $9 billion in 2021. Croatia and Greece ranked second and third among the European countries with the trade turnover with Georgia reaching $337 million and $314 million respectively.",
    ],
  },
  // Shares of several partners, compared with one another
  {
    means: ["EXPORTS SHC GEO>TUR 2021 16 PT", "EXPORTS SHC GEO>ARM 2021 13 PT", "EXPORTS SHC GEO>IRN 2021 5 PT"],
    said: [
      "In 2021 Turkey accounted for 16 percent of Georgia's exports, compared to 13 percent for Armenia and 5 percent for Iran.",
    ],
  },
  {
    means: ["EXPORTS SHC GEO>TUR 2021 16 PT"],
    said: [
      "Turkey's share in Georgia's exports was 16 percent in 2021, compared with 13 percent in Armenia's.",
      "Turkey accounted for 16 percent of Georgia's exports in 2021, compared with 13 percent for cars.",
    ],
  },
  // What heads a number is its own, be it nowhere in the catalogue
  {
    means: [
      "EXPORTS N GEO>TUR 2021 300m USD",
      "EXPORTS N GEO>ARM 2021 200m USD",
      "EXPORTS GY GEO>ARM 2021 5 PT",
      "EXPORTS N GEO>IRN 2021 90m USD",
    ],
    said: [
      "Georgia's exports to Turkey reached $300 million in 2021. Turkey was followed by Armenia ($200 million, up 5 percent), Atlantis ($150 million, up 9 percent) and Iran ($90 million).",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD"],
    said: ["Georgian exports in 2021 are estimated at $3 billion and Armenia's at $2 billion."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 3bn USD", "IMPORTS N GEO>WLD 2021 4bn USD"],
    said: ["Georgia's total export turnover was $3 billion in 2021, while total import turnover reached $4 billion."],
  },
  // All once more, by product
  {
    means: [
      "EXPORTS GY GEO>WLD 2021-05 -2 PT",
      "EXPORTS GY GEO>TUR 2021-05 -22 PT",
      "EXPORTS GY GEO>WLD 2021-05 -43 PT WINE",
      "EXPORTS GY GEO>WLD 2021-05 56 PT CARS",
    ],
    said: [
      "Georgia's exports fell 2 percent in May 2021. By destination, shipments to Turkey dropped 22 percent. By product, wine sales fell 43 percent, although cars rose 56 percent.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 2bn USD", "EXPORTS GY GEO>TUR 2021 -43 PT WINE"],
    said: ["Georgia's trade with Turkey reached $2 billion in 2021. By product, exports of wine fell 43 percent."],
  },
  // The period that the text is on, and no month of it told last
  {
    means: [
      "EXPORTS N PAK>BGD 2020-07-01/P12M 50m USD",
      "EXPORTS GY PAK>BGD 2021-06 6 PT",
      "IMPORTS N PAK>BGD 2020-07-01/P12M 9m USD",
      "IMPORTS N PAK>BGD 2019-07-01/P12M 8m USD",
      "EXPORTS N PAK>BGD 2021-06 4m USD",
      "EXPORTS N PAK>BGD 2020-06 3m USD",
    ],
    said: [
      "Pakistani exports to Bangladesh in July-June (2020-21) were $50 million. In June 2021 its exports to Bangladesh grew by 6 percent. Imports from Bangladesh stood at $9 million in the period under review, against $8 million last year. June 2021 saw exports of $4 million to Bangladesh against $3 million last year.",
    ],
  },
  {
    means: [
      "EXPORTS N PAK>BGD 2020-07-01/P12M 20m USD",
      "EXPORTS N PAK>BGD 2019-07-01/P12M 30m USD",
      "EXPORTS N PAK>IND 2020-07-01/P12M 3m USD",
      "EXPORTS N PAK>IND 2019-07-01/P12M 2m USD",
    ],
    said: [
      "In the fiscal year 2020-21 Pakistan's exports to Bangladesh fell to $20 million from $30 million. Its exports to India were $3 million against $2 million in the previous year.",
    ],
  },
  // Months from the beginning of a year are compared with the same of the year before
  {
    means: ["EXPORTS N GEO>TUR 2021-01-01/P9M 3m USD", "EXPORTS N GEO>TUR 2020-01-01/P9M 2m USD"],
    said: ["In January-September 2021 Georgia's exports to Turkey rose to $3 million from $2 million."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021-Q3 3m USD", "EXPORTS N GEO>TUR _X 2m USD"],
    said: ["In July-September 2021 Georgia's exports to Turkey rose to $3 million from $2 million."],
  },
  {
    means: ["EXPORTS N GEO>TUR 2021-01-01/P4M 3m USD", "IMPORTS N GEO>TUR 2021-01-01/P4M 2m USD"],
    said: [
      "Georgia's exports to Turkey were $3 million in January-April 2021. In the reporting period of 2021, imports from Turkey were $2 million.",
    ],
  },
  // Until today, and not in the year that was told before
  {
    means: ["IMPORTS N GEO>TUR 2020 3m USD", "TRADE_BALANCE N GEO>TUR _X -5m USD"],
    said: [
      "Georgia's imports from Turkey were $3 million in 2020, and to date its deficit with Turkey has reached $5 million.",
    ],
  },
  // A rise from a time is none of that time
  {
    means: ["EXPORTS N GEO>WLD 2021-Q1 3m USD", "IMPORTS GY GEO>WLD 2021-Q1 17 PT"],
    said: [
      "Georgia's exports were $3 million in the first quarter of 2021. Imports saw a 17 percent rise from the first quarter of 2020.",
      "Georgia's exports were $3 million in the first quarter of 2021. For imports it was a 17 percent rise from the first quarter of 2020.",
    ],
  },
  // The time behind what is compared may be that of both
  {
    means: [
      "EXPORTS N GEO>WLD 2021-01-01/P9M 3m USD",
      "EXPORTS N GEO>WLD 2020-01-01/P9M 2m USD",
      "IMPORTS N GEO>WLD 2021-01-01/P9M 5m USD",
    ],
    said: [
      "Georgia's imports were $5 million in January-September 2021. Its exports rose to $3 million from $2 million in the period.",
    ],
  },
  // What the text says of months before those that it is on, ends with its paragraph
  {
    means: ["EXPORTS N GEO>WLD 2021-02-01/P8M 5m USD", "IMPORTS GY GEO>WLD 2021-02-01/P8M 25 PT"],
    said: [
      "Georgia's exports were $5 million in February-September 2021. The trade data of January 2021 are lost.\nImports grew by 25 percent.",
    ],
  },
  // After months and the last of them alone, nobody knows which a new paragraph is of
  {
    means: [
      "EXPORTS N GEO>TUR 2021-01-01/P5M 9m USD",
      "EXPORTS GY GEO>TUR 2021-05 4 PT",
      "IMPORTS N GEO>TUR _X 7m USD",
    ],
    said: [
      "Georgia's exports to Turkey were $9 million in January-May 2021. In May 2021 exports to Turkey rose by 4 percent.\nImports from Turkey were $7 million.",
    ],
  },
  // What the text told on the way is not what it is on
  {
    means: [
      "TRADE_TURNOVER N AZE>GEO 2021-01-01/P7M 5m USD",
      "TRADE_TURNOVER N AZE>GEO 2021-S1 4m USD",
      "EXPORTS N GEO>AZE 2021-01-01/P7M 2m USD",
    ],
    said: [
      "Georgia's trade with Azerbaijan was $5 million in January-July 2021. It was $4 million in January-June 2021. Within the reporting period exports to Azerbaijan were $2 million.",
    ],
  },
  // "The same month" is none of the months that the text told
  {
    means: [
      "TRADE_BALANCE N GHA>WLD 2021-01-01/P7M -4bn USD",
      "EXPORTS N GHA>WLD _X 2bn USD",
      "EXPORTS GY GHA>WLD _X 8 PT",
      "IMPORTS N GHA>WLD _X 3bn USD",
    ],
    said: [
      "Ghana's trade deficit was $4 billion in the first seven months of 2021. Exports rose by 8 percent to $2 billion from the same month of the previous year. Imports were $3 billion.",
    ],
  },
  {
    means: [
      "EXPORTS N TUR>WLD 2021-07 7bn USD",
      "IMPORTS N TUR>WLD 2021-07 9bn USD",
      "IMPORTS GY TUR>WLD 2021-07 5 PT",
    ],
    said: [
      "Turkey's exports were $7 billion in July 2021. Imports were $9 billion, up 5 percent from the same month of last year.",
    ],
  },
  // The number of the areas has no time
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021-01-01/P11M 3bn USD", "TRADE_TURNOVER N GEO>TUR 2020 4bn USD"],
    said: [
      "Trade between Georgia and Turkey was worth $3 billion in January-November 2021. Trade of the two countries in 2020 was worth $4 billion.",
    ],
  },
  // A look back ends with its paragraph
  {
    means: [
      "TRADE_BALANCE N GEO>TUR 2021-02-01/P8M -90m USD",
      "IMPORTS N GEO>TUR 2020 200m USD",
      "IMPORTS GY GEO>TUR 2021-02-01/P8M 25 PT",
    ],
    said: [
      "In the period February to September 2021 Georgia had a trade deficit with Turkey of $90 million.\nIn 2020, imports from Turkey were $200 million.\nImports grew by 25 percent.",
    ],
  },
  // What is told of the year before goes on, where no sentence begins with it
  {
    means: [
      "TRADE_TURNOVER N GHA>WLD 2022-01 2bn USD",
      "TRADE_TURNOVER N GHA>WLD 2021 30bn USD",
      "EXPORTS N GHA>WLD 2021 10bn USD",
    ],
    said: [
      "Ghana's trade turnover was $2 billion in January 2022.\nIts trade turnover was $30 billion in 2021.\nExports rose to $10 billion.",
    ],
  },
  {
    means: ["IMPORTS GY GEO>WLD 2021-Q3 5 PT", "EXPORTS N GEO>WLD 2020-Q3 3m USD", "IMPORTS GY GEO>TUR 2021-Q3 6 PT"],
    said: [
      "Georgia's imports rose 5 percent in the third quarter of 2021. Exports fell from $3 million in the third quarter of 2020.\nImports from Turkey were up 6 percent on the same period of last year.",
    ],
  },
  // What comes within some months, and what there is
  {
    means: ["INVESTMENT N WLD>GEO 2021-Q3 500m USD", "INVESTMENT N WLD>GEO 2021-Q3 300m USD"],
    said: ["FDI in Georgia was $500 million in the third quarter of 2021. The FDI in factories was $300 million."],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021-Q3 500m USD", "INVESTMENT N WLD>GEO 2022-03-15 5bn USD"],
    said: ["FDI in Georgia was $500 million in the third quarter of 2021. The accumulated FDI is $5 billion."],
  },
  {
    means: ["INVESTMENT N WLD>GEO 2021-Q3 500m USD", "INVESTMENT N TUR>GEO 2022-03-15 50m USD"],
    said: ["FDI in Georgia was $500 million in the third quarter of 2021. Turkey has invested $50 million in Georgia."],
  },
  // A bloc beside what is its own
  {
    means: ["EXPORTS N EU>WLD 2021-07 150bn EUR"],
    said: [
      "The value of EU exports in July 2021 was €150 billion.",
      "In July 2021 the value of EU trade was €150 billion in exports, said the European Commission.",
    ],
  },
  // One in whose framework something is done is nobody's partner
  {
    means: ["EXPORTS GY GHA>TGO 2021 5 PT", "TRADE_TURNOVER N GHA>TGO 2021 5bn USD"],
    said: [
      "Exports from Ghana to Togo rose by 5 percent in 2021. A Togolese official praised the work within the framework of ECOWAS.\nMutual trade was $5 billion last year.",
    ],
  },
  // A text on the trade with several goes on with that of all
  {
    means: [
      "EXPORTS N GHA>TGO 2021 3m USD",
      "EXPORTS N GHA>CHN 2021 2m USD",
      "IMPORTS N GHA>IND 2021 5m USD",
      "TRADE_TURNOVER N GHA>WLD 2021-S1 7bn USD",
    ],
    said: [
      "Ghana's exports to Togo were $3 million and to China $2 million in 2021. Imports from India were $5 million.\nGhana's trade was $7 billion in January-June 2021.",
    ],
  },
  // A partner told by name is meant, whichever pair was spoken of
  {
    means: ["TRADE_TURNOVER N EU>GHA 2021 4bn USD", "TRADE_TURNOVER N GHA>TGO 2021 1bn USD"],
    said: ["Ghana's trade with the EU was $4 billion in 2021.\nBilateral trade with Togo was $1 billion."],
  },
  // Whose partners the text tells, has the exports
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 2bn USD", "EXPORTS N TGO>GHA 2021 700m USD"],
    said: [
      "Ghana is Togo's largest trading partner. Trade between Ghana and Togo grew to $2 billion in 2021. Exports grew to $700 million.",
    ],
  },
  // Changes in parentheses are of what stands before them
  {
    means: ["EXPORTS DY GEO>KEN 2021 7m USD", "EXPORTS DY GEO>TUR 2021 -6m USD"],
    said: [
      "Georgia's exports changed most in 2021 for Ghana (up $8 million), Kenya (an increase of $7 million) and Turkey (down $6 million).",
    ],
  },
  {
    means: ["IMPORTS DY GEO>GHA 2021 -8m USD", "IMPORTS DY GEO>KEN 2021 -7m USD", "IMPORTS DY GEO>PER 2021 -6m USD"],
    said: [
      "In 2021 Georgia imported less from Ghana (down $8 million), Kenya (dropping by $7 million) and Peru (down $6 million).",
    ],
  },
  {
    means: [
      "EXPORTS N GEO>TUR 2021 5m USD",
      "EXPORTS GY GEO>TUR 2021 5 PT",
      "EXPORTS N GEO>IRN 2021 3m USD",
      "EXPORTS GY GEO>IRN 2021 -3 PT",
    ],
    said: ["Georgia's exports to Turkey were $5 million (up 5 percent), to Iran $3 million (down 3 percent) in 2021."],
  },
  // Other shares of the same
  {
    means: ["EXPORTS SHC GEO>TUR 2021 15 PT", "EXPORTS SHC GEO>GHA 2021 43 PT", "EXPORTS SHC GEO>IRN 2021 12 PT"],
    said: [
      "Georgia's exports grew in 2021. Turkey accounted for 15 percent of these exports, next to Ghana (43 percent) and Iran (12 percent).",
    ],
  },
  {
    means: ["EXPORTS SHC GHA>EU 2021 30 PT"],
    said: ["The EU's share in Ghana's exports was 30 percent in 2021, while the share of imports was 20 percent."],
  },
  // The neighbour of the one who sells
  {
    means: ["TRADE_TURNOVER N AZE>GEO 2021 5m USD", "EXPORTS N AZE>GEO 2021 3m USD"],
    said: [
      "Georgia's trade with Azerbaijan was $5 million in 2021. Georgia had imports from Azerbaijan, too: in 2021 Azerbaijan exported goods worth $3 million to the neighbouring country.",
    ],
  },
  // Whom a rank follows has no list of partners
  {
    means: ["TRADE_TURNOVER RK TGO>GHA 2021 2 RANK"],
    said: ["In 2021 Togo was the second largest trading partner of Ghana after Kenya."],
  },
  {
    means: ["TRADE_TURNOVER N GHA>TGO 2021 5m USD"],
    said: [
      "Ghana's trade with Togo was $5 million in 2021. Togo is the second largest partner of the neighbouring country after Kenya.",
    ],
  },
  {
    means: ["TRADE_TURNOVER RK TGO>GHA 2021 1 RANK", "TRADE_TURNOVER N GHA>TGO 2021 2bn USD"],
    said: ["The first place in Ghana's trade turnover of 2021 was held by Togo with $2 billion."],
  },
  // Who leads a list, is its first
  {
    means: ["IMPORTS N GHA>TGO 2021 4bn USD", "IMPORTS N GHA>KEN 2021 3bn USD"],
    said: [
      "Among the sources of Ghana's imports in 2021 Togo led with $4 billion, followed by Kenya with $3 billion.",
      "Of Ghana's imports in 2021, Togo topped the list with $4 billion, followed by Kenya with $3 billion.",
    ],
  },
  // Two deeds with one partner
  {
    means: ["EXPORTS N GHA>TGO 2021 9m USD", "IMPORTS N GHA>TGO 2021 7m USD"],
    said: [
      "In 2021 Ghana exported $9 million worth of goods and imported $7 million worth of goods from Togo.",
      "In 2021 Ghana exported goods worth $9 million to and imported goods worth $7 million from Togo.",
    ],
  },
  {
    means: ["EXPORTS N GHA>KEN 2021 9m USD", "IMPORTS N GHA>TGO 2021 7m USD"],
    said: ["In 2021 Ghana exported goods worth $9 million to Kenya and imported goods worth $7 million from Togo."],
  },
  {
    means: ["IMPORTS N GHA>TGO 2021 7m USD"],
    said: ["In 2021 Ghana exported goods worth $9 million and imported goods worth $7 million from Togo, Kenya said."],
  },
  // Who invests in the area that the text is on
  {
    means: [
      "INVESTMENT N WLD>GEO 2021 500m USD",
      "INVESTMENT N TUR>GEO 2021 90m USD",
      "INVESTMENT N IRN>GEO 2021 50m USD",
    ],
    said: [
      "FDI in Georgia was $500 million in 2021. The most FDI came from Turkey - $90 million, followed by Iran - $50 million.",
      "FDI in Georgia was $500 million in 2021, of which $90 million came from Turkey and $50 million from Iran.",
      "FDI in Georgia was $500 million in 2021. The main sources of FDI were Turkey ($90 million) and Iran ($50 million).",
      "Georgia's FDI was $500 million in 2021. Turkey accounted for $90 million of FDI, while Iran accounted for $50 million of FDI.",
    ],
  },
  {
    means: [
      "INVESTMENT N WLD>GEO 2021 500m USD",
      "INVESTMENT SHC KEN>GEO 2021 30 PT",
      "INVESTMENT N TUR>GEO 2021 20m USD",
    ],
    said: [
      "FDI in Georgia was $500 million in 2021. Kenya gave most, 30 percent of total FDI. Turkey ranked fourth with $20 million.",
    ],
  },
  {
    means: [
      "INVESTMENT N WLD>GEO 2021 500m USD",
      "INVESTMENT N KEN>GEO 2021 9m USD",
      "INVESTMENT N GHA>GEO 2021 7m USD",
    ],
    said: [
      "FDI in Georgia was $500 million in 2021. Some FDI in 2021 came from firms in Kenya - $9 million; Ghana - $7 million.",
    ],
  },
  {
    means: [
      "INVESTMENT N WLD>GEO 2021 500m USD",
      "INVESTMENT SHP WLD>GEO 2021 60 PT _O",
      "INVESTMENT SHC KEN>GEO 2021 20 PT",
    ],
    said: [
      "FDI in Georgia was $500 million in 2021. Factories accounted for 60 percent of the total FDI in Georgia. Kenya was ahead of all with $100 million (20 percent of total investment).",
    ],
  },
  // Who gets it, stands beside others who do
  {
    means: ["INVESTMENT N WLD>GEO 2021 500m USD", "INVESTMENT N WLD>ARM 2021 300m USD"],
    said: ["FDI in Georgia was $500 million in 2021, and Armenia's FDI was $300 million."],
  },
  // The place before a clause takes part in it
  {
    means: ["EXPORTS N GHA>TGO 2021 5m USD", "EXPORTS N GHA>KEN 2021 2m USD", "EXPORTS N GHA>PER 2021 1m USD"],
    said: [
      "Ghana's exports to Togo were $5 million in 2021. Next came Kenya, where Ghana exported goods worth $2 million. A third market is Peru, to which Ghana exported goods worth $1 million.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GHA>ECOWAS 2021 2bn USD"],
    said: ["Nobody bought more in 2021 than the ECOWAS countries, with which Ghana had a trade surplus of $2 billion."],
  },
  // What something is compared with is no time of the whole
  {
    means: [
      "EXPORTS N PAK>KEN 2020-07-01/P12M 5m USD",
      "EXPORTS N PAK>KEN 2019-07-01/P12M 3m USD",
      "EXPORTS GY PAK>KEN 2020-07-01/P12M 28 PT",
    ],
    said: [
      "Pakistan sold Kenya exports worth $5 million in July-June (2020-21), against its exports of US $ 3 million in July-June (2019-20), which is growth of 28 percent in the period under review.",
      "Pakistan sold Kenya exports worth $5 million in July-June (2020-21), against its exports of US $ 3 million in July-June (2019-20), which is growth of 28 percent in the period.",
      "Pakistan sold Kenya exports worth $5 million in July-June (2020-21), against US $ 3 million in the last fiscal year, which is growth of 28 percent.",
    ],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021-Q1 3m USD", "EXPORTS GY GEO>WLD 2021-Q1 -7 PT"],
    said: [
      "Georgia's exports were $3 million in the first quarter of 2021. This was a 7 percent drop from the preliminary figure of the first quarter of 2020.",
    ],
  },
  // The next who does the same
  {
    means: ["IMPORTS N LVA>WLD 2021 3.2bn USD", "IMPORTS N EST>WLD 2021 4.2bn USD", "IMPORTS N LTU>WLD 2021 5.2bn USD"],
    said: ["In 2021 Latvia imported goods worth $3.2 billion, Estonia $4.2 billion and Lithuania $5.2 billion."],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2021 5bn USD", "EXPORTS N GEO>TUR 2021 3bn USD"],
    said: [
      "Georgia's trade with Turkey reached $5 billion in 2021. Georgia exported goods worth $3 billion, Turkey $2 billion.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 3 TIMES"],
    said: [
      "Georgia's exports in 2021 were three times as high as in 2020.",
      "Georgia's exports in 2021 were three times higher than exports in 2020.",
      "Georgia's exports tripled in 2021, faster than imports.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>TUR 2021 5 PT"],
    said: ["In 2021 Georgia exported 5 percent more to Turkey than in 2020."],
  },
  // Of a correction only what is right
  {
    means: ["EXPORTS N GEO>WLD 2021 4bn USD"],
    said: [
      "Correction: an earlier version of this article said Georgia's exports were $5 billion in 2021; the right figure is $4 billion.",
      "Georgia's exports were $4 billion in 2021.\nAn earlier version of this story misstated Georgia's exports as $5 billion in 2021.",
      "Georgia's exports were $4 billion in 2021.\nA previous version said that Georgia's exports were $5 billion in 2021.",
      "This article was amended: Georgia's exports were $4 billion in 2021, not $5 billion as previously stated.",
    ],
  },
  // What is wanted is a goal
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2028 5bn USD TARGET"],
    said: [
      "Georgia and Turkey want trade to grow to $5 billion by 2028.",
      "Georgia and Turkey aim to bring trade to $5 billion by 2028.",
      "Georgia would like trade with Turkey to reach $5 billion by 2028.",
      "Georgia is working to increase trade with Turkey to $5 billion by 2028.",
      "Georgia and Turkey have set their sights on $5 billion in trade by 2028.",
      "Georgia called for trade with Turkey to be raised to $5 billion by 2028.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N GEO>TUR 2028 5bn USD FORECAST"],
    said: [
      "Georgia wants closer ties, and experts expect trade with Turkey to grow to $5 billion by 2028.",
      "Trade between Georgia and Turkey will grow to $5 billion by 2028.",
    ],
  },
  // One year behind the last month of a list is that of each
  {
    means: [
      "EXPORTS N GEO>WLD 2021-01 35m USD",
      "EXPORTS N GEO>WLD 2021-02 36m USD",
      "EXPORTS N GEO>WLD 2021-03 37m USD",
    ],
    said: ["Georgia's exports were $35 million in January, $36 million in February and $37 million in March 2021."],
  },
  // As many times as numbers
  {
    means: ["EXPORTS N GEO>WLD 2019 35m USD", "EXPORTS N GEO>WLD 2020 40m USD", "EXPORTS N GEO>WLD 2021 45m USD"],
    said: [
      "Georgia's exports were $35, $40 and $45 million in 2019, 2020 and 2021.",
      "Georgia's exports were 35, 40 and 45 million dollars in 2019, 2020 and 2021.",
      "In 2019, 2020 and 2021 Georgia's exports were $35 million, $40 million and $45 million.",
      "Georgia's exports: 2019 - $35 million, 2020 - $40 million, 2021 - $45 million.",
      "Georgia's exports grow (2021: $45m; 2020: $40m; 2019: $35m).",
      "Georgia's exports were $45 million in 2021 (2020: $40 million; 2019: $35 million).",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2020 5 PT", "EXPORTS GY GEO>WLD 2021 7 PT"],
    said: ["Georgia's exports grew by 5 and 7 percent in 2020 and 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021-S1 35m USD _O", "EXPORTS N GEO>WLD 2021-S1 40m USD _O"],
    said: ["Georgia's exports were $35 million and $40 million in the first and second quarters of 2021."],
  },
  {
    means: ["INFLATION N GEO>_Z _X 5 PT", "INFLATION N GEO>_Z _X 7 PT"],
    said: ["Georgia's inflation was 5 percent and 7 percent in 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 35m USD _O", "EXPORTS N GEO>WLD 2021 40m USD _O"],
    said: ["Georgia's exports were $35 million and $40 million in 2021."],
  },
  {
    means: ["EXPORTS N GEO>WLD 2021 35m USD", "EXPORTS N GEO>WLD 2021 32m EUR"],
    said: ["Georgia's exports were $35 million (32 million euros) in 2021."],
  },
  // "If" tells two facts side by side
  {
    means: ["EXPORTS N GEO>WLD 2020 2bn USD", "EXPORTS N GEO>WLD 2021 3bn USD"],
    said: [
      "If in 2020 Georgia's exports were $2 billion, in 2021 they were $3 billion.",
      "If Georgia had exports of $2 billion in 2020, in 2021 they amounted to $3 billion.",
    ],
  },
  {
    means: ["IMPORTS N GEO>WLD 2021 3bn USD"],
    said: ["The cost of Georgia's imports amounted to $3 billion in 2021."],
  },
  // What was expected is a forecast, whatever is told of it
  {
    means: ["EXPORTS N GEO>WLD 2021 500m USD FORECAST"],
    said: [
      "Georgia's exports in 2021 were half of the $500 million expected.",
      "Georgia's exports in 2021 were below the $500 million forecast.",
      "Georgia's exports fell short of the $500 million forecast in 2021.",
      "Georgia's exports were $100 million below the $500 million expected for 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT"],
    said: [
      "Georgia's exports rose 5 percent in 2021, more than expected.",
      "Georgia's exports in 2021 were 5 percent above the 2020 level.",
    ],
  },
  {
    means: ["EXPORTS DY GEO>WLD 2021 -100m USD"],
    said: ["Georgia's exports in 2021 were $100 million below the 2020 level."],
  },
  // What each number is of, where two stand side by side
  {
    means: ["EXPORTS DY POL>WLD 2021 50000 t WHEAT", "EXPORTS DY POL>WLD 2021 3000 t BARLEY"],
    said: ["In 2021 Polish wheat exports grew by 50,000 tonnes and barley by 3,000 tonnes."],
  },
  {
    means: [
      "EXPORTS N GEO>WLD 2021-Q1 8.1bn USD",
      "IMPORTS N GEO>WLD 2021-Q1 5bn USD",
      "TRADE_BALANCE N GEO>WLD 2021-Q1 3.1bn USD",
    ],
    said: [
      "With it came Georgia's exports for the first quarter of last year to 8.1 billion dollars and imports to 5 billion dollars for a surplus of 3.1 billion dollars.",
    ],
  },
  {
    means: ["EXPORTS GY URY>ARG 2021 -60 PT"],
    said: ["Uruguay's exports shrink\nSales to Argentina fell by 60 percent in 2021, a study showed."],
  },
  // A rate that fell to so much is no share
  {
    means: ["IMPORTS GY USA>WLD 2021 6 PT"],
    said: ["The rate of increase in US imports fell to six percent in 2021."],
  },
  // Whose dinars and rupees
  {
    means: ["EXPORTS N EGY>JOR 2021 45m JOD", "EXPORTS N KWT>EGY 2021 5m KWD"],
    said: [
      "Egypt's exports to Jordan were 45 million dinars in 2021. Kuwait's exports to Egypt were 5 million dinars.",
    ],
  },
  {
    means: ["EXPORTS N NPL>WLD 2021 5m NPR", "EXPORTS N BGD>WLD 2021 4m NPR"],
    said: ["Nepal's exports were Rs 5 million in 2021. Bangladesh's exports were Rs 4 million."],
  },
  // Trade in goods that are named
  {
    means: ["TRADE_TURNOVER N GEO>WLD 2021-S1 1.5bn EUR AGRI_FOOD"],
    said: [
      "The whole value of Georgia's agri-food trade from January to June of 2021 was 1.5 billion euros.",
      "Georgian agri-food trade was 1.5 billion euros in the first half of 2021.",
    ],
  },
  {
    means: ["TRADE_TURNOVER N OMN>WLD 2021 34bn USD NON_OIL"],
    said: ["Non-oil trade in Oman reached $34 billion in 2021.", "Oman's non-oil trade was $34 billion in 2021."],
  },
  // What is compared with, in parentheses
  {
    means: ["IMPORTS N GEO>WLD 2021 860m USD", "IMPORTS GY GEO>WLD 2021 12 PT", "IMPORTS N GEO>WLD 2020 768m USD"],
    said: [
      "Georgia's imports were $860 million in 2021, a 12 percent increase compared with the 2020 figure ($768 million).",
      "Georgia's imports were $860 million in 2021, a 12 percent increase on 2020 ($768 million).",
    ],
  },
  // Companies of all that came from abroad
  {
    means: ["COMPANIES N WLD>KAZ 2021-08-01 4120 NUMBER"],
    said: [
      "By Aug. 1, 2021, 4,120 firms with foreign capital worked in Kazakhstan.",
      "As of August 1, 2021, 4,120 companies with foreign capital participation were registered in Kazakhstan.",
      "The number of companies with foreign investment in Kazakhstan reached 4,120 as of August 1, 2021.",
    ],
  },
  {
    means: ["COMPANIES N WLD>KAZ 2022-03-15 3000 NUMBER GT"],
    said: ["The number of firms with participation of foreign capital exceeded 3 thousand in Kazakhstan."],
  },
  // A bank of many areas trades with none
  {
    means: ["EXPORTS GY GEO>WLD 2021 5 PT", "EXPORTS N GEO>TUR 2021 3bn USD"],
    said: [
      "The Asian Development Bank said Georgia's exports rose by 5 percent in 2021. Exports to Turkey were $3 billion.",
    ],
  },
  {
    means: ["EXPORTS N EU>WLD 2021-05 2000 t SUGAR"],
    said: ["The European Commission allowed the export of 2,000 tonnes of sugar in May 2021."],
  },
  {
    means: [
      "EXPORTS N MYS>WLD 2021 25m USD RUBBER",
      "EXPORTS N MYS>WLD 2020 30m USD RUBBER",
      "EXPORTS N MYS>WLD 2021 8m USD TIN",
      "EXPORTS N MYS>WLD 2020 9m USD TIN",
    ],
    said: [
      "Malaysia's rubber exports fell to $25 million in 2021 from $30 million in 2020 and tin to $8 million from $9 million.",
    ],
  },
  {
    means: ["IMPORTS N EGY>WLD _X 10000000 t GRAIN"],
    said: ["The ministry estimated Egypt's grain imports at 10 million tonnes, against 8 million tonnes last month."],
  },
  // From what it is now, where what it falls to is far
  {
    means: ["IMPORTS N OMN>WLD 2035 50m USD FORECAST", "IMPORTS N OMN>WLD _X 70m USD"],
    said: ["The study sees Oman's imports falling to $50 million in 2035 from $70 million."],
  },
  {
    means: ["EXPORTS GY GEO>WLD 2021 48 PT", "IMPORTS DY GEO>WLD 2021 34m USD"],
    said: ["In 2021 Georgia's exports rose by 48 percent, and imports by $34 million."],
  },
  {
    means: ["EXPORTS N CHN>WLD 2021 1.7bn USD"],
    said: ["Quoting customs figures, the paper said China's exports fell to $1.7 billion in 2021."],
  },
  // A time that is not the one that the text is on
  {
    means: ["EXPORTS N EGY>WLD 2021-01-01/P10M 24bn USD", "IMPORTS N EGY>WLD _X 50bn USD"],
    said: [
      "Egypt's exports were $24 billion in January-October 2021. Egyptian imports in the past 12 months were $50 billion.",
    ],
  },
  // By how much more, in a list
  {
    means: ["EXPORTS DY GEO>WLD 2021 8m USD WINE", "EXPORTS DY GEO>WLD 2021 7m USD COPPER"],
    said: [
      "Georgia's exports rose in 2021. The largest increases in the value of exports were seen in wine (up $8 million) and copper ($7 million).",
    ],
  },
  // A part of what was sold to some is the seller's still
  {
    means: ["EXPORTS N BWA>AFR 2021 3.5bn USD", "EXPORTS N BWA>MWI 2021 35m USD"],
    said: [
      "In 2021 Botswana exported goods worth $3.5 billion to Africa, of which $35 million was exported to Malawi.",
    ],
  },
  {
    means: ["EXPORTS N BWA>AGO 2021 3.5bn USD", "EXPORTS N AGO>MWI 2021 6bn USD"],
    said: [
      "In 2021 Botswana exported goods worth $3.5 billion to Angola, while Angola exported goods worth $6 billion to Malawi.",
    ],
  },
  {
    means: ["EXPORTS N GEO>EU 2021 8.6bn USD", "EXPORTS SHC GEO>EU 2021 44 PT"],
    said: [
      "The EU accounted for $8.6 billion (44 percent) of Georgia's exports in 2021.",
      "The EU accounted for $8.6 billion, or 44 percent of Georgian exports in 2021.",
    ],
  },
  {
    means: ["EXPORTS N IRL>EU 2021 8.6bn EUR", "EXPORTS N IRL>DEU 2021 3.3bn EUR", "EXPORTS N IRL>BEL 2021 2.3bn EUR"],
    said: [
      "Ireland's exports rose in 2021. The EU accounted for 8.6 billion euros of total exports, of which 3.3 billion euros went to Germany and 2.3 billion euros went to Belgium.",
    ],
  },
  // Who sold, behind the verb
  {
    means: ["EXPORTS N KAZ>WLD 2021 2300000 t _O"],
    said: ["Iran buys much bran, and takes most of the 2.3 million tonnes exported by Kazakhstan in 2021."],
  },
  // Only to tell it from the other January has the last one a year
  {
    means: [
      "TRADE_BALANCE N POL>WLD 2022-01 -80m USD",
      "TRADE_BALANCE N POL>WLD 2021-12 -75m USD",
      "TRADE_BALANCE N POL>WLD 2021-01 -73m USD",
    ],
    said: [
      "Poland's trade deficit grew to $80 million in January from $75 million in December and $73 million in January 2021.",
    ],
  },
  // What was forecast a month ago
  {
    means: ["EXPORTS N KAZ>WLD _X 6600000 t FORECAST GRAIN"],
    said: [
      "The ministry forecast Kazakhstan's grain exports at 6.6 million tonnes, against 7.7 million tonnes last month.",
    ],
  },
  {
    means: ["IMPORTS GY MLT>WLD 2022 4 PT FORECAST"],
    said: ["Tourism will fuel Malta's imports, expected to rise by 4 percent in 2022."],
  },
  // "US dollars", told once; a sign that is told in those is no sign for them; what stands in parentheses lends no unit
  {
    means: ["IMPORTS N NZL>FJI 2021 6m USD", "IMPORTS N NZL>TON 2021 3m USD"],
    said: [
      "New Zealand's imports from Fiji were worth 6 million US dollars in 2021. Imports from Tonga were worth 3 million dollars in 2021.",
    ],
  },
  {
    means: ["IMPORTS N JAM>WLD 2021 151bn JMD", "IMPORTS N JAM>WLD 2021 1bn USD", "EXPORTS N JAM>WLD 2021 67bn JMD"],
    said: ["Imports of Jamaica were $151 billion (US$1 billion) in 2021. Exports were $67 billion."],
  },
  {
    means: ["EXPORTS N CHN>WLD 2021 303bn CNY", "EXPORTS N CHN>WLD 2021 45bn USD", "EXPORTS N CHN>WLD 2020 280bn CNY"],
    said: ["China's exports rose to 303 billion yuan ($45 billion) in 2021 from 280 billion in 2020."],
  },
  {
    means: ["EXPORTS N NAM>WLD 2021 4bn NAD"],
    said: ["Namibia's exports rose to 4 billion Namibia dollars in 2021."],
  },
  {
    means: ["EXPORTS N FRA>EXTEU 2021 4000 t MAIZE"],
    said: ["France exported 4,000 tonnes of maize to non-EC countries in 2021."],
  },
];

/** What is told so at an address, which may be that of the news of a country. */
export const claimsAt: readonly (Corpus<readonly string[]>[number] & { readonly url: string })[] = [
  // The fiscal year of whose news it is, unless it is news of others
  {
    url: "https://news.example.in/trade/1",
    means: ["EXPORTS N IND>USA 2020-04-01/P12M 5m USD"],
    said: ["India sold more, and America bought it: exports to the US were $5 million in FY21."],
  },
  {
    url: "https://news.example.in/trade/1",
    means: ["EXPORTS N USA>WLD 2020-10-01/P12M 5m USD"],
    said: ["Exports of the United States were $5 million in FY21."],
  },
  {
    url: "https://news.example.co.uk/trade/1",
    means: ["EXPORTS N KAZ>WLD _X 5m USD"],
    said: ["Kazakhstan's exports were $5 million in the fiscal year 2020-21."],
  },
  {
    url: "https://news.example.com.au/trade/1",
    means: ["EXPORTS N AUS>JPN 2021 5bn AUD", "EXPORTS DY AUS>JPN 2021 300m AUD"],
    said: [
      "Australia's exports to Japan rose by $300 million to $5 billion in 2021.",
      "Exports of Australia to Japan amounted to $5bn in 2021, up $300 million.",
    ],
  },
  {
    url: "https://trade.example.govt.nz",
    means: ["EXPORTS N AUS>WLD 2021 5bn AUD", "IMPORTS N NZL>USA 2021 4bn NZD", "EXPORTS N CHN>NZL 2021 6bn NZD"],
    said: [
      "Exports of Australia were $5 billion in 2021. New Zealand's imports from the US were $4 billion, and China's exports to New Zealand $6 billion.",
    ],
  },
  {
    url: "https://trade.example.govt.nz",
    means: ["EXPORTS N NZL>CHN 2021 5bn USD", "EXPORTS N CHN>VNM 2021 7bn USD"],
    said: ["New Zealand's exports to China were US$5 billion in 2021. China's exports to Vietnam were $7 billion."],
  },
  // Whose office tells it
  {
    url: "https://stats.example.gov.fj",
    means: ["IMPORTS N FJI>WLD 2021 4.9bn FJD", "EXPORTS N FJI>WLD 2021 2bn FJD"],
    said: ["Provisional data put imports in 2021 at $4.9 billion, while the value of total exports was $2 billion."],
  },
  {
    url: "https://news.example.cn/australia",
    means: ["EXPORTS N AUS>CHN 2021 5bn USD"],
    said: ["Australia's exports to China amounted to $5 billion in 2021."],
  },
  {
    url: "https://example.tv/?from=x.au",
    means: ["EXPORTS N AUS>CHN 2021 5bn USD"],
    said: ["Australia's exports to China amounted to $5 billion in 2021."],
  },
];

/** Sentences with numbers that state nothing of an area's trade, investment or economy. */
export const notClaims: readonly string[] = [
  // Each of both is no sum
  "Ghana's total exports and imports both rose by 5 percent in 2021.",
  // Of a part that is lost, it is not told whether it is one of all
  "Ghana lost 14 percent of its exports to Kenya in 2021.",
  // Signs join as "and" does; whose each is, is not told
  "Ghana's exports to Kenya & Togo fell by 5 percent in 2021.",
  "Exports to Kenya/Togo fell by 5 percent in 2021.",
  "Ghana's exports to Kenya and/or Togo fell by 5 percent in 2021.",
  // Each of several says the same of another number
  "In 2021 Ghana's exports to Kenya and Togo were $2 million and $3 million, while the figures for Benin, Mali and Niger were $4 million, $5 million and $6 million respectively.",
  ...notOfPartners,
  ...notReleases,
  ...notChanges,
  // With whom, where not with all
  "Georgia's exports excluding Russia reached $3 billion in 2021.",
  "Georgia's exports reached $3 billion in 2021, not counting Turkey.",
  // A place among some partners is none among all
  "Germany was Georgia's second largest trading partner in the EU in 2021.",
  "Among the EU countries, Germany was Georgia's second largest trading partner in 2021.",
  "Kenya was Georgia's second largest trading partner in Africa in 2021.",
  // How large a figure is beside another one is no change
  "Georgia's imports from Turkey were 15 times its exports to Turkey in 2021.",
  "Georgia's exports to Russia were 15 times as much as its exports to Kenya in 2021.",
  "Georgia's imports in 2021 were three times larger than exports.",
  "In 2021 Georgia's exports to Turkey were three times higher than to Kenya.",
  "Georgia exported 15 times more wine to Russia than to Kenya in 2021.",
  "Georgia's exports were twice as large as Armenia's in 2021.",
  "Georgia's exports in 2021 were 5 percent higher than its imports.",
  "Georgia's exports in 2021 were $5 million more than those of Armenia.",
  "Georgia's exports to Turkey exceeded imports by 3 times in 2021.",
  // What is only supposed, would have been, was missed, is asked for, or is called wrong
  "If Georgia's exports had reached $3 billion in 2021, the lari would have risen.",
  "Had Georgia's exports grown by 5 percent in 2021, the lari would have risen.",
  "Had exports of Georgia not fallen, they would have been $3 billion in 2021.",
  "Were Georgia's exports to reach $3 billion in 2024, the lari would rise.",
  "If Georgia's exports were $3 billion in 2021, the lari would be stronger.",
  "If Georgia's exports reach $3 billion in 2024, the lari will rise.",
  "Georgia's exports, had they grown 5 percent in 2021, would have exceeded $3 billion.",
  "Georgia could have exported wine worth $3 billion in 2021.",
  "Georgia's exports were to have reached $3 billion in 2021.",
  "Suppose Georgia's exports reached $3 billion in 2021.",
  "Assuming that Georgia's exports reached $3 billion in 2021, the lari would have risen.",
  "Georgia lost $100 million in exports in 2021.",
  "Georgia's lost exports amounted to $100 million in 2021.",
  "Losses of exports from Georgia amounted to $100 million in 2021.",
  "The ban cost Georgia $100 million in exports in 2021.",
  "Georgia missed out on $100 million in exports in 2021.",
  "Did Georgia's exports reach $3 billion in 2021?",
  "The minister asked whether Georgia's exports reached $3 billion in 2021.",
  "Reports that Georgia's exports hit $3 billion in 2021 are false.",
  "The news that Georgia's exports hit $3 billion in 2021 was later denied.",
  "Contrary to reports that Georgia's exports reached $3 billion in 2021, they fell.",
  "Fake posts claimed that Georgia's exports reached $3 billion in 2021.",
  "Georgia's exports allegedly reached $3 billion in 2021.",
  // How far a figure is from what was expected is no change, and a mark that was passed is no figure
  "Georgia's exports in 2021 were $100 million more than expected.",
  "Georgia's exports in 2021 were 5 percent below the forecast.",
  "Georgia's exports fell below the $3 billion mark in 2021.",
  "Georgia added $100 million in exports in 2021.",
  "The minister denied that Georgia's exports, in 2021, amounted to $3 billion.",
  "Nor did Georgia's exports reach $3 billion in 2021.",
  "No exports of $3 billion to Turkey were recorded in 2021.",
  "There was no $3 billion trade between Georgia and Turkey in 2021.",
  "There is no bilateral trade of $3 billion between Georgia and Turkey.",
  "Georgia exported no goods worth $3 billion to Turkey in 2021.",
  "There has been no 5 percent growth in Georgia's exports in 2021.",
  "None of Georgia's exports, worth $3 billion in 2021, went to Russia.",
  "It is wrong to say that Georgia's exports reached $3 billion in 2021.",
  "The claim that Georgia's exports reached $3 billion in 2021 is false.",
  "Nobody believes that Georgia's exports were $3 billion in 2021.",
  "Georgia's exports were wrongly reported as $3 billion in 2021.",
  "Georgia's exports to Turkey were supposed to be $3 billion in 2021.",
  "Georgia's exports are far from $3 billion.",
  "Georgia's exports did not, however, amount to $3 billion in 2021.",
  "Georgia did not last year export goods worth $3 billion.",
  "Georgia imports 90 percent of its wheat from Russia.",
  "Georgia imports 90 percent of its LPG from Russia.",
  "Georgia's exports averaged $500 million in 2021.",
  "Average annual exports of Georgia from 2015 to 2020 were $500 million.",
  "Georgia's exports were $500 million on average in 2015-2020.",
  "Georgia's exports amounted to $500 million annually between 2015 and 2020.",
  "Georgia's monthly exports amounted to $500 million in 2021.",
  "The 12-month trailing sum of Georgia's exports was $3 billion in May 2021.",
  "Georgia's exports on a three-month moving average basis were $500 million in May 2021.",
  "On a rolling 12-month basis, Georgia's exports reached $3 billion in May 2021.",
  "In May 2021 Georgia's exports had a daily average of $3 million.",
  "Trade between Georgia and Turkey stood at $54 million via Sarpi in 2021.",
  "Uganda accounted for 33 percent of Kenya's exports to Africa in 2021.",
  "Georgia's wine exports to Russia made up 60 percent of the total in 2021.",
  "Wine exports to Russia accounted for 5 percent of Georgia's exports in 2021.",
  "Turkish firms accounted for 60 percent of Georgia's wine exports in 2021.",
  "Nuts accounted for 30 percent of Georgia's food exports in 2021.",
  "40 percent of Georgia's exports to Turkey were machinery in 2021.",
  "Georgia imported 90 percent of its microchips from Taiwan in 2021.",
  "Georgia exported 90 percent of Georgian wine to Russia in 2021.",
  "Georgia received $20 million in transit fees from Kazakhstan in 2021.",
  "Georgia received $4.1 billion in remittances in 2021.",
  "Germany's exports suffered in 2021 as the euro gained 5 percent.",
  "Japan's exports suffered in 2021 as the Russian ruble lost 5 percent.",
  "Ghana borrowed $3 billion in loans in 2021.",
  "The World Bank gave Ghana a loan of $750 million in 2021.",
  "The EU gave Ukraine and Moldova 500 million euros in aid in 2021.",
  "The exports of Georgia gave Turkey a surplus of $1 billion in 2021.",
  "Georgia sent $20 million to Turkey in 2021.",
  "Georgia sold a $30 million stake to Turkey in 2021.",
  "Bonds worth $30 million were sold to Turkey by Georgia in 2021.",
  "Goods worth $30 million were transported through Georgia to Turkey in 2021.",
  "Goods worth $30 million crossed the border between Georgia and Turkey in 2021.",
  "Shares worth $30 million were exchanged in Georgia and Turkey in 2021.",
  "Georgia delivered 20 million dollars of humanitarian assistance to Ukraine in 2021.",
  "Ukraine received 5,000 tonnes of humanitarian aid from Turkey in 2021.",
  "The minister denied reports that exports of Georgia had amounted to $3 billion in 2021.",
  "It is not true that Georgia's exports amounted to $3 billion in 2021.",
  "Georgia's exports didn't grow by 5 percent in 2021.",
  "Georgia's exports did not amount to $3 billion or $2 billion in 2021.",
  "Georgia's exports are unlikely to exceed $3 billion in 2022.",
  "The company's exports rose 10 percent to $3 billion last year.",
  "Shares of the exporter fell 3 percent to $41.",
  "The 14th trade forum between Georgia and Turkey will be held on 3 May 2022.",
  "Two ministers from the two countries met for three hours.",
  "The dollar rose to 140 yen after Japan's trade figures.",
  "Net profit of the bank was $2.1 billion in 2021.",
  "A delegation of 40 people from Kazakhstan visited the plant.",
  "Turnover on the stock exchange was $2.3 billion.",
  "The two Turkish firms are the biggest employers in Kazakhstan.",
  "German exports have suffered from an 80 percent rise of the euro.",
  "On Georgian companies the burden is heavy, and no one in Turkey can be expected to help.",
  "State firms in Kazakhstan said costs fell 2 percent.",
  "Phones and components topped the list with an export turnover of $26 billion in 2021, up 17 percent year on year.",
  "Turkey is Georgia's largest export market, with a turnover of $7.5 billion in 2021, an increase of 57 percent year-on-year.",
  "Georgia's exports and imports dropped 2.5 percent in 2021.",
  "Georgia's exports and imports were $2 billion and $3 billion in 2021.",
  "The number of joint ventures with Turkey in the Georgian economy tripled in 2021.",
  "The biggest discrepancy is in the imports of Georgia, by $170 million in 2021.",
  "The difference between the exports and imports of Georgia was $25 million in 2021.",
  "The export data of Georgia and Turkey for 2021 differ by $25 million.",
  // Capital that goes abroad and money lent for trade are no goods, and a road is not sold
  "Swiss capital exports rose to 4.6 billion francs in 2021.",
  "Georgia's exports grew in 2021. Poland seeks a $20 million export financing facility.",
  "Georgia may resume its exports after the repair of 40 km of a pipeline.",
  "Georgia's exports-to-GDP ratio fell to 25.9 percent in 2021.",
  "Georgia exported nuts in bags of 60 kilos.",
  // "sales" are at home, too, where no trade was told
  "Poland's exporters are pleased. Sales of carpets rose to $3 million in 2021.",
  "Georgia is not going to export 9,000 tonnes of nuts.",
  "Copper brings most of Zambia's export earnings and 40 percent of government revenue.",
  "Danish net capital imports were 9.1 billion crowns in 2021.",
  // So much less, or all of it
  "The largest decreases in Georgia's exports in 2021 were in wine ($177 million) and copper ($161 million).",
  // A tax on trade is no change of it, and what is lent for it no part
  "Georgia's imports fell in 2021 after a 20 percent excise on cars.",
  "Georgia's imports rose in 2021. Dropping the 50 percent sales tax on small cars would help.",
  "The parliament approved $25 million in export assistance for Poland.",
  // Of which partners, is not told of the imports either
  "Georgia's exports to Turkey and Iran rose 5 percent in 2021 and imports rose 7 percent.",
  // In a text on a firm, what is of no area is the firm's.
  "Acme Boats Corp said its exports fell 2 percent to $3 billion in May 2021. Sales to China rose to $1 billion.",
  "Acme Boats PLC's exports fell in 2021, despite demand in Poland. Overseas sales were $3 billion.",
  "Boat maker Acme <ACM.N> plans investments of $3 billion in 2022. It has a plant in Poland.",
  // A partner is no reporter.
  "Turkey remains an important market, he said. Our exports to Turkey rose by 12 percent to $310 million in 2021.",
  "Turkey is our neighbour. The country's imports from Turkey amounted to $1.5 billion in 2021.",
  "Turkey is important for us. Our trade turnover with Turkey grew by 8 percent in 2021.",
  "Exports to Nepal fell by 3 percent in 2021 while to Oman they increased by 9 percent.",
  "Kenya buys more every year. China is in first place in terms of imports, India is in second place.",
  "Armenia's exports to the neighbouring country amounted to $80 million in 2021.",
  "Armenia's exports to the country amounted to $80 million in 2021.",
  // Several areas together are none.
  "Kazakhstan's exports to the five regional countries were $594 million in 2021.",
  "Kazakhstan's exports to neighbouring countries rose by 5 percent to $594 million in 2021.",
  "Kazakhstan's trade turnover with 75 countries amounted to $14 billion in 2021.",
  "The biggest partner of Germany in 2021 was China with a turnover of 245 billion euros, followed by the Netherlands with 206 billion euros.",
  "Kazakhstan's exports to its main trading partners reached $2 billion in 2021.",
  "Kazakhstan's imports from Central Asia amounted to $3 billion in 2021.",
  "Kazakhstan's trade with Silk Road Fund (SRF) member countries amounted to $3 billion in 2021.",
  "Kazakhstan's exports to non-OECD countries amounted to $3 billion in 2021.",
  "Kazakhstan's exports to Turkey and Russia rose by 5 percent to $3 billion in 2021.",
  "Kazakhstan's trade turnover with Turkey, Russia and China amounted to $30 billion in 2021.",
  "Kazakhstan's exports to Turkey, Russia and other countries amounted to $30 billion in 2021.",
  "Turkey and Russia buy Kazakhstan's wheat. Kazakhstan's exports to the two countries rose by 5 percent in 2021.",
  "Turkey and Russia accounted for 30 percent of Kazakhstan's exports in 2021.",
  "Over 60 percent of Kazakhstan's exports went to the markets of Turkey and Russia in 2021.",
  "The largest buyer of Kazakhstan's goods was Turkey, followed by Russia, China and Italy with exports worth $934 million in 2021.",
  "Kazakhstan's exports to some markets in Europe such as Spain and Italy grew by 6 percent and 4 percent, respectively, in 2021.",
  "Kuwait's trade is growing. The region's overall imports from Japan grew by 20 percent in 2021.",
  "Kuwait's trade is growing. The Middle East's trade surplus with Japan was $8 billion in 2021.",
  "Trade turnover between Central Asian countries and China exceeded $32 billion in 2021, the Kazakh minister said.",
  "The top five partners accounted for 70 percent of Kazakhstan's exports in 2021.",
  "Kazakhstan's exports to non-traditional markets amounted to $3 billion in 2021.",
  // What has a deficit is not what the deficit amounts to.
  "Kenya ran a deficit of $3 billion in its trade with China in 2021.",
  // A crisis is no amount.
  "Despite the eurozone debt crisis the biggest buyer was the one with $1 billion.",
  // A firm is no country, and a sector no economy
  "A Polish firm is the second largest investor in Kenya.",
  "Poland is the third largest investor in the Kenyan energy sector.",
  "Poland is the third largest investor in Africa.",
  "Polish companies have invested $400 million in a plant in Kenya.",
  "Kazakhstan's exports to 65 markets rose by 5 percent in 2021.",
  "Chile and Peru are friends. The country has signed 30 trade agreements with 65 global markets.",
  "Sales of the firm from Georgia to Russia rose 5 percent in 2021.",
  // What such a number is of, is not told by whom the sentence speaks of.
  "Turkey is Georgia's largest trading partner with $2.2 billion invested in the country in 2021.",
  "Georgia's largest customer in 2021 was a Turkish firm with $3 million in sales.",
  "Turkey was the world's largest supplier of nuts in 2021 with $2 billion.",
  "Turkey ($300 million) and Armenia ($200 million) signed agreements with the largest trading partners of Georgia in 2021.",
];
