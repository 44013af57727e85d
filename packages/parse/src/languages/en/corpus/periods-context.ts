import type { Corpus } from "../../corpus.ts";
import type { Times } from "./periods-calendar.ts";

/** Times that need the text, a limit or a country to be told. */
export const contextPeriods: Corpus<Times> = [
  // References
  {
    means: { published: "2021-12-10", times: ["2021-03", "2020-03 same-12"] },
    said: [
      "In [March] exports rose 5 percent from [a year earlier].",
      "In [March] exports rose 5 percent from the [same month last year].",
      "In [March] exports rose 5 percent from the [same period of 2020].",
      "In [March] exports were above the [year-earlier level].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-03", "2020-03 compared same-12"] },
    said: [
      "In [March] exports rose 5 percent [year-on-year].",
      "In [March] exports rose 5 percent [year-over-year].",
      "In [March] exports rose 5 percent [y/y].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P11M", "2020-01-01/P11M same-12"] },
    said: [
      "In [January-November] it beat the [same period last year].",
      "In [January-November] it beat the [corresponding period of last year].",
      "In [January-November] it beat the [similar period of 2020].",
      "In [January-November] it beat the [same 2020 period].",
      "In [January-November] it beat the [corresponding period of previous year].",
      "In [January-November] it beat the [same period of last fiscal year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11", "2021-10 month-1"] },
    said: [
      "In [November] sales rose from the [previous month].",
      "In [November] sales rose from [a month earlier].",
      "In [November] sales rose from the [month before].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11", "2021-10 compared month-1"] },
    said: ["In [November] sales rose [month-on-month].", "In [November] sales rose [month-over-month]."],
  },
  {
    means: { published: "2021-12-10", times: ["- same-12"] },
    said: [
      "This is more than in the [same period last year].",
      "It was 3 billion [a year earlier].",
      "It beat the [corresponding period of the previous year].",
      "It was 3 billion [a year ago].",
      "It was 3 billion in [this period last year].",
      "It was higher than in the [corresponding months of last year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["- same0"] },
    said: [
      "Exports in the [said period] rose.",
      "Exports in the [cited period] rose.",
      "In the [same period] imports fell.",
      "Imports fell over [this period].",
      "In the [period] totals fell.",
      "For the [indicated period] imports fell.",
      "In the [aforementioned period] imports fell.",
      "It did well in the [fiscal year under review].",
    ],
  },
  // The one that the text is on
  {
    means: { published: "2021-12-10", times: ["- same0 of text"] },
    said: [
      "Turnover in the [reporting period] was small.",
      "Exports in the [period under review] rose.",
      "Over the [report period] imports fell.",
      "In the [review period] imports fell.",
      "In the [reference period] imports fell.",
      "Over the [period reviewed], imports fell.",
      "In the [period in question] imports fell.",
    ],
  },
  // Before what happened
  {
    means: { published: "2021-12-10", times: ["2020-02", "- vague"] },
    said: ["It was more than in [February 2020], the [month before] the mill burned."],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: ["It sold more in the [year before] the war.", "It sold more in the [month before] Kenya joined."],
  },
  { means: { published: "2021-12-10", times: ["- year0"] }, said: ["In the [year under review] the mine did well."] },
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P4M", "2021-01-01/P4M same0"] },
    said: ["In [January-April 2021] it sold tea, and in the [reporting period of 2021] salt."],
  },
  {
    means: { published: "2021-12-10", times: ["- same-12"] },
    said: ["In the [reporting period of 2020] it sold tea."],
  },
  // Words behind it tell which
  {
    means: { published: "2021-12-10", times: ["2021-02-01/P8M"] },
    said: [
      "It sold more in the period [February to September this year].",
      "It sold more in the period running [between February and September 2021].",
      "It sold more in the period [February-September 2021].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["- year-12"] },
    said: ["It was better in the [previous year].", "It lost money the [year before]."],
  },
  { means: { published: "2021-12-10", times: ["- year0"] }, said: ["In [that year] the mine closed."] },
  { means: { published: "2021-12-10", times: ["- year12"] }, said: ["In the [following year] the mine closed."] },
  {
    means: { published: "2021-12-10", times: ["2020", "2019 same-12"] },
    said: ["Sales rose [last year] from [a year earlier]."],
  },

  // What something is compared with is not what the text speaks of
  {
    means: { published: "2021-12-10", times: ["2020", "- same0"] },
    said: ["Compared to [2020], exports grew in the [said period]."],
  },
  {
    means: { published: "2021-12-10", times: ["2019 compared"] },
    said: [
      "It fell below the [2019] level.",
      "It is back at the level of [2019].",
      "It is a tenth up from [2019] levels.",
      "It surpassed the data of [2019] by a tenth.",
    ],
  },
  { means: { published: "2021-12-10", times: ["2019"] }, said: ["The [2019] levelling of prices helped."] },

  // Until when
  {
    means: { published: "2021-12-10", times: ["2021-10-01 asOf"] },
    said: ["As of [October 1] it had 40 branches.", "By [October 1] it had 40 branches."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-12-10 asOf"] },
    said: ["It has opened 40 branches to [date]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-09 asOf"] },
    said: [
      "Debt at [end-September] was low.",
      "By the [end of September] it had sold all.",
      "Debt at the [end of September 2021] was low.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2030 horizon"] },
    said: [
      "By [2030] turnover is to double.",
      "It wants to double by the year [2030].",
      "It aims for more by the [end of 2030].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2026 horizon"] },
    said: ["It will double within [five years].", "It will double over the [next five years]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021 horizon"] },
    said: [
      "It will close by [year-end].",
      "It will close by the [end of this year].",
      "It will close by the [end of the year].",
      "It will close by [end of year].",
      "It will close at the [end of the outgoing year].",
    ],
  },

  // Until the last month that the text tells of, where that is the latest one
  {
    means: { published: "2021-12-10", times: ["2021-11", "2021-01-01/P11M"] },
    said: [
      "In [November] it sold more. [Since the beginning of the year] it sold a lot.",
      "In [November] it sold more. [Year-to-date], it sold a lot.",
      "In [November] it sold more. It sold a lot [so far this year].",
      "In [November] it sold more. It sold a lot [so far in 2021].",
      "In [November] it sold more. It sold a lot [from the beginning of this year].",
    ],
  },
  // or until the day that it tells the state of
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P329D", "2021-11-25 asOf"] },
    said: [
      "[Since the beginning of the year] it sold a lot, 20 tonnes as of [November 25].",
      "It sold a lot [so far this year]. That was 20 tonnes as of [November 25].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["- asOf", "2021-08"] },
    said: ["It sold a lot [so far this year]. In [August] it sold more."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11", "-", "- asOf"] },
    said: [
      "In [November] it sold more. In the [first week of December] it sold less. It sold a lot [so far this year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11", "- asOf"] },
    said: ["In [November] it sold more. It sold a lot [since the beginning of 2020]."],
  },
  {
    means: { published: "2022-01-10", times: ["2021-12", "- asOf"] },
    said: ["In [December] it sold more. It sold little [so far this year]."],
  },

  // Lengths and times without limits
  {
    means: { published: "2021-12-10", times: ["- duration"] },
    said: [
      "A [30-year] bond was sold.",
      "They worked for [six months].",
      "It took [three years].",
      "A [two-week] strike ended.",
      "It took [a decade].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["- vague"] },
    said: [
      "Ties date from the [1990s].",
      "Trade grew in [recent years].",
      "Trade grew over the [past 20 years].",
      "It rose in the [previous two quarters].",
      "It was founded in the [19th century].",
      "It was the highest price [so far this year].",
      "It fell in the [seventies].",
    ],
  },

  // A month that something is counted from says nothing of the year of another
  {
    means: { published: "2021-12-10", times: ["2021-07", "2020-05"] },
    said: ["Exports beat imports in [July], the 14th month in a row since [May 2020]."],
  },

  // What "last month" is where an undated text opens with a month, and tells no other
  {
    means: { published: null, times: ["2022-01", "2022-01", "2022-01"] },
    said: ["Sales rose in [January]. They reached a high [last month]. In [January 2022] they were good."],
  },
  {
    means: { published: null, times: ["-", "-"] },
    said: ["Sales rose in [January]. They reached a high [last month]."],
  },
  {
    means: { published: null, times: ["2022-01", "2022-05", "-"] },
    said: ["Sales rose in [January] and [May 2022]. They reached a high [last month]."],
  },
  {
    means: { published: null, times: ["-", "2022-01"] },
    said: ["Sales reached a high [last month], beating the record of [January 2022]."],
  },
  // and "last year" where it opens with its latest year, and compares with the one before
  {
    means: { published: null, times: ["2018", "2018", "2017"] },
    said: ["Sales rose in [2018]. They were good [last year], and better than in [2017]."],
  },
  {
    means: { published: null, times: ["2018", "-"] },
    said: ["Sales rose in [2018]. They were good [last year]."],
  },
  {
    means: { published: null, times: ["2018", "2017", "-"] },
    said: ["Sales will be better in [2018] than in [2017]. They were good [last year]."],
  },
  {
    means: { published: null, times: ["2018", "2017", "-", "-"] },
    said: ["Sales in [2018] were better than in [2017]. In [March] they rose, after a good [last year]."],
  },
  {
    means: { published: null, times: ["2018", "2017", "2019", "-"] },
    said: ["Sales in [2018] were better than in [2017]. In [2019] they rose, after a good [last year]."],
  },

  // Fiscal years
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M"] },
    said: [
      "India exported more in [FY2020-21].",
      "Indian exports rose in [2020-21].",
      "India's deficit in [fiscal 2021] grew.",
      "Japan's surplus in [fiscal 2020] grew.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P12M"] },
    said: [
      "Egypt's receipts rose in [FY2020/21].",
      "The mills sold less during the [fiscal year 2020-21], said the chamber in its new report on the state of the trade in all parts of Pakistan.",
      "Pakistan earned less in [2020-21].",
      "Pakistan earned less in the [last financial year].",
      "Pakistan earned less in the [last fiscal], after a good year.",
      "The deficit in [2020/21 to end-June] was smaller.",
      "The deficit in the [fiscal year 2020-21 (July-June)] was smaller.",
      "Pakistan sold less to India in [July-June (2020-21)].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: [
      "The firm lost money in [fiscal 2021].",
      "The crop of [2020/21] was poor.",
      "It plans for the [fiscal year].",
      "Sales in the [fiscal first quarter] rose.",
      "Sales in the [first two months of the current fiscal year] rose.",
      "Sales in the [first quarter of the fiscal year] rose.",
      "Sales in the [first quarter of the ongoing budget year] rose.",
      "Sales in the [budget year] rose.",
      "Sales in the [first two months of the export season] rose.",
      "Sales in the [first half of the season] rose.",
      "Sales in the [2020-2021 marketing year] rose.",
      "Sales in the [last season] rose.",
      "Sales in the [current marketing season] rose.",
      "In the [first half of the financial year] 25 mills closed.",
    ],
  },
  // Whose it is: a country beside it, the one whose trade is told before its partners, the one that the text begins with
  {
    means: { published: "2021-12-10", times: ["2020-10-01/P12M"] },
    said: [
      "The mills sold more in the [2021 fiscal year], as America's farmers did.",
      "America sold more rice to India in [fiscal 2021].",
      "The Pakistani minister praised the U.S. [fiscal year 2021].",
      "Thailand's receipts fell in [FY21].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P12M"] },
    said: [
      "Pakistan sold more to the United States in [fiscal 2021].",
      "Pakistan sold more to Japan and India in [fiscal 2021].",
      "Rice was cheap in Pakistan. Sales to India rose in [fiscal 2021].",
      "Sales to Pakistan rose in [fiscal 2021].",
      "The budget of New Zealand was smaller in [fiscal 2020-21].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M"] },
    said: [
      "Singapore's budget was smaller in [FY2020].",
      "Britain's budget was smaller in the [financial year 2020-21].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: [
      "Kazakhstan paid 5 million U.S. dollars for it in [fiscal 2021].",
      "Kazakhstan and the United States met in [fiscal 2021].",
      "Britain's budget was smaller in [fiscal 2021].",
      "The budget of Britain rose in [2020-21].",
      // years that begin on another day each year, or began otherwise then
      "Nepal sold less to India in [FY2020-21].",
      "Myanmar sold less in the [2020-21 fiscal year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-08/P365D"] },
    said: [
      "Ethiopia sold less in the [2020/21 budget year].",
      "Ethiopia sold less in the [last fiscal year].",
      "Ethiopia sold less in [FY2020/21].",
    ],
  },
  {
    means: { published: "2023-12-10", times: ["2022-04-01/P12M"] },
    said: ["Myanmar sold less in the [2022-23 fiscal year]."],
  },
  {
    means: { published: "2022-08-10", times: ["2022-04-01/P12M"] },
    said: ["India sold less in the [current financial year 2022-23].", "India sold less in [FY23 (April-March)]."],
  },
  // The one that the text told, and the one before it
  {
    means: { published: "2021-12-10", times: ["2020-07-08/P365D", "2020-07-08/P365D"] },
    said: ["Ethiopia sold less in the [2020/21 fiscal year]. Sales to Kenya rose in the [fiscal year]."],
  },
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M", "2019-04-01/P12M", "2019-04-01/P12M"] },
    said: ["India sold less in [FY21] than in [FY20]. In the [previous fiscal year] it had sold more."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-Q2", "2021-04-01/P12M"] },
    said: ["India sold less in the [first quarter of FY22]. It planned for the whole [fiscal year]."],
  },
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M", "2020-04-01/P12M"] },
    said: ["India sold less in [2020-21]. The gap of [2020-21] was large."],
  },
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M"] },
    said: [
      "The mills of India did well. The weather was kind, and the harvest was large. The deficit in [FY2020-21] was smaller.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: ["The mills of India and Pakistan did well. The weather was kind. The deficit in [FY2020-21] was smaller."],
  },
  // of several near it, the one by which the text told the last
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P12M", "2019-07-01/P12M"] },
    said: ["Pakistan sold less in [2020-21]. Pakistan sold more to India in [2019-20]."],
  },
  // and none of a country that the text names far behind its beginning
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: [`The deficit in [fiscal 2021] was smaller.${" The weather was kind.".repeat(40)} India did well.`],
  },
  // Parts of them
  {
    means: { published: "2021-12-10", times: ["2021-Q3"] },
    said: [
      "Pakistan sold less in the [first quarter of the current fiscal year].",
      "Pakistan sold less in the [first quarter of the ongoing budget year].",
      "Pakistan sold less in the [first three months of FY22].",
      "Pakistan sold less in the [first quarter of 2021-22].",
      "India sold less in the [second quarter of fiscal 2022].",
      "Pakistan sold less in [July-September (2021-22)].",
      "India sold less in [July to September of the current fiscal year].",
      "Pakistan sold less in the [first quarter (July-September) of the current fiscal year].",
      "Pakistan sold less in [Q1 FY22].",
      "It sold less in the [first quarter of fiscal 2021/22 ending June 30].",
      "India sold less in [Q2 of 2021-22].",
      "India sold less [from July through September of FY22].",
    ],
  },
  {
    means: { published: "2022-05-10", times: ["2021-07-01/P9M"] },
    said: [
      "Pakistan sold less in the [first three quarters of the current fiscal year].",
      "Pakistan sold less in [9MFY22].",
    ],
  },
  {
    means: { published: "2022-05-10", times: ["2021-Q4"] },
    said: ["Pakistan sold less in [Q2FY22].", "Pakistan sold less in [2QFY22]."],
  },
  // Of an Ethiopian year our months tell no part; of one whose country parts the words, neither is told
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: ["Ethiopia sold less in the [first quarter of the current fiscal year]."],
  },
  {
    means: { published: "2021-12-10", times: ["-", "-"] },
    said: [
      "Sales rose in the [first quarter] of Japan's [fiscal 2020].",
      "Sales rose in the [first half] of India's [2020-21 fiscal year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P10M"] },
    said: ["Pakistan sold less in [July-April 2020-21].", "Pakistan sold less in [Jul-Apr 2021]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07"] },
    said: [
      "Pakistan sold less in [July of FY22].",
      "Pakistan sold less in [July FY22].",
      "Pakistan sold less in [July of the current fiscal year].",
      "Pakistan sold less in the [first month of FY22].",
      "Pakistan sold less in the [current fiscal year's first month].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07-01/P5M"] },
    said: [
      "Pakistan sold less in the [five-month period of FY22].",
      "Pakistan sold less in [five months of the current fiscal year].",
      "Pakistan sold less in this [July-November period of the current fiscal year].",
      "Pakistan sold less in the [current fiscal year's first five months].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P12M"] },
    said: [
      "Pakistan sold less in the [fiscal year (2020-21)].",
      "Pakistan sold less in the [twelve months of the fiscal year (2020-21)].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: [
      "It sold less in [July of FY22].",
      "India sold less in the first few months of [FY22].",
      "India sold less in the early months of [fiscal 2022].",
      "It sold less in the first few weeks of [2021].",
      "It sold less in the early months of [2021].",
      "The [current fiscal year's first half] was poor.",
      "The [FY22's first quarter] was poor.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P8M"] },
    said: ["Bangladesh sold more in the [first eight months of the country's 2020-21 financial year]."],
  },
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P12M"] },
    said: ["Bangladesh sold more in the [last financial year that ended in June 2021]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07-01/P4M", "-"] },
    said: ["Bangladesh sold more in [July-October 2021-22] than in the [same period of FY 21]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07-01/P4M", "2020-07-01/P4M same-12"] },
    said: [
      "Bangladesh sold more in [July-October 2021-22] than in the [corresponding period of fiscal 2020-21].",
      "Bangladesh sold more in [July-October 2021-22] than in the [same months of 2020-21].",
      "Bangladesh sold more in the [first four months of this fiscal year, 2021-22], than in the [same period in the 2020-21 fiscal year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07", "2021-08", "2021-07-01/P2M", "2020-07-01/P2M same-12"] },
    said: [
      "Bangladesh sold more in [July] and [August], the [first two months of FY22], than in the [same period of 2020-21].",
    ],
  },
  // no fiscal year is told: it may be of either year
  {
    means: { published: "2021-12-10", times: ["2021-07-01/P4M", "-"] },
    said: ["Bangladesh sold more in [July-October] than in the [same period of 2020-21]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-07", "2021-08", "2020-07-01/P2M same-12"] },
    said: ["Bangladesh sold more in [July] and [August] than in the [same period of 2020]."],
  },
  // What a text that counts in fiscal years calls the first months, are those of one
  {
    means: { published: "2022-04-02", times: ["2021-07-01/P9M", "2021-07-01/P9M", "-", "-"] },
    said: [
      "Bangladesh sold more in the [first three quarters of FY22]. It bought less in the [first three quarters]. It bought tea in the [first five months] and salt in the [second quarter].",
    ],
  },
  {
    means: { published: "2022-04-02", times: ["2021-01-01/P9M"] },
    said: ["Bangladesh sold more in the [first three quarters]."],
  },
  // "Fiscal" alone is a year, one that ends within a month begins within one
  {
    means: { published: "2021-12-10", times: ["2020-07-01/P4M", "2019-07-01/P4M same-12", "2019-07-01/P12M"] },
    said: [
      "Bangladesh sold more in the [first four months of fiscal 2020-21] than in the [same period of the previous fiscal]. In the [previous fiscal], it sold salt.",
      "Bangladesh sold more in the [first four months of fiscal 2020-21] than in the [same period of last fiscal]. In the [preceding fiscal year] it sold salt.",
    ],
  },
  {
    means: { published: "2022-04-02", times: ["2020-10-01/P12M"] },
    said: [
      "America sold more rice in [fiscal year (FY) 2021].",
      "America sold more rice in [Fiscal Year (FY) 2020-21], as planned.",
    ],
  },
  {
    means: { published: "2022-04-02", times: ["2020-07-08/P365D"] },
    said: ["Ethiopia sold more tea in the [fiscal year 2020/21 that ended July 7]."],
  },
  {
    means: { published: "2022-04-02", times: ["-"] },
    said: ["Nepal sold more tea in the [fiscal year 2020/21 that ended on July 15]."],
  },
  // What a text that counts in years of another calendar calls this year is such a year
  {
    means: { published: "2022-04-02", times: ["-", "-", "-", "2022-02", "-"] },
    said: [
      "Iran sold more in the [first half of the current Iranian year]. It bought less [this year]. It sold tea in the [first five months], salt in [February] and wood [last calendar year].",
      "Nepal sold more in the [first half of the current fiscal year]. It bought less [this year]. It sold tea in the [first five months], salt in [February] and wood [last year].",
    ],
  },
  {
    means: { published: "2022-04-02", times: ["-", "-"] },
    said: ["It sold more in the [past Iranian calendar year] than [last year]."],
  },
  {
    means: { published: "2022-04-02", times: ["-"] },
    said: [
      "It sold tea in the [Iranian calendar year 1399].",
      "It sold tea [last Iranian year].",
      "It sold tea in the [first two months of the last harvest season].",
    ],
  },
  {
    means: { published: "2022-04-02", times: ["2021"] },
    said: ["It sold tea [last calendar year]."],
  },
  // A month of this year is one, in whichever year a fiscal text counts
  {
    means: { published: "2022-03-10", times: ["2021-07-01/P8M", "2022-02"] },
    said: ["Bangladesh sold more in the [first eight months of the current fiscal year], and in [February this year]."],
  },
  {
    means: { published: "2021-05-08", times: ["2021-04", "2021-04"] },
    said: [
      "Pakistan sold more in [April], or the [10th month of this fiscal year].",
      "Pakistan sold more in [April], the [tenth month of fiscal year 2020-21 (July 2020-June 2021)].",
    ],
  },
  {
    means: { published: "2021-05-08", times: ["2020-07-01/P10M", "- vague"] },
    said: ["Pakistan sold more over the [first 10 months of this fiscal year] ending [next month]."],
  },
  // Not within one Indian fiscal year
  { means: { published: "2021-12-10", times: ["-"] }, said: ["India sold less in [July-April 2020-21]."] },
  {
    means: { published: "2021-12-10", times: ["2021-07-01/P4M", "-"] },
    said: ["Pakistan sold less in the [first four months of the current fiscal year], but more [last year]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P4M", "2020"] },
    said: ["Pakistan sold less in the [first four months of the current year], but more [last year]."],
  },
  // A crop has a year of its own
  { means: { published: "2021-12-10", times: ["-"] }, said: ["India's wheat crop of [2020-21] was large."] },
  {
    means: { published: "2021-12-10", times: ["2020-04-01/P12M"] },
    said: ["India shipped its wheat crop in [FY2020-21]."],
  },

  // A count of months, while it is news
  {
    means: { published: "2021-11-05", times: ["2021-01-01/P9M"] },
    said: [
      "In [nine months], exports grew.",
      "Rain fell. In [9 months] exports grew.",
      "Over the [nine months], exports grew.",
      "Rain fell. For the [nine months] exports grew.",
    ],
  },
  {
    means: { published: "2021-11-25", times: ["2021-01-01/P10M"] },
    said: ["It sold 50 tonnes in the [ten months], a spokesman said.", "Over the [10 months] the mill sold a lot."],
  },
  {
    means: { published: "2021-11-25", times: ["2021-01-01/P9M"] },
    said: [
      "The [nine-month figures from 2021] are in.",
      "The [9-month data for 2021] are in.",
      "It sold less in the [nine months leading to September].",
    ],
  },
  {
    means: { published: "2021-11-05", times: ["- duration"] },
    said: [
      "It sold more over the [ten months] following the strike.",
      "It was the first fall in [nine months].",
      "For [nine months], exports grew.",
      "For the [six months] following the strike exports grew.",
    ],
  },
  {
    means: { published: "2021-11-05", times: ["-"] },
    said: ["In [three months], exports grew."],
  },
];
