import type { SelfDescription } from "./format.ts";

/** Brings what a file says of itself into the forms that sources have; what is in none of them is left out. */
export const selfDescription = (said: SelfDescription): SelfDescription => ({
  title: oneLine(said.title),
  author: oneLine(said.author),
  publisher: oneLine(said.publisher),
  published: calendarDate(said.published),
  accessed: calendarDate(said.accessed),
  url: address(said.url),
  language: languageCode(said.language),
});

const oneLine = (text: string | null | undefined): string | null => text?.replaceAll(/\s+/g, " ").trim() || null;

// "2021-11-22T23:30:00+04:00", "20211122"; "Mon, 22 Nov 2021 23:30:00 +0400" of e-mails and feeds.
const ISO = /^\s*(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?!\d)/;
const E_MAIL = /^\s*(?:[a-z]{3},\s*)?(?<day>\d{1,2}\s+[a-z]{3})[a-z]*\s+(?<year>\d{4})\b/i;

/** The calendar date that a time stamp shows: that of the place where it was written. */
function calendarDate(stamp: string | null | undefined): string | null {
  const { year, month, day } = ISO.exec(stamp ?? "")?.groups ?? E_MAIL.exec(stamp ?? "")?.groups ?? {};
  if (!year || !day) return null;
  const wanted = month ? `${year}-${month}-${day}` : `${day} ${year} UTC`;
  const time = Date.parse(wanted);
  const date = Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
  return month && date !== wanted ? null : date; // the 30th of February
}

function address(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? "";
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}

/** "en-GB", "en_US": en. */
const languageCode = (tag: string | null | undefined): string | null =>
  /^\s*(?<code>[a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.groups?.["code"]?.toLowerCase() ?? null;
