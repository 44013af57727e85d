import type { Catalogue } from "@sourcebook/model";
import type { Language } from "../languages/language.ts";
import { nextPhrase } from "../lexemes/phrase-table.ts";
import type { Words } from "../lexemes/words.ts";
import { opensWithFirm } from "./areas/firm-opening.ts";
import { homeAhead, homeOf } from "./areas/home.ts";
import { emptyContext } from "./context.ts";
import type { SentenceReading } from "./finding.ts";
import { findItems, type Sentence } from "./items/find-items.ts";
import type { Item } from "./items/item.ts";
import { settleJoinedBySign } from "./items/joined-by-sign.ts";
import { withoutLeftOut } from "./items/left-out.ts";
import { settleOver } from "./items/over.ts";
import { settleReceivers } from "./items/receiver.ts";
import { settleTitles } from "./items/titles.ts";
import type { Vocabulary } from "./items/vocabulary.ts";
import { passSentence, readSentence, skimSentence, unboundOf } from "./read-sentence.ts";
import type { Reading } from "./reading.ts";

/** A text with what its sentences are read by. */
type Setting = {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** The document's date, ISO; null when it is not known. */
  readonly published: string | null;
  /** The country whose news it is, as far as its address tells. */
  readonly country: string | null;
  /** The country whose office tells it, as far as its address tells. */
  readonly office: string | null;
};

/** Characters in which a text names whom it is about. */
const AHEAD = 2000;

/** What a sentence says, and what it was seen to be made of. */
type ReadSentence = SentenceReading & { readonly items: readonly Item[] };

/**
 * Reads the claims of one sentence of a text after another. A number can only be claimed where its sentence names something
 * of the catalogue, or goes on about what the one before did: the others wait, and are only asked what they leave in the context
 * when such a sentence comes. In many texts none does.
 */
export function sentenceReader(setting: Setting): (sentence: Sentence) => ReadSentence {
  const { words, catalogue, language, vocabulary, published, country, office } = setting;
  const { text } = words;
  const context = emptyContext();
  const isOnFirm = opensWithFirm(words, language, vocabulary);
  const waiting: Sentence[] = [];
  let ahead: { readonly home: string | null } | null = null;

  function readingOf(sentence: Sentence, table: Vocabulary["table"]): Reading {
    const found = settleTitles(text, findItems(words, sentence, table, vocabulary.possessive));
    const joined = settleJoinedBySign(text, withoutLeftOut(text, found, language));
    const items = settleReceivers(text, settleOver(text, joined, published), catalogue);
    return { text, start: sentence.start, items, catalogue, language, context, country, isOnFirm };
  }

  /** "Exports fell in May", says the first sentence; whose, says one of the next. */
  function lookAhead({ start }: Sentence): string | null {
    const end = Math.min(text.length, start + AHEAD);
    return homeAhead(readingOf({ start, end, quantities: [], periods: [] }, vocabulary.names));
  }

  function read(sentence: Sentence): ReadSentence {
    const reading = readingOf(sentence, vocabulary.table);
    context.home ??= homeOf(reading) ?? (ahead ??= { home: lookAhead(sentence) ?? office }).home;
    const { findings, unbound } = readSentence(reading, published);
    return { items: reading.items, findings, unbound };
  }

  const holds = ({ start, end }: Sentence, table: Vocabulary["table"]): boolean =>
    nextPhrase(words, table, start, end) !== undefined;

  function skim(sentence: Sentence): void {
    if (sentence.periods.length > 0 || holds(sentence, vocabulary.named))
      skimSentence(readingOf(sentence, vocabulary.names), published);
    else passSentence(context);
  }

  const isAbout = (sentence: Sentence): boolean => holds(sentence, vocabulary.topics);

  /** May the next sentence go on about the one before? One with numbers that waits is about nothing. */
  function mayGoOn(): boolean {
    const before = waiting.at(-1);
    return before ? before.quantities.length === 0 && isAbout(before) : context.adjacent;
  }

  return (sentence) => {
    const isAboutTopic = sentence.quantities.length > 0 && isAbout(sentence);
    if (isAboutTopic || (sentence.quantities.length > 0 && mayGoOn())) {
      for (const each of waiting.splice(0)) skim(each);
      if (isAboutTopic || context.adjacent) return read(sentence);
    }
    waiting.push(sentence);
    return { items: [], findings: [], unbound: unboundOf(sentence, catalogue) };
  };
}
