import type { Source } from "@sourcebook/model";

/** How many documents metadata and texts for people list; the table sources.csv has all. */
export const LISTED_SOURCES = 1000;

/** A document in few words: publisher and date, or else its id. */
export const originWords = ({ PUBLISHER, DATE_PUBLISHED, DOC_ID }: Source): string =>
  [PUBLISHER, DATE_PUBLISHED].filter((part) => part !== null).join(", ") || DOC_ID;

/** A document by its title, publisher and date. */
export const sourceWords = (source: Source): string =>
  source.TITLE === null ? originWords(source) : `${source.TITLE} (${originWords(source)})`;
