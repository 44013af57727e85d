import type { Corpus } from "../../corpus.ts";

/**
 * The times of a sentence, in order: TIME_PERIOD (`-` where it cannot be told), then the role unless it is `period`, then the
 * reference as grain and months. Square brackets in a phrasing mark the words that name them.
 */
export type Times = { readonly published: string | null; readonly times: readonly string[] };

export const calendarPeriods: Corpus<Times> = [
  // Years
  {
    means: { published: null, times: ["2021"] },
    said: [
      "Exports grew in [2021].",
      "Output for [2021] was lower.",
      "It was built by hand before [2021] and sold later.",
      "[2021]'s harvest was poor.",
      "Officials revised their [2021] budget.",
      "The growth of [2021] did not last.",
      "The plant has run since [2021], and well.",
      "Trade reached $4.1bn in [2021]",
      "Trade grew in all [twelve months of 2021].",
    ],
  },
  {
    means: { published: null, times: ["2020", "2021"] },
    said: [
      "It fell in [2020] and [2021].",
      "Sales of $3bn in [2020] became $4bn in [2021].",
      "Between [2020] and [2021] the port was closed.",
    ],
  },
  {
    means: { published: null, times: ["2019", "2020", "2021"] },
    said: ["In [2019], [2020] and [2021] nothing was sold."],
  },
  {
    means: { published: null, times: ["1986"] },
    said: [
      "Wheat shipments in [1986] were small.",
      "The gap of [1986] has narrowed.",
      "The [1986] deficit was larger.",
    ],
  },
  {
    means: { published: null, times: ["2010-01-01/P72M"] },
    said: [
      "It sold less in the period [2010 to 2015].",
      "It sold less over the years [2010 through 2015].",
      "The programme for [2010-2015] is over.",
      "Yields rose in [2010–2015].",
      "Yields rose [from 2010 to 2015].",
      "[Between 2010 and 2015] yields rose.",
    ],
  },
  {
    means: { published: null, times: ["2003"] },
    said: ["Prices peaked in [late 2003].", "They peaked in [mid-2003].", "At the [start of 2003] rates rose."],
  },

  // Relative years
  {
    means: { published: "2021-12-10", times: ["2020"] },
    said: [
      "Exports fell [last year].",
      "[Last year]'s exports fell.",
      "Rice sales doubled [last year].",
      "The ministry sold more [late last year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021"] },
    said: [
      "Exports fell [this year].",
      "[Earlier this year] a pact was signed.",
      "The [current year] is better.",
      "It opened [earlier in the year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2022"] },
    said: ["Imports should rise [next year].", "A deal follows [early next year]."],
  },
  {
    means: { published: "2021-12-10", times: ["2018"] },
    said: ["The line opened [three years ago].", "It closed [3 years ago]."],
  },
  {
    means: { published: null, times: ["-"] },
    said: ["Exports fell [last year].", "Exports fell in [March].", "The talks resume on [Monday]."],
  },

  // Quarters and halves
  {
    means: { published: "2021-12-10", times: ["2021-Q3"] },
    said: [
      "Profit rose in the [third quarter].",
      "[Third-quarter] profit rose.",
      "Profit rose in [Q3 2021].",
      "Profit rose in [3Q21].",
      "Profit rose in [3Q2021].",
      "Profit rose in the [third quarter of 2021].",
      "Profit rose in the [third quarter of this year].",
      "Profit rose in the [July-September quarter].",
      "Profit rose in the [third quarter (July-September) of 2021].",
      "Profit rose in the [third quarter (Q3) of 2021].",
      "Profit rose in [July-September 2021].",
      "Profit rose in the [three months to September].",
      "Profit rose in the [three months to the end of September].",
      "Profit rose in the [quarter ended Sept. 30].",
      "Profit rose in the [September quarter].",
      "Profit rose in the [2021 third quarter].",
      "Profit rose in [this year's third quarter].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-Q4"] },
    said: [
      "Sales rose in the [final three months of 2020].",
      "Sales rose in [last year's fourth quarter].",
      "Sales rose in the [fourth quarter of last year].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-S1"] },
    said: [
      "Trade grew in the [first half].",
      "Trade grew in the [first half of the year].",
      "Trade grew in [H1 2021].",
      "Trade grew in [1H21].",
      "Trade grew in [January-June].",
      "Trade grew in the [first six months of 2021].",
      "Trade grew in the [six months to June 30].",
      "Trade grew in [6M 2021].",
    ],
  },
  {
    means: { published: "2017-09-01", times: ["2017-S1"] },
    said: ["Net profit for [1H17] doubled.", "Net profit for [1H 2017] doubled."],
  },
  {
    means: { published: "2022-04-01", times: ["2022-Q1"] },
    said: [
      "Sales in [1Q2022] were flat.",
      "Sales in [1Q22] were flat.",
      "Sales in the [first three months of the year] were flat.",
    ],
  },
  {
    means: { published: "2022-12-10", times: ["2022-01-01/P10M"] },
    said: [
      "Exports grew in the [first ten months this year] to reach $36 billion.",
      "Exports grew in the [first ten months of this year] to $36 billion.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P9M"] },
    said: [
      "It rose in the [first three quarters of 2021].",
      "It rose in [Q1-Q3 2021].",
      "It rose in the [nine first months of 2021].",
      "It rose in the [first 9-month period of 2021].",
    ],
  },

  // Cumulative ranges never are the year
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P11M"] },
    said: [
      "In [January-November 2021] trade grew.",
      "In [January-November] trade grew.",
      "Trade grew in the [January-to-November period].",
      "In [January – November 2021] trade grew.",
      "[From January to November 2021] trade grew.",
      "[From January through November] trade grew.",
      "[Between January and November 2021] trade grew.",
      "In the period [from January to November 2021] trade grew.",
      "Trade grew [from January up to November 2021].",
      "Trade grew [from January up to and including November 2021].",
      "Trade grew [from Jan. through Nov. 2021].",
      "Trade grew [from the beginning of January to the end of November 2021].",
      "Trade grew in [January through November 2021].",
      "Trade grew in [Jan. to Nov. 2021].",
      "Trade grew [from January 1 through November 30, 2021].",
      "Trade grew [between 1 January and 30 November 2021].",
      "In [January-November of this year] trade grew.",
      "In [Jan-Nov 2021] trade grew.",
      "In [Jan.-Nov. 2021] trade grew.",
      "In the [first 11 months of 2021] trade grew.",
      "In the [first eleven months] trade grew.",
      "In the [first 11 months (January-November) of 2021] trade grew.",
      "In [11 months of 2021] trade grew.",
      "In [eleven months of this year] trade grew.",
      "In [11M 2021] trade grew.",
      "In the [eleven months to November] trade grew.",
    ],
  },
  {
    means: { published: "2022-11-03", times: ["2022-01-01/P10M"] },
    said: [
      "In [10 months of 2022] cargo rose.",
      "The [first ten months of the year] were good.",
      "In [January to October] cargo rose.",
    ],
  },
  {
    means: { published: "1987-09-01", times: ["1986-07-01/P12M"] },
    said: [
      "Earnings in the [year to June] fell.",
      "Earnings in the [year ended June 30] fell.",
      "Earnings in the [12 months ended in June] fell.",
      "Earnings in the [fiscal year ended June 30] fell.",
      "Earnings in the [12 months to 30 June 1987] fell.",
      "Earnings [between July 1, 1986 and June 30, 1987] fell.",
      "Earnings [from 1 July 1986 to 30 June 1987] fell.",
    ],
  },
  {
    means: { published: "2021-07-20", times: ["2021-01-01/P5M"] },
    said: [
      "In the [five months to May] imports rose.",
      "Imports rose [from January to May].",
      "Imports in the [first five months] rose.",
    ],
  },
  {
    means: { published: "2021-03-10", times: ["2020-11-01/P4M"] },
    said: [
      "Gas flowed in [November 2020-February 2021].",
      "Gas flowed [from November 2020 to February 2021].",
      "Gas flowed [between November 2020 and February 2021].",
      "Gas flowed [from November through February].",
      "Gas flowed [between November last year and February this year].",
    ],
  },
  {
    means: { published: "2021-03-10", times: ["2021-01-01/P2M"] },
    said: ["In the period [from January to February 2021] gas flowed.", "Gas flowed in [January through February]."],
  },
  // Two times, not a stretch from the one to the other
  {
    means: { published: "2021-09-10", times: ["2021-01", "2021-08"] },
    said: ["Exports rose from 5 million in [January] to 7 million in [August]."],
  },
  {
    means: { published: "2021-09-10", times: ["2021-01", "2021-02"] },
    said: ["Exports fell from [January] to [February]."],
  },
  // Days
  {
    means: { published: "2021-12-10", times: ["2021-01-05/P62D"] },
    said: [
      "The fair ran [from January 5 to March 7].",
      "The fair ran [January 5/March 7].",
      "The fair ran [from 5 January to 7 March 2021].",
      "The fair ran [between January 5 and March 7].",
      "The fair ran [January 5 to March 7, 2021].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-11-20/P41D"] },
    said: [
      "The fair ran [from November 20, 2020 to December 30, 2020].",
      "The fair ran [between 20 November and 30 December 2020].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-12-20/P20D"] },
    said: ["The fair ran [from December 20, 2020 to January 8, 2021]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P166D"] },
    said: [
      "Exports grew [from January 1 to June 15].",
      "Exports grew [from the beginning of the year to June 15].",
      "Exports grew [from the start of 2021 until 15 June].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-06-01/P15D"] },
    said: [
      "Exports grew in the [first half of June].",
      "Exports grew in the [June 1-15] period.",
      "Exports grew [1-15 June].",
      "Exports grew [1 to 15 June 2021].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-05-16/P16D"] },
    said: ["Exports grew in the [second half of May 2021]."],
  },
  { means: { published: "2021-12-10", times: ["2021-05-01/P15D"] }, said: ["Exports grew in the [first half May]."] },
  {
    means: { published: "2021-12-10", times: ["2021-11-16/P15D"] },
    said: ["Exports grew in the [second half of last month]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-06-01/P20D"] },
    said: ["Exports grew in the [first 20 days of June].", "Exports grew in the [first twenty days of June 2021]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-12-01/P10D"] },
    said: ["Exports grew in the [first ten days of this month].", "Exports grew in the [first 10 days of December]."],
  },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: [
      "Exports grew [from January to mid-June].",
      "Exports grew [from early January to mid-June 2021].",
      "Exports grew in [January to early June].",
      "Exports grew in the [last half of January].",
      "Exports grew in the [second half of the previous month].",
      "Exports grew in the [first week of June].",
      "Exports grew in the [last week of the month].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["- asOf"] },
    said: [
      "Exports grew [from the start of 2021 until mid-June].",
      "Exports grew [from the beginning of this year to date].",
      "Exports grew [from the beginning of the year].",
      "Exports grew [since the start of 2021].",
      "Exports grew [this year to date].",
      "Exports grew [this year so far].",
      "Exports grew [thus far this year].",
      "Exports grew [so far in 2021].",
      "The exports of [2021 so far] were small.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-S1"] },
    said: [
      "Exports grew [from the beginning of the year to June].",
      "Exports grew [from the start of 2021 through the end of June].",
      "Exports through [June] grew.",
      "Exports grew through [June 2021].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-S1 asOf"] },
    said: ["Exports grew through the [end of June 2021].", "Exports grew through [end-June]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-01-05", "2021-03-07"] },
    said: ["The fairs of [January 5] and [March 7, 2021] were full."],
  },
  {
    means: { published: "2021-12-10", times: ["- asOf"] },
    said: [
      "It is down 3 percent [year-to-date].",
      "It is down [so far this year].",
      "It has gained 4 percent [since the beginning of the year].",
    ],
  },

  // Months
  {
    means: { published: "2021-12-10", times: ["2021-03"] },
    said: [
      "Exports rose in [March].",
      "Exports rose in the [third month of the year].",
      "[March] exports rose.",
      "They met in [early March].",
      "They met in [mid-March].",
      "In [March this year] exports rose.",
      "In [March 2021] exports rose.",
      "In [March of 2021] exports rose.",
      "In [March, 2021] exports rose.",
      "In [Mar 2021] exports rose.",
      "It fell [last March].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-05"] },
    said: ["In [May 2020] exports rose.", "In [May last year] exports rose.", "In [May of last year] exports rose."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11"] },
    said: ["Sales fell [last month].", "Sales fell in [November]."],
  },
  {
    means: { published: "2021-11-20", times: ["2022-03"] },
    said: [
      "The plant will open in [March].",
      "The plant opens [next March].",
      "The plant is to open in [March].",
      "Its opening is planned for [March].",
    ],
  },
  {
    means: { published: "1987-04-27", times: ["1987-03", "1987-04"] },
    said: ["Arrivals in [March] and [April 1987] were low."],
  },
  {
    means: { published: "1995-04-27", times: ["1987-01", "1987-02"] },
    said: ["The gap fell from 2.9 billion in [January] to 2.7 billion in [February 1987]."],
  },
  {
    means: { published: null, times: ["2021-03", "2021-02"] },
    said: ["In [March 2021] it had a surplus, a shift from a deficit of nine tons of rice and of salt in [February]."],
  },
  {
    means: { published: "2021-11-16", times: ["2020-03", "2020-02"] },
    said: ["In [March 2020] it had a surplus, a shift from a deficit of nine tons of rice and of salt in [February]."],
  },
  {
    means: { published: "1995-04-27", times: ["1987-02", "1986-12"] },
    said: ["In [February 1987] it sold more than in [December]."],
  },

  // A text without a date that told of the same months of a year before
  {
    means: { published: null, times: ["2021-01", "2021-01"] },
    said: ["In [January 2021] it sold tea. In [January] it sold salt."],
  },
  {
    means: { published: null, times: ["2021-01-01/P7M", "2021-01-01/P7M"] },
    said: ["Sales in the [first seven months of 2021] rose. Tea led in the [first seven months of the year]."],
  },
  // or that tells the later of two years so, and compares with the earlier
  {
    means: { published: null, times: ["2020-01", "2021-01 same12", "2020-01 same0", "2021"] },
    said: [
      "Sales rose from $3 million in [January 2020] to $4 million in the [same month in 2021], up from the [same month of 2020]. They doubled [this year].",
    ],
  },
  // or of the months that they are a part of
  {
    means: { published: null, times: ["2021-07", "2021-01-01/P7M", "2021-01-01/P7M", "-"] },
    said: [
      "It sold tea in [July]. It sold more over the [first seven months of this year], and in the [first seven months of 2021] most. In [August] it sold salt.",
    ],
  },
  {
    means: { published: null, times: ["-", "2021-01-01/P7M", "2020-S1"] },
    said: [
      "It sold tea in [July]. It sold rice in the [first seven months of 2021]. It had sold salt in the [first half of 2020].",
    ],
  },
  // or that compares with the month before
  {
    means: { published: null, times: ["2021-12", "2021-11"] },
    said: ["In [December], more tea was sold than in [November 2021]."],
  },
  {
    means: { published: null, times: ["2021-12", "2021-11", "2021-12", "2021-11"] },
    said: [
      "More tea was sold in [December] than [last November]. Rice fell in [December] compared to [November 2021].",
    ],
  },
  {
    means: { published: null, times: ["2022-01", "2021-12"] },
    said: ["In [January], more tea was sold compared to [December 2021]."],
  },
  // or that compares with the year before
  {
    means: { published: null, times: ["2021-10", "- same-12", "2021-01-01/P10M", "2021-10"] },
    said: [
      "It sold tea in [October]. It was more than in the [same month of 2020]. Rice led in the [first 10 months of the year] and [last October].",
    ],
  },
  {
    means: { published: null, times: ["2021-S1", "- same-12", "2020"] },
    said: [
      "It sold tea in the [first half of this year]. It was more than in the [same period in 2020], and [last year] was good.",
    ],
  },
  {
    means: { published: null, times: ["-", "- same-12", "2023"] },
    said: ["It sold tea in [October]. It was more than in the [same month of 2020], but less than in [2023]."],
  },
  {
    means: { published: null, times: ["2021-06", "2020-06", "2020-06"] },
    said: ["In [June] it sold more tea. In [June 2020] it sold salt. Compared with [June 2020] it was a lot."],
  },

  // Days
  {
    means: { published: "2021-12-10", times: ["2020-11-10"] },
    said: [
      "It was signed on [November 10, 2020].",
      "It was signed on [10 November 2020].",
      "It was signed on [Nov. 10, 2020].",
      "It was signed on [10th of November 2020].",
      "It was signed on [2020-11-10].",
      "It was signed on [10.11.2020].",
      "It was signed on [Tuesday, November 10, 2020].",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2020-11-25"] },
    said: ["It was signed on [25/11/2020].", "It was signed on [11/25/2020]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-03-09"] },
    said: ["It was signed on [March 9].", "It was signed on [9 March]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-12-06"] },
    said: ["He spoke on [Monday].", "They arrived [last Monday]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-12-13"] },
    said: ["They will meet on [Monday].", "They leave [next Monday]."],
  },
  {
    means: { published: "2021-12-10", times: ["2021-12-09"] },
    said: ["He spoke [yesterday].", "He spoke on [Thursday]."],
  },
  { means: { published: "2021-12-10", times: ["2021-12-11"] }, said: ["They meet [tomorrow]."] },
  {
    means: { published: "2021-12-10", times: ["-"] },
    said: ["Rains came [last week].", "The talks open [this week]."],
  },
  { means: { published: "2021-12-10", times: ["2021-06-03/P3D"] }, said: ["The fair ran [June 3-5]."] },
  // Weeks that end with a day
  {
    means: { published: "2021-12-10", times: ["2021-11-28/P7D"] },
    said: [
      "In the [week ended 4 December] it sold more.",
      "In the [week to December 4] it sold more.",
      "In the [week that ended on Saturday, December 4, 2021] it sold more.",
    ],
  },
  {
    means: { published: "2021-12-10", times: ["2021-11-07/P28D"] },
    said: ["In the [four weeks to 4 December] it sold more.", "In the [4-week period ended December 4] it sold more."],
  },
  // A range that opens a clause is no time that something is compared with
  {
    means: { published: "2021-12-10", times: ["2021-01-01/P10M"] },
    said: ["[From January-October 2021] it sold more.", "Data showed [from January-October 2021] sales were higher."],
  },
  { means: { published: "2021-12-10", times: ["2021-01-01/P10M"] }, said: ["It is up from [January-October 2021]."] },
  {
    means: { published: "2021-12-10", times: ["2020-09-01/P195D"] },
    said: [
      "[From the 1st of September 2020 to 14 March 2021] it sold more.",
      "[From 1 September 2020 to the 14th of March 2021] it sold more.",
    ],
  },
  // The latest of two months first
  {
    means: { published: "2021-12-10", times: ["2020-05", "2020-04"] },
    said: ["In [May] and [April 2020] it sold less."],
  },
  {
    means: { published: "2021-12-10", times: ["2019-12", "2020-01"] },
    said: ["In [December] and [January 2020] it sold less."],
  },
];
