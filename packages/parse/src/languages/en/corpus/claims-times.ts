import type { Corpus } from "../../corpus.ts";

/** When a number holds, where another time of the text says so, and from when a change is counted. */
export const heldWhen: Corpus<readonly string[]> = [
  // The change is counted from the value that it is compared with
  {
    means: ["EXPORTS G1 GHA>WLD 2021-10 4 PT", "EXPORTS N GHA>WLD 2021-09 25m USD"],
    said: [
      "Ghana's exports rose by 4 percent in October 2021 when compared to exports of $25 million in September 2021.",
      "Ghana's exports rose by 4 percent in October 2021, against exports of $25 million in September.",
    ],
  },
  {
    means: [
      "EXPORTS G1 GHA>WLD 2021-10 4 PT",
      "EXPORTS N GHA>WLD 2021-10 26m USD",
      "EXPORTS N GHA>WLD 2021-09 25m USD",
    ],
    said: [
      "Ghana's exports saw a 4 percent rise, reaching $26 million in October 2021 compared to $25 million in September.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021-10 4 PT", "EXPORTS N GHA>WLD 2021-09 25m USD"],
    said: [
      "Ghana's exports rose by 4 percent year-on-year in October 2021, against exports of $25 million in September.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021-10 4 PT", "EXPORTS N GHA>WLD 2020 25m USD"],
    said: ["Ghana's exports rose by 4 percent in October 2021, against exports of $25 million in 2020."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-02 25m USD", "EXPORTS G1 GHA>WLD 2022-02 -5 PT"],
    said: ["Ghana's exports fell to $25 million in February, down 5 percent from last month."],
  },
  {
    means: ["EXPORTS G1 GHA>WLD 2021-10 6 PT COCOA", "EXPORTS N GHA>WLD 2021-10 27m USD COCOA"],
    said: ["Ghana's cocoa exports in October enjoyed a rise of 6 percent to $27 million over the previous month."],
  },
  {
    means: ["EXPORTS G1 GHA>WLD 2021-10 4 PT", "EXPORTS N GHA>WLD 2020-10 25m USD"],
    said: [
      "Ghana's exports rose by 4 percent month-on-month in October 2021, against exports of $25 million in October 2020.",
    ],
  },
  // The time of the first of a list in parentheses
  {
    means: [
      "TRADE_TURNOVER GY GHA>WLD 2020 3 PT",
      "EXPORTS GY GHA>TGO 2021-01-01/P5M 7 PT",
      "EXPORTS GY GHA>BEN 2021-01-01/P5M 4 PT",
      "EXPORTS GY GHA>KEN 2021-01-01/P5M 3 PT",
    ],
    said: [
      "Ghana's trade turnover grew by 3 percent in 2020. The biggest rises were for exports to Togo (+7% in January-May 2021), Benin (+4%) and Kenya (+3%).",
    ],
  },
  {
    means: ["EXPORTS N GHA>TGO 2020 7m USD", "EXPORTS N GHA>BEN 2020 4m USD", "EXPORTS N GHA>KEN 2021-05 3m USD"],
    said: [
      "In 2020, Ghana exported goods to Togo ($7 million), Benin ($4 million) and Kenya ($3 million in May 2021).",
    ],
  },
  // A record is of its own time, and of no time where it has none
  {
    means: [
      "EXPORTS GY GHA>WLD 2020 30 PT COCOA",
      "EXPORTS N GHA>WLD 2020 27m USD COCOA",
      "EXPORTS N GHA>WLD 2007 24m USD COCOA",
      "IMPORTS N GHA>WLD 2020 9m USD COCOA",
    ],
    said: [
      "Ghana's cocoa exports grew 30 percent to $27 million in 2020, eclipsing the previous record of $24 million in 2007. Cocoa imports fell to $9 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2020 27m USD COCOA", "EXPORTS N GHA>WLD _X 24m USD COCOA"],
    said: ["Ghana's cocoa exports rose to $27 million in 2020, against the old record of $24 million."],
  },
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021-03 36m USD", "TRADE_BALANCE N GHA>WLD 2020-03 5m USD"],
    said: ["Ghana had a trade surplus of $36 million in March 2021, against the year-before surplus of $5 million."],
  },
  // Of a year the part that it is compared with, or that the text tells of it
  {
    means: ["EXPORTS GY GHA>WLD 2021-S1 17 PT"],
    said: ["Ghana's exports grew 17 percent in 2021 compared to the first six months of 2020."],
  },
  {
    means: ["EXPORTS GX GHA>WLD 2021 17 PT"],
    said: ["Ghana's exports grew 17 percent in 2021 compared to December 2020."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-01-01/P9M 36m USD", "EXPORTS N GHA>WLD 2020-01-01/P9M 30m USD"],
    said: [
      "Ghana's exports were $36 million in the first nine months of 2021, against $30 million in the same months of the corresponding year.",
    ],
  },
  {
    means: [
      "EXPORTS N PAK>WLD 2021-07-01/P4M 3m USD",
      "IMPORTS N PAK>WLD 2020-07-01/P4M 5m USD",
      "IMPORTS N PAK>WLD 2021-07-01/P4M 4m USD",
    ],
    said: [
      "Pakistan's exports in July-October of the current fiscal year were $3 million. Imports fell from $5 million last year to $4 million during the current fiscal year.",
    ],
  },
  {
    means: [
      "IMPORTS GY PAK>WLD 2021-07-01/P4M -2 PT",
      "IMPORTS N PAK>WLD 2020-07-01/P4M 6m USD",
      "IMPORTS N PAK>WLD 2021-07-01/P4M 5m USD",
    ],
    said: [
      "Pakistan's imports fell by 2 percent, from $6 million in the first four months of last fiscal year to $5 million in the current fiscal year.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01-01/P2M 30m USD", "IMPORTS N GHA>TGO 2022-01-01/P2M 36m USD"],
    said: [
      "In January-February, Ghana exported goods worth $30 million. Imports from Togo reached $36 million this year.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01-01/P2M 30m USD", "IMPORTS N GHA>TGO 2022 36m USD FORECAST"],
    said: [
      "In January-February, Ghana exported goods worth $30 million. Imports from Togo are expected to reach $36 million this year.",
    ],
  },
  // From January to the month that is told
  {
    means: ["EXPORTS N GHA>WLD 2021-11 1bn USD", "EXPORTS N GHA>WLD 2021-01-01/P11M 3bn USD"],
    said: [
      "In November 2021, Ghana's exports were $1 billion, bringing the eleven-month figure to $3 billion.",
      "In November 2021, Ghana's exports were $1 billion, which made for an eleven-month total of $3 billion.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-06 1bn USD", "EXPORTS N GHA>WLD 2021-07 2bn USD"],
    said: ["In June 2021, Ghana's exports were $1 billion, and $2 billion in the succeeding month."],
  },
  // What came in within some months, of which only the change was told before, and a day on which it was said
  {
    means: ["INVESTMENT GY WLD>GHA 2021-Q1 4 PT", "INVESTMENT N WLD>GHA 2021-Q1 7m USD"],
    said: [
      "Foreign direct investment in Ghana rose 4 percent in the first quarter of 2021. Total FDI was $7 million, the bank's data showed on June 4, 2021.",
      "Foreign direct investment in Ghana rose 4 percent in the first quarter of 2021. FDI totalled $7 million.",
    ],
  },
  // From one month to the next
  {
    means: ["EXPORTS G1 GHA>WLD 2021-05 3 PT"],
    said: [
      "On a monthly basis, Ghana's exports rose by 3 percent in May 2021.",
      "On a sequential basis, Ghana's exports rose by 3 percent in May 2021.",
      "Ghana's exports registered a monthly increase of 3 percent in May 2021.",
      "A 3 percent monthly rise in Ghana's exports was recorded in May 2021.",
      "Ghana's exports grew 3 percent in May 2021, marking the second consecutive monthly gain.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021-05 3 PT", "IMPORTS G1 GHA>WLD 2021-05 -4 PT"],
    said: [
      "A 4 percent monthly decline in imports was recorded by Ghana in May 2021, and a 3 percent annual rise in exports.",
    ],
  },
  {
    means: [
      "EXPORTS G1 GHA>WLD 2021-05 -1 PT",
      "IMPORTS GY GHA>WLD 2021-05 -25 PT",
      "IMPORTS N GHA>WLD 2021-05 3m USD",
      "IMPORTS N GHA>WLD 2020-05 4m USD",
    ],
    said: [
      "On a monthly basis, Ghana's exports fell 1 percent in May 2021, while imports fell 25 percent to $3 million in May 2021, compared to $4 million in May 2020.",
    ],
  },
  // "The previous year" of a month that only the text tells
  {
    means: ["EXPORTS N GHA>WLD 2021-05 4m USD", "IMPORTS N GHA>WLD 2021-05 7m USD", "IMPORTS N GHA>WLD 2020-05 6m USD"],
    said: [
      "Ghana's exports in May 2021 were $4 million. Imports amounted to $7 million compared to $6 million the previous year.",
    ],
  },
  // So many percent of the level of another year
  {
    means: ["EXPORTS N GHA>WLD 2021-01-01/P5M 3m USD"],
    said: [
      "Ghana's exports in January-May 2021 were $3 million, or 146 percent of last year's level.",
      "Ghana's exports in January-May 2021 were $3 million, or 146 percent of the level of 2020.",
    ],
  },
  // "Than expected in May" compares with no May
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021-05 -3m USD", "EXPORTS N GHA>WLD 2021-05 4m USD"],
    said: [
      "Ghana's trade deficit widened more than expected in May 2021. The gap rose to $3 million. Exports were $4 million.",
      "Ghana's trade deficit widened more than forecast in May 2021. The gap rose to $3 million. Exports were $4 million.",
    ],
  },
  {
    means: ["TRADE_BALANCE N GHA>WLD 2021-09 -3m USD"],
    said: [
      "In 2021, the cedi fell. Ghana's trade deficit widened more than expected in September. The gap rose to $3 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD _X 3m USD"],
    said: ["Ghana's exports fell more than in May 2021. Exports were $3 million."],
  },
  // A time that only begins a stretch is not gone on with
  {
    means: [
      "TRADE_BALANCE N GHA>WLD 2021-05 -3m USD",
      "TRADE_BALANCE N GHA>WLD 2019-02 -2m USD",
      "TRADE_BALANCE N GHA>TGO 2021-05 -1m USD",
    ],
    said: [
      "Ghana's trade deficit fell to $3 million in May 2021. It was the smallest since February 2019, when the trade deficit was $2 million. The trade deficit with Togo was $1 million.",
    ],
  },
  // A value from which a change leads to another is of the time that the change is counted from, where the three agree
  {
    means: [
      "EXPORTS GY GHA>WLD 2022-01 -6.38 PT",
      "EXPORTS N GHA>WLD 2021-01 4.73bn USD",
      "EXPORTS N GHA>WLD 2022-01 4.43bn USD",
    ],
    said: [
      "In January 2022, Ghana's exports slipped 6.38 percent, from $4.73 billion to $4.43 billion.",
      "In January 2022, Ghana's exports slipped by 6.38 percent, to $4.43 billion from $4.73 billion.",
    ],
  },
  {
    means: [
      "EXPORTS GY GHA>WLD 2022-01 -9 PT",
      "EXPORTS N GHA>WLD _X 4.73bn USD",
      "EXPORTS N GHA>WLD 2022-01 4.43bn USD",
    ],
    said: ["In January 2022, Ghana's exports slipped 9 percent, from $4.73 billion to $4.43 billion."],
  },
  // A level to which a change leads is of its time
  {
    means: ["EXPORTS GY GHA>WLD 2022-01 -5 PT", "EXPORTS N GHA>WLD 2022-01 3m USD"],
    said: ["Ghana's exports fell 5 percent from January 2021, to $3 million."],
  },
  // Behind a colon others are told of
  {
    means: ["EXPORTS GY GHA>WLD _X 30 PT", "EXPORTS N GHA>WLD 2021-07 1m USD", "EXPORTS N GHA>WLD 2021-08 1.3m USD"],
    said: ["Ghana's exports grew 30 percent: they had been $1 million in July and reached $1.3 million in August."],
  },
  // What comes in is no stock: without a time it is of none, and goes on with that of the text
  {
    means: ["INVESTMENT N WLD>KEN _X 39m USD"],
    said: [
      "Kenya's FDI inflows amounted to $39 million.",
      "Foreign direct investment (FDI) inflows to Kenya reached $39 million.",
    ],
  },
  {
    means: ["INVESTMENT N WLD>KEN 2021-S1 39m USD", "INVESTMENT N GHA>KEN 2021-S1 5m USD"],
    said: [
      "FDI inflows to Kenya were $39 million in the first half of 2021. Inflows of FDI from Ghana were $5 million.",
      "FDI inflows to Kenya were $39 million in the first half of 2021. FDI inflows from Ghana to Kenya were $5 million.",
    ],
  },
  { means: ["INVESTMENT N WLD>KEN 2022-03-15 39m USD"], said: ["Kenya's FDI stock is $39 million."] },
  // More was taken out than brought in
  {
    means: ["INVESTMENT N WLD>GHA 2020 -3m USD", "INVESTMENT N WLD>GHA 2019 7m USD"],
    said: ["Ghana's FDI inflows fell to -$3 million in 2020 from $7 million in 2019."],
  },
  {
    means: ["INVESTMENT N TGO>GHA 2020 -3m USD"],
    said: ["FDI from Togo in Ghana was -$3 million in 2020."],
  },
  // What a forecast is more than last year, is a forecast, too
  {
    means: ["EXPORTS N GHA>WLD 2022 36m USD FORECAST", "EXPORTS GY GHA>WLD 2022 10 PT FORECAST"],
    said: [
      "The ministry forecast Ghana's exports this year at $36 million, up 10 percent against 2021.",
      "The ministry forecast Ghana's exports this year at $36 million, an increase of 10 percent.",
    ],
  },
  // Words that lead back by less than a year say from when, be it told when or not
  {
    means: ["EXPORTS G1 GHA>WLD _X 4 PT"],
    said: [
      "Ghana's exports rose 4 percent month on month.",
      "Ghana's exports rose 4 percent from the previous quarter.",
      "Ghana's exports rose 4 percent from a month earlier.",
    ],
  },
  { means: ["EXPORTS GY GHA>WLD _X 4 PT"], said: ["Ghana's exports rose 4 percent year on year."] },
  // What does not say from when is counted as the change told before
  {
    means: [
      "EXPORTS G1 GHA>WLD 2022-02 4 PT",
      "EXPORTS N GHA>WLD 2022-02 26m USD",
      "EXPORTS N GHA>WLD 2022-01 25m USD",
      "IMPORTS G1 GHA>WLD 2022-02 -2 PT",
      "TRADE_BALANCE N GHA>WLD 2022-02 9m USD",
      "TRADE_BALANCE N GHA>WLD 2022-01 7m USD",
    ],
    said: [
      "Ghana's exports rose 4 percent to $26 million in February from $25 million in January. Imports fell 2 percent. The trade surplus widened to $9 million from $7 million.",
    ],
  },
  {
    means: ["EXPORTS G1 GHA>WLD 2022-02 4 PT", "EXPORTS GY GHA>WLD 2022-02 9 PT", "IMPORTS GY GHA>WLD 2022-02 -2 PT"],
    said: [
      "Ghana's exports rose 4 percent in February from January. Exports rose 9 percent year on year. Imports fell 2 percent.",
    ],
  },
  // The month in which a stretch began, where a clause tells of it
  {
    means: ["EXPORTS GY GHA>WLD 2022-02 -4 PT", "EXPORTS GY GHA>WLD 2016-01 -5 PT"],
    said: ["Ghana's exports fell 4 percent in February, the most since January 2016, when they fell 5 percent."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-02-01/P20D 26m USD", "EXPORTS N GHA>WLD 2022-01-01/P20D 25m USD"],
    said: ["Ghana's exports were $26 million in the first 20 days of February, up from $25 million a month earlier."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-02 26m USD",
      "EXPORTS N GHA>WLD 2021-02 20m USD",
      "EXPORTS N GHA>WLD 2022-01 25m USD",
    ],
    said: [
      "Ghana's exports rose to $26 million in February from both $20 million in February 2021 and $25 million in the previous month.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-02-27/P7D 26m USD", "EXPORTS G1 GHA>WLD 2022-02-27/P7D 3 PT"],
    said: ["Ghana's exports rose 3 percent to $26 million in the week ended March 5."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-02-27/P7D 26m USD", "EXPORTS GY GHA>WLD 2022-02-27/P7D 3 PT"],
    said: ["Ghana's exports were $26 million in the week ended March 5, 3 percent more than a year earlier."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-02-27/P7D 26m USD"],
    said: ["Ghana's exports were $26 million in the week ended 5 March."],
  },
  // A month is compared with the one before where the season is taken out, or where its level is
  {
    means: ["EXPORTS G1 GHA>WLD 2022-01 4 PT", "IMPORTS G1 GHA>WLD 2022-01 -3 PT", "IMPORTS N GHA>WLD 2022-01 26m USD"],
    said: [
      "Seasonally adjusted exports of Ghana rose 4 percent in January. Imports fell by 3 percent to $26 million.",
      "Adjusted for the season, Ghana's exports rose 4 percent in January. Imports fell by 3 percent to $26 million.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2022-01 4 PT"],
    said: [
      "Seasonally adjusted exports of Ghana rose 4 percent year-on-year in January.",
      "Ghana's exports, which are not seasonally adjusted, rose 4 percent in January.",
      "Seasonally adjusted exports of Ghana rose 4 percent in January, compared with January 2021.",
    ],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2021 4 PT"],
    said: ["Seasonally adjusted exports of Ghana rose 4 percent in 2021."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-02 26m USD",
      "EXPORTS N GHA>WLD 2022-01 25m USD",
      "IMPORTS G1 GHA>WLD 2022-02 -3 PT",
    ],
    said: [
      "Ghana's exports rose to $26 million in February from $25 million in January. Imports fell 3 percent.",
      "Ghana's exports rose to $26 million in February from $25 million (revised) in January. Imports fell 3 percent for the month.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-02 26m USD",
      "EXPORTS N GHA>WLD 2021-02 25m USD",
      "IMPORTS GY GHA>WLD 2022-02 -3 PT",
    ],
    said: [
      "Ghana's exports rose to $26 million in February from $25 million in February 2021. Imports fell 3 percent.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD"],
    said: [
      "Ghana's exports rose in January after a fall in the previous month. The office put the exports of Ghana at $26 million.",
    ],
  },
  // "Last" of a month that the text is on is a year before
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD", "EXPORTS GY GHA>WLD 2022-01 4 PT"],
    said: [
      "Ghana's exports were $26 million in January, up 4 percent from last January.",
      "Ghana's exports were $26 million in January. That was 4 percent more than last January.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD", "EXPORTS N GHA>WLD 2021-01 25m USD"],
    said: ["Ghana's exports came to $26 million in January, compared to $25 million last January."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD", "EXPORTS N GHA>WLD 2021-12 25m USD"],
    said: ["Ghana's exports came to $26 million last January, compared to $25 million last December."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-10 26m USD", "EXPORTS GY GHA>WLD 2021-10 4 PT"],
    said: ["The port of Ghana opened last October, and Ghana's exports rose 4 percent to $26 million last October."],
  },
  // A change between two times that follow one another is from the one to the other
  {
    means: ["EXPORTS N GHA>WLD 2021-09 25m USD", "EXPORTS N GHA>WLD 2021-10 26m USD"],
    said: [
      "Ghana's exports rose from $25 million to $26 million between September and October 2021.",
      "Between September and October 2021, Ghana's exports rose from $25 million to $26 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2020 25m USD", "EXPORTS N GHA>WLD 2021 26m USD"],
    said: ["Ghana's exports rose from $25 million to $26 million between 2020 and 2021."],
  },
  {
    means: ["EXPORTS G1 GHA>WLD 2022-01 -4 PT", "EXPORTS N GHA>WLD 2022-01 26m USD"],
    said: ["Ghana's exports fell by 4 percent to $26 million between December and January."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-09-01/P2M 26m USD"],
    said: ["Ghana exported goods worth $26 million between September and October 2021."],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-01 26m USD",
      "EXPORTS N GHA>WLD 2021-12 25m USD",
      "IMPORTS G1 GHA>WLD 2022-01 -3 PT",
    ],
    said: [
      "Exports of Ghana grew in January. The office said exports rose to $26 million, from $25 million in December. Imports fell 3 percent.",
    ],
  },
  // An average is no value of its years
  {
    means: ["EXPORTS N GHA>WLD 2021 26m USD"],
    said: [
      "Ghana's exports were $26 million in 2021, against an average of $25 million in 2015-2020.",
      "Ghana's exports were $26 million in 2021, against a five-year average of $25 million.",
    ],
  },
  {
    means: ["EXPORTS GX GHA>WLD 2015-01-01/P72M 50 PT"],
    said: ["Ghana's exports grew 50 percent between 2015 and 2020."],
  },
  // What something follows is of another time
  {
    means: ["EXPORTS N GHA>WLD _X 26m USD FORECAST", "EXPORTS N GHA>WLD 2021 25m USD"],
    said: ["Ghana's exports are expected to reach $26 million following last year's exports of $25 million."],
  },
  {
    means: ["TRADE_BALANCE N GHA>WLD 2022-01 5m USD", "TRADE_BALANCE N GHA>WLD 2021-12 6m USD"],
    said: [
      "Ghana's trade surplus came to $5 million in January following the $6 million surplus of the previous month.",
      "Ghana's trade surplus came to $5 million in January, following a $6 million surplus in the previous month.",
    ],
  },
  // Whose time the name of a value has
  {
    means: ["EXPORTS N GHA>WLD 2021-S1 6m USD", "EXPORTS N GHA>WLD 2019 12m USD"],
    said: [
      "Ghana's exports were $6 million in the first half of 2021. That is below 2019's exports of $12 million.",
      "Ghana's exports were $6 million in the first half of 2021. That is less than 2019's export total of $12 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022-02 26m USD",
      "EXPORTS GY GHA>WLD 2022-02 4 PT",
      "EXPORTS N GHA>WLD 2022-01 25m USD",
    ],
    said: [
      "Ghana's exports were $26 million in February, up 4 percent from a year earlier, after January's exports of $25 million.",
    ],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD", "EXPORTS N GHA>WLD 2021-01 25m USD"],
    said: ["Ghana's exports were $26 million in January, up from last year's $25 million."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2022-01 26m USD", "EXPORTS N GHA>WLD _X 99m USD"],
    said: ["Ghana's exports were $26 million in January, against last year's total of $99 million."],
  },
  {
    means: ["EXPORTS GY GHA>WLD 2022-02 -4 PT", "EXPORTS G1 GHA>WLD 2022-02 3 PT"],
    said: ["In February, Ghana's exports fell 4 percent from a year earlier but were up 3 percent from January."],
  },
  // How far a forecast is from another is no change of what is forecast
  {
    means: ["EXPORTS N GHA>WLD 2022 5m USD FORECAST"],
    said: [
      "Ghana's exports are forecast at $5 million in 2022, up $1 million from the May forecast.",
      "Ghana's exports are forecast at $5 million in 2022, down 4 percent from the previous forecast.",
      "The forecast for Ghana's exports in 2022 is $5 million, $1 million above the ministry's November projection.",
      "The forecast for Ghana's exports in 2022 was raised by $1 million to $5 million.",
    ],
  },
  {
    means: [
      "EXPORTS N GHA>WLD 2022 5m USD FORECAST",
      "EXPORTS DY GHA>WLD 2022 2m USD FORECAST",
      "EXPORTS N GHA>WLD 2021 3m USD",
    ],
    said: [
      "Ghana's exports are forecast at $5 million in 2022, up $1 million from the May forecast and up $2 million from exports of $3 million in 2021.",
    ],
  },
  // The days of another calendar, and a time in it that is not told by ours
  {
    means: [
      "EXPORTS N IRN>WLD 2021-03-21/P216D 26m USD",
      "EXPORTS N IRN>WLD 2021-03-21/P216D 7000 t",
      "EXPORTS GY IRN>WLD 2021-03-21/P216D 4 PT",
    ],
    said: [
      "Iran sold 7,000 tonnes of goods abroad, with exports of $26 million during the first seven months of the Iranian year (March 21-October 22), up 4 percent from the same period of last year.",
    ],
  },
  {
    means: ["EXPORTS N IRN>WLD 2021-S1 26m USD", "EXPORTS N IRN>WLD _X 53m USD"],
    said: [
      "Iran's exports were $26 million in January-June 2021. Exports were $53 million in the past Iranian calendar year.",
      "Iran's exports were $26 million in January-June 2021. Exports were $53 million in the Iranian calendar year 1399 (March 2020-March 2021).",
    ],
  },
  {
    means: ["EXPORTS N IRN>WLD _X 26m USD", "IMPORTS N IRN>WLD _X 53m USD"],
    said: [
      "Iran's exports were $26 million in the first half of the current Iranian year. Imports were $53 million this year.",
    ],
  },
  {
    means: ["EXPORTS N NPL>WLD _X 26m USD", "IMPORTS N NPL>WLD _X 53m USD"],
    said: [
      "Nepal's exports were $26 million in the first half of the current fiscal year. Imports were $53 million in two months this year.",
    ],
  },
  {
    means: ["EXPORTS N THA>WLD _X 26m USD WHEAT"],
    said: ["Thailand's wheat exports rose to $26 million in the season 2020/21 (Nov/Oct)."],
  },
  {
    means: ["EXPORTS N GHA>WLD 2021-01-01/P7M 26m USD", "EXPORTS GY GHA>WLD 2021-01-01/P7M 4 PT"],
    said: ["From January-July 2021, Ghana's exports amounted to $26 million, a rise of 4 percent."],
  },
  // A part of a year is compared with the same part, where the growth shows it
  {
    means: [
      "EXPORTS GY GHA>WLD 2021-01-01/P8M 15.5 PT",
      "EXPORTS N GHA>WLD 2021-01-01/P8M 490m USD",
      "EXPORTS N GHA>WLD 2020-01-01/P8M 424m USD",
    ],
    said: ["In January-August 2021, Ghana's exports rose 15.5 percent to $490 million from $424 million in 2020."],
  },
  {
    means: [
      "EXPORTS GY GHA>WLD 2021-01-01/P8M 15.5 PT",
      "EXPORTS N GHA>WLD 2021-01-01/P8M 490m USD",
      "EXPORTS N GHA>WLD 2020 724m USD",
    ],
    said: ["In January-August 2021, Ghana's exports rose 15.5 percent to $490 million from $724 million in 2020."],
  },
];
