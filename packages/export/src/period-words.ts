import { isOfMonths, parsePeriod } from "@sourcebook/model";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const month = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
const year = (day: string): string => day.slice(0, 4);

/** An ISO date in words: `2022-02-17` is "17 February 2022". */
export const dateWords = (day: string): string => `${Number(day.slice(8, 10))} ${month(day)} ${year(day)}`;

/** A period code in words: "2021", "first half of 2021", "July 2021", "January to November 2021", "1 to 20 July 2021"; `_X` is "not stated". */
export function periodWords(code: string): string {
  const period = parsePeriod(code);
  if (!period) return "not stated";
  const { freq, start, end } = period;
  if (freq === "A") return year(start);
  if (freq === "S") return `${start.slice(5, 7) === "01" ? "first" : "second"} half of ${year(start)}`;
  if (freq === "Q") return `quarter ${code.slice(-1)} of ${year(start)}`;
  if (freq === "M") return `${month(start)} ${year(start)}`;
  if (freq === "D") return dateWords(start);
  if (!isOfMonths(period)) return dayRangeWords(start, end);
  if (year(start) === year(end)) return `${month(start)} to ${month(end)} ${year(end)}`;
  return `${month(start)} ${year(start)} to ${month(end)} ${year(end)}`;
}

/** "1 to 20 March 2023", "1 January to 15 June 2023" */
function dayRangeWords(start: string, end: string): string {
  const day = String(Number(start.slice(8, 10)));
  if (start.slice(0, 7) === end.slice(0, 7)) return `${day} to ${dateWords(end)}`;
  return `${year(start) === year(end) ? `${day} ${month(start)}` : dateWords(start)} to ${dateWords(end)}`;
}
